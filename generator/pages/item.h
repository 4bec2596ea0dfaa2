/* One item: its record, and where else its case was treated. */
#ifndef PAGES_ITEM_H
#define PAGES_ITEM_H

#include "page.h"

/* The item's trees get links: they are fit only for HTML afterwards. */
void	 page_item(struct page *, const struct build *, struct item *,
	    const struct item_card *);

#endif
