/*
 * The feeds of the site: which there are, and what is in each.
 */
#ifndef DATA_FEEDS_H
#define DATA_FEEDS_H

#include <stddef.h>

struct build;

/*
 * Write the feed of a body, of a case or collector, or of a subject, by its
 * index in the archive: its items, those of the newest meeting first.  Return
 * 0, or -1 with a diagnostic; so do those below.
 */
int	 feed_body(const struct build *, size_t index);
int	 feed_case(const struct build *, size_t index);
int	 feed_subject(const struct build *, size_t index);

/* Write the newest meetings with their decisions, as Atom and as JSON Feed.
   There is one of each: `index` is 0. */
int	 feed_site(const struct build *, size_t index);
int	 feed_site_json(const struct build *, size_t index);

#endif
