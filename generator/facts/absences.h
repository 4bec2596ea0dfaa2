/* The absences found so far in an item or in the head of a meeting. */
#ifndef FACTS_ABSENCES_H
#define FACTS_ABSENCES_H

#include "reading.h"

/* Add an absence of `who` that is otherwise as `like`, unless it is there
   already: a list below may repeat it. */
void	 absences_add(struct reading *, const struct actor *who,
	    const struct absence *like);

#endif
