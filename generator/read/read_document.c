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
static void
apply_meta(struct meeting *meeting, const char *path, size_t ending,
    struct diag *diag)
{
	struct arena arena = ARENA_INIT;
	struct source meta;
	size_t stems[2], i;
	const char *name;

	stems[0] = strlen(path) - ending;
	stems[1] = strlen(path);
	for (i = 0; i < 2; i++) {
		name = arena_printf(&arena, "%.*s.meta", (int)stems[i], path);
		if (access(name, F_OK) != 0)
			continue;
		if (source_read(&meta, name, name, diag) == 0)
			meta_apply(meeting, meta.text, name, diag);
		source_release(&meta);
	}
	arena_release(&arena);
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
	const char *path = *folder == '\0' ? name :
	    arena_printf(&arena, "%s/%s", folder, name);

	meeting = read_format(path, name, config, diag, &reason);
	if (meeting == NULL && why != NULL)
		*why = reason;
	if (meeting != NULL) {
		meeting->path = arena_dup(&meeting->arena, path);
		apply_meta(meeting, path,
		    strlen(formats_find(name)->ending), diag);
		infer_missing(meeting, path, diag);
		complete_meeting(meeting, path, diag);
	}
	arena_release(&arena);
	return meeting;
}
