/*
 * Reading KL's XML files into rows, one for each number of each file.
 *
 * Of the format (KLE-Emneplan and KLE-Handlingsfacetter, version 2.0) the
 * elements that hold numbers, titles and dates are read, by their local
 * names: namespaces vary.
 */
#ifndef ARCHIVE_KLE_READ_H
#define ARCHIVE_KLE_READ_H

#include <stdbool.h>
#include <stddef.h>

struct arena;
struct diag;

/* What a file says about a number. */
struct kle_row {
	const char	 *code;		/* NULL: nothing of use */
	const char	 *title;
	const char	 *published;	/* the file's day, in ISO form */
	const char	 *changed;	/* when it got its title; NULL if not
					   known */
	bool		  retired;
	const char	 *retired_on;	/* NULL if not known */
	const char	**successors;
	size_t		  nsuccessors;
	size_t		  order;	/* in which they were read */
};

struct kle_rows {
	struct kle_row	*list;		/* of all files; the caller frees */
	size_t		 count, room;
	const char	*edition;	/* the day of the newest file with
					   subjects; NULL if none */
};

/*
 * Add the rows of a file; their strings live in the arena.  Returns 0, or -1
 * with a diagnostic, and then some rows have no day.
 */
int	 kle_read(struct kle_rows *, struct arena *, const char *path,
	    struct diag *);

#endif
