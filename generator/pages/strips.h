/* Years as strips of their weeks. */
#ifndef PAGES_STRIPS_H
#define PAGES_STRIPS_H

#include "page.h"

/*
 * Set "strips" in the context: `count` years, the newest first, all to the
 * same scale; null if there are no meetings in them.
 */
void	 page_set_strips(struct page *, const struct year *newest,
	    size_t count);
/* The weeks with a meeting, as "weeks" in the context. */
void	 page_set_weeks(struct page *, const struct year *);

#endif
