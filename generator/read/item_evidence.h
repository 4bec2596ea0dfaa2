/*
 * What tells a line that begins an item from one that only looks like it: the
 * contents or an overview have it too, or a case number or a section's
 * heading follows.
 */
#ifndef READ_ITEM_EVIDENCE_H
#define READ_ITEM_EVIDENCE_H

#include <stdbool.h>
#include <stddef.h>

#include "item_pattern.h"
#include "source.h"
#include "table_of_contents.h"

#define EVIDENCE_POSSIBLE 1	/* nothing speaks against it */

/* Where to look for it.  Each serves the lines of one pattern, in order. */
struct item_evidence {
	const struct source		*source;
	const struct table_of_contents	*contents;
	const struct item_pattern	*pattern;
	/* The line of the last item in a closed group; at first SIZE_MAX. */
	size_t				 closed_at;
};

/*
 * The evidence that line `at`, which fits the pattern with `match`, begins an
 * item: EVIDENCE_POSSIBLE or more, or below 0 if it does not.
 */
int	 item_evidence_weigh(struct item_evidence *, size_t at,
	    const struct line_match *match);

/* The line where the title begins whose number is in line `at`, below it. */
size_t	 item_evidence_title_above(const struct source *, size_t at);

/* Does an overview, above line `end`, have the same line? */
bool	 item_evidence_in_overview(const struct source *, size_t end,
	    struct str line);

/* Is the next line with text a detail line or a section's heading? */
bool	 item_evidence_follows(const struct source *, size_t at);

#endif
