/*
 * A source document: its bytes made into lines of clean UTF-8 that know
 * their place.  Recognises UTF-16 with a mark, UTF-8 with or without one,
 * Windows-1252 and ISO-8859-1; takes away CR, NUL and form feeds (a form feed
 * ends a line and marks a page break).
 */
#ifndef READ_SOURCE_H
#define READ_SOURCE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/diag.h"
#include "base/str.h"

struct line {
	struct str	text;		/* without its end; blanks at the end kept */
	unsigned	number;		/* in the file, from 1 */
};

struct source {
	struct arena	 arena;
	const char	*name;		/* relative to content/ */
	const char	*path;		/* as diagnostics call it */
	char		 sha256[65];	/* of the bytes as they were */
	struct str	 text;		/* all of it */
	struct line	*lines;
	size_t		 nlines;
};

/*
 * Read `path`.  Returns 0; or -1 with a diagnostic when it cannot be read or
 * is not text.  Release it in either case.
 */
int	 source_read(struct source *, const char *path, const char *name,
	    struct diag *);
void	 source_release(struct source *);

#endif
