/* All people, by the first letter of their names. */
#ifndef PAGES_PEOPLE_H
#define PAGES_PEOPLE_H

#include "page.h"

void	 page_people(struct page *);

#endif
