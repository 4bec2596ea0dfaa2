/* The facts in the sentences of a section. */
#ifndef FACTS_SECTION_FACTS_H
#define FACTS_SECTION_FACTS_H

#include "reading.h"

/* A section begins: what was open in the one before it is over. */
void	 section_facts_begin(struct reading *);

/* Read all sentences.  Returns the first that says something else than the
   facts in it, or NULL if there is none. */
const struct sentence	*section_facts_read(struct reading *,
			    const struct sentences *);

/* Warn that a sentence about votes or attendance was not understood. */
void	 section_facts_warn(struct reading *, const struct sentence *);

#endif
