/* Titles before the names of members: "rådmand", "udvalgsmedlemmerne". */
#ifndef FACTS_ROLE_H
#define FACTS_ROLE_H

#include <stdbool.h>

#include "base/arena.h"
#include "base/str.h"

struct role {
	const char	*name;		/* singular, lower case; NULL: none */
	bool		 plural;	/* of all names until the next title */
};

/*
 * Take a title off the start of the text.  Returns false if there is none;
 * then the role is that of the name before if it was plural, or none.  The
 * name may live in the arena.
 */
bool	 role_take(struct arena *, struct str *text, struct role *);

#endif
