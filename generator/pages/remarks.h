/* Reservations, and what people had added to the minutes. */
#ifndef PAGES_REMARKS_H
#define PAGES_REMARKS_H

#include "page.h"

/* "Forbehold", by the sentence that it was read from. */
const char	*page_reservation_name(const struct reservation *);
/*
 * The remarks made at the meeting, or (`earlier`) those that the
 * recommendation reports from other meetings, as a list; returns how many.
 */
size_t	 page_set_remarks(struct page *, struct value *object,
	    const char *name, const struct item_card *, bool earlier);

#endif
