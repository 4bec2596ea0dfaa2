/*
 * Layout: the lines of a section become blocks (paragraphs, headings, lists,
 * tables).
 */
#ifndef READ_LAYOUT_H
#define READ_LAYOUT_H

#include <stddef.h>

#include "base/arena.h"
#include "model/meeting.h"
#include "shape.h"
#include "source.h"

/*
 * Set the section's blocks to `count` lines, laid out for its role.  The
 * blocks' array lives in the arena; their nodes are the meeting's to free.
 */
void	 layout_section(struct arena *, const struct shape *,
	    const struct line *, size_t count, struct section *);

#endif
