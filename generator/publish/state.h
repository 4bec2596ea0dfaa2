/*
 * What a build knows of the old site and the new one.  Private to this room.
 */
#ifndef PUBLISH_STATE_H
#define PUBLISH_STATE_H

#include <pthread.h>
#include <stdbool.h>
#include <stddef.h>

#include "base/diag.h"
#include "base/string_set.h"
#include "workspace.h"

/* Marks of staging->files. */
enum {
	FILE_IN_OLD = 1,	/* an earlier build wrote it */
	FILE_IN_NEW = 2,	/* this build wrote it */
	FILE_CLAIMED = 4	/* this build tried to */
};

/* Marks of staging->folders. */
enum {
	FOLDER_IN_OLD = 1,	/* an earlier build wrote a file below it */
	FOLDER_MADE = 2,	/* it exists in the new site */
	FOLDER_FRESH = 4,	/* the old site has no such folder */
	FOLDER_BLOCKED = 8	/* a foreign file is in its place */
};

struct staging {
	struct workspace	 work;
	struct diag		*diag;
	pthread_mutex_t		 mutex;		/* for what follows */
	struct string_set	 files;
	struct string_set	 folders;
	size_t			 written;	/* files, as staging_counts */
	size_t			 kept;
	size_t			 removed;
	bool			 foreign;	/* the site has files that no
						   build wrote */
	bool			 copied;	/* the new site has a copy of
						   one */
	char			 manifest[65];	/* as staging_counts */
};

/* Returns the marks of a path in files or folders, 0 if it is not there. */
unsigned	 state_marks(struct staging *, const struct string_set *,
		    const char *path);

/* Report a DIAG_SYSTEM about OUT/path, with errno's text.  Returns -1. */
int	 state_fail(struct staging *, const char *path, const char *what);

/* Report a DIAG_ERROR about a foreign file that is in the way. */
void	 state_report_foreign(struct staging *, const char *path,
	    const char *what);

#endif
