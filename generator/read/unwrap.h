/*
 * Wraps undone: the printed lines of a document joined to the lines that
 * somebody wrote.  A wrap is where the next word would not have fitted; what
 * a page break cut in mid-sentence is joined too.
 */
#ifndef READ_UNWRAP_H
#define READ_UNWRAP_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/buf.h"
#include "source.h"

/* How a document is printed.  Measured once, over all of it. */
struct shape {
	size_t	width;		/* letters at which lines wrap; 0: they do not */
	bool	framed;		/* paragraphs are parted by a line with a blank
				   in it, lists stand between empty lines */
};

void	 shape_measure(struct shape *, const struct source *);

/* A line as it was written. */
struct written {
	struct str	 text;		/* trimmed, one blank between words; with
					   tabs: cells, untrimmed */
	unsigned	 line;		/* where it begins in the source */
	size_t		 indent;	/* blanks before it */
	bool		 gap;		/* blank lines stand before it */
	bool		 framed;	/* that gap may begin a list (see shape) */
	bool		 paged;		/* that gap is the end of a page */
	bool		 ends_frame;	/* the gap after it may end one */
	bool		 cells;		/* it has tabs: a row of a table */
	bool		 full;		/* its last printed line was full */
	bool		 runs_on;	/* it goes on with the sentence of the line
					   before, which broke off early: a cell
					   of a lost column, or a narrow list */
};

struct writing {
	struct written	*list;
	size_t		 count;
};

/* The written lines of `count` printed ones.  The result lives in the arena. */
void	 wrap_undo(struct arena *, const struct shape *, const struct line *,
	    size_t count, struct writing *out);

/*
 * Join what a page break cut: a line that begins in mid-sentence after a gap
 * is put to the one before.
 */
void	 wrap_join_pages(struct arena *, const struct shape *, struct writing *);

/*
 * The line `at` with those that run on from it, joined, added to `out`; and
 * the index of the first line after them.
 */
void	 wrap_whole(struct buf *out, const struct writing *, size_t at);
size_t	 wrap_whole_end(const struct writing *, size_t at);

/* How a line ends and begins. */
bool	 wrap_ends_sentence(struct str);	/* "." "?" "!" ":" or such */
bool	 wrap_ends_open(struct str);	/* with a word that needs another:
					   "og", "til", "den" */
bool	 wrap_begins_lower(struct str);

#endif
