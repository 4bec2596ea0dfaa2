#include "carry.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/folder_walk.h"
#include "folders.h"
#include "manifest.h"
#include "old_site.h"

static int
copy_link(const struct workspace *work, const char *path)
{
	char target[PATH_MAX];
	ssize_t len;

	len = readlinkat(work->old, path, target, sizeof(target) - 1);
	if (len < 0)
		return -1;
	target[len] = '\0';
	return symlinkat(target, work->new, path);
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

/* Copy bytes, mode and time, and the owner if permitted. */
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
copy_regular(const struct workspace *work, const char *path)
{
	int from, to, rc = -1, saved;

	from = openat(work->old, path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
	if (from < 0)
		return -1;
	to = openat(work->new, path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC,
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

/* Has the file system no hard links, or may this file not have one? */
static bool
cannot_link(int error)
{
	return error == EPERM || error == EOPNOTSUPP || error == ENOSYS ||
	    error == EMLINK;
}

int
carry_file(struct staging *staging, const char *path)
{
	const struct workspace *work = &staging->work;
	struct stat st;
	int error;

	if (linkat(work->old, path, work->new, path, 0) == 0)
		return 0;
	error = errno;
	if (!cannot_link(error) ||
	    fstatat(work->old, path, &st, AT_SYMLINK_NOFOLLOW) != 0) {
		errno = error;
		return -1;
	}
	if (S_ISREG(st.st_mode))
		return copy_regular(work, path) == 0 ? 1 : -1;
	if (S_ISLNK(st.st_mode))
		return copy_link(work, path) == 0 ? 1 : -1;
	errno = error;
	return -1;
}

static void
note_foreign(struct staging *staging, bool copied)
{
	pthread_mutex_lock(&staging->mutex);
	staging->foreign = true;
	staging->copied |= copied;
	pthread_mutex_unlock(&staging->mutex);
}

static int
carry_foreign_file(struct staging *staging, const char *path)
{
	int rc;

	if (folders_make(staging, folders_above(str_of(path))) < 0)
		return -1;
	rc = carry_file(staging, path);
	if (rc >= 0) {
		note_foreign(staging, rc > 0);
		return 0;
	}
	return state_fail(staging, path, errno == EEXIST ?
	    "somebody put it there during the build" :
	    errno == EXDEV ? "a file system is mounted in the site's folder" :
	    "cannot carry it over");
}

static void
count_removed(struct staging *staging)
{
	pthread_mutex_lock(&staging->mutex);
	staging->removed++;
	pthread_mutex_unlock(&staging->mutex);
}

/* Only root can change the owner; others are warned, once. */
static int
keep_owner(struct staging *staging, const char *path, const struct stat *old)
{
	const char *name = *path != '\0' ? path : ".";

	if (fchownat(staging->work.new, name, old->st_uid, old->st_gid,
	    AT_SYMLINK_NOFOLLOW) == 0)
		return 0;
	if (errno != EPERM)
		return state_fail(staging, path, "cannot keep its owner");
	if (*path == '\0')
		diag_add(staging->diag, DIAG_WARNING, staging->work.out, 0, 0,
		    "it belonged to another user or group; it is this "
		    "user's now");
	return 0;
}

/*
 * A folder that both sites have keeps its owner and mode; a new one has those
 * that the user's umask gives it.
 */
static int
keep_mode(void *payload, const char *path)
{
	struct staging *staging = payload;
	const struct workspace *work = &staging->work;
	const char *name = *path != '\0' ? path : ".";
	struct stat old, new;

	if (*path != '\0' &&
	    (state_marks(staging, &staging->folders, path) & FOLDER_MADE) == 0)
		return 0;
	if (fstatat(work->old, name, &old, AT_SYMLINK_NOFOLLOW) != 0 ||
	    fstatat(work->new, name, &new, AT_SYMLINK_NOFOLLOW) != 0)
		return state_fail(staging, path, "cannot look at it");
	if ((old.st_uid != new.st_uid || old.st_gid != new.st_gid) &&
	    keep_owner(staging, path, &old) != 0)
		return -1;
	if (old.st_mode != new.st_mode &&
	    fchmodat(work->new, name, old.st_mode & 07777, 0) != 0)
		return state_fail(staging, path,
		    "cannot keep its permissions");
	return 0;
}

static int
carry_entry(struct staging *staging, const struct folder_entry *entry)
{
	unsigned mark;

	if (entry->kind == ENTRY_FOLDER)
		return old_site_is_foreign(staging, entry) &&
		    folders_make(staging, str_of(entry->path)) < 0 ? -1 : 0;
	if (strcmp(entry->path, MANIFEST) == 0)
		return 0;
	mark = state_marks(staging, &staging->files, entry->path);
	if ((mark & FILE_IN_OLD) == 0)
		return carry_foreign_file(staging, entry->path);
	if ((mark & FILE_IN_NEW) == 0)
		count_removed(staging);
	return 0;
}

static int
carry_entries(void *payload, const char *path,
    const struct folder_entry *entries, size_t count)
{
	struct staging *staging = payload;
	size_t i;

	(void)path;
	for (i = 0; i < count; i++)
		if (carry_entry(staging, &entries[i]) != 0)
			return -1;
	return 0;
}

static void
report_unread(void *staging, const char *path)
{
	state_fail(staging, path, "cannot read the folder");
}

/* Modes are set last, because a folder may be read-only. */
static const struct folder_walk_steps carrying = {
	.visit = carry_entries,
	.leave = keep_mode,
	.unread = report_unread,
};

int
carry_foreign(struct staging *staging)
{
	if (staging->work.old < 0)
		return 0;
	return folder_walk(staging->work.old, &carrying, staging);
}
