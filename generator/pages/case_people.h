/* Who did what in a case, as far as its minutes name them. */
#ifndef PAGES_CASE_PEOPLE_H
#define PAGES_CASE_PEOPLE_H

#include "page.h"

/* Set "people" and "has_people" in the context. */
void	 page_case_people(struct page *, const struct case_file *);

#endif
