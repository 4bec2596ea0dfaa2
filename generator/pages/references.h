/*
 * What an item's prose points at, as links in its record and as lists beside
 * it; and what points at a page.
 */
#ifndef PAGES_REFERENCES_H
#define PAGES_REFERENCES_H

#include "page.h"

/* Turn the words that point somewhere into links.  The item's trees are fit
   only for HTML afterwards. */
void	 page_link_references(struct page *, struct item *,
	    const struct item_card *);
/* Who points at the page, the newest first. */
void	 page_set_mentions(struct page *, const struct mentions *);
void	 page_fill_mention(struct page *, struct value *,
	    const struct mention *);
/* The laws that the item cites. */
void	 page_set_laws(struct page *, const struct item_card *);

#endif
