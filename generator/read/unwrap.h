/*
 * Wraps undone: the printed lines of a document joined to the lines that
 * somebody wrote.  A wrap is where the next word would not have fitted;
 * sentences that a page break cut are joined too.
 */
#ifndef READ_UNWRAP_H
#define READ_UNWRAP_H

#include <stddef.h>

#include "base/arena.h"
#include "shape.h"
#include "source.h"
#include "written.h"

/* Join `count` printed lines to written ones.  They live in the arena. */
void	 unwrap_lines(struct arena *, const struct shape *,
	    const struct line *, size_t count, struct writing *out);

/*
 * Join what page breaks cut: a line that begins in mid-sentence after blank
 * lines is added to the one before.
 */
void	 unwrap_pages(struct arena *, const struct shape *, struct writing *);

#endif
