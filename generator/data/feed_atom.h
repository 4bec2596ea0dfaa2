/*
 * Feeds: what is new, for programs that look for it.  Atom (RFC 4287) for the
 * site and for lists of items, JSON Feed 1.1 for the site.
 *
 * What an entry says of its time is the meeting's, in Danish time, so that the
 * bytes depend on the entries alone.  RFC 4287 section 4.2.15 leaves it to the
 * publisher which changes are worth another time: here it is that minutes
 * take the place of an agenda, which has the day's first minute.  Meetings
 * without a date come last, and their time is the beginning of 1970: the
 * format has no way to say that none is known.
 *
 * Ids are for ever (section 4.2.6).  They are the page's address below
 * [site] identity, or else base.  A site that has no address gets names made of
 * the municipality and the page's address in the site: "urn:uuid:" and a UUID
 * of version 8 (RFC 9562 section 5.8 and appendix B.2), for which nobody has to
 * own a domain.
 *
 * Links are whole addresses where base is set, or else relative to the feed,
 * which RFC 4287 allows (section 2) and readers resolve.
 */
#ifndef DATA_FEED_ATOM_H
#define DATA_FEED_ATOM_H

#include "pages/pages.h"

#define FEED_MAX	50	/* entries; the newest */

struct feed {
	const char	*title;		/* the site's is put after it */
	const char	*url;		/* of the page that it belongs to; the
					   feed is the "feed.xml" beside that */
	struct item_card *const	*items;	/* as the archive has them: oldest
					   first, undated last */
	size_t		 count;
};

/* Write it.  Returns 0, or -1 with a diagnostic; so do those below. */
int	 feed_write(const struct pages *, const struct feed *);

/* The feed of a body, of a case or collector number, of a subject, by its
   place in the archive. */
int	 feed_body(const struct pages *, size_t index);
int	 feed_case(const struct pages *, size_t index);
int	 feed_subject(const struct pages *, size_t index);

/* The newest meetings with what was decided in them, both ways; there is one
   of each. */
int	 feed_site(const struct pages *, size_t index);
int	 feed_site_json(const struct pages *, size_t index);

#endif
