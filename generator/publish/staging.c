#include "staging.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/digest.h"
#include "base/file.h"
#include "carry.h"
#include "folders.h"
#include "manifest.h"
#include "old_site.h"
#include "state.h"

const char *
staging_cache(const struct staging *staging)
{
	return staging->work.cache;
}

static int
write_new(struct staging *staging, const char *path, struct str content)
{
	int fd;

	fd = openat(staging->work.new, path,
	    O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
	if (fd < 0 || file_write_close(fd, content.data, content.len) != 0)
		return state_fail(staging, path, "cannot write");
	return 0;
}

/* Returns NULL, with a diagnostic, if this build has the path already. */
static struct string_set_entry *
claim(struct staging *staging, struct str path)
{
	struct string_set_entry *entry;
	bool had;

	pthread_mutex_lock(&staging->mutex);
	entry = string_set_add(&staging->files, path);
	had = (entry->mark & FILE_CLAIMED) != 0;
	entry->mark |= FILE_CLAIMED;
	pthread_mutex_unlock(&staging->mutex);
	if (!had)
		return entry;
	errno = EEXIST;
	state_fail(staging, entry->text, "two pages have this name");
	return NULL;
}

static void
count_file(struct staging *staging, struct string_set_entry *entry,
    size_t *count)
{
	pthread_mutex_lock(&staging->mutex);
	entry->mark |= FILE_IN_NEW;
	(*count)++;
	pthread_mutex_unlock(&staging->mutex);
}

/* The file is the page, whoever wrote it. */
static void
adopt(struct staging *staging, const char *path)
{
	pthread_mutex_lock(&staging->mutex);
	manifest_mark(staging, str_of(path));
	pthread_mutex_unlock(&staging->mutex);
}

static int
put(struct staging *staging, const char *path, struct str content,
    enum old_file old)
{
	if (old != OLD_SAME)
		return write_new(staging, path, content);
	if (carry_file(staging, path) < 0)
		return state_fail(staging, path, "cannot keep the file");
	return 0;
}

/* Its folder is there in both sites, or only in the new one if `fresh`. */
static int
add_to_folder(struct staging *staging, struct string_set_entry *entry,
    bool fresh, struct str content)
{
	enum old_file old = OLD_NONE;

	if (!fresh)
		old = old_site_look(staging, entry->text,
		    (entry->mark & FILE_IN_OLD) != 0, content);
	if (old == OLD_FOREIGN) {
		state_report_foreign(staging, entry->text, "something that no "
		    "build wrote stands where a page shall be; it stays, and "
		    "the page is left out");
		return 0;
	}
	if (old == OLD_SAME)
		adopt(staging, entry->text);
	if (put(staging, entry->text, content, old) != 0)
		return -1;
	count_file(staging, entry, old == OLD_SAME ? &staging->kept :
	    &staging->written);
	return 0;
}

int
staging_add(struct staging *staging, const char *path, const void *data,
    size_t len)
{
	struct string_set_entry *entry;
	int marks;

	if (!manifest_allows(str_of(path))) {
		errno = EINVAL;
		return state_fail(staging, path, "no name for a page");
	}
	entry = claim(staging, str_of(path));
	if (entry == NULL)
		return -1;
	marks = folders_make(staging, folders_above(str_of(path)));
	if (marks < 0)
		return -1;
	if ((marks & FOLDER_BLOCKED) != 0)
		return 0;
	return add_to_folder(staging, entry, (marks & FOLDER_FRESH) != 0,
	    (struct str){ data, len });
}

size_t
staging_written(struct staging *staging, struct arena *arena,
    const char ***paths)
{
	return manifest_list(staging, arena, paths);
}

bool
staging_has(struct staging *staging, const char *path)
{
	struct stat st;
	unsigned marks;

	if (!manifest_allows(str_of(path)))
		return false;
	marks = state_marks(staging, &staging->files, path);
	if ((marks & (FILE_IN_NEW | FILE_IN_OLD)) != 0)
		return (marks & FILE_IN_NEW) != 0;
	return staging->work.old >= 0 &&
	    fstatat(staging->work.old, path, &st, 0) == 0 &&
	    S_ISREG(st.st_mode);
}

static int
put_manifest(struct staging *staging)
{
	struct buf list = BUF_INIT;
	struct str content;
	enum old_file old = OLD_NONE;
	int rc;

	manifest_write(&list, staging);
	content = (struct str){ list.data, list.len };
	digest_sha256(list.data, list.len, staging->manifest);
	if (staging->work.old >= 0)
		old = old_site_look(staging, MANIFEST, true, content);
	rc = put(staging, MANIFEST, content, old);
	buf_release(&list);
	return rc;
}

static void
staging_free(struct staging *staging)
{
	workspace_release(&staging->work, staging->diag);
	string_set_release(&staging->files);
	string_set_release(&staging->folders);
	pthread_mutex_destroy(&staging->mutex);
	free(staging);
}

struct staging *
staging_begin(const char *out, struct diag *diag)
{
	struct staging *staging = xcalloc(1, sizeof(*staging));

	staging->diag = diag;
	pthread_mutex_init(&staging->mutex, NULL);
	if (workspace_open(&staging->work, out, diag) != 0 ||
	    manifest_read(staging) != 0) {
		staging_free(staging);
		return NULL;
	}
	return staging;
}

static int
sync_new(struct staging *staging)
{
	if (syncfs(staging->work.new) == 0)
		return 0;
	return state_fail(staging, "", "cannot write to the disk");
}

/*
 * The new site is synced to the disk before it replaces the old one, so that
 * after a power cut one of them is complete.  After that only names change,
 * which a journal keeps in order.  Foreign files are carried over last, so
 * that few can appear in between.
 */
static int
make_public(struct staging *staging)
{
	if (put_manifest(staging) != 0 || sync_new(staging) != 0 ||
	    carry_foreign(staging) != 0)
		return -1;
	if (staging->copied && sync_new(staging) != 0)
		return -1;
	if (workspace_swap(&staging->work) != 0)
		return state_fail(staging, "",
		    "cannot put the new site in its place");
	return 0;
}

int
staging_commit(struct staging *staging, struct staging_counts *counts)
{
	int rc = make_public(staging);

	*counts = (struct staging_counts){ .written = staging->written,
		.kept = staging->kept, .removed = staging->removed,
		.foreign = staging->foreign };
	memcpy(counts->manifest, staging->manifest,
	    sizeof(counts->manifest));
	/* Removing the old site changes the files that both have. */
	workspace_clear(&staging->work, staging->diag);
	clock_gettime(CLOCK_REALTIME, &counts->done);
	staging_free(staging);
	return rc;
}

void
staging_abandon(struct staging *staging)
{
	staging_free(staging);
}
