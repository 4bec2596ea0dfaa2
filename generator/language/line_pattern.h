/*
 * The patterns in which the tables of dialects describe lines.
 *
 *	#	a number of one to four digits
 *	@	a case number as a label announces it
 *	*	the rest of the line, not blank; ends the pattern
 *	blank	one blank or more
 *	_	any number of blanks, or none
 *	other	itself, in either case
 *
 * "_Pkt. #_-_*" matches "  pkt. 42 - Ny skole".
 */
#ifndef LANGUAGE_LINE_PATTERN_H
#define LANGUAGE_LINE_PATTERN_H

#include <stdbool.h>

#include "base/str.h"

struct line_match {
	struct str	number;		/* what # matched; empty without # */
	struct str	case_number;	/* what @ matched; the same */
	struct str	rest;		/* what * matched, trimmed */
	size_t		rest_at;	/* where that begins in the line */
};

/* Does the whole line match?  Blanks at its end do not count. */
bool	 line_pattern_match(const char *pattern, struct str line,
	    struct line_match *);

#endif
