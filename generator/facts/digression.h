/*
 * Sentences about something else than what was recommended: other bodies and
 * other days, procedure, votes of others.  A vote without an object that comes
 * after such a sentence is about that, or nobody can tell what it is about.
 */
#ifndef FACTS_DIGRESSION_H
#define FACTS_DIGRESSION_H

#include "reading.h"

/* To be called after a sentence was read. Notes in r->floor and r->place if
   the next ones may be about what it speaks of, and not about the case. */
void	 digression_read(struct reading *, const struct sentence *,
	    bool understood);

#endif
