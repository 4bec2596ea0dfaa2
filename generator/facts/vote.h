/* Who proposed what, and how they voted: "V og Bo Ravn stemte imod." */
#ifndef FACTS_VOTE_H
#define FACTS_VOTE_H

#include "base/str.h"
#include "reading.h"

/* As decision_read. */
bool	 vote_read(struct reading *, const struct sentence *,
	    struct str text, const char *points);

#endif
