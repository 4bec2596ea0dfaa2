/*
 * Publishing is all or nothing.  A build writes into a staging folder beside
 * the one that is served; when everything is there and on the disk, the two
 * are swapped in one step.  A build that fails or is killed leaves the old
 * site complete; the next one removes what it left.
 *
 * Files that a build wrote are listed in OUT/.referat; those that the next
 * build does not write again are removed.  What no build wrote is carried over
 * untouched.  A file whose bytes did not change stays the same file, with its
 * time.
 *
 * How it is done, and its limits:
 *
 * The work is done in ".NAME.referat" beside OUT (NAME is OUT's last part,
 * symbolic links followed).  It holds "lock", held with flock(2) while a build
 * runs, so that two builds cannot collide, and "new", the coming site.
 * Unchanged and foreign files are hard links there (copies, with the same
 * time, on a file system without hard links).  renameat2(RENAME_EXCHANGE) then
 * swaps "new" and OUT.
 *
 * A file system without that (such as NFS) gets two renames, OUT to "old" and
 * "new" to OUT.  Killed between the two, a build leaves no OUT, and the next
 * one puts "old" back; at no moment is there a mixture.
 *
 * So OUT is another folder each time: whoever serves it must open it by its
 * name.  OUT cannot be the current folder or one above it, nor a mount point,
 * and the folder above it must be writable; staging_begin reports that.  What
 * somebody else puts into OUT at the moment of the swap may be lost.
 */
#ifndef PUBLISH_PUBLISHER_H
#define PUBLISH_PUBLISHER_H

#include <stdbool.h>
#include <stddef.h>
#include <time.h>

#include "base/arena.h"
#include "base/diag.h"

struct staging;

struct staging_counts {
	size_t	written;	/* new or changed */
	size_t	kept;		/* same bytes as before */
	size_t	removed;	/* written by an earlier build, not by this */
	bool	foreign;	/* the site has files that no build wrote */
	char	manifest[65];	/* the SHA-256 digest of OUT/.referat */
	struct timespec done;	/* none of its files was changed later */
};

/*
 * Begin.  Returns NULL, with a DIAG_SYSTEM diagnostic, if that fails or if
 * another build to the same folder is running.
 */
struct staging	*staging_begin(const char *out, struct diag *);

/*
 * Returns the name of the folder for what the next build to OUT can use again,
 * ".NAME.referat-cache" beside OUT.  It lives in `staging`.  Only one build at
 * a time uses it.
 */
const char	*staging_cache(const struct staging *);

/*
 * Write the file `path` (relative, with '/' between its parts, no "..").  May
 * be called by several threads at once, for different paths.  If a file that
 * no build wrote is in its place, that one stays, with a DIAG_ERROR.  Returns
 * 0, or -1 with a DIAG_SYSTEM diagnostic.
 */
int	 staging_add(struct staging *, const char *path, const void *data,
	    size_t len);

/*
 * Set `paths` to all files written so far, sorted by bytes.  The list lives
 * in the arena, the names in `staging`.  Returns how many.
 */
size_t	 staging_written(struct staging *, struct arena *,
	    const char ***paths);

/*
 * Will the site have the file `path`, written by this build or by somebody
 * else, whose files stay?
 */
bool	 staging_has(struct staging *, const char *path);

/*
 * Make it public.  Returns 0, or -1 with a diagnostic and the old site still
 * in place.  Frees `staging` either way.
 */
int	 staging_commit(struct staging *, struct staging_counts *);

/* Give up: remove what was written.  The old site stays. */
void	 staging_abandon(struct staging *);

#endif
