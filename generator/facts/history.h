/* Where the history of a case begins: what other meetings did with it. */
#ifndef FACTS_HISTORY_H
#define FACTS_HISTORY_H

#include "reading.h"

/* Returns the index of the first sentence of the history, or how many
   sentences there are if there is none. */
size_t	 history_start(const struct reading *, const struct sentences *);

#endif
