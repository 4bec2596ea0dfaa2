/* A body in one term: its meetings by year, its people, its votes. */
#ifndef PAGES_TERM_H
#define PAGES_TERM_H

#include "page.h"

void	 page_term(struct page *, const struct build *, size_t index);

#endif
