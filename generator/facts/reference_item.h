/*
 * Items of the same agenda that the prose points at: by their title in
 * quotation marks ("Se punkt "Status" på dette møde"), or by their number
 * where nothing else has it.  The number alone may be a recommendation's point
 * or a paragraph of anything.
 */
#ifndef FACTS_REFERENCE_ITEM_H
#define FACTS_REFERENCE_ITEM_H

#include "base/str.h"
#include "reference_reading.h"

/* Find all in the text of r->node, which is not empty. */
void	 reference_items(struct reference_reading *, struct str text);

#endif
