/*
 * Where a case stands, as far as the archive tells: what was done with it
 * last, and what was decided before, when that decided nothing.
 */
#ifndef ARCHIVE_CASE_STATE_H
#define ARCHIVE_CASE_STATE_H

#include "contents.h"

struct case_state {
	/* The treatments of the newest day that minutes tell of: [first, end)
	   in file->treatments, the agendas among them included.  Without any
	   date only a single treatment can be the newest. */
	size_t			 first, end;
	/* On an agenda of a later day, whose minutes are not there; NULL. */
	const struct item_card	*agenda;
	/* The last to decide before that day, when that day does not; and the
	   last to recommend between the two, when that day does not even do
	   that.  NULL for none. */
	const struct item_card	*decided, *advised;
	size_t			 undated;	/* not counted in any of these */
};

/* How far a decision brings a case. */
enum weight {
	WEIGHT_NONE,		/* discussed, noted, put off, sent on */
	WEIGHT_ADVICE,		/* recommended: others have the last word */
	WEIGHT_DECIDED		/* approved, rejected, divided */
};

/* The case is no collector. */
void	 case_state(const struct case_file *, struct case_state *);

/* What its own body decided of the item; NULL for nothing that was read. */
const struct decision	*case_decision(const struct item_card *);

enum weight	 case_weight(const struct item_card *);

#endif
