#include "parts.h"

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
#include "base/file.h"

static char *
join(const char *folder, const char *name)
{
	struct buf path = BUF_INIT;

	buf_addf(&path, "%s/%s", folder, name);
	return buf_detach(&path);
}

static int
complain(const struct place *place, struct diag *diag, const char *what)
{
	diag_add(diag, DIAG_SYSTEM, place->out, 0, 0, "%s: %s", what,
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

/* The true name of a folder that is not there yet: only its parent's is. */
static char *
true_name_to_be(const char *out)
{
	const char *slash = strrchr(out, '/');
	const char *name = slash != NULL ? slash + 1 : out;
	char *above, *real, *path = NULL;
	struct stat st;

	if (lstat(out, &st) == 0 || strcmp(name, "..") == 0 ||
	    strcmp(name, ".") == 0) {
		/* A link that leads nowhere: where the site should go, only
		   its owner knows. */
		errno = ENOENT;
		return NULL;
	}
	above = slash == NULL ? xstrdup(".") : slash == out ? xstrdup("/") :
	    strndup(out, (size_t)(slash - out));
	if (above == NULL)
		alloc_die();
	real = file_make_folders(above) == 0 ? realpath(above, NULL) : NULL;
	if (real != NULL)
		path = join(strcmp(real, "/") == 0 ? "" : real, name);
	free(real);
	free(above);
	return path;
}

static int
find_names(struct place *place)
{
	const char *name;
	struct buf work = BUF_INIT;

	if (place->out[0] == '\0') {
		errno = ENOENT;
		return -1;
	}
	place->real = realpath(place->out, NULL);
	if (place->real == NULL && errno == ENOENT)
		place->real = true_name_to_be(place->out);
	if (place->real == NULL)
		return -1;
	name = strrchr(place->real, '/') + 1;
	buf_addf(&work, "%.*s.%s.referat", (int)(name - place->real),
	    place->real, name);
	place->work = buf_detach(&work);
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

/* Does the current folder stand in the one that will be swapped away? */
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
refuse(const struct place *place, struct diag *diag)
{
	const char *why = NULL;

	if (strcmp(place->real, "/") == 0 || is_mounted_on(place->real))
		why = "a file system is mounted here, and publishing changes "
		    "the folder for a new one; name a folder in it";
	else if (holds_current_folder(place->real))
		why = "the current folder stands in it, and publishing "
		    "changes the folder for a new one; name another or go "
		    "elsewhere";
	if (why == NULL)
		return 0;
	diag_add(diag, DIAG_SYSTEM, place->out, 0, 0, "%s", why);
	return -1;
}

/* One try.  Returns the open lock, or -1 with errno: EAGAIN to try again. */
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
 * Lock the work folder, which is made if need be.  A build that ends takes
 * folder and lock away, perhaps from under our feet: then begin anew, but not
 * for ever.  Returns the open lock, or -1 with errno: EBUSY when another
 * build has it.
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
lock(struct place *place, struct diag *diag)
{
	place->lock = lock_work(place->work);
	if (place->lock >= 0)
		return 0;
	if (errno == EBUSY)
		diag_add(diag, DIAG_SYSTEM, place->out, 0, 0,
		    "another build to this folder is under way; nothing done");
	else
		diag_add(diag, DIAG_SYSTEM, place->out, 0, 0,
		    "cannot work in %s: %s; the folder above the site must "
		    "be writable, because publishing changes the site's "
		    "folder for a new one", place->work, strerror(errno));
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

/* Put right what a killed build left; see publish.h for what it can be. */
static int
recover(struct place *place, struct diag *diag)
{
	char *old = join(place->work, "old"), *new = join(place->work, "new");
	int rc = 0;

	if (exists(old) && !exists(place->real)) {
		rc = rename(old, place->real);
	} else if (exists(old) && exists(new)) {
		diag_add(diag, DIAG_SYSTEM, place->out, 0, 0,
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
		complain(place, diag, "cannot clear up after a killed build");
	free(old);
	free(new);
	return rc;
}

static int
open_old(struct place *place)
{
	place->old = open(place->real,
	    O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
	return place->old >= 0 || errno == ENOENT ? 0 : -1;
}

/*
 * Folders below get their group from this one where it hands it on, so it
 * has the old one's group and mode from the beginning.
 */
static int
open_new(struct place *place)
{
	char *new = join(place->work, "new");
	struct stat st;
	int rc;

	rc = mkdir(new, 0777);
	if (rc == 0)
		place->new = open(new, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (rc == 0 && place->new >= 0 && place->old >= 0) {
		rc = fstat(place->old, &st);
		if (rc == 0 && fchown(place->new, (uid_t)-1, st.st_gid) == 0)
			rc = fchmod(place->new, (st.st_mode & 07777) | 0700);
	}
	free(new);
	return rc == 0 && place->new >= 0 ? 0 : -1;
}

int
place_open(struct place *place, const char *out, struct diag *diag)
{
	*place = (struct place){ .lock = -1, .old = -1, .new = -1 };
	place->out = without_slashes(out);
	if (find_names(place) != 0)
		return complain(place, diag, "cannot find the folder");
	if (refuse(place, diag) != 0 || lock(place, diag) != 0 ||
	    recover(place, diag) != 0)
		return -1;
	place->clear = true;
	if (open_old(place) != 0)
		return complain(place, diag, "cannot open the folder");
	if (open_new(place) != 0)
		return complain(place, diag, "cannot make a folder beside it");
	return 0;
}

/* Two steps, for a file system that cannot do it in one. */
static int
swap_by_renames(struct place *place, const char *new)
{
	char *old = join(place->work, "old");
	int rc, saved;

	rc = rename(place->real, old);
	if (rc == 0 && (rc = rename(new, place->real)) != 0) {
		saved = errno;
		if (rename(old, place->real) != 0)
			saved = errno;
		errno = saved;
	}
	free(old);
	return rc;
}

int
place_swap(struct place *place)
{
	char *new = join(place->work, "new");
	int rc;

	if (place->old < 0) {
		rc = rename(new, place->real);
	} else {
		rc = renameat2(AT_FDCWD, new, AT_FDCWD, place->real,
		    RENAME_EXCHANGE);
		if (rc != 0 && (errno == EINVAL || errno == ENOSYS ||
		    errno == EOPNOTSUPP))
			rc = swap_by_renames(place, new);
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

/*
 * The lock goes last, and the folder after it: who finds the folder finds it
 * either locked or empty.
 */
static void
clear_work(struct place *place, struct diag *diag)
{
	char *old = join(place->work, "old"), *new = join(place->work, "new");
	char *path = join(place->work, "lock");

	if (exists(place->real) && remove_if_there(old) != 0)
		diag_add(diag, DIAG_WARNING, old, 0, 0,
		    "cannot remove it: %s; left there", strerror(errno));
	if (remove_if_there(new) != 0)
		diag_add(diag, DIAG_WARNING, new, 0, 0,
		    "cannot remove it: %s; left there", strerror(errno));
	unlink(path);
	rmdir(place->work);
	free(old);
	free(new);
	free(path);
}

void
place_release(struct place *place, struct diag *diag)
{
	close_if_open(place->old);
	close_if_open(place->new);
	if (place->clear)
		clear_work(place, diag);
	close_if_open(place->lock);
	free(place->out);
	free(place->real);
	free(place->work);
}
