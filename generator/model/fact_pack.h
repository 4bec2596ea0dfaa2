/*
 * Facts in the form of base/pack.h.
 */
#ifndef MODEL_FACT_PACK_H
#define MODEL_FACT_PACK_H

#include "base/pack.h"
#include "fact.h"

/* Write or read all facts of an item, or of a meeting's head. */
void	 facts_pack(struct pack *, struct facts *);

/* Copy the facts with everything they point at into the arena. */
void	 facts_copy(struct arena *, struct facts *to,
	    const struct facts *from);

#endif
