/*
 * Lines that an export glued together, split again: a heading and its text
 * ("BeslutningGodkendt."), or a whole page ("3 1. Budget Sagsnr.: 14/999
 * Resume: Der …").
 */
#ifndef READ_UNGLUE_H
#define READ_UNGLUE_H

#include <stddef.h>

#include "base/arena.h"
#include "source.h"

/*
 * The source's lines, with glued ones split and an empty line before each
 * piece.  The array lives in the arena, or is the source's own if nothing is
 * glued; the text is the source's.  Returns the number of lines.
 */
size_t	 unglue_lines(struct arena *, const struct source *,
	    struct line **out);

#endif
