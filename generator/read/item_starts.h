/*
 * Where the items of a document begin.  A document writes all its items in
 * one form; a line of that form that does not fit the sequence or the contents
 * is text, such as a quoted earlier decision.
 */
#ifndef READ_ITEM_STARTS_H
#define READ_ITEM_STARTS_H

#include <stddef.h>

#include "base/arena.h"
#include "base/diag.h"
#include "source.h"
#include "table_of_contents.h"

/*
 * Find the lines that begin the items, in order.  `out` gets an array of
 * indexes into source->lines, which lives in the arena.  Returns their number.
 */
size_t	 item_starts_find(struct arena *, const struct source *,
	    const struct table_of_contents *, size_t **out, struct diag *);

#endif
