/* One meeting: its details, its items, what the minutes print before them. */
#ifndef PAGES_MEETING_H
#define PAGES_MEETING_H

#include "page.h"

void	 page_meeting(struct page *, const struct build *,
	    const struct meeting *, const struct meeting_card *);

#endif
