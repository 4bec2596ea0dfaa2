/* The way to the page before this one and to the page after it. */
#ifndef PAGES_PAGER_H
#define PAGES_PAGER_H

#include "page.h"

struct page_neighbour {
	const char	*name;
	const char	*url;		/* NULL: there is none */
};

/* Set "pager" in the context: null if the page has no neighbours. */
void	 page_set_pager(struct page *, struct page_neighbour previous,
	    struct page_neighbour next);

#endif
