/*
 * The lines of a section as somebody wrote them: the printed lines with their
 * wraps undone (unwrap.h).
 */
#ifndef READ_WRITTEN_H
#define READ_WRITTEN_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"
#include "base/str.h"

/* A written line. */
struct written {
	struct str	 text;		/* trimmed, one blank between words;
					   untrimmed if it has cells */
	unsigned	 line;		/* where it begins in the source */
	size_t		 indent;	/* blanks before it */
	bool		 apart;		/* blank lines stand before it */
	bool		 begins_frame;	/* and it may begin a list (shape.h) */
	bool		 begins_page;	/* and they end a page */
	bool		 ends_frame;	/* blank lines after it may end one */
	bool		 cells;		/* it has tabs: a row of a table */
	bool		 full;		/* its last printed line was full */
	bool		 runs_on;	/* it continues the line before, which
					   broke off early: a cell of a lost
					   column, or a narrow list */
};

/* All written lines of a section. */
struct writing {
	struct written	*list;
	size_t		 count;
};

/* The index of the first line after `at` that does not run on. */
size_t	 written_end(const struct writing *, size_t at);

/* Add line `at` and those that run on from it, joined, to `out`. */
void	 written_join(struct buf *out, const struct writing *, size_t at);

/* The index of the first line after `at` that stands apart. */
size_t	 written_group_end(const struct writing *, size_t at);

#endif
