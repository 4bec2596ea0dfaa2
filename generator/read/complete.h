/*
 * What is worked out of a meeting once its text is in place, whatever source
 * it was read from: term, status, slugs, anchors, closed groups, decisions
 * without a heading, attachments.
 */
#ifndef READ_COMPLETE_H
#define READ_COMPLETE_H

#include "base/diag.h"
#include "model/meeting.h"

/* Complete the meeting, once.  `path` is what diagnostics call its file. */
void	 complete_meeting(struct meeting *, const char *path, struct diag *);

#endif
