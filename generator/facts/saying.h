/* Decisions without a subject: "Indstillingen blev godkendt.", "Udsættes." */
#ifndef FACTS_SAYING_H
#define FACTS_SAYING_H

#include "base/str.h"
#include "reading.h"

/* As decision_read. */
bool	 saying_read(struct reading *, const struct sentence *,
	    struct str text, const char *points);

#endif
