/* Cases that the prose points at by their KLE number.  Other case numbers look
   like amounts and dates. */
#ifndef FACTS_REFERENCE_CASE_H
#define FACTS_REFERENCE_CASE_H

#include "base/str.h"
#include "reference_reading.h"

/* Find all in the text of r->node, which is not empty. */
void	 reference_cases(struct reference_reading *, struct str text);

#endif
