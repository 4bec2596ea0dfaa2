#include "publisher.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/buf.h"
#include "base/file.h"
#include "parts.h"

/* What stands in the old site where a page shall be. */
enum before {
	BEFORE_NOTHING,
	BEFORE_SAME,		/* the page, with the same bytes */
	BEFORE_OTHER,		/* a page with other bytes */
	BEFORE_FOREIGN		/* something that no build wrote */
};

int
publish_failed(struct publish *publish, const char *path, const char *what)
{
	const char *why = strerror(errno);
	struct buf name = BUF_INIT;

	buf_adds(&name, publish->place.out);
	if (*path != '\0')
		buf_addf(&name, "/%s", path);
	diag_add(publish->diag, DIAG_SYSTEM, name.data, 0, 0,
	    "%s: %s; the site is left as it was", what, why);
	buf_release(&name);
	return -1;
}

static void
report_foreign(struct publish *publish, struct str path, const char *what)
{
	struct buf name = BUF_INIT;

	buf_addf(&name, "%s/%.*s", publish->place.out, STR_FMT(path));
	diag_add(publish->diag, DIAG_ERROR, name.data, 0, 0, "%s", what);
	buf_release(&name);
}

static struct str
folder_of(struct str path)
{
	while (path.len != 0 && path.data[path.len - 1] != '/')
		path.len--;
	if (path.len != 0)
		path.len--;
	return path;
}

/* The manifest is a list of lines, so control characters cannot be. */
static bool
part_is_fine(struct str part)
{
	size_t i;

	for (i = 0; i < part.len; i++)
		if ((unsigned char)part.data[i] < ' ' || part.data[i] == 0x7f)
			return false;
	return part.len != 0 && !str_is(part, ".") && !str_is(part, "..");
}

static bool
path_is_fine(struct str path)
{
	size_t len;

	if (path.len >= PATH_MAX || str_is(path, MANIFEST))
		return false;
	for (;;) {
		len = str_find_char(path, '/');
		if (!part_is_fine(str_cut(path, len)))
			return false;
		if (len == path.len)
			return true;
		path = str_from(path, len + 1);
	}
}

static bool
is_in_old(struct publish *publish, const char *path)
{
	const struct set_entry *file;
	bool is;

	pthread_mutex_lock(&publish->mutex);
	file = set_find(&publish->files, str_of(path));
	is = file != NULL && (file->mark & FILE_IN_OLD) != 0;
	pthread_mutex_unlock(&publish->mutex);
	return is;
}

/* Does the old site have this folder?  The marks for what it has instead. */
static unsigned
look_at_old_folder(struct publish *publish, const char *path)
{
	struct stat st;

	if (fstatat(publish->place.old, path, &st, AT_SYMLINK_NOFOLLOW) != 0)
		return FOLDER_FRESH;
	if (S_ISDIR(st.st_mode))
		return 0;
	return is_in_old(publish, path) ? FOLDER_FRESH : FOLDER_BLOCKED;
}

static struct set_entry *
find_folder(struct publish *publish, struct str path, unsigned *marks)
{
	struct set_entry *entry;

	pthread_mutex_lock(&publish->mutex);
	entry = set_add(&publish->folders, path);
	*marks = entry->mark;
	pthread_mutex_unlock(&publish->mutex);
	return entry;
}

/* Two threads may get here at once with the same folder; one complains. */
static void
mark_folder(struct publish *publish, struct set_entry *entry, unsigned marks,
    bool complain)
{
	pthread_mutex_lock(&publish->mutex);
	complain = complain && (entry->mark & FOLDER_BLOCKED) == 0;
	entry->mark |= marks;
	pthread_mutex_unlock(&publish->mutex);
	if (complain)
		report_foreign(publish, str_of(entry->text), "a file that no "
		    "build wrote stands where a folder shall be; it stays, "
		    "and the pages below are left out");
}

int
publish_folder(struct publish *publish, struct str path)
{
	struct set_entry *entry;
	unsigned marks, above;
	int rc;

	if (path.len == 0)
		return publish->place.old < 0 ? FOLDER_FRESH : 0;
	entry = find_folder(publish, path, &marks);
	if ((marks & (FOLDER_MADE | FOLDER_BLOCKED)) != 0)
		return (int)marks;
	rc = publish_folder(publish, folder_of(path));
	if (rc < 0)
		return -1;
	above = (unsigned)rc & (FOLDER_FRESH | FOLDER_BLOCKED);
	marks |= above != 0 ? above : look_at_old_folder(publish, entry->text);
	if ((marks & FOLDER_BLOCKED) == 0) {
		if (mkdirat(publish->place.new, entry->text, 0777) != 0 &&
		    errno != EEXIST)
			return publish_failed(publish, entry->text,
			    "cannot make the folder");
		marks |= FOLDER_MADE;
	}
	mark_folder(publish, entry, marks, above == 0 &&
	    (marks & FOLDER_BLOCKED) != 0);
	return (int)marks;
}

static bool
same_bytes(int fd, const char *data, size_t len)
{
	char piece[64 * 1024];
	ssize_t n;

	for (;;) {
		n = read(fd, piece, sizeof(piece));
		if (n < 0 && errno == EINTR)
			continue;
		if (n <= 0)
			return n == 0 && len == 0;
		if ((size_t)n > len || memcmp(piece, data, (size_t)n) != 0)
			return false;
		data += n;
		len -= (size_t)n;
	}
}

/* Hold a page that an earlier build wrote against the new bytes. */
static enum before
compare_old(struct publish *publish, const char *path, const void *data,
    size_t len)
{
	enum before before = BEFORE_OTHER;
	struct stat st;
	int fd;

	/* Somebody may have put a pipe there: do not wait for its writer. */
	fd = openat(publish->place.old, path,
	    O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
	if (fd < 0)
		return BEFORE_OTHER;
	if (fstat(fd, &st) != 0)
		before = BEFORE_OTHER;
	else if (S_ISDIR(st.st_mode))
		before = carry_has_foreign(publish, path) ? BEFORE_FOREIGN :
		    BEFORE_OTHER;
	else if (S_ISREG(st.st_mode) && (size_t)st.st_size == len &&
	    same_bytes(fd, data, len))
		before = BEFORE_SAME;
	close(fd);
	return before;
}

/*
 * A file that no manifest names is somebody's own, unless it is the page: the
 * manifest is lost when a site is copied without the files that begin with a
 * dot.
 */
static enum before
look_at_unknown(struct publish *publish, const char *path, const void *data,
    size_t len)
{
	struct stat st;

	if (fstatat(publish->place.old, path, &st, AT_SYMLINK_NOFOLLOW) != 0)
		return BEFORE_NOTHING;
	if (S_ISREG(st.st_mode) &&
	    compare_old(publish, path, data, len) == BEFORE_SAME)
		return BEFORE_SAME;
	if (S_ISDIR(st.st_mode) && !carry_has_foreign(publish, path))
		return BEFORE_OTHER;
	return BEFORE_FOREIGN;
}

static int
write_new(struct publish *publish, const char *path, const void *data,
    size_t len)
{
	int fd;

	fd = openat(publish->place.new, path,
	    O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
	if (fd < 0 || file_write_close(fd, data, len) != 0)
		return publish_failed(publish, path, "cannot write");
	return 0;
}

/* NULL, with a diagnostic, when this build has had the path before. */
static struct set_entry *
claim(struct publish *publish, struct str path)
{
	struct set_entry *entry;
	bool had;

	pthread_mutex_lock(&publish->mutex);
	entry = set_add(&publish->files, path);
	had = (entry->mark & FILE_CLAIMED) != 0;
	entry->mark |= FILE_CLAIMED;
	pthread_mutex_unlock(&publish->mutex);
	if (!had)
		return entry;
	errno = EEXIST;
	publish_failed(publish, entry->text, "two pages have this name");
	return NULL;
}

static void
count_page(struct publish *publish, struct set_entry *entry, size_t *count)
{
	pthread_mutex_lock(&publish->mutex);
	entry->mark |= FILE_IN_NEW;
	(*count)++;
	pthread_mutex_unlock(&publish->mutex);
}

static void
note_old_file(struct publish *publish, struct str path)
{
	struct set_entry *folder;

	if (!path_is_fine(path))
		return;
	set_add(&publish->files, path)->mark |= FILE_IN_OLD;
	for (path = folder_of(path); path.len != 0; path = folder_of(path)) {
		folder = set_add(&publish->folders, path);
		if ((folder->mark & FOLDER_IN_OLD) != 0)
			break;
		folder->mark |= FOLDER_IN_OLD;
	}
}

/* Whoever wrote it, it is the page. */
static void
adopt(struct publish *publish, const char *path)
{
	pthread_mutex_lock(&publish->mutex);
	note_old_file(publish, str_of(path));
	pthread_mutex_unlock(&publish->mutex);
}

static int
put(struct publish *publish, const char *path, const void *data, size_t len,
    enum before before)
{
	if (before != BEFORE_SAME)
		return write_new(publish, path, data, len);
	if (carry_file(publish, path) < 0)
		return publish_failed(publish, path, "cannot keep the file");
	return 0;
}

int
publish_file(struct publish *publish, const char *path, const void *data,
    size_t len)
{
	enum before before = BEFORE_NOTHING;
	struct set_entry *entry;
	int folder;

	if (!path_is_fine(str_of(path))) {
		errno = EINVAL;
		return publish_failed(publish, path, "no name for a page");
	}
	entry = claim(publish, str_of(path));
	if (entry == NULL)
		return -1;
	folder = publish_folder(publish, folder_of(str_of(path)));
	if (folder < 0)
		return -1;
	if ((folder & FOLDER_BLOCKED) != 0)
		return 0;
	if ((folder & FOLDER_FRESH) == 0)
		before = (entry->mark & FILE_IN_OLD) != 0 ?
		    compare_old(publish, path, data, len) :
		    look_at_unknown(publish, path, data, len);
	if (before == BEFORE_FOREIGN) {
		report_foreign(publish, str_of(path), "something that no "
		    "build wrote stands where a page shall be; it stays, and "
		    "the page is left out");
		return 0;
	}
	if (before == BEFORE_SAME)
		adopt(publish, path);
	if (put(publish, path, data, len, before) != 0)
		return -1;
	count_page(publish, entry, before == BEFORE_SAME ?
	    &publish->counts.kept : &publish->counts.written);
	return 0;
}

bool
publish_has(struct publish *publish, const char *path)
{
	const struct set_entry *file;
	struct stat st;
	unsigned marks;

	if (!path_is_fine(str_of(path)))
		return false;
	pthread_mutex_lock(&publish->mutex);
	file = set_find(&publish->files, str_of(path));
	marks = file != NULL ? file->mark : 0;
	pthread_mutex_unlock(&publish->mutex);
	if ((marks & (FILE_IN_NEW | FILE_IN_OLD)) != 0)
		return (marks & FILE_IN_NEW) != 0;
	return publish->place.old >= 0 &&
	    fstatat(publish->place.old, path, &st, 0) == 0 &&
	    S_ISREG(st.st_mode);
}

/* Somebody's folder, or a site whose list of pages was lost. */
static int
report_no_manifest(struct publish *publish)
{
	if (faccessat(publish->place.old, "index.html", F_OK, 0) == 0)
		diag_add(publish->diag, DIAG_WARNING, publish->place.out, 0,
		    0, "the list of what builds wrote (%s) is not there; what "
		    "is not the same stays, and an empty folder begins anew",
		    MANIFEST);
	return 0;
}

/* Learn from the manifest what an earlier build wrote. */
static int
read_manifest(struct publish *publish)
{
	struct buf name = BUF_INIT, text = BUF_INIT;
	struct str rest, line;
	int rc;

	if (publish->place.old < 0)
		return 0;
	buf_addf(&name, "%s/%s", publish->place.real, MANIFEST);
	rc = file_read(name.data, &text);
	if (rc != 0 && errno == ENOENT)
		rc = report_no_manifest(publish);
	if (rc != 0)
		publish_failed(publish, MANIFEST, "cannot read the list of "
		    "what the last build wrote");
	rest = (struct str){ text.data, text.len };
	while (rest.len != 0) {
		line = str_cut(rest, str_find_char(rest, '\n'));
		note_old_file(publish, line);
		rest = str_from(rest, line.len + 1);
	}
	buf_release(&text);
	buf_release(&name);
	return rc;
}

static int
compare_text(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

size_t
publish_written(struct publish *publish, struct arena *arena,
    const char ***paths)
{
	const struct set_entry *file;
	size_t count = 0, i;

	pthread_mutex_lock(&publish->mutex);
	*paths = arena_calloc(arena, publish->files.count, sizeof(**paths));
	for (i = 0; i < publish->files.room; i++) {
		file = publish->files.table[i];
		if (file != NULL && (file->mark & FILE_IN_NEW) != 0)
			(*paths)[count++] = file->text;
	}
	pthread_mutex_unlock(&publish->mutex);
	qsort(*paths, count, sizeof(**paths), compare_text);
	return count;
}

static void
list_pages(struct publish *publish, struct buf *out)
{
	struct arena arena = ARENA_INIT;
	const char **paths;
	size_t count, i;

	count = publish_written(publish, &arena, &paths);
	for (i = 0; i < count; i++)
		buf_addf(out, "%s\n", paths[i]);
	arena_release(&arena);
}

static int
write_manifest(struct publish *publish)
{
	struct buf list = BUF_INIT;
	enum before before = BEFORE_NOTHING;
	int rc;

	list_pages(publish, &list);
	if (publish->place.old >= 0)
		before = compare_old(publish, MANIFEST, list.data, list.len);
	rc = put(publish, MANIFEST, list.data, list.len, before);
	buf_release(&list);
	return rc;
}

static void
publish_free(struct publish *publish)
{
	place_release(&publish->place, publish->diag);
	set_release(&publish->files);
	set_release(&publish->folders);
	pthread_mutex_destroy(&publish->mutex);
	free(publish);
}

struct publish *
publish_begin(const char *out, struct diag *diag)
{
	struct publish *publish = xcalloc(1, sizeof(*publish));

	publish->diag = diag;
	pthread_mutex_init(&publish->mutex, NULL);
	if (place_open(&publish->place, out, diag) != 0 ||
	    read_manifest(publish) != 0) {
		publish_free(publish);
		return NULL;
	}
	return publish;
}

static int
sync_new(struct publish *publish)
{
	if (syncfs(publish->place.new) == 0)
		return 0;
	return publish_failed(publish, "", "cannot write to the disk");
}

/*
 * The new site goes to the disk before it takes the old one's place: after a
 * power cut there is one or the other.  What follows is but names, which a
 * journal keeps in order, and it comes last so that nobody's file comes in
 * between.
 */
static int
make_public(struct publish *publish)
{
	if (write_manifest(publish) != 0 || sync_new(publish) != 0 ||
	    carry_foreign(publish) != 0)
		return -1;
	if (publish->copied && sync_new(publish) != 0)
		return -1;
	if (place_swap(&publish->place) != 0)
		return publish_failed(publish, "",
		    "cannot put the new site in its place");
	return 0;
}

int
publish_commit(struct publish *publish, struct publish_counts *counts)
{
	int rc = make_public(publish);

	*counts = publish->counts;
	publish_free(publish);
	return rc;
}

void
publish_abandon(struct publish *publish)
{
	publish_free(publish);
}
