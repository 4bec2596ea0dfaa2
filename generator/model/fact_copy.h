/*
 * Copies of facts, for the cards that outlive their meeting.
 */
#ifndef MODEL_FACT_COPY_H
#define MODEL_FACT_COPY_H

#include "base/arena.h"
#include "fact.h"

/* Copy the facts with everything they point at into the arena. */
void	 facts_copy(struct arena *, struct facts *to,
	    const struct facts *from);

#endif
