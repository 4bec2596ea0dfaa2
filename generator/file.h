/*
 * Files: read whole, folders made, listed in one order on every machine.
 */
#ifndef FILE_H
#define FILE_H

#include "arena.h"
#include "buf.h"

/* Read all of `path` into `out`.  Returns 0, or -1 with errno set. */
int	 file_read(const char *path, struct buf *out);

/* Write all of it, checking every write and the close.  0, or -1 with errno. */
int	 file_write(const char *path, const void *data, size_t len);

/* Make the folder and those above it.  0, or -1 with errno. */
int	 file_make_folders(const char *path);

/*
 * All regular files below `folder`, as paths relative to it, sorted by bytes;
 * names that begin with '.' are left out, symbolic links are followed unless
 * they lead to a folder.  Returns 0, or -1 with errno.  The list and its
 * strings live in the arena.
 */
int	 file_list(struct arena *, const char *folder, const char ***paths,
	    size_t *count);

/* Remove a file or a folder with everything in it.  0, or -1 with errno. */
int	 file_remove_all(const char *path);

#endif
