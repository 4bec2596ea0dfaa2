/* The references found so far in the text of a node. */
#ifndef FACTS_REFERENCE_LIST_H
#define FACTS_REFERENCE_LIST_H

#include "base/str.h"
#include "reference_reading.h"

/*
 * Add a reference that stands at `at` and is `len` bytes long; the rest of it
 * is as in `what`.  Returns false if it overlaps with another, which stays.
 */
bool	 reference_add(struct reference_reading *, struct str text, size_t at,
	    size_t len, struct reference what);

/* As much of the text before a place as matters, in whole letters. */
struct str	 reference_before(struct str text, size_t at);

#endif
