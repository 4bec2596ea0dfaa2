/*
 * Where the items of a document begin.  Rows tell how an item may be printed;
 * a document uses one of them throughout, and a line of that form that does
 * not fit the sequence or the contents is text, a quoted earlier decision
 * say.
 */
#ifndef READ_ITEM_STARTS_H
#define READ_ITEM_STARTS_H

#include "base/diag.h"
#include "language/line_pattern.h"
#include "source.h"
#include "table_of_contents.h"

struct opening;		/* a row */

/*
 * The first row that the line fits; NULL for none.  Rows of numbers that stand
 * below a title are not tried.
 */
const struct opening	*opening_match(struct str line, struct line_match *);

/*
 * Find the lines that begin the items, in order.  `out` gets an array of
 * indexes into source->lines that lives in the arena.  Returns their number.
 */
size_t	 openings_find(struct arena *, const struct source *,
	    const struct contents *, size_t **out, struct diag *);

/* Is the next line with text a case number or a section's heading? */
bool	 opening_confirmed(const struct source *, size_t at);

#endif
