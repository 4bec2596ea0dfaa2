/*
 * The forms in which a line begins an item: "Punkt 3: …", "3. …".  Each is a
 * row of a table; a document uses one of them throughout.
 */
#ifndef READ_ITEM_PATTERN_H
#define READ_ITEM_PATTERN_H

#include <stdbool.h>
#include <stddef.h>

#include "base/str.h"
#include "language/line_pattern.h"

struct item_pattern {
	const char	*pattern;
	bool		 strong;	/* names an item; a number alone is as
					   often an entry of a list */
	bool		 below;		/* stands below the title */
	bool		 bare;		/* a sentence may begin so */
};

/* Pattern number `i`, counted from 0; NULL after the last. */
const struct item_pattern	*item_pattern_at(size_t i);

/* May the line fit one of the patterns?  Most lines do not begin like any. */
bool	 item_pattern_may_match(struct str line);

/* Does the line fit the pattern? */
bool	 item_pattern_match(const struct item_pattern *, struct str line,
	    struct line_match *);

/*
 * Does the line fit any of the patterns?  `match` is of the first.  Patterns
 * of numbers that stand below a title are not tried.
 */
bool	 item_pattern_match_any(struct str line, struct line_match *match);

#endif
