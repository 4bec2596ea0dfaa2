/*
 * KL Emnesystematik (KLE), the classification that Danish municipalities file
 * their cases by: what its numbers are called.  The titles are KL's property
 * and come only with its XML files, which the publisher names in site.conf.
 *
 * A number may be in several files.  What an older file says is never lost to
 * a newer one, which may leave out what is retired; and a title holds from the
 * day on which it was changed.
 *
 * Danish words: main group = hovedgruppe, group = gruppe, subject = emne,
 * facet = handlingsfacet, retired = udgået, moved = flyttet.
 */
#ifndef ARCHIVE_KLE_H
#define ARCHIVE_KLE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"

struct diag;

struct kle_title {
	const char	*text;		/* without "[udgået]" and the like */
	const char	*from;		/* the first day on which it holds, in
					   ISO form; "": always so far */
};

/* A number: "15", "15.20", "15.20.00", or a facet, "A00". */
struct kle_entry {
	const char		 *code;
	struct kle_title	 *titles;	/* oldest first, 1 or more */
	size_t			  ntitles;
	bool			  retired;	/* or moved */
	const char		 *retired_on;	/* ISO; NULL if not known */
	const char		**successors;	/* numbers it was moved to */
	size_t			  nsuccessors;
};

struct kle {
	struct arena		 arena;
	struct kle_entry	*entries;	/* by code */
	size_t			 count;
	const char		*edition;	/* day of the newest file with
						   subjects; NULL if none */
};

/*
 * Read the files, in any order; without files the result is empty.  Returns 0;
 * or -1 with a DIAG_USAGE diagnostic for each file that cannot be read or is
 * not one of KL's: site.conf names a wrong one.  What is wrong with a single
 * number is a warning, and the number is left out.  The caller releases the
 * result in either case.
 */
int	 kle_load(struct kle *, const char *const paths[], size_t count,
	    struct diag *);
void	 kle_release(struct kle *);

/* Returns the number's entry, or NULL if there is none. */
const struct kle_entry	*kle_find(const struct kle *, const char *code);

/* Returns what the number was called on that day (ISO); the newest title for
   NULL. */
const char	*kle_title(const struct kle_entry *, const char *day);

#endif
