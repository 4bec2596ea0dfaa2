/*
 * Votes of the bodies, and the pages that list them.
 */
#ifndef ARCHIVE_VOTES_H
#define ARCHIVE_VOTES_H

#include <stdbool.h>
#include <stddef.h>

#include "model/fact.h"

struct archive;
struct body;
struct item_card;

/* A vote, with the item whose minutes record it. */
struct vote_card {
	const struct item_card	*item;
	const struct vote	*vote;
	const struct body	*body;	/* NULL: not said, or not in the
					   archive */
};

/* The votes of a year: all of them, those of a body, those adopted or those
   not adopted. */
struct vote_page {
	const char		*url;	/* "/afstemninger/2017/" */
	int			 year;	/* 0: undated */
	const struct body	*body;	/* NULL: all */
	enum vote_result	 result;	/* RESULT_UNKNOWN: all */
	size_t			 count;
};

/* List the votes and their pages.  Bodies and years are in place. */
void	 votes_build(struct archive *);

/* Is the vote one of those on the page? */
bool	 vote_is_on_page(const struct vote_card *, const struct vote_page *);

#endif
