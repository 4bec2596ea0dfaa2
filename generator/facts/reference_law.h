/* Laws that the prose cites: "servicelovens § 109". */
#ifndef FACTS_REFERENCE_LAW_H
#define FACTS_REFERENCE_LAW_H

#include "base/str.h"
#include "reference_reading.h"

/* Find all in the text of r->node, which is not empty. */
void	 reference_laws(struct reference_reading *, struct str text);

#endif
