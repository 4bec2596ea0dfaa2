/*
 * Danish letters, by ICU: sorting, lower case, addresses.  The locale of the
 * machine does not matter.  Text is UTF-8; invalid UTF-8 does no harm.  All
 * functions may be called by several threads at once.
 */
#ifndef LANGUAGE_DANISH_H
#define LANGUAGE_DANISH_H

#include "base/arena.h"
#include "base/str.h"

/*
 * Compare as Danes sort: æ ø å last, aa like å, capitals and lower case
 * together, digits by their value.  Like strcmp(3), returns 0 only for equal
 * texts.
 */
int	 danish_compare(const char *a, const char *b);

/* Returns the text in lower case, invalid bytes unchanged.  Lives in the
   arena. */
char	*danish_lower(struct arena *, struct str);

/*
 * Returns the text as part of an address: in lower case; æ ø å become ae oe
 * aa, other letters lose their accents or are transliterated; everything else
 * becomes one '-', but not at the ends.  "" if nothing is left.  Lives in the
 * arena.
 */
char	*danish_slug(struct arena *, struct str);

#endif
