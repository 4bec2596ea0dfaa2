/*
 * Reading what was done out of the sentences of the minutes: decisions, votes,
 * absences, reservations, statements, referrals (see fact.h).
 *
 * Precision comes first.  A sentence counts when the whole of it is understood;
 * one that speaks of votes or absence and is not gives no fact, but a
 * diagnostic.  An agenda has no facts.
 */
#ifndef FACTS_MEETING_FACTS_H
#define FACTS_MEETING_FACTS_H

#include "base/diag.h"
#include "model/meeting.h"

/*
 * Fill in the facts of all items, and those that the head tells of the whole
 * meeting.  Anchors must be set.  `path` is what diagnostics call the file.
 */
void	 facts_read(struct meeting *, const char *path, struct diag *);

#endif
