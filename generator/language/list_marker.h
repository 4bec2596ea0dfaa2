/*
 * The markers at the start of list entries: "-", "•", "1.", "1.1", "a)".
 */
#ifndef LANGUAGE_LIST_MARKER_H
#define LANGUAGE_LIST_MARKER_H

#include <stdbool.h>
#include <stddef.h>

#include "base/str.h"

enum list_marker_kind {
	MARKER_NONE,
	MARKER_BULLET,
	MARKER_NUMBER,		/* "1." or "1)" */
	MARKER_LEVELS,		/* "1.1", "2.3.1." */
	MARKER_LETTER		/* "a)", "b." */
};

struct list_marker {
	enum list_marker_kind	kind;
	int			number;	/* of MARKER_NUMBER; MARKER_LEVELS: the
					   first; MARKER_LETTER: a is 1 */
	int			last;	/* of MARKER_LEVELS: the last number */
	size_t			len;	/* with the blanks after it */
	struct str		text;	/* the marker itself */
};

/* Read the marker at the start of a trimmed line; its kind is MARKER_NONE if
   there is none.  A day ("9. marts") is none. */
struct list_marker	list_marker_read(struct str line);

/* Does the line begin with a marker? */
bool	 list_marker_begins(struct str line);

/* Does the line have a marker and then a tab, and no other tab? */
bool	 list_marker_before_tab(struct str line);

#endif
