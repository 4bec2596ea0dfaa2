/*
 * What the archive holds, body by body and year by year; and for a body in a
 * year all that it does not know, with links.
 */
#ifndef PAGES_COVERAGE_H
#define PAGES_COVERAGE_H

#include "page.h"

void	 page_coverage(struct page *);
void	 page_gaps(struct page *, const struct build *, size_t index);

#endif
