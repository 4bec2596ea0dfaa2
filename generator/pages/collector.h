/*
 * A collector number: what it is used for, and where, by year.  It is not one
 * case, and nothing on the page presents it as one.
 */
#ifndef PAGES_COLLECTOR_H
#define PAGES_COLLECTOR_H

#include "page.h"

void	 page_collector(struct page *, const struct build *, size_t index);

#endif
