#include "formats.h"

#include <string.h>
#include <unistd.h>

#include "base/array.h"
#include "base/utf8.h"
#include "language/date.h"
#include "complete.h"
#include "infer.h"
#include "markdown_write.h"
#include "meta.h"
#include "minutes.h"
#include "source.h"

static const struct {
	const char	*ending;
	struct meeting	*(*read)(const struct source *, const struct config *,
			    struct diag *);
} formats[] = {
	{ ".txt", minutes_read },
	{ ".md", markdown_read },
};
#define FORMATS (COUNT(formats))

static size_t
find_format(const char *name)
{
	size_t len = strlen(name), i;

	for (i = 0; i < FORMATS; i++)
		if (len >= strlen(formats[i].ending) && utf8_same_word(
		    str_of(name + len - strlen(formats[i].ending)),
		    str_of(formats[i].ending)))
			return i;
	return FORMATS;
}

bool
read_knows(const char *name)
{
	return find_format(name) < FORMATS;
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

static void
set_term(struct meeting *meeting)
{
	struct date date;

	if (meeting->term == NULL && meeting->date != NULL &&
	    date_from_iso(meeting->date, &date))
		meeting->term = date_term(&meeting->arena, date);
}

/* Minutes without a word of what was decided are an agenda still. */
static void
set_status(struct meeting *meeting)
{
	size_t i, j;

	for (i = 0; i < meeting->nitems; i++)
		for (j = 0; j < meeting->items[i].nsections; j++)
			if (meeting->items[i].sections[j].role ==
			    ROLE_DECISION &&
			    meeting->items[i].sections[j].blocks.count != 0)
				meeting->status = STATUS_MINUTES;
}

/* The meeting as its format tells of it; NULL, and then `why`. */
static struct meeting *
read_format(const char *path, const char *name, const struct config *config,
    struct diag *diag, enum skip_reason *why)
{
	size_t format = find_format(name);
	struct meeting *meeting = NULL;
	struct source source;

	*why = SKIP_FORMAT;
	if (format == FORMATS)
		return NULL;
	*why = SKIP_NOT_TEXT;
	if (source_read(&source, path, name, diag) == 0) {
		*why = SKIP_NO_MINUTES;
		meeting = formats[format].read(&source, config, diag);
	}
	source_release(&source);
	return meeting;
}

struct meeting *
read_document(const char *folder, const char *name, const struct config *config,
    struct diag *diag, enum skip_reason *why)
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
		    strlen(formats[find_format(name)].ending), diag);
		infer_missing(meeting, path, diag);
		set_term(meeting);
		set_status(meeting);
		meeting_finish(meeting, path, diag);
	}
	arena_release(&arena);
	return meeting;
}
