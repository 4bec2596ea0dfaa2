/*
 * The small patterns that the tables of dialects are written in.
 *
 *	#	a number of one to four digits
 *	@	a case number as a label announces it
 *	*	the rest of the line, not blank; ends the pattern
 *	blank	one blank or more
 *	_	any number of blanks, or none
 *	other	itself, capital or not
 *
 * "_Pkt. #_-_*" fits "  pkt. 42 - Ny skole".
 */
#ifndef LANGUAGE_LINE_PATTERN_H
#define LANGUAGE_LINE_PATTERN_H

#include <stdbool.h>

#include "base/str.h"

struct line_match {
	/* what # stood for; empty without one */
	struct str	number;
	/* what @ stood for; empty without one */
	struct str	case_number;
	struct str	rest;		/* what * stood for, trimmed */
	size_t		rest_at;	/* where that begins in the line */
};

/* Does the whole line fit?  Blanks at its end do not count. */
bool	 line_pattern_match(const char *pattern, struct str line,
	    struct line_match *);

#endif
