/*
 * The head of the minutes: what is printed before the first item.
 */
#ifndef READ_HEAD_H
#define READ_HEAD_H

#include "model/meeting.h"
#include "source.h"

/*
 * Lay out the lines as the meeting's head, and read from them which body met,
 * when and where.  Anything they do not say stays NULL and unknown.
 */
void	 head_read(struct meeting *, const struct line *, size_t count);

#endif
