/*
 * Files: read whole, folders made, listed in one order on every machine.
 */
#ifndef BASE_FILE_H
#define BASE_FILE_H

#include "arena.h"
#include "buf.h"

/* A bigger file is no minutes; file_read refuses it with EFBIG. */
#define FILE_SIZE_MAX ((size_t)1 << 30)

/* Read all of `path` into `out`.  Returns 0, or -1 with errno set. */
int	 file_read(const char *path, struct buf *out);

/* Write all of it.  0, or -1 with errno, also when the close fails. */
int	 file_write(const char *path, const void *data, size_t len);

/* The same with an open file, which is closed in either case. */
int	 file_write_close(int fd, const void *data, size_t len);

/* Make the folder and those above it.  0, or -1 with errno. */
int	 file_make_folders(const char *path);

/*
 * All regular files below `folder`, as paths relative to it, sorted by bytes;
 * names that begin with '.' are left out, symbolic links are followed unless
 * they lead to a folder (one that leads nowhere is listed, so that its reader
 * complains).  The list and its strings live in the arena.  Returns 0; or -1
 * with errno, and then the list holds one path: the folder that could not be
 * read ("" for `folder` itself).
 */
int	 file_list(struct arena *, const char *folder, const char ***paths,
	    size_t *count);

/* Remove a file or a folder with everything in it.  0, or -1 with errno. */
int	 file_remove_all(const char *path);

enum file_kind {
	FILE_REGULAR, FILE_FOLDER, FILE_LINK, FILE_OTHER
};

struct file_entry {
	const char	*path;		/* relative to the root, as `path` */
	enum file_kind	 kind;
};

/*
 * What stands in one folder: `path` below the open folder `root`, "" for the
 * root itself.  In no order, without "." and "..".  Lives in the arena.
 * Returns 0, or -1 with errno.
 */
int	 file_entries(struct arena *, int root, const char *path,
	    struct file_entry **entries, size_t *count);

#endif
