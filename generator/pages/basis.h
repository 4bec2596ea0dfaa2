/* The sentence that a fact was read from, and its place. */
#ifndef PAGES_BASIS_H
#define PAGES_BASIS_H

#include "page.h"

/* The address of the fact's sentence on the item's page. */
const char	*page_place(struct page *, const struct item_card *,
		    const struct basis_text *);
/* The sentence and its place, as "text" and "url". */
void	 page_set_basis(struct page *, struct value *object,
	    const struct item_card *, const struct basis_text *);

#endif
