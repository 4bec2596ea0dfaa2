/*
 * Tables as the readers build them: all cells first, then what follows from
 * their text.
 */
#ifndef READ_TABLE_BUILD_H
#define READ_TABLE_BUILD_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/str.h"
#include "model/meeting.h"

/* An empty table of that many columns, at least 1.  It lives in the arena. */
struct table	*table_new(struct arena *, size_t columns);

/*
 * Add a row of empty cells and return it; fill its cells with tree_append and
 * the like.  The row moves when the next is added.
 */
struct row	*table_add_row(struct arena *, struct table *);

/* Is it a number with its unit, or what stands in for one ("-", "?")? */
bool	 table_is_number(struct str text);

/*
 * Set what follows from the cells: row->title, row->total, table->numeric.
 * Call it once, when all rows are there and header_rows is set.
 */
void	 table_complete(struct arena *, struct table *);

#endif
