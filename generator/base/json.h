/*
 * Writing JSON (RFC 8259) straight into a buffer.  A value is a member of the
 * object that is open, or, with NULL for a name, an element of the open array
 * or the whole text.  Names are constants that need no escapes; text is UTF-8.
 */
#ifndef BASE_JSON_H
#define BASE_JSON_H

#include <stdbool.h>
#include <stddef.h>

#include "buf.h"
#include "str.h"

enum json_style {
	JSON_LINE,	/* all on one line */
	JSON_LINES,	/* a member or element a line, indented */
	JSON_SCRIPT	/* on one line, with '<' escaped: in HTML it could end
			   the script element, or begin a comment in it */
};

struct json {
	struct buf	*out;
	enum json_style	 style;
	unsigned	 depth;		/* objects and arrays that are open */
	bool		 is_begun;	/* has the innermost one a value? */
};

/* Begin a text at the end of `out`.  Nothing has to be freed. */
void	 json_begin(struct json *, struct buf *out, enum json_style);

/* Open an object or array, and close it. */
void	 json_begin_object(struct json *, const char *name);
void	 json_end_object(struct json *);
void	 json_begin_array(struct json *, const char *name);
void	 json_end_array(struct json *);

void	 json_add_null(struct json *, const char *name);
/* The text NULL is written as null. */
void	 json_add_text(struct json *, const char *name, const char *text);
void	 json_add_str(struct json *, const char *name, struct str text);
void	 json_add_bool(struct json *, const char *name, bool value);
void	 json_add_int(struct json *, const char *name, int value);
void	 json_add_size(struct json *, const char *name, size_t value);

#endif
