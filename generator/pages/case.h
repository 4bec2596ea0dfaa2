/* One case: where it stands now, and everything that was done with it. */
#ifndef PAGES_CASE_H
#define PAGES_CASE_H

#include "page.h"

void	 page_case(struct page *, const struct build *, size_t index);

#endif
