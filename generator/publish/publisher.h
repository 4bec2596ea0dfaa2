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
 *
 * How it is done, and where it ends:
 *
 * The work is done in ".NAME.referat" beside OUT (NAME is OUT's last part,
 * symbolic links followed): "lock", held with flock(2) while a build runs, so
 * that two builds cannot meet, and "new", the coming site.  Unchanged and
 * foreign files are hard links in it (copies, with the same time, where a
 * file system has no hard links).  renameat2(RENAME_EXCHANGE) then swaps
 * "new" and OUT.
 *
 * A file system without that (NFS, say) gets two renames, OUT to "old" and
 * "new" to OUT.  Killed between the two, a build leaves no OUT, and the next
 * one to begin puts "old" back; there is no moment with a mixture.
 *
 * It follows that OUT becomes another folder each time: who serves it must
 * open it by its name.  OUT cannot be the current folder or one above it, nor
 * a place where a file system is mounted, and the folder above it must be
 * writable; publish_begin says so where that is not so.  What somebody else
 * puts into OUT in the instant of the swap may be lost.
 */
#ifndef PUBLISH_PUBLISHER_H
#define PUBLISH_PUBLISHER_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/diag.h"

struct publish;

struct publish_counts {
	size_t	written;	/* new or changed */
	size_t	kept;		/* same bytes as before */
	size_t	removed;	/* written by an earlier build, not by this */
};

/*
 * Begin.  NULL, with a DIAG_SYSTEM diagnostic, when it cannot, or when
 * another build to the same folder is under way.
 */
struct publish	*publish_begin(const char *out, struct diag *);

/*
 * Write the file `path` (relative, with '/' between its parts, no "..").
 * May be called by several threads at once, for different paths.  Where a
 * file stands that no build wrote, that one stays and a DIAG_ERROR says so.
 * Returns 0, or -1 with a DIAG_SYSTEM diagnostic.
 */
int	 publish_file(struct publish *, const char *path, const void *data,
	    size_t len);

/*
 * All files written so far, sorted by bytes.  The list lives in the arena, the
 * names in `publish`.  Returns how many.
 */
size_t	 publish_written(struct publish *, struct arena *,
	    const char ***paths);

/*
 * Will the site have the file `path`: did this build write it, or did somebody
 * else, whose files stay?
 */
bool	 publish_has(struct publish *, const char *path);

/*
 * Make it public.  Returns 0, or -1 with a diagnostic, and then the old site
 * is still there.  Frees `publish` either way.
 */
int	 publish_commit(struct publish *, struct publish_counts *);

/* Give up: remove what was written.  The old site is still there. */
void	 publish_abandon(struct publish *);

#endif
