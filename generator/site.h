/*
 * The whole job: content/ becomes public/.  Documents are read once, and what
 * that gave is put into the cache; only their cards stay in memory
 * (card_pass).  When the archive is complete, each meeting is taken from the
 * cache and its pages are written (page_pass).  So memory holds no more texts
 * than there are threads, and a document that did not change since the last
 * build is not read at all.
 */
#ifndef SITE_H
#define SITE_H

#include <stddef.h>

#include "base/diag.h"
#include "model/config.h"
#include "site_options.h"

/*
 * Build the site.  Returns 0 if it was published, even with errors in the
 * content; -1 with diagnostics if not, and then the old site is still there.
 */
int	 site_build(const struct config *, const struct site_options *,
	    struct site_counts *, struct diag *);

/* Read all documents and report, but write nothing.  Returns 0, or -1. */
int	 site_check(const struct config *, const struct site_options *,
	    struct site_counts *, struct diag *);

/* The same for the given documents, anywhere in the file system. */
struct site_files {
	char	*const *paths;
	size_t	 count;
};
int	 site_check_files(const struct config *, const struct site_options *,
	    struct site_files, struct site_counts *, struct diag *);

#endif
