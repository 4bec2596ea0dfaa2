/*
 * What other bodies did before, as the recommendation reports it: opinions,
 * votes and reservations, each of the body that it is said of.
 */
#ifndef FACTS_EARLIER_H
#define FACTS_EARLIER_H

#include "model/meeting.h"
#include "reading.h"

/* Read a recommendation of the item. */
void	 earlier_read(struct reading *, const struct item *,
	    const struct section *);

#endif
