/*
 * Encodings: any text file becomes UTF-8.  encoding.c is where
 * iconv(3) is used.
 */
#ifndef READ_ENCODING_H
#define READ_ENCODING_H

#include <stdbool.h>

#include "base/buf.h"

struct encoding {
	const char	*name;		/* "UTF-8", "WINDOWS-1252" … */
	size_t		 mended;	/* bytes of a UTF-8 text that were not
					   UTF-8, read as Windows-1252 */
	size_t		 dropped;	/* NUL bytes removed */
	bool		 text;		/* false: it is not text at all */
};

/*
 * Add the text of `raw` to `out` as UTF-8, without a byte order mark.
 * Recognizes UTF-8 and UTF-16 by their marks, UTF-8 without one by its form,
 * and takes the rest for Windows-1252 (ISO-8859-1 if that leaves bytes
 * undefined).
 */
struct encoding	encoding_to_utf8(struct buf *out, const struct buf *raw);

#endif
