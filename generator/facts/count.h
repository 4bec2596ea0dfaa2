/* Votes reported by their numbers: "Godkendt med 9 stemmer imod 6." */
#ifndef FACTS_COUNT_H
#define FACTS_COUNT_H

#include "base/str.h"
#include "reading.h"

/* As decision_read. */
bool	 count_read(struct reading *, const struct sentence *,
	    struct str text, const char *points);

#endif
