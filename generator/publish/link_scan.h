/*
 * What a finished page has that links lead to and from: the ids of its
 * elements, and the addresses in href, src and action.  It knows as much of
 * HTML as that takes (WHATWG HTML, 13.2.5 Tokenization): comments, values
 * with quotes and without, and that there are no tags in script and style.
 */
#ifndef PUBLISH_LINK_SCAN_H
#define PUBLISH_LINK_SCAN_H

#include <stdbool.h>

#include "base/arena.h"
#include "base/str.h"

enum link_end {
	LINK_ID,		/* where links may lead */
	LINK_ADDRESS		/* where one leads from here */
};

struct link_scan {
	const char	*at, *end;	/* of what is not looked at yet */
	struct arena	*arena;		/* for values with "&amp;" */
	struct str	 raw;		/* the tag at hand, when it is one in
					   whose text there are no tags */
	bool		 inside;	/* a tag */
};

/*
 * Scan the HTML from its start.  Values are slices of it, or live in the
 * arena where character references had to be resolved: those by number, and
 * &amp; &lt; &gt; &quot; &apos;.
 */
void	 link_scan_begin(struct link_scan *, struct str html, struct arena *);

/* The next end of a link; false when there is none. */
bool	 link_scan_next(struct link_scan *, enum link_end *, struct str *value);

#endif
