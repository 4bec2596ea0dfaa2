/*
 * Tables: rows whose cells are parted by tabs.
 */
#ifndef READ_TAB_TABLE_H
#define READ_TAB_TABLE_H

#include "model/meeting.h"
#include "unwrap.h"

/*
 * Read the table that begins at line `at`, a row.  Takes rows of dashes (no
 * rows), a page break between rows, and what a page break cut off a cell.
 * Returns the number of lines used; the table lives in the arena, its nodes
 * are the caller's.
 */
size_t	 grid_read(struct arena *, const struct writing *, size_t at,
	    struct table **out);

/* Is the line nothing but a rule: dashes and the like? */
bool	 grid_is_rule(struct str line);

#endif
