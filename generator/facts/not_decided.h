/*
 * Sentences that are worded like decisions of this meeting and are none: what
 * was decided earlier, what is hoped for, what the body was informed of, how a
 * proposal is worded, and who may take part.
 */
#ifndef FACTS_NOT_DECIDED_H
#define FACTS_NOT_DECIDED_H

#include "base/str.h"
#include "reading.h"

/* Was it decided another time, or is it only hoped for or planned? */
bool	 not_decided_now(struct reading *, struct str text);

/* Is it about who may take part, or whether the doors are open? */
bool	 not_decided_procedural(struct str text);

/*
 * Is it part of what the body was informed of, or of the wording of a proposal
 * that is voted on below?  Sets r->reported, too.
 */
bool	 not_decided_reported(struct reading *, const struct sentence *,
	    struct str text);

#endif
