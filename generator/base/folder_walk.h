/*
 * A walk through all folders of a tree on several threads: where each step
 * waits for the disk, eight steps at a time take seconds instead of minutes.
 */
#ifndef BASE_FOLDER_WALK_H
#define BASE_FOLDER_WALK_H

#include "folder.h"

/*
 * What to do with a folder, whose `path` is relative to the root of the walk
 * and "" for the root itself.  Each function may be NULL, is called for
 * different folders by several threads at once, and returns 0, or -1 with
 * errno set to end the walk.
 */
struct folder_walk_steps {
	/* Before it is read. */
	int	(*enter)(void *payload, const char *path);
	/* With its entries; folders among them are walked later. */
	int	(*visit)(void *payload, const char *path,
		    const struct folder_entry *entries, size_t count);
	/* After all folders below it. */
	int	(*leave)(void *payload, const char *path);
	/* If it cannot be read, with errno set; the walk ends. */
	void	(*unread)(void *payload, const char *path);
};

/*
 * Walk the tree of the open folder `root`.  Symbolic links are not followed.
 * Returns 0, or -1 with errno.
 */
int	 folder_walk(int root, const struct folder_walk_steps *,
	    void *payload);

#endif
