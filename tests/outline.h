/*
 * A meeting as an outline: one line a block, so that a test can say what it
 * expects of a text in a few lines.
 */
#ifndef OUTLINE_H
#define OUTLINE_H

#include "base/buf.h"
#include "model/meeting.h"

/* Add the outline of the meeting's head and items to `out`. */
void	 outline_meeting(struct buf *out, const struct meeting *);

#endif
