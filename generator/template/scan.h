/*
 * Finds the tags in a template's text.
 */
#ifndef TEMPLATE_SCAN_H
#define TEMPLATE_SCAN_H

#include <stdbool.h>
#include <stddef.h>

#include "base/str.h"

struct tag {
	struct str	 text;		/* as written, with delimiters */
	char		 sigil;		/* of "#^/>&{=!<$"; '\0' if none */
	struct str	 content;	/* without sigil and outer blanks */
	size_t		 start, end;	/* of the tag in the source */
	bool		 first;		/* only blanks before it on its line */
	bool		 last;		/* only blanks after it on its line */
	size_t		 from;		/* start, or that of those blanks */
	size_t		 to;		/* end, of the line if `last` */
	unsigned	 line, col;	/* from 1; columns are characters */
};

struct scanner {
	struct str	 source;
	size_t		 at;		/* where to continue */
	struct str	 open, close;	/* delimiters */
	struct {
		size_t		 at;
		unsigned	 line, col;
	}		 counted;	/* how far lines are counted */
};

enum scan {
	SCAN_TAG,		/* a tag */
	SCAN_BROKEN,		/* a tag without end; scanning can continue */
	SCAN_LOST,		/* a tag without end; the rest is unreadable */
	SCAN_END		/* no more tags */
};

void	 scan_init(struct scanner *, struct str source);

/*
 * Find the next tag from scanner->at on.  The caller sets that to the end of
 * the tag.  For a tag without end the scanner does so itself, and sets only
 * text (what there is of it), line and col in `tag`.
 */
enum scan	 scan_tag(struct scanner *, struct tag *);

/* Returns the source from byte `from` up to `to`. */
struct str	 scan_slice(const struct scanner *, size_t from, size_t to);

/*
 * Set the delimiters from the content of a {{=<% %>=}} tag.  Returns false,
 * and changes nothing, unless there are exactly two.
 */
bool	 scan_set_delimiters(struct scanner *, struct str content);

/* Is it a space or a tab? */
bool	 scan_is_blank(char);

#endif
