/*
 * What both kinds of feeds say of a meeting.
 */
#ifndef DATA_FEED_COMMON_H
#define DATA_FEED_COMMON_H

#include "feed_atom.h"

/* The id of the page, or of the feed, with that address in the site. */
const char	*feed_id(struct page *, const char *url);

/* When what the entry says of the meeting last changed; NULL: not known. */
const char	*feed_time(struct page *, const struct meeting_card *);

/* The newest first, undated last, at most FEED_MAX; returns how many. */
size_t	 feed_newest_meetings(const struct archive *,
	    const struct meeting_card *picked[FEED_MAX]);

/* The name of the municipality, or else of the site. */
const char	*feed_publisher(const struct config *);

/* "Referat af mødet i ...". */
const char	*feed_meeting_title(struct page *,
		    const struct meeting_card *);
/* "Punkt 3: "; and after the title " – Godkendt", or "". */
const char	*feed_item_lead(struct page *, const struct item_card *);
const char	*feed_item_outcome(struct page *, const struct item_card *);

#endif
