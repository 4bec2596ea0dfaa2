/* Who was away, from the meeting or from an item, and who came instead. */
#ifndef FACTS_ABSENCE_H
#define FACTS_ABSENCE_H

#include "base/str.h"
#include "reading.h"

/* Read a sentence, or a clause of one.  Returns whether it was understood. */
bool	 absence_read(struct reading *, const struct sentence *,
	    struct str text);

/* A sentence of a head was not understood.  If it may say that those whom it
   names came back, their absences from single items are dropped. */
void	 absence_doubt(struct reading *, struct str text);

#endif
