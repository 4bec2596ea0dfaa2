/*
 * What happened recently: in the year up to the archive's newest meeting, so
 * that the result depends on the minutes and not on the clock.
 */
#ifndef ARCHIVE_RECENT_H
#define ARCHIVE_RECENT_H

#include <stddef.h>

struct archive;
struct arena;
struct case_file;
struct item_card;
struct vote_card;

/* The date of the newest meeting, and the same day of the year before, where
   the recent past begins; NULL if no meeting has a date. */
const char	*recent_newest(const struct archive *);
const char	*recent_since(struct arena *, const struct archive *);

/* A case that was treated more than once recently. */
struct hot_case {
	const struct case_file	*file;
	size_t			 count;		/* of recent treatments */
};

/*
 * Find the cases with the most treatments from that day on, the most first; in
 * a tie the one that was treated last.  Collectors do not count.  Returns how
 * many there are, at most `max`.
 */
size_t	 recent_hot(const struct archive *, const char *since,
	    struct hot_case *hot, size_t max);

/*
 * Find the items that were decided last, the newest meeting's first: at most
 * `each` of a meeting, those with a vote before others, and those that were
 * only noted or discussed last.  Standing items are left out.  Returns how
 * many there are, at most `max`.
 */
size_t	 recent_decided(const struct archive *,
	    const struct item_card **items, size_t max, size_t each);

/* Returns the newest vote for which the numbers of votes for and against are
   known and neither is zero, or NULL if there is none. */
const struct vote_card	*recent_divided(const struct archive *);

#endif
