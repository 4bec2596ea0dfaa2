/*
 * A walk through all folders of a tree, on several threads: where each step
 * waits for the disk, waiting eight at a time is the difference between
 * seconds and minutes.
 */
#ifndef BASE_FOLDER_WALK_H
#define BASE_FOLDER_WALK_H

#include "folder.h"

/*
 * What to do with a folder, `path` relative to the walk's root and "" for the
 * root itself.  Each may be NULL.  Called for different folders by several
 * threads at once.  Returns 0, or -1 with errno to end the walk.
 */
struct folder_walk_steps {
	/* Before it is read. */
	int	(*enter)(void *payload, const char *path);
	/* Its entries; folders among them are walked later. */
	int	(*visit)(void *payload, const char *path,
		    const struct folder_entry *entries, size_t count);
	/* When all below it have been left. */
	int	(*leave)(void *payload, const char *path);
	/* It cannot be read, for the reason in errno; the walk ends. */
	void	(*unread)(void *payload, const char *path);
};

/*
 * Walk the tree of the open folder `root`.  Symbolic links are not followed.
 * Returns 0, or -1 with errno.
 */
int	 folder_walk(int root, const struct folder_walk_steps *,
	    void *payload);

#endif
