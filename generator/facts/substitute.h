/* Who came instead: "I stedet deltog Emil Fog (V)." */
#ifndef FACTS_SUBSTITUTE_H
#define FACTS_SUBSTITUTE_H

#include "base/str.h"
#include "phrase.h"
#include "reading.h"

/* The one person named, or a name of NULL if there is not exactly one. */
struct actor	 substitute_named(struct reading *, struct str name);

/* Read a line with the groups "sub", who came, and "for", instead of whom (may
   be empty).  Returns whether it was understood. */
bool	 substitute_read(struct reading *, const struct phrase_match *,
	    const struct basis_text *);

#endif
