#include "meetings_list.h"

#include "archive/archive.h"
#include "base/json.h"
#include "pages/pages.h"
#include "publish/publish.h"

static const char *
text_or_null(const char *text)
{
	return *text != '\0' ? text : NULL;
}

static void
write_licence(struct json *json, const struct config *config)
{
	if (*config->licence.name == '\0') {
		json_add_null(json, "licence");
		return;
	}
	json_begin_object(json, "licence");
	json_add_text(json, "name", config->licence.name);
	json_add_text(json, "url", text_or_null(config->licence.url));
	json_end_object(json);
}

/* Write what is true of all meetings. */
static void
write_head(struct json *json, const struct build *build)
{
	const struct config *config = build->config;

	json_add_text(json, "title", config->title);
	json_add_text(json, "municipality",
	    text_or_null(config->municipality));
	json_add_text(json, "base", text_or_null(config->base));
	write_licence(json, config);
	json_add_text(json, "schema", DATA_SCHEMA);
	json_add_size(json, "count", build->archive->nmeetings);
}

static void
write_meeting(struct buf *out, const struct meeting_card *meeting)
{
	struct arena arena = ARENA_INIT;
	struct json json;

	json_begin(&json, out, JSON_LINE);
	json_begin_object(&json, NULL);
	json_add_text(&json, "id", meeting->id);
	json_add_text(&json, "url", meeting->url);
	json_add_text(&json, "body", meeting->body_name);
	json_add_text(&json, "term", meeting->term);
	json_add_text(&json, "date", meeting->date);
	json_add_text(&json, "status", status_name(meeting->status));
	json_add_size(&json, "items", meeting->nitems);
	json_add_text(&json, "json", arena_printf(&arena, "%sindex.json",
	    meeting->url));
	json_add_text(&json, "markdown", arena_printf(&arena, "%sindex.md",
	    meeting->url));
	json_add_text(&json, "source_sha256", meeting->sha256);
	json_end_object(&json);
	arena_release(&arena);
}

/* The meetings stand on a line each. */
int
meetings_list_write(const struct build *build, size_t index)
{
	const struct archive *archive = build->archive;
	struct buf out = BUF_INIT;
	struct json json;
	size_t i;
	int result;

	(void)index;
	json_begin(&json, &out, JSON_LINE);
	json_begin_object(&json, NULL);
	write_head(&json, build);
	json_begin_array(&json, "meetings");
	buf_addc(&out, '\n');
	for (i = 0; i < archive->nmeetings; i++) {
		write_meeting(&out, archive->meetings[i]);
		buf_adds(&out, i + 1 < archive->nmeetings ? ",\n" : "\n");
	}
	json_end_array(&json);
	json_end_object(&json);
	buf_addc(&out, '\n');
	result = staging_add(build->staging, &DATA_MEETINGS[1], out.data,
	    out.len);
	buf_release(&out);
	return result;
}
