/*
 * Lines that an export glued together, parted again: a heading and its text
 * ("BeslutningGodkendt."), or all of a page ("3 1. Budget Sagsnr.: 14/999
 * Resume: Der …").
 */
#ifndef READ_UNGLUE_H
#define READ_UNGLUE_H

#include "base/arena.h"
#include "source.h"

/*
 * The source's lines, with those that are glued parted, and an empty line
 * before each part.  The array lives in the arena, or is the source's own when
 * nothing is glued; the text is the source's.  Returns the number of lines.
 */
size_t	 glue_undo(struct arena *, const struct source *, struct line **out);

#endif
