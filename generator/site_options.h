/*
 * What a build of the site is told, and what it counts.
 */
#ifndef SITE_OPTIONS_H
#define SITE_OPTIONS_H

#include <stdbool.h>
#include <stddef.h>

#include "publish/publish.h"

struct site_options {
	unsigned	 jobs;		/* threads; at least 1 */
	bool		 strict;
	bool		 progress;	/* show a bar after a second */
	bool		 cache;		/* use what the last build kept */
};

struct site_counts {
	size_t			documents, items, pages;
	struct staging_counts	files;	/* pages, and what goes with them */
	double			seconds;
};

#endif
