/*
 * The search page, which without JavaScript offers ways into the archive; and
 * those ways that no other pages offer: outcomes, and keywords from A to Å.
 */
#ifndef PAGES_SEARCH_H
#define PAGES_SEARCH_H

#include "page.h"

void	 page_search(struct page *);
void	 page_outcome_list(struct page *, const struct build *, size_t index);
void	 page_keyword_letter(struct page *, const struct build *,
	    size_t index);
void	 page_keyword(struct page *, const struct build *, size_t index);

#endif
