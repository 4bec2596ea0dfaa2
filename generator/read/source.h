/*
 * A source document: its bytes as lines of clean UTF-8 with their numbers.
 * Recognizes UTF-16 with a mark, UTF-8 with or without one, Windows-1252 and
 * ISO-8859-1; removes CR, NUL and form feeds (a form feed ends a line).
 */
#ifndef READ_SOURCE_H
#define READ_SOURCE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/diag.h"
#include "base/str.h"
#include "model/meeting.h"

struct line {
	struct str	text;		/* with blanks at its end */
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
 * Read `path`.  Returns 0; or -1, with a diagnostic, if it cannot be read or
 * is not text.  Release it in either case.
 */
int	 source_read(struct source *, const char *path, const char *name,
	    struct diag *);
void	 source_release(struct source *);

/* A new meeting with what is known of the file.  The caller frees it. */
struct meeting	*source_meeting(const struct source *, enum source_format);

/* The line with text above line `at`; `at` if there is none. */
size_t	 source_text_above(const struct source *, size_t at);

#endif
