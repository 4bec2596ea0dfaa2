/*
 * Laws as the publisher lists them in [laws] of site.conf: which names mean
 * the same law, and where a paragraph can be read.
 */
#ifndef MODEL_LAW_H
#define MODEL_LAW_H

#include "base/arena.h"
#include "config.h"

/* Returns the key by which [laws] lists the law, or else the key given. */
const char	*law_name(const struct config *, const char *key);

/*
 * Returns the address of the paragraph as it was on the day (ISO; NULL if not
 * known), or NULL if [laws] has none.  Lives in the arena.
 */
const char	*law_address(const struct config *, struct arena *,
		    const char *key, const char *paragraph, const char *date);

#endif
