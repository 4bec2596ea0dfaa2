/* All facts of an item: decisions, votes, absences, remarks, referrals. */
#ifndef PAGES_ITEM_FACTS_H
#define PAGES_ITEM_FACTS_H

#include "page.h"

/* Set "facts" and "has_facts" in the context. */
void	 page_set_facts(struct page *, const struct item_card *);

#endif
