/*
 * Names that must differ from each other, such as the anchors of a page or the
 * slugs of items: the second "bilag" becomes "bilag-2".
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
 * Take `wanted` if it is free, else "wanted-2", "wanted-3" and so on.  The
 * result depends only on the names taken before.  It lives in the arena.
 * `repeated`, which may be NULL, is set to whether it differs from `wanted`.
 */
const char	*unique_names_take(struct unique_names *, struct arena *,
		    const char *wanted, bool *repeated);

#endif
