/*
 * Tables in Markdown, as pipe tables.  A cell is one line: paragraphs in it
 * are separated by "<br>", and the items of a list begin with a bullet, "• ".
 * Anything else that begins with one has an empty comment before it.
 */
#ifndef READ_PIPE_TABLE_H
#define READ_PIPE_TABLE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/buf.h"
#include "model/meeting.h"
#include "source.h"

/* Write the table without its caption. */
void	 pipe_table_write(struct buf *out, const struct table *);

/* How many of the lines, from the first on, are a pipe table; 0 for none. */
size_t	 pipe_table_lines(const struct line *, size_t count);

/*
 * Read a table of that many lines.  `ruled` says whether it has a line of
 * dashes.  The table lives in the arena; its nodes are the caller's.
 */
struct table	*pipe_table_read(struct arena *, const struct line *,
		    size_t count, bool *ruled);

#endif
