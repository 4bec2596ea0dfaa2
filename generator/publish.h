/*
 * Publishing is all or nothing.  A build writes into a folder beside the one
 * that is served; when everything is there and on the disk, the two change
 * places in one step.  A build that fails or is killed leaves the old site
 * whole; the next one clears away what it left.
 *
 * Files that a build wrote are listed in OUT/.referat; those that the next
 * one does not write again are gone with it.  What no build wrote is carried
 * over untouched.  A file whose bytes did not change stays the same file,
 * with its time.
 */
#ifndef PUBLISH_H
#define PUBLISH_H

#include <stddef.h>

#include "diag.h"

struct publish;

struct publish_counts {
	size_t	written;	/* new or changed */
	size_t	kept;		/* same bytes as before */
	size_t	removed;	/* written by an earlier build, not by this */
};

/* Begin.  NULL, with a DIAG_SYSTEM diagnostic, when it cannot. */
struct publish	*publish_begin(const char *out, struct diag *);

/*
 * Write the file `path` (relative, with '/' between its parts, no "..").
 * May be called by several threads at once, for different paths.  Returns 0,
 * or -1 with a diagnostic.
 */
int	 publish_file(struct publish *, const char *path, const void *data,
	    size_t len);

/*
 * Make it public.  Returns 0, or -1 with a diagnostic, and then the old site
 * is still there.  Frees `publish` either way.
 */
int	 publish_commit(struct publish *, struct publish_counts *);

/* Give up: remove what was written.  The old site is still there. */
void	 publish_abandon(struct publish *);

#endif
