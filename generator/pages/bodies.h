/* All bodies; and one, with its newest meetings, its terms and its people. */
#ifndef PAGES_BODIES_H
#define PAGES_BODIES_H

#include "page.h"

void	 page_bodies(struct page *);
void	 page_body(struct page *, const struct build *, size_t index);

#endif
