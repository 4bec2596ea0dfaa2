#include "file.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "folder_walk.h"

/* A folder may be shut even for its owner, who may open it. */
static int
open_up(void *root, const char *path)
{
	const char *name = *path != '\0' ? path : ".";

	if (faccessat(*(int *)root, name, R_OK | W_OK | X_OK, AT_EACCESS) == 0)
		return 0;
	return fchmodat(*(int *)root, name, 0700, 0);
}

static int
remove_files(void *root, const char *path, const struct file_entry *entries,
    size_t count)
{
	size_t i;

	(void)path;
	for (i = 0; i < count; i++)
		if (entries[i].kind != FILE_FOLDER &&
		    unlinkat(*(int *)root, entries[i].path, 0) != 0)
			return -1;
	return 0;
}

static int
remove_folder(void *root, const char *path)
{
	return *path == '\0' ? 0 :
	    unlinkat(*(int *)root, path, AT_REMOVEDIR);
}

static const struct folder_walk_steps removing = {
	.enter = open_up,
	.visit = remove_files,
	.leave = remove_folder,
};

int
file_remove_all(const char *path)
{
	struct stat st;
	int root, rc, saved;

	if (lstat(path, &st) != 0)
		return -1;
	if (!S_ISDIR(st.st_mode))
		return unlink(path);
	/* With no right to search it, not even "." in it can be opened up. */
	if (open_up(&(int){ AT_FDCWD }, path) != 0)
		return -1;
	root = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
	if (root < 0)
		return -1;
	rc = folder_walk(root, &removing, &root);
	saved = errno;
	close(root);
	errno = saved;
	return rc == 0 ? rmdir(path) : -1;
}
