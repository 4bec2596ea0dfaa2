/*
 * Folders: made, and listed in the same order on every machine.
 */
#ifndef BASE_FOLDER_H
#define BASE_FOLDER_H

#include "arena.h"

/* Make the folder and its parents.  Returns 0, or -1 with errno set. */
int	 folder_make(const char *path);

/*
 * List all regular files below `folder`, as paths relative to it, sorted by
 * bytes.  Names that begin with '.' are left out.  Symbolic links are followed
 * unless they lead to a folder; a dangling one is listed, so that reading it
 * is reported.  The list and its strings live in the arena.  Returns 0; or -1
 * with errno set, and then the list holds one path: that of the folder that
 * could not be read ("" for `folder` itself).
 */
int	 folder_list(struct arena *, const char *folder, const char ***paths,
	    size_t *count);

enum entry_kind {
	ENTRY_FILE, ENTRY_FOLDER, ENTRY_LINK, ENTRY_OTHER
};

struct folder_entry {
	const char	*path;		/* relative to the root, as `path` */
	enum entry_kind	 kind;
};

/*
 * List the entries of one folder: `path` below the open folder `root`, "" for
 * the root itself.  They are in no order, without "." and "..", and live in
 * the arena.  Returns 0, or -1 with errno set.
 */
int	 folder_entries(struct arena *, int root, const char *path,
	    struct folder_entry **entries, size_t *count);

#endif
