/*
 * Tables whose rows are lines with tabs between the cells.
 */
#ifndef READ_TAB_TABLE_H
#define READ_TAB_TABLE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/str.h"
#include "model/meeting.h"
#include "written.h"

/*
 * Read the table that begins at line `at`, a row.  Skips rules, continues over
 * a page break between rows, and adds what a page break cut off a cell.
 * Returns the number of lines used.  The table lives in the arena; its nodes
 * are the caller's.
 */
size_t	 tab_table_read(struct arena *, const struct writing *, size_t at,
	    struct table **out);

/* Is the line nothing but a rule: dashes and the like? */
bool	 tab_table_is_rule(struct str line);

#endif
