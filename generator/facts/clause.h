/*
 * A sentence is read as the parts and clauses it is made of: "Ad 1 godkendt,
 * ad 2 afvist.", "Taget til efterretning, idet F og Ø stemte imod."
 */
#ifndef FACTS_CLAUSE_H
#define FACTS_CLAUSE_H

#include "base/str.h"
#include "reading.h"

/* Returns whether all of the sentence was understood. `text` is what is left
   of it without its place (place_read). */
bool	 clause_read_all(struct reading *, const struct sentence *,
	    struct str text);

#endif
