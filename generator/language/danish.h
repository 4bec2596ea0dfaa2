/*
 * Danish letters: sorting, lower case, addresses.  The same on every machine
 * whatever its locale; danish.c is where ICU is met.  Text is UTF-8; broken
 * UTF-8 does no harm.  All functions may be called by several threads at once.
 */
#ifndef LANGUAGE_DANISH_H
#define LANGUAGE_DANISH_H

#include "base/arena.h"
#include "base/str.h"

/*
 * Order as Danes sort: æ ø å last, aa as å, capitals and lower case together,
 * runs of digits by their value.  Like strcmp(3); only equal text gives 0.
 */
int	 danish_compare(const char *a, const char *b);

/* Lower case; broken bytes as they are.  Lives in the arena. */
char	*danish_lower(struct arena *, struct str);

/*
 * An address part: lower case, æ ø å become ae oe aa, other letters lose their
 * marks (those of other scripts are spelled in ASCII), everything else becomes
 * one '-' (none at the ends).  "" when nothing is left.  Lives in the arena.
 */
char	*danish_slug(struct arena *, struct str);

#endif
