#include "old_site.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/arena.h"

bool
old_site_is_foreign(struct staging *staging, const struct folder_entry *entry)
{
	if (entry->kind == ENTRY_FOLDER)
		return (state_marks(staging, &staging->folders, entry->path) &
		    FOLDER_IN_OLD) == 0;
	return (state_marks(staging, &staging->files, entry->path) &
	    FILE_IN_OLD) == 0;
}

bool
old_site_has_foreign(struct staging *staging, const char *folder)
{
	struct arena arena = ARENA_INIT;
	struct folder_entry *entries;
	size_t count, i;
	bool found;

	/* A folder that cannot be read is not ours to remove. */
	found = folder_entries(&arena, staging->work.old, folder, &entries,
	    &count) != 0;
	for (i = 0; !found && i < count; i++)
		found = old_site_is_foreign(staging, &entries[i]) ||
		    (entries[i].kind == ENTRY_FOLDER &&
		    old_site_has_foreign(staging, entries[i].path));
	arena_release(&arena);
	return found;
}

static bool
same_bytes(int fd, struct str content)
{
	char piece[64 * 1024];
	ssize_t n;

	for (;;) {
		n = read(fd, piece, sizeof(piece));
		if (n < 0 && errno == EINTR)
			continue;
		if (n <= 0)
			return n == 0 && content.len == 0;
		if ((size_t)n > content.len ||
		    memcmp(piece, content.data, (size_t)n) != 0)
			return false;
		content = str_from(content, (size_t)n);
	}
}

/* Compare a file that an earlier build wrote. */
static enum old_file
look_at_listed(struct staging *staging, const char *path, struct str content)
{
	enum old_file old = OLD_OTHER;
	struct stat st;
	int fd;

	/* Somebody may have put a pipe there: do not wait for its writer. */
	fd = openat(staging->work.old, path,
	    O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
	if (fd < 0)
		return OLD_OTHER;
	if (fstat(fd, &st) != 0)
		old = OLD_OTHER;
	else if (S_ISDIR(st.st_mode))
		old = old_site_has_foreign(staging, path) ? OLD_FOREIGN :
		    OLD_OTHER;
	else if (S_ISREG(st.st_mode) && (size_t)st.st_size == content.len &&
	    same_bytes(fd, content))
		old = OLD_SAME;
	close(fd);
	return old;
}

/*
 * A file that the manifest does not list is foreign, unless it is the page
 * itself: the manifest is lost if a site is copied without the files that
 * begin with a dot.
 */
static enum old_file
look_at_unlisted(struct staging *staging, const char *path,
    struct str content)
{
	struct stat st;

	if (fstatat(staging->work.old, path, &st, AT_SYMLINK_NOFOLLOW) != 0)
		return OLD_NONE;
	if (S_ISREG(st.st_mode) &&
	    look_at_listed(staging, path, content) == OLD_SAME)
		return OLD_SAME;
	if (S_ISDIR(st.st_mode) && !old_site_has_foreign(staging, path))
		return OLD_OTHER;
	return OLD_FOREIGN;
}

enum old_file
old_site_look(struct staging *staging, const char *path, bool listed,
    struct str content)
{
	return listed ? look_at_listed(staging, path, content) :
	    look_at_unlisted(staging, path, content);
}
