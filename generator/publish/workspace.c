#include "workspace.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/buf.h"
#include "base/file_remove.h"
#include "base/folder.h"

static char *
join(const char *folder, const char *name)
{
	struct buf path = BUF_INIT;

	buf_addf(&path, "%s/%s", folder, name);
	return buf_detach(&path);
}

static int
complain(const struct workspace *work, struct diag *diag, const char *what)
{
	diag_add(diag, DIAG_SYSTEM, work->out, 0, 0, "%s: %s", what,
	    strerror(errno));
	return -1;
}

static char *
without_slashes(const char *path)
{
	char *copy = xstrdup(path);
	size_t len = strlen(copy);

	while (len > 1 && copy[len - 1] == '/')
		copy[--len] = '\0';
	return copy;
}

/* The real name of a folder that does not exist yet, by its parent's. */
static char *
real_name_to_be(const char *out)
{
	const char *slash = strrchr(out, '/');
	const char *name = slash != NULL ? slash + 1 : out;
	char *above, *real, *path = NULL;
	struct stat st;

	if (lstat(out, &st) == 0 || strcmp(name, "..") == 0 ||
	    strcmp(name, ".") == 0) {
		/* A dangling link: only its owner knows where the site
		   should go. */
		errno = ENOENT;
		return NULL;
	}
	above = slash == NULL ? xstrdup(".") : slash == out ? xstrdup("/") :
	    strndup(out, (size_t)(slash - out));
	if (above == NULL)
		alloc_die();
	real = folder_make(above) == 0 ? realpath(above, NULL) : NULL;
	if (real != NULL)
		path = join(strcmp(real, "/") == 0 ? "" : real, name);
	free(real);
	free(above);
	return path;
}

static int
find_names(struct workspace *work)
{
	const char *name;
	struct buf beside = BUF_INIT, cache = BUF_INIT;

	if (work->out[0] == '\0') {
		errno = ENOENT;
		return -1;
	}
	work->real = realpath(work->out, NULL);
	if (work->real == NULL && errno == ENOENT)
		work->real = real_name_to_be(work->out);
	if (work->real == NULL)
		return -1;
	name = strrchr(work->real, '/') + 1;
	buf_addf(&beside, "%.*s.%s.referat", (int)(name - work->real),
	    work->real, name);
	work->beside = buf_detach(&beside);
	buf_addf(&cache, "%s-cache", work->beside);
	work->cache = buf_detach(&cache);
	return 0;
}

static bool
is_mounted_on(const char *path)
{
	struct statx stx;

	return statx(AT_FDCWD, path, AT_SYMLINK_NOFOLLOW, 0, &stx) == 0 &&
	    (stx.stx_attributes_mask & STATX_ATTR_MOUNT_ROOT) != 0 &&
	    (stx.stx_attributes & STATX_ATTR_MOUNT_ROOT) != 0;
}

/* Is the current folder in the one that will be swapped? */
static bool
holds_current_folder(const char *path)
{
	size_t len = strlen(path);
	char *here = getcwd(NULL, 0);
	bool holds;

	holds = here != NULL && strncmp(here, path, len) == 0 &&
	    (here[len] == '\0' || here[len] == '/');
	free(here);
	return holds;
}

static int
refuse(const struct workspace *work, struct diag *diag)
{
	const char *why = NULL;

	if (strcmp(work->real, "/") == 0 || is_mounted_on(work->real))
		why = "a file system is mounted here, and publishing changes "
		    "the folder for a new one; name a folder in it";
	else if (holds_current_folder(work->real))
		why = "the current folder stands in it, and publishing "
		    "changes the folder for a new one; name another or go "
		    "elsewhere";
	if (why == NULL)
		return 0;
	diag_add(diag, DIAG_SYSTEM, work->out, 0, 0, "%s", why);
	return -1;
}

/* Try once.  Returns the open lock, or -1 with errno: EAGAIN to try again. */
static int
try_lock(const char *work, const char *path)
{
	struct stat st;
	int fd, saved;

	if (mkdir(work, 0700) != 0 && errno != EEXIST)
		return -1;
	fd = open(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600);
	if (fd < 0) {
		errno = errno == ENOENT ? EAGAIN : errno;
		return -1;
	}
	if (flock(fd, LOCK_EX | LOCK_NB) != 0)
		saved = errno == EWOULDBLOCK ? EBUSY : errno;
	else if (fstat(fd, &st) != 0)
		saved = errno;
	else if (st.st_nlink == 0)
		saved = EAGAIN;
	else
		return fd;
	close(fd);
	errno = saved;
	return -1;
}

/*
 * Lock the work folder, which is made if needed.  A build that ends removes
 * folder and lock, perhaps while we lock them: then try again, but not for
 * ever.  Returns the open lock, or -1 with errno: EBUSY if another build has
 * it.
 */
static int
lock_work(const char *work)
{
	char *path = join(work, "lock");
	int tries, fd;

	for (tries = 0; tries < 100; tries++) {
		fd = try_lock(work, path);
		if (fd >= 0 || errno != EAGAIN)
			break;
	}
	free(path);
	return fd;
}

static int
lock(struct workspace *work, struct diag *diag)
{
	work->lock = lock_work(work->beside);
	if (work->lock >= 0)
		return 0;
	if (errno == EBUSY)
		diag_add(diag, DIAG_SYSTEM, work->out, 0, 0,
		    "another build to this folder is under way; nothing done");
	else
		diag_add(diag, DIAG_SYSTEM, work->out, 0, 0,
		    "cannot work in %s: %s; the folder above the site must "
		    "be writable, because publishing changes the site's "
		    "folder for a new one", work->beside, strerror(errno));
	return -1;
}

static bool
exists(const char *path)
{
	struct stat st;

	return lstat(path, &st) == 0;
}

static int
remove_if_there(const char *path)
{
	return file_remove_all(path) == 0 || errno == ENOENT ? 0 : -1;
}

/* Recover from a killed build; staging.h says what it can leave. */
static int
recover(struct workspace *work, struct diag *diag)
{
	char *old = join(work->beside, "old");
	char *new = join(work->beside, "new");
	int rc = 0;

	if (exists(old) && !exists(work->real)) {
		rc = rename(old, work->real);
	} else if (exists(old) && exists(new)) {
		diag_add(diag, DIAG_SYSTEM, work->out, 0, 0,
		    "a build was killed while it changed the folders, and "
		    "another folder was made since; the old site is %s: move "
		    "it to where it shall be", old);
		rc = -2;
	} else {
		rc = remove_if_there(old);
	}
	if (rc == 0)
		rc = remove_if_there(new);
	if (rc == -1)
		complain(work, diag, "cannot clear up after a killed build");
	free(old);
	free(new);
	return rc;
}

static int
open_old(struct workspace *work)
{
	work->old = open(work->real,
	    O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
	return work->old >= 0 || errno == ENOENT ? 0 : -1;
}

/*
 * Folders made in this one may inherit its group (setgid), so it has the old
 * one's group and mode from the beginning.
 */
static int
open_new(struct workspace *work)
{
	char *new = join(work->beside, "new");
	struct stat st;
	int rc;

	rc = mkdir(new, 0777);
	if (rc == 0)
		work->new = open(new, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (rc == 0 && work->new >= 0 && work->old >= 0) {
		rc = fstat(work->old, &st);
		if (rc == 0 && fchown(work->new, (uid_t)-1, st.st_gid) == 0)
			rc = fchmod(work->new, (st.st_mode & 07777) | 0700);
	}
	free(new);
	return rc == 0 && work->new >= 0 ? 0 : -1;
}

int
workspace_open(struct workspace *work, const char *out, struct diag *diag)
{
	*work = (struct workspace){ .lock = -1, .old = -1, .new = -1 };
	work->out = without_slashes(out);
	if (find_names(work) != 0)
		return complain(work, diag, "cannot find the folder");
	if (refuse(work, diag) != 0 || lock(work, diag) != 0 ||
	    recover(work, diag) != 0)
		return -1;
	work->clear = true;
	if (open_old(work) != 0)
		return complain(work, diag, "cannot open the folder");
	if (open_new(work) != 0)
		return complain(work, diag, "cannot make a folder beside it");
	return 0;
}

/* Swap in two steps, for a file system that cannot do it in one. */
static int
swap_by_renames(struct workspace *work, const char *new)
{
	char *old = join(work->beside, "old");
	int rc, saved;

	rc = rename(work->real, old);
	if (rc == 0 && (rc = rename(new, work->real)) != 0) {
		saved = errno;
		if (rename(old, work->real) != 0)
			saved = errno;
		errno = saved;
	}
	free(old);
	return rc;
}

int
workspace_swap(struct workspace *work)
{
	char *new = join(work->beside, "new");
	int rc;

	if (work->old < 0) {
		rc = rename(new, work->real);
	} else {
		rc = renameat2(AT_FDCWD, new, AT_FDCWD, work->real,
		    RENAME_EXCHANGE);
		if (rc != 0 && (errno == EINVAL || errno == ENOSYS ||
		    errno == EOPNOTSUPP))
			rc = swap_by_renames(work, new);
	}
	free(new);
	return rc;
}

static void
close_if_open(int fd)
{
	if (fd >= 0)
		close(fd);
}

void
workspace_clear(struct workspace *work, struct diag *diag)
{
	char *old = join(work->beside, "old");
	char *new = join(work->beside, "new");

	if (exists(work->real) && remove_if_there(old) != 0)
		diag_add(diag, DIAG_WARNING, old, 0, 0,
		    "cannot remove it: %s; left there", strerror(errno));
	if (remove_if_there(new) != 0)
		diag_add(diag, DIAG_WARNING, new, 0, 0,
		    "cannot remove it: %s; left there", strerror(errno));
	free(old);
	free(new);
}

/*
 * Remove the lock last, then the folder: whoever finds the folder finds it
 * locked or empty.
 */
static void
unlock(struct workspace *work)
{
	char *path = join(work->beside, "lock");

	unlink(path);
	rmdir(work->beside);
	free(path);
}

void
workspace_release(struct workspace *work, struct diag *diag)
{
	close_if_open(work->old);
	close_if_open(work->new);
	if (work->clear) {
		workspace_clear(work, diag);
		unlock(work);
	}
	close_if_open(work->lock);
	free(work->out);
	free(work->real);
	free(work->beside);
	free(work->cache);
}
