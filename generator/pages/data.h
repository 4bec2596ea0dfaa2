/* What there is for programs, and how to use it. */
#ifndef PAGES_DATA_H
#define PAGES_DATA_H

#include "page.h"

void	 page_data(struct page *);

#endif
