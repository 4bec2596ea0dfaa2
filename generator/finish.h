/*
 * What holds for a meeting from whatever source, once its text is in place:
 * numbers, names, attachments, decisions that stand without a heading.
 */
#ifndef FINISH_H
#define FINISH_H

#include "config.h"
#include "diag.h"
#include "meeting.h"

/*
 * Give items their slugs, sections and blocks their anchors, split a decision
 * off that stands without a heading, and list the attachments.  `path` is
 * what diagnostics call the file.
 */
void	 meeting_finish(struct meeting *, const struct config *,
	    const char *path, struct diag *);

#endif
