/*
 * The folders that publishing works in: the site, the folder beside it where
 * the coming site is built, the lock, and the swap of the two sites.
 */
#ifndef PUBLISH_WORKSPACE_H
#define PUBLISH_WORKSPACE_H

#include <stdbool.h>

#include "base/diag.h"

struct workspace {
	char	*out;		/* as the user typed it, without '/' at its
				   end */
	char	*real;		/* its absolute name, without symbolic links */
	char	*beside;	/* the folder to work in, ".NAME.referat" */
	char	*cache;		/* the folder ".NAME.referat-cache" */
	int	 lock;		/* open while the build runs */
	bool	 clear;		/* what is in `beside` is ours to remove */
	int	 old;		/* OUT as it is, open; -1 if there is none */
	int	 new;		/* the coming OUT, open */
};

/*
 * Find the folders, lock them, recover from a build that was killed, and open
 * both sites.  Returns 0, or -1 with a diagnostic.  The caller releases the
 * workspace in either case.
 */
int	 workspace_open(struct workspace *, const char *out, struct diag *);

/* Swap the old site and the new.  Returns 0, or -1 with errno set. */
int	 workspace_swap(struct workspace *);

/* Remove the old site, or the new one if it was not swapped. */
void	 workspace_clear(struct workspace *, struct diag *);

/* Remove what is left of the work, unlock, close, free. */
void	 workspace_release(struct workspace *, struct diag *);

#endif
