/*
 * What holds for a meeting from whatever source, once its text is in place:
 * numbers, names, attachments, decisions that stand without a heading.
 */
#ifndef READ_COMPLETE_H
#define READ_COMPLETE_H

#include "base/diag.h"
#include "model/meeting.h"

/*
 * Give items their slugs, sections and blocks their anchors, split a decision
 * off that stands without a heading, and list the attachments.  `path` is
 * what diagnostics call the file.  To be called once.
 */
void	 meeting_finish(struct meeting *, const char *path, struct diag *);

/*
 * The block in the section from which on it says what was decided, without a
 * heading for it: a stock phrase ("Orientering givet."), with nothing after it
 * but who was absent.  blocks.count for none.
 */
size_t	 finish_decision_at(const struct section *);

/* Can a decision without a heading be split off a section of that role? */
bool	 finish_may_split(enum section_role);

#endif
