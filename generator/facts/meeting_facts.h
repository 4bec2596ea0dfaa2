/*
 * Reading what was done out of the sentences of the minutes: decisions, votes,
 * absences, reservations, statements, referrals (see fact.h).
 *
 * Precision comes first.  A sentence counts if the whole of it is understood;
 * one about votes or absence that is not gives a diagnostic and no fact.  An
 * agenda has no facts.
 */
#ifndef FACTS_MEETING_FACTS_H
#define FACTS_MEETING_FACTS_H

#include "base/diag.h"
#include "model/meeting.h"

/*
 * Fill in the facts of all items, and those of the whole meeting that its head
 * states.  Anchors must be set.  `path` is what diagnostics call the file.
 */
void	 meeting_facts_read(struct meeting *, const char *path,
	    struct diag *);

#endif
