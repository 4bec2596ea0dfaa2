/*
 * Feeds: what is new, for programs that ask.  A feed is plain data here;
 * feed_atom.c and feed_json.c write it, and feeds.c says what is in it.
 *
 * The time of an entry is the meeting's, in Danish time, so that the bytes
 * depend on the entries alone.  RFC 4287 section 4.2.15 leaves it to the
 * publisher which changes deserve a new time: here it is that minutes replace
 * an agenda, which has the day's first minute.  Meetings without a date come
 * last.
 *
 * Ids are for ever (section 4.2.6).  They are the page's address below
 * [site] identity, or else base.  A site that has no address gets names made
 * of the municipality and the page's address in the site: "urn:uuid:" and a
 * UUID of version 8 (RFC 9562 section 5.8 and appendix B.2), for which nobody
 * has to own a domain.
 *
 * Links are whole addresses if base is set, or else relative to the feed,
 * which RFC 4287 allows (section 2) and readers resolve.
 */
#ifndef DATA_FEED_H
#define DATA_FEED_H

#include <stddef.h>

#include "archive/archive.h"
#include "model/config.h"
#include "pages/pages.h"

#define FEED_MAX	50	/* entries; the newest */

/* An item of a meeting's entry. */
struct feed_line {
	const char	*lead;		/* "Punkt 3: " */
	const char	*title;
	const char	*link;
	const char	*outcome;	/* " – Godkendt"; "" if none */
};

/* A meeting with its items, or one item. */
struct feed_entry {
	const char		*id;
	const char		*link;
	const char		*title;
	const char		*time;	/* of its last change; NULL: unknown */
	const char		*body;
	const char		*body_link;
	const char		*case_number;	/* NULL if none */
	const char		*summary;	/* the decision on an item, a
						   line for each paragraph;
						   NULL for a meeting */
	struct feed_line	*lines;		/* the items of a meeting */
	size_t			 nlines;
};

struct feed {
	struct page		 page;	/* stands for the feed itself: its
					   address, and memory for all of it */
	const char		*title;
	const char		*url;	/* of the page that it belongs to */
	struct feed_entry	*entries;
	size_t			 count;
};

/* Begin the feed of the page at `url`, in the file `name` beside that page.
   The caller ends it with feed_end. */
void	 feed_begin(struct feed *, const struct build *, const char *url,
	    const char *name);
void	 feed_end(struct feed *);

/* Add an entry at the end. */
void	 feed_add_meeting(struct feed *, const struct meeting_card *);
void	 feed_add_item(struct feed *, const struct item_card *);

/* Returns the id of the page or feed with that address in the site. */
const char	*feed_id(struct page *, const char *url);

/* Returns when what an entry says about the meeting last changed, or NULL if
   that is not known. */
const char	*feed_time(struct page *, const struct meeting_card *);

/* Returns the name of the municipality, or else of the site. */
const char	*feed_publisher(const struct config *);

#endif
