/*
 * The parts that Markdown is written and read in: its front matter and its
 * pipe tables.  For markdown.c and markdown_read.c only.
 */
#ifndef READ_MARKDOWN_PARTS_H
#define READ_MARKDOWN_PARTS_H

#include <stddef.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/diag.h"
#include "model/meeting.h"
#include "source.h"

/* A title in the contents that differs from the item's. */
struct front_title {
	size_t		 item;		/* from 1 */
	const char	*title;		/* in the meeting's arena */
	unsigned	 line;
};

struct front {
	struct front_title	*titles;
	size_t			 count, room;
};

void	 front_write(struct buf *out, const struct meeting *);

/*
 * Read the front matter into the meeting.  What it says about items comes in
 * `front`, whose titles the caller frees.  Returns the number of lines up to
 * the first after it; 0 when there is no front matter.
 */
size_t	 front_read(const struct source *, struct meeting *, struct front *,
	    struct diag *);

/* The table without its caption. */
void	 pipe_table_write(struct buf *out, const struct table *);

/* How many of the lines, from the first on, are a pipe table; 0 for none. */
size_t	 pipe_table_lines(const struct line *, size_t count);

/* Read them.  `ruled` tells whether the line of dashes is there. */
struct table	*pipe_table_read(struct arena *, const struct line *,
		    size_t count, bool *ruled);

#endif
