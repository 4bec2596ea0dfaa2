/*
 * Finding the tags in a template's text.  Private to template*.c.
 */
#ifndef TEMPLATE_SCAN_H
#define TEMPLATE_SCAN_H

#include <stdbool.h>
#include <stddef.h>

#include "base/str.h"

struct tag {
	struct str	 text;		/* as written, with its delimiters */
	char		 sigil;		/* of "#^/>&{=!<$"; '\0' for none */
	struct str	 content;	/* less sigil and blanks around it */
	size_t		 start, end;	/* of the tag in the source */
	bool		 first;		/* only blanks before it on its line */
	bool		 last;		/* only blanks after it on its line */
	size_t		 from;		/* start, less those blanks */
	size_t		 to;		/* end, with those and the newline */
	unsigned	 line, col;	/* from 1; a column is a letter */
};

struct scanner {
	struct str	 source;
	size_t		 at;		/* what is before it has been read */
	struct str	 open, close;	/* delimiters */
	struct {
		size_t		 at;
		unsigned	 line, col;
	}		 place;		/* how far lines have been counted */
};

enum scan {
	SCAN_TAG,		/* here is a tag */
	SCAN_BROKEN,		/* here begins one that has no end; go on */
	SCAN_LOST,		/* the same, and the rest cannot be read */
	SCAN_END		/* there are no more */
};

void	 scan_init(struct scanner *, struct str source);

/*
 * Find the next tag from scanner->at on.  The caller moves that past the tag;
 * it moves by itself only past a broken one, of which `tag` gets text (what
 * there is of it), line and col.
 */
enum scan	 scan_tag(struct scanner *, struct tag *);

/* A slice of the source. */
struct str	 scan_slice(const struct scanner *, size_t from, size_t to);

/*
 * Take the delimiters from the content of a {{=<% %>=}} tag.  False, and
 * nothing has changed, when there are not two.
 */
bool	 scan_set_delimiters(struct scanner *, struct str content);

/* Does the character indent? */
bool	 scan_is_blank(char);

#endif
