/*
 * Objects that several kinds of pages have in their lists: the shapes
 * "meeting", "treatment", "body", "year" and "vote line" of
 * templates/CONTEXTS.md.
 */
#ifndef PAGES_LINES_H
#define PAGES_LINES_H

#include "page.h"

void	 page_fill_meeting(struct page *, struct value *,
	    const struct meeting_card *);
void	 page_fill_treatment(struct page *, struct value *,
	    const struct item_card *);
void	 page_fill_body(struct page *, struct value *, const struct body *);
void	 page_fill_vote_line(struct page *, struct value *,
	    const struct vote_card *);

/* The item's decision, at most `max` bytes of it; SIZE_MAX: all that the card
   keeps. */
void	 page_fill_decision(struct page *, struct value *,
	    const struct item_card *, size_t max);
/* "date" and "date_iso": "24. januar 2017". */
void	 page_set_date(struct page *, struct value *, const char *iso);
/* All years, the newest first. */
void	 page_fill_years(struct page *, struct value *list);

#endif
