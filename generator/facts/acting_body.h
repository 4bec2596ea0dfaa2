/* The body that is the subject of a sentence. */
#ifndef FACTS_ACTING_BODY_H
#define FACTS_ACTING_BODY_H

#include "base/str.h"
#include "reading.h"

/*
 * Take the body off the start of the text; `rest` gets what it does.
 * "Udvalget" is the one that the section is of.  Returns false if the text
 * begins with none.  The name lives in the arena.
 */
bool	 acting_body_take(struct reading *, struct str text,
	    const char **body, struct str *rest);

/* The body of that name; false if the name is no body's. */
bool	 acting_body_named(struct reading *, struct str name,
	    const char **body);

/* "Byrådet" is "Fjordby Byråd" when that meets. */
bool	 acting_body_is_own_council(const struct reading *, struct str name);

#endif
