/*
 * The manifest, OUT/.referat: the paths of all files that a build wrote, one
 * a line, sorted by bytes.
 */
#ifndef PUBLISH_MANIFEST_H
#define PUBLISH_MANIFEST_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/str.h"
#include "state.h"

#define MANIFEST ".referat"

/* Can a build write a file of that name? */
bool	 manifest_allows(struct str path);

/* Mark what an earlier build wrote.  Returns 0, or -1 with a diagnostic. */
int	 manifest_read(struct staging *);

/* Mark one file as written by an earlier build, and the folders above it. */
void	 manifest_mark(struct staging *, struct str path);

/*
 * Set `paths` to the files that this build wrote, sorted by bytes.  The list
 * lives in the arena, the names in `staging`.  Returns how many.
 */
size_t	 manifest_list(struct staging *, struct arena *, const char ***paths);

/* Append the manifest of the new site. */
void	 manifest_write(struct buf *out, struct staging *);

#endif
