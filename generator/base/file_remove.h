/*
 * Removing files and folders.
 */
#ifndef BASE_FILE_REMOVE_H
#define BASE_FILE_REMOVE_H

/*
 * Remove a file, or a folder with everything in it.  Returns 0, or -1 with
 * errno set.
 */
int	 file_remove_all(const char *path);

#endif
