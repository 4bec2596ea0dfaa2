/*
 * Tables as the readers build them: all cells first, then what follows from
 * what stands in them.
 */
#ifndef READ_TABLE_BUILD_H
#define READ_TABLE_BUILD_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "model/meeting.h"

/* An empty table of that many columns, at least 1.  It lives in the arena. */
struct table	*table_new(struct arena *, size_t columns);

/*
 * Put a row of empty cells last and return it; fill its cells with
 * tree_append and the like.  It moves when the next row is added.
 */
struct row	*table_add_row(struct arena *, struct table *);

/* Is it a number with its unit, or what stands in for one ("-", "?")? */
bool	 table_is_number(struct str text);

/*
 * Set what follows from the cells: row->title, row->total, table->numeric.
 * To be called once, when all rows and header_rows are there.
 */
void	 table_finish(struct arena *, struct table *);

#endif
