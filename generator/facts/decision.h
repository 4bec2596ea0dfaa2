/* What a body decided: "Byrådet godkendte indstillingen.", "Godkendt." */
#ifndef FACTS_DECISION_H
#define FACTS_DECISION_H

#include "base/str.h"
#include "reading.h"

/*
 * Read a sentence, or a clause of one, about those points; `points` may be
 * NULL.  Returns whether it was understood.
 */
bool	 decision_read(struct reading *, const struct sentence *,
	    struct str text, const char *points);

#endif
