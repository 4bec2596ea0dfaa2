/*
 * Names that must differ from each other, as the anchors of a page or the
 * items of a meeting: the second "bilag" becomes "bilag-2".
 */
#ifndef BASE_UNIQUE_NAMES_H
#define BASE_UNIQUE_NAMES_H

#include <stdbool.h>

#include "arena.h"

struct unique_names;

struct unique_names	*unique_names_new(void);
void			 unique_names_free(struct unique_names *);
						/* NULL is fine */

/*
 * `wanted` if nobody has it yet, or else "wanted-2", "wanted-3" and so on.
 * The result depends on what was asked for before only.  It lives in the
 * arena; `repeated`, unless NULL, tells whether it differs from `wanted`.
 */
const char	*unique_names_take(struct unique_names *, struct arena *,
		    const char *wanted, bool *repeated);

#endif
