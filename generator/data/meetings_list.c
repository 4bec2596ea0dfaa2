#include "meetings_list.h"

#include "archive/archive.h"
#include "base/json.h"
#include "pages/pages.h"
#include "publish/publish.h"

static struct json_object *
text_or_null(const char *text)
{
	return json_new_text(*text != '\0' ? text : NULL);
}

static struct json_object *
new_licence(const struct config *config)
{
	struct json_object *licence;

	if (*config->licence.name == '\0')
		return NULL;
	licence = json_new_object();
	json_set(licence, "name", json_new_text(config->licence.name));
	json_set(licence, "url", text_or_null(config->licence.url));
	return licence;
}

/* Add a member of the list's own object, which is written straight: its
   meetings come on a line each. */
static void
add_member(struct buf *out, const char *name, struct json_object *value)
{
	buf_addf(out, "\"%s\":", name);
	json_write_line(out, value);
	buf_addc(out, ',');
}

/* Add what is true of all meetings. */
static void
add_head(struct buf *out, const struct build *build)
{
	const struct config *config = build->config;

	add_member(out, "title", json_new_text(config->title));
	add_member(out, "municipality", text_or_null(config->municipality));
	add_member(out, "base", text_or_null(config->base));
	add_member(out, "licence", new_licence(config));
	add_member(out, "schema", json_new_text(DATA_SCHEMA));
	add_member(out, "count", json_new_size(build->archive->nmeetings));
}

static void
add_meeting(struct buf *out, const struct meeting_card *meeting)
{
	struct json_object *line = json_new_object();
	struct arena arena = ARENA_INIT;

	json_set(line, "id", json_new_text(meeting->id));
	json_set(line, "url", json_new_text(meeting->url));
	json_set(line, "body", json_new_text(meeting->body_name));
	json_set(line, "term", json_new_text(meeting->term));
	json_set(line, "date", json_new_text(meeting->date));
	json_set(line, "status", json_new_text(status_name(meeting->status)));
	json_set(line, "items", json_new_size(meeting->nitems));
	json_set(line, "json", json_new_text(arena_printf(&arena,
	    "%sindex.json", meeting->url)));
	json_set(line, "markdown", json_new_text(arena_printf(&arena,
	    "%sindex.md", meeting->url)));
	json_set(line, "source_sha256", json_new_text(meeting->sha256));
	json_write_line(out, line);
	arena_release(&arena);
}

int
meetings_list_write(const struct build *build, size_t index)
{
	const struct archive *archive = build->archive;
	struct buf out = BUF_INIT;
	size_t i;
	int result;

	(void)index;
	buf_addc(&out, '{');
	add_head(&out, build);
	buf_adds(&out, "\"meetings\":[\n");
	for (i = 0; i < archive->nmeetings; i++) {
		add_meeting(&out, archive->meetings[i]);
		buf_adds(&out, i + 1 < archive->nmeetings ? ",\n" : "\n");
	}
	buf_adds(&out, "]}\n");
	result = staging_add(build->staging, &DATA_MEETINGS[1], out.data,
	    out.len);
	buf_release(&out);
	return result;
}
