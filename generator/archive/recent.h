/*
 * What happened lately: in the year up to the archive's newest meeting, so
 * that it depends on the minutes and on no clock.
 */
#ifndef ARCHIVE_RECENT_H
#define ARCHIVE_RECENT_H

#include "contents.h"

/* The date of the newest meeting, and the same day of the year before, from
   which on things are lately; NULL when no meeting has a date. */
const char	*lately_newest(const struct archive *);
const char	*lately_since(struct arena *, const struct archive *);

/* A case that was treated more than once lately. */
struct hot_case {
	const struct case_file	*file;
	size_t			 count;		/* of treatments lately */
};

/*
 * The cases with the most treatments from that day on, the most first; of as
 * many, the one that was treated last.  Collector numbers are no cases.
 * Returns how many there are, at most `max`.
 */
size_t	 lately_hot(const struct archive *, const char *since,
	    struct hot_case *hot, size_t max);

/*
 * The items that were decided last, the newest meeting's first: of each
 * meeting at most `each`, those that were voted on before others, and those
 * on which nothing was to be decided last.  Items that stand on every agenda
 * are left out.  Returns how many there are, at most `max`.
 */
size_t	 lately_decided(const struct archive *,
	    const struct item_card **items, size_t max, size_t each);

/* The newest vote whose votes for and against are both known, and some; NULL
   for none. */
const struct vote_card	*lately_divided(const struct archive *);

#endif
