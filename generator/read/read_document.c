#include "read_document.h"

#include <string.h>
#include <unistd.h>

#include "complete.h"
#include "formats.h"
#include "infer.h"
#include "meta.h"
#include "source.h"

bool
read_knows(const char *name)
{
	return formats_find(name) != NULL;
}

/* "x.meta" and "x.txt.meta" both belong to "x.txt". */
void
read_document_files(struct arena *arena, const char *folder, const char *name,
    const char *paths[READ_DOCUMENT_FILES])
{
	const struct format *format = formats_find(name);
	const char *path = *folder == '\0' ? arena_dup(arena, name) :
	    arena_printf(arena, "%s/%s", folder, name);
	size_t stem = strlen(path);

	if (format != NULL)
		stem -= strlen(format->ending);
	paths[0] = path;
	paths[1] = arena_printf(arena, "%.*s.meta", (int)stem, path);
	paths[2] = arena_printf(arena, "%s.meta", path);
}

static void
apply_meta(struct meeting *meeting, const char *path, struct diag *diag)
{
	struct source meta;

	if (access(path, F_OK) != 0)
		return;
	if (source_read(&meta, path, path, diag) == 0)
		meta_apply(meeting, meta.text, path, diag);
	source_release(&meta);
}

/* Read the file alone; returns NULL, and then sets `why`. */
static struct meeting *
read_format(const char *path, const char *name, const struct config *config,
    struct diag *diag, enum skip_reason *why)
{
	const struct format *format = formats_find(name);
	struct meeting *meeting = NULL;
	struct source source;

	*why = SKIP_FORMAT;
	if (format == NULL)
		return NULL;
	*why = SKIP_NOT_TEXT;
	if (source_read(&source, path, name, diag) == 0) {
		*why = SKIP_NO_MINUTES;
		meeting = format->read(&source, config, diag);
	}
	source_release(&source);
	return meeting;
}

struct meeting *
read_document(const char *folder, const char *name,
    const struct config *config, struct diag *diag, enum skip_reason *why)
{
	struct arena arena = ARENA_INIT;
	enum skip_reason reason;
	struct meeting *meeting;
	const char *paths[READ_DOCUMENT_FILES], *path;

	read_document_files(&arena, folder, name, paths);
	path = paths[0];
	meeting = read_format(path, name, config, diag, &reason);
	if (meeting == NULL && why != NULL)
		*why = reason;
	if (meeting != NULL) {
		meeting->path = arena_dup(&meeting->arena, path);
		apply_meta(meeting, paths[1], diag);
		apply_meta(meeting, paths[2], diag);
		infer_missing(meeting, path, diag);
		complete_meeting(meeting, path, diag);
	}
	arena_release(&arena);
	return meeting;
}
