#include "meetings_list.h"

#include <errno.h>
#include <string.h>

#include "base/file.h"
#include "base/json.h"

static struct json_object *
new_licence(const struct config *config)
{
	struct json_object *licence;

	if (*config->licence.name == '\0')
		return NULL;
	licence = json_new_object();
	json_set(licence, "name", json_new_text(config->licence.name));
	json_set(licence, "url", json_new_text(*config->licence.url != '\0' ?
	    config->licence.url : NULL));
	return licence;
}

/* What is true of all of them, as an object in one line. */
static void
write_head(struct buf *out, const struct pages *pages)
{
	const struct config *config = pages->config;
	struct json_object *head = json_new_object();

	json_set(head, "title", json_new_text(config->title));
	json_set(head, "municipality", json_new_text(
	    *config->municipality != '\0' ? config->municipality : NULL));
	json_set(head, "base", json_new_text(*config->base != '\0' ?
	    config->base : NULL));
	json_set(head, "licence", new_licence(config));
	json_set(head, "schema", json_new_text(DATA_SCHEMA));
	json_set(head, "count", json_new_int((int)pages->archive->nmeetings));
	json_write_line(out, head);
}

static void
write_meeting(struct buf *out, const struct meeting_card *meeting)
{
	struct json_object *line = json_new_object();
	struct arena arena = ARENA_INIT;

	json_set(line, "id", json_new_text(meeting->id));
	json_set(line, "url", json_new_text(meeting->url));
	json_set(line, "body", json_new_text(meeting->body_name));
	json_set(line, "term", json_new_text(meeting->term));
	json_set(line, "date", json_new_text(meeting->date));
	json_set(line, "status", json_new_text(status_name(meeting->status)));
	json_set(line, "items", json_new_int((int)meeting->nitems));
	json_set(line, "json", json_new_text(arena_printf(&arena,
	    "%sindex.json", meeting->url)));
	json_set(line, "markdown", json_new_text(arena_printf(&arena,
	    "%sindex.md", meeting->url)));
	json_set(line, "source_sha256", json_new_text(meeting->sha256));
	json_write_line(out, line);
	arena_release(&arena);
}

int
data_meetings(const struct pages *pages, size_t index)
{
	const struct archive *archive = pages->archive;
	struct buf out = BUF_INIT;
	size_t i;
	int result;

	(void)index;
	write_head(&out, pages);
	/* Reopen the object: a line each, to be read and compared by line. */
	buf_truncate(&out, out.len - 1);
	buf_adds(&out, ",\"meetings\":[\n");
	for (i = 0; i < archive->nmeetings; i++) {
		write_meeting(&out, archive->meetings[i]);
		buf_adds(&out, i + 1 < archive->nmeetings ? ",\n" : "\n");
	}
	buf_adds(&out, "]}\n");
	result = staging_add(pages->staging, &DATA_MEETINGS[1], out.data,
	    out.len);
	buf_release(&out);
	return result;
}

int
data_schema(const struct pages *pages, size_t index)
{
	struct arena arena = ARENA_INIT;
	struct buf text = BUF_INIT;
	const char *path = arena_printf(&arena, "%s" DATA_SCHEMA,
	    pages->config->templates);
	int result;

	(void)index;
	result = file_read(path, &text);
	if (result != 0)
		diag_add(pages->diag, DIAG_SYSTEM, path, 0, 0,
		    "cannot read it: %s", strerror(errno));
	else
		result = staging_add(pages->staging, &DATA_SCHEMA[1],
		    text.data, text.len);
	buf_release(&text);
	arena_release(&arena);
	return result;
}
