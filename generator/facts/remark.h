/* Reservations, and words that somebody wanted in the minutes. */
#ifndef FACTS_REMARK_H
#define FACTS_REMARK_H

#include "base/str.h"
#include "reading.h"

/* Read a sentence, or a clause of one.  Returns whether it was understood. */
bool	 remark_read(struct reading *, const struct sentence *,
	    struct str text);

#endif
