#include "manifest.h"

#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "folders.h"
#include "link_resolve.h"

/* The manifest is a list of lines, so names have no control characters. */
static bool
is_allowed_part(struct str part)
{
	size_t i;

	for (i = 0; i < part.len; i++)
		if ((unsigned char)part.data[i] < ' ' || part.data[i] == 0x7f)
			return false;
	return part.len != 0 && !str_is(part, ".") && !str_is(part, "..");
}

bool
manifest_allows(struct str path)
{
	size_t len;

	if (path.len >= PATH_MAX || str_is(path, MANIFEST))
		return false;
	for (;;) {
		len = str_find_char(path, '/');
		if (!is_allowed_part(str_cut(path, len)))
			return false;
		if (len == path.len)
			return true;
		path = str_from(path, len + 1);
	}
}

void
manifest_mark(struct staging *staging, struct str path)
{
	struct string_set_entry *folder;

	if (!manifest_allows(path))
		return;
	string_set_add(&staging->files, path)->mark |= FILE_IN_OLD;
	for (path = folders_above(path); path.len != 0;
	    path = folders_above(path)) {
		folder = string_set_add(&staging->folders, path);
		if ((folder->mark & FOLDER_IN_OLD) != 0)
			break;
		folder->mark |= FOLDER_IN_OLD;
	}
}

/* The folder is somebody's own, or a site that lost its manifest. */
static int
report_missing(struct staging *staging)
{
	if (faccessat(staging->work.old, INDEX_NAME, F_OK, 0) == 0)
		diag_add(staging->diag, DIAG_WARNING, staging->work.out, 0,
		    0, "the list of what builds wrote (%s) is not there; what "
		    "is not the same stays, and an empty folder begins anew",
		    MANIFEST);
	return 0;
}

int
manifest_read(struct staging *staging)
{
	struct buf name = BUF_INIT, text = BUF_INIT;
	struct str rest, line;
	int rc;

	if (staging->work.old < 0)
		return 0;
	buf_addf(&name, "%s/%s", staging->work.real, MANIFEST);
	rc = file_read(name.data, &text);
	if (rc != 0 && errno == ENOENT)
		rc = report_missing(staging);
	if (rc != 0)
		state_fail(staging, MANIFEST, "cannot read the list of "
		    "what the last build wrote");
	rest = (struct str){ text.data, text.len };
	while (rest.len != 0) {
		line = str_cut(rest, str_find_char(rest, '\n'));
		manifest_mark(staging, line);
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
manifest_list(struct staging *staging, struct arena *arena,
    const char ***paths)
{
	const struct string_set_entry *file;
	size_t count = 0, at = 0;

	pthread_mutex_lock(&staging->mutex);
	*paths = arena_calloc(arena, staging->files.count, sizeof(**paths));
	while ((file = string_set_next(&staging->files, &at)) != NULL)
		if ((file->mark & FILE_IN_NEW) != 0)
			(*paths)[count++] = file->text;
	pthread_mutex_unlock(&staging->mutex);
	qsort(*paths, count, sizeof(**paths), compare_text);
	return count;
}

void
manifest_write(struct buf *out, struct staging *staging)
{
	struct arena arena = ARENA_INIT;
	const char **paths;
	size_t count, i;

	count = manifest_list(staging, &arena, &paths);
	for (i = 0; i < count; i++)
		buf_addf(out, "%s\n", paths[i]);
	arena_release(&arena);
}
