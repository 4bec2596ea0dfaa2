/*
 * Finds both ends of links in a finished page: the ids of its elements, and
 * the addresses in href, src and action.  It knows only as much of HTML as
 * that needs (WHATWG HTML, 13.2.5 Tokenization): comments, values with and
 * without quotes, and that script and style contain no tags.
 */
#ifndef PUBLISH_LINK_SCAN_H
#define PUBLISH_LINK_SCAN_H

#include <stdbool.h>

#include "base/arena.h"
#include "base/str.h"

enum link_end {
	LINK_ID,		/* what a link may lead to */
	LINK_ADDRESS		/* what a link leads to */
};

struct link_scan {
	const char	*at, *end;	/* of what is not scanned yet */
	struct arena	*arena;		/* for values with "&amp;" */
	struct str	 raw;		/* the current tag, if it is one whose
					   text contains no tags */
	bool		 inside;	/* of a tag */
};

/*
 * Start scanning the HTML.  Values are slices of it, or live in the arena if
 * character references had to be resolved: numeric ones, and &amp; &lt; &gt;
 * &quot; &apos;.
 */
void	 link_scan_begin(struct link_scan *, struct str html, struct arena *);

/* Find the next id or address.  Returns false if there are no more. */
bool	 link_scan_next(struct link_scan *, enum link_end *,
	    struct str *value);

#endif
