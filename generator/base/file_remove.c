#include "file_remove.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "file.h"
#include "folder_walk.h"

/* The owner may lack rights to a folder, but can always grant them. */
static int
make_accessible(void *root, const char *path)
{
	const char *name = *path != '\0' ? path : ".";

	if (faccessat(*(int *)root, name, R_OK | W_OK | X_OK, AT_EACCESS) == 0)
		return 0;
	return fchmodat(*(int *)root, name, 0700, 0);
}

static int
remove_files(void *root, const char *path, const struct folder_entry *entries,
    size_t count)
{
	size_t i;

	(void)path;
	for (i = 0; i < count; i++)
		if (entries[i].kind != ENTRY_FOLDER &&
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
	.enter = make_accessible,
	.visit = remove_files,
	.leave = remove_folder,
};

int
file_remove_all(const char *path)
{
	struct stat st;
	int root, rc;

	if (lstat(path, &st) != 0)
		return -1;
	if (!S_ISDIR(st.st_mode))
		return unlink(path);
	/* Without search permission even "." in it cannot be changed. */
	if (make_accessible(&(int){ AT_FDCWD }, path) != 0)
		return -1;
	root = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
	if (root < 0)
		return -1;
	rc = folder_walk(root, &removing, &root);
	file_close(root);
	return rc == 0 ? rmdir(path) : -1;
}
