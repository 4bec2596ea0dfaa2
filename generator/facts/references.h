/*
 * Finding what the prose points at: meetings, items, cases, laws (see
 * model/reference.h).
 */
#ifndef FACTS_REFERENCES_H
#define FACTS_REFERENCES_H

#include "model/config.h"
#include "model/meeting.h"

/* Fill in the references of all items.  Facts must have been read before. */
void	 references_read(struct meeting *, const struct config *);

#endif
