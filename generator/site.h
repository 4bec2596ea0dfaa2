/*
 * The whole job: content/ becomes public/.  Documents are read twice.  The
 * first time only their cards are kept; the second time, when the archive is
 * complete, their pages are made.  So no more text is in memory than there
 * are threads that read.
 */
#ifndef SITE_H
#define SITE_H

#include <stdbool.h>

#include "base/diag.h"
#include "model/config.h"
#include "publish/publish.h"

struct site_options {
	unsigned	 jobs;		/* threads; at least 1 */
	bool		 strict;
	bool		 progress;	/* show a bar after a second */
};

struct site_counts {
	size_t			documents, items, pages;
	struct staging_counts	files;	/* pages and what goes with them */
	double			seconds;
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

/* The same with the documents that are named, wherever they are. */
struct site_files {
	char	*const *paths;
	size_t	 count;
};
int	 site_check_files(const struct config *, const struct site_options *,
	    struct site_files, struct site_counts *, struct diag *);

/*
 * Read the document at `path`, wherever it is.  NULL with a diagnostic; the
 * caller frees with meeting_free.
 */
struct meeting	*site_read(const char *path, const struct config *,
		    struct diag *);

#endif
