/*
 * Files, read and written as a whole.
 */
#ifndef BASE_FILE_H
#define BASE_FILE_H

#include "buf.h"

/* No minutes are larger; file_read fails with EFBIG. */
#define FILE_SIZE_MAX ((size_t)1 << 30)

/* Append the contents of `path` to `out`.  Returns 0, or -1 with errno set. */
int	 file_read(const char *path, struct buf *out);

/* The same for an open file, which is closed even on failure. */
int	 file_read_close(int fd, struct buf *out);

/*
 * Write the file, replacing what it holds.  Returns 0, or -1 with errno set;
 * a failing close is an error, too.
 */
int	 file_write(const char *path, const void *data, size_t len);

/* The same to an open file, which is closed even on failure. */
int	 file_write_close(int fd, const void *data, size_t len);

/* Close a descriptor and leave errno as it is. */
void	 file_close(int fd);

#endif
