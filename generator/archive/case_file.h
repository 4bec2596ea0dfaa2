/*
 * A case (sag) with all its treatments, oldest first; or a collector number
 * (samlenummer), which unrelated items share: see collectors.h.
 */
#ifndef ARCHIVE_CASE_FILE_H
#define ARCHIVE_CASE_FILE_H

#include <stdbool.h>
#include <stddef.h>

#include "mentions.h"

struct arena;
struct item_card;
struct relation;

struct case_file {
	const char		*number; /* as printed the first time */
	const char		*slug;
	const char		*url;	/* "/sager/15.00.00-A00-22-16/" */
	struct item_card	**treatments;	/* undated last */
	size_t			 count;
	struct mentions		 mentions; /* references to its number */
	bool			 collector;
	struct relation		*related;	/* one for each other case */
	size_t			 nrelated;
};

/* Returns how many of its treatments have a date; the others come last. */
size_t	 case_count_dated(const struct case_file *);

/* Returns the last treatment with a date, or the last of all if none has. */
const struct item_card	*case_newest(const struct case_file *);

/*
 * The day whose KLE titles the case is shown with: when it was first treated,
 * or the last day of the year in its number if that is earlier.  NULL if not
 * known.  Lives in the arena.
 */
const char	*case_kle_day(struct arena *, const struct case_file *);

#endif
