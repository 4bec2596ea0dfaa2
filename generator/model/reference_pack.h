/*
 * References in the form of base/pack.h.
 */
#ifndef MODEL_REFERENCE_PACK_H
#define MODEL_REFERENCE_PACK_H

#include "base/pack.h"
#include "reference.h"

struct tree_texts;

/*
 * Write or read the references of an item, whose trees were packed before and
 * have these text nodes; NULL if the references have no places, as in a card.
 */
void	 references_pack(struct pack *, struct references *,
	    const struct tree_texts *);

#endif
