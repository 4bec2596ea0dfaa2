/* The decisions of an item so far, one for each body and day. */
#ifndef FACTS_DECISIONS_H
#define FACTS_DECISIONS_H

#include "base/str.h"
#include "reading.h"

/* The decision of the body on the day that is read; NULL if there is none. */
struct decision	*decisions_find(struct reading *, const char *body);

/*
 * Add what r->place.body decided: a new decision, or more of the one it has.
 * `points` are those it was about, or NULL; they may also be named in `rest`,
 * the words after the verb.
 */
void	 decisions_add(struct reading *, const struct basis_text *,
	    enum outcome, const char *points, struct str rest);

/* Does any other outcome say more? Discussing a case does not decide it, and
   "other" is a last resort. */
bool	 decisions_is_weak(enum outcome);

#endif
