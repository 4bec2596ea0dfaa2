/*
 * What a whole build gave, kept for the next one: if nothing changed that the
 * site is made of, and nobody changed the site, there is nothing to do.
 */
#ifndef SITE_CACHE_H
#define SITE_CACHE_H

#include <stdbool.h>

#include "document_cache.h"
#include "documents.h"
#include "site_options.h"

struct site_cache {
	const struct document_cache	*kept;
	char				 key[65];	/* "": not known */
};

/*
 * Set the key of the site that would be made of the documents, whose keys are
 * given, the settings, the templates and KL's files.
 */
void	 site_cache_key(struct site_cache *, const struct config *,
	    const struct site_options *, const struct documents *,
	    const struct document_key *);

/*
 * Is the old site the one with the key, as it was published?  Then set the
 * counts, and replace the diagnostics by those of the build that made it.
 */
bool	 site_cache_get(const struct site_cache *, const struct staging *,
	    struct site_counts *, struct diag *);

/* Keep what the build gave that was published. */
void	 site_cache_put(const struct site_cache *, const struct site_counts *,
	    struct diag *);

#endif
