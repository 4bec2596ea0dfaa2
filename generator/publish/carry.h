/*
 * Carrying over: what goes from the old site to the new one as it is.
 */
#ifndef PUBLISH_CARRY_H
#define PUBLISH_CARRY_H

#include "state.h"

/*
 * Put the old site's file `path` into the new one, if possible as a hard
 * link.  Its folder must exist.  Returns 0; 1 if it had to be copied; -1 with
 * errno set.
 */
int	 carry_file(struct staging *, const char *path);

/*
 * Carry over everything that no build wrote, and the owners and permissions
 * of folders; count the files that are left behind.  Returns 0, or -1 with a
 * diagnostic.
 */
int	 carry_foreign(struct staging *);

#endif
