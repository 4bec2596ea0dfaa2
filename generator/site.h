/*
 * The whole job: content/ becomes public/.
 */
#ifndef SITE_H
#define SITE_H

#include <stdbool.h>

#include "config.h"
#include "diag.h"

struct site_options {
	unsigned	 jobs;		/* threads; at least 1 */
	bool		 strict;
	bool		 progress;	/* show a progress bar after a second */
};

struct site_counts {
	size_t	documents, items, pages;
	double	seconds;
};

/*
 * Build the site.  Returns 0 when it was published, even with errors in the
 * content; -1 when the old site still stands.  Diagnostics tell which.
 */
int	 site_build(const struct config *, const struct site_options *,
	    struct site_counts *, struct diag *);

/* Read all documents and complain; write nothing.  0, or -1 as above. */
int	 site_check(const struct config *, const struct site_options *,
	    struct site_counts *, struct diag *);

#endif
