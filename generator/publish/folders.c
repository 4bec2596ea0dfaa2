#include "folders.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>

struct str
folders_above(struct str path)
{
	while (path.len != 0 && path.data[path.len - 1] != '/')
		path.len--;
	if (path.len != 0)
		path.len--;
	return path;
}

/* Returns the marks of a folder by what the old site has in its place. */
static unsigned
look_at_old(struct staging *staging, const char *path)
{
	struct stat st;

	if (fstatat(staging->work.old, path, &st, AT_SYMLINK_NOFOLLOW) != 0)
		return FOLDER_FRESH;
	if (S_ISDIR(st.st_mode))
		return 0;
	return (state_marks(staging, &staging->files, path) & FILE_IN_OLD) !=
	    0 ? FOLDER_FRESH : FOLDER_BLOCKED;
}

static struct string_set_entry *
find(struct staging *staging, struct str path, unsigned *marks)
{
	struct string_set_entry *entry;

	pthread_mutex_lock(&staging->mutex);
	entry = string_set_add(&staging->folders, path);
	*marks = entry->mark;
	pthread_mutex_unlock(&staging->mutex);
	return entry;
}

/* Several threads may get here at once with the same folder; one complains. */
static void
mark(struct staging *staging, struct string_set_entry *entry, unsigned marks,
    bool complain)
{
	pthread_mutex_lock(&staging->mutex);
	complain = complain && (entry->mark & FOLDER_BLOCKED) == 0;
	entry->mark |= marks;
	pthread_mutex_unlock(&staging->mutex);
	if (complain)
		state_report_foreign(staging, entry->text, "a file that no "
		    "build wrote stands where a folder shall be; it stays, "
		    "and the pages below are left out");
}

int
folders_make(struct staging *staging, struct str path)
{
	struct string_set_entry *entry;
	unsigned marks, above;
	int rc;

	if (path.len == 0)
		return staging->work.old < 0 ? FOLDER_FRESH : 0;
	entry = find(staging, path, &marks);
	if ((marks & (FOLDER_MADE | FOLDER_BLOCKED)) != 0)
		return (int)marks;
	rc = folders_make(staging, folders_above(path));
	if (rc < 0)
		return -1;
	above = (unsigned)rc & (FOLDER_FRESH | FOLDER_BLOCKED);
	marks |= above != 0 ? above : look_at_old(staging, entry->text);
	if ((marks & FOLDER_BLOCKED) == 0) {
		if (mkdirat(staging->work.new, entry->text, 0777) != 0 &&
		    errno != EEXIST)
			return state_fail(staging, entry->text,
			    "cannot make the folder");
		marks |= FOLDER_MADE;
	}
	mark(staging, entry, marks, above == 0 &&
	    (marks & FOLDER_BLOCKED) != 0);
	return (int)marks;
}
