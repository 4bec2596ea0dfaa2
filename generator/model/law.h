/*
 * Laws as the publisher lists them in [laws] of site.conf: which names mean the
 * same law, and where a paragraph can be read.
 */
#ifndef MODEL_LAW_H
#define MODEL_LAW_H

#include "base/arena.h"
#include "config.h"

/* The name that the publisher gives the law with that key, or the key. */
const char	*law_name(const struct config *, const char *key);

/*
 * Where the paragraph can be read, by the publisher's table, as it was on the
 * day (ISO; NULL: not known); NULL when the table has no row for it.  Lives in
 * the arena or the configuration.
 */
const char	*law_address(const struct config *, struct arena *,
		    const char *key, const char *paragraph, const char *date);

#endif
