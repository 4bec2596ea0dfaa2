#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/folder_walk.h"
#include "parts.h"

static unsigned
mark_of(struct publish *publish, const struct set *set, const char *path)
{
	const struct set_entry *entry;
	unsigned mark;

	pthread_mutex_lock(&publish->mutex);
	entry = set_find(set, str_of(path));
	mark = entry != NULL ? entry->mark : 0;
	pthread_mutex_unlock(&publish->mutex);
	return mark;
}

static bool
is_foreign(struct publish *publish, const struct file_entry *entry)
{
	if (entry->kind == FILE_FOLDER)
		return (mark_of(publish, &publish->folders, entry->path) &
		    FOLDER_IN_OLD) == 0;
	return (mark_of(publish, &publish->files, entry->path) &
	    FILE_IN_OLD) == 0;
}

bool
carry_has_foreign(struct publish *publish, const char *path)
{
	struct arena arena = ARENA_INIT;
	struct file_entry *entries;
	size_t count, i;
	bool found;

	/* What cannot be looked into is not ours to remove. */
	found = file_entries(&arena, publish->place.old, path, &entries,
	    &count) != 0;
	for (i = 0; !found && i < count; i++)
		found = is_foreign(publish, &entries[i]) ||
		    (entries[i].kind == FILE_FOLDER &&
		    carry_has_foreign(publish, entries[i].path));
	arena_release(&arena);
	return found;
}

static int
copy_link(const struct place *place, const char *path)
{
	char target[PATH_MAX];
	ssize_t len;

	len = readlinkat(place->old, path, target, sizeof(target) - 1);
	if (len < 0)
		return -1;
	target[len] = '\0';
	return symlinkat(target, place->new, path);
}

static int
copy_bytes(int from, int to)
{
	char piece[64 * 1024];
	ssize_t n, put, done;

	for (;;) {
		n = read(from, piece, sizeof(piece));
		if (n < 0 && errno == EINTR)
			continue;
		if (n <= 0)
			return (int)n;
		for (done = 0; done < n; done += put) {
			put = write(to, piece + done, (size_t)(n - done));
			if (put < 0 && errno != EINTR)
				return -1;
			if (put < 0)
				put = 0;
		}
	}
}

/* Bytes, mode and time; the owner where that may be. */
static int
copy_open_file(int from, int to)
{
	struct timespec times[2];
	struct stat st;

	if (fstat(from, &st) != 0 || copy_bytes(from, to) != 0)
		return -1;
	if (fchown(to, st.st_uid, st.st_gid) != 0 && errno != EPERM)
		return -1;
	times[0] = st.st_atim;
	times[1] = st.st_mtim;
	if (fchmod(to, st.st_mode & 07777) != 0)
		return -1;
	return futimens(to, times);
}

static int
copy_regular(const struct place *place, const char *path)
{
	int from, to, rc = -1, saved;

	from = openat(place->old, path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
	if (from < 0)
		return -1;
	to = openat(place->new, path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC,
	    0600);
	if (to >= 0)
		rc = copy_open_file(from, to);
	saved = errno;
	close(from);
	if (to >= 0 && close(to) != 0 && rc == 0) {
		saved = errno;
		rc = -1;
	}
	errno = saved;
	return rc;
}

/* Where there are no hard links, or this file may not have one. */
static bool
cannot_link(int error)
{
	return error == EPERM || error == EOPNOTSUPP || error == ENOSYS ||
	    error == EMLINK;
}

int
carry_file(struct publish *publish, const char *path)
{
	const struct place *place = &publish->place;
	struct stat st;
	int error;

	if (linkat(place->old, path, place->new, path, 0) == 0)
		return 0;
	error = errno;
	if (!cannot_link(error) ||
	    fstatat(place->old, path, &st, AT_SYMLINK_NOFOLLOW) != 0) {
		errno = error;
		return -1;
	}
	if (S_ISREG(st.st_mode))
		return copy_regular(place, path) == 0 ? 1 : -1;
	if (S_ISLNK(st.st_mode))
		return copy_link(place, path) == 0 ? 1 : -1;
	errno = error;
	return -1;
}

static struct str
folder_of(const char *path)
{
	const char *slash = strrchr(path, '/');
	size_t len = slash != NULL ? (size_t)(slash - path) : 0;

	return (struct str){ path, len };
}

static void
note_copied(struct publish *publish)
{
	pthread_mutex_lock(&publish->mutex);
	publish->copied = true;
	pthread_mutex_unlock(&publish->mutex);
}

static int
carry_foreign_file(struct publish *publish, const char *path)
{
	int rc;

	if (publish_folder(publish, folder_of(path)) < 0)
		return -1;
	rc = carry_file(publish, path);
	if (rc > 0)
		note_copied(publish);
	if (rc >= 0)
		return 0;
	return publish_failed(publish, path, errno == EEXIST ?
	    "somebody put it there during the build" :
	    errno == EXDEV ? "a file system is mounted in the site's folder" :
	    "cannot carry it over");
}

static void
count_removed(struct publish *publish)
{
	pthread_mutex_lock(&publish->mutex);
	publish->counts.removed++;
	pthread_mutex_unlock(&publish->mutex);
}

/* Only root can give things away: others are told, once. */
static int
keep_owner(struct publish *publish, const char *path, const struct stat *old)
{
	const char *name = *path != '\0' ? path : ".";

	if (fchownat(publish->place.new, name, old->st_uid, old->st_gid,
	    AT_SYMLINK_NOFOLLOW) == 0)
		return 0;
	if (errno != EPERM)
		return publish_failed(publish, path, "cannot keep its owner");
	if (*path == '\0')
		diag_add(publish->diag, DIAG_WARNING, publish->place.out, 0, 0,
		    "it belonged to another user or group; it is this "
		    "user's now");
	return 0;
}

/*
 * A folder that is in both sites keeps its owner and mode, and a new one gets
 * what its maker's umask gives it.
 */
static int
keep_mode(void *payload, const char *path)
{
	struct publish *publish = payload;
	const struct place *place = &publish->place;
	const char *name = *path != '\0' ? path : ".";
	struct stat old, new;

	if (*path != '\0' &&
	    (mark_of(publish, &publish->folders, path) & FOLDER_MADE) == 0)
		return 0;
	if (fstatat(place->old, name, &old, AT_SYMLINK_NOFOLLOW) != 0 ||
	    fstatat(place->new, name, &new, AT_SYMLINK_NOFOLLOW) != 0)
		return publish_failed(publish, path, "cannot look at it");
	if ((old.st_uid != new.st_uid || old.st_gid != new.st_gid) &&
	    keep_owner(publish, path, &old) != 0)
		return -1;
	if (old.st_mode != new.st_mode &&
	    fchmodat(place->new, name, old.st_mode & 07777, 0) != 0)
		return publish_failed(publish, path,
		    "cannot keep its permissions");
	return 0;
}

static int
carry_entry(struct publish *publish, const struct file_entry *entry)
{
	unsigned mark;

	if (entry->kind == FILE_FOLDER)
		return is_foreign(publish, entry) && publish_folder(publish,
		    str_of(entry->path)) < 0 ? -1 : 0;
	if (strcmp(entry->path, MANIFEST) == 0)
		return 0;
	mark = mark_of(publish, &publish->files, entry->path);
	if ((mark & FILE_IN_OLD) == 0)
		return carry_foreign_file(publish, entry->path);
	if ((mark & FILE_IN_NEW) == 0)
		count_removed(publish);
	return 0;
}

static int
carry_entries(void *payload, const char *path,
    const struct file_entry *entries, size_t count)
{
	struct publish *publish = payload;
	size_t i;

	(void)path;
	for (i = 0; i < count; i++)
		if (carry_entry(publish, &entries[i]) != 0)
			return -1;
	return 0;
}

static void
report_unread(void *publish, const char *path)
{
	publish_failed(publish, path, "cannot read the folder");
}

/* Modes come last: a folder may be one that nothing can be put into. */
static const struct walk_steps carrying = {
	.visit = carry_entries,
	.leave = keep_mode,
	.unread = report_unread,
};

int
carry_foreign(struct publish *publish)
{
	if (publish->place.old < 0)
		return 0;
	return walk_tree(publish->place.old, &carrying, publish);
}
