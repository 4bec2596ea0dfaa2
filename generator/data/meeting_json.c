#include "meeting_json.h"

#include "archive/archive.h"
#include "base/buf.h"
#include "base/json.h"
#include "language/body_name.h"
#include "language/case_number.h"
#include "model/meeting.h"
#include "model/tree.h"
#include "model/tree_text.h"
#include "facts_json.h"

static void
write_source(struct json *json, const struct meeting *meeting)
{
	json_begin_object(json, "source");
	json_add_text(json, "file", meeting->file);
	json_add_text(json, "sha256", meeting->sha256);
	json_add_text(json, "format", format_name(meeting->format));
	json_end_object(json);
}

/* Write what the buffer holds, and empty it. */
static void
write_buf(struct json *json, const char *name, struct buf *text)
{
	json_add_str(json, name, (struct str){ text->data, text->len });
	buf_reset(text);
}

static void
write_sections(struct json *json, const struct item *item)
{
	const struct section *section;
	struct buf text = BUF_INIT;
	size_t i;

	json_begin_array(json, "sections");
	for (i = 0; i < item->nsections; i++) {
		section = &item->sections[i];
		json_begin_object(json, NULL);
		json_add_text(json, "heading", section->heading);
		json_add_text(json, "role", role_name(section->role));
		section_to_text(&text, section);
		write_buf(json, "text", &text);
		json_end_object(json);
	}
	json_end_array(json);
	buf_release(&text);
}

static void
write_caption(struct json *json, const struct table *table)
{
	struct buf text = BUF_INIT;

	if (table->caption == NULL) {
		json_add_null(json, "caption");
		return;
	}
	tree_to_text(&text, table->caption);
	write_buf(json, "caption", &text);
	buf_release(&text);
}

static void
write_rows(struct json *json, const struct table *table)
{
	struct buf text = BUF_INIT;
	size_t row, column;

	json_begin_array(json, "rows");
	for (row = 0; row < table->nrows; row++) {
		json_begin_array(json, NULL);
		for (column = 0; column < table->columns; column++) {
			cell_to_text(&text, &table->rows[row], column);
			write_buf(json, NULL, &text);
		}
		json_end_array(json);
	}
	json_end_array(json);
	buf_release(&text);
}

static void
write_table(struct json *json, const struct table *table, size_t section)
{
	json_begin_object(json, NULL);
	json_add_size(json, "section", section);
	write_caption(json, table);
	json_add_size(json, "header_rows", table->header_rows);
	write_rows(json, table);
	json_end_object(json);
}

static void
write_tables(struct json *json, const struct item *item)
{
	const struct blocks *blocks;
	size_t i, j;

	json_begin_array(json, "tables");
	for (i = 0; i < item->nsections; i++) {
		blocks = &item->sections[i].blocks;
		for (j = 0; j < blocks->count; j++)
			if (blocks->list[j].kind == BLOCK_TABLE)
				write_table(json, blocks->list[j].table, i);
	}
	json_end_array(json);
}

static void
write_attachments(struct json *json, const struct item *item)
{
	size_t i;

	json_begin_array(json, "attachments");
	for (i = 0; i < item->nattachments; i++) {
		json_begin_object(json, NULL);
		json_add_text(json, "title", item->attachments[i].title);
		json_add_null(json, "url");
		json_end_object(json);
	}
	json_end_array(json);
}

/* Returns NULL if the item is about no case, or its number has no page. */
static const char *
case_url(struct arena *arena, const struct item *item)
{
	const char *slug;

	if (item->case_number == NULL)
		return NULL;
	slug = case_number_slug(arena, item->case_number);
	return slug != NULL ? arena_printf(arena, "/sager/%s/", slug) : NULL;
}

/* Write what the head of the item states. */
static void
write_head(struct json *json, const struct item *item,
    const struct json_links *links)
{
	char case_type[2] = { item->case_type, '\0' };

	if (item->number != 0)
		json_add_int(json, "number", item->number);
	else
		json_add_null(json, "number");
	json_add_text(json, "label", item->label);
	json_add_text(json, "url", arena_printf(links->arena, "%s%s/",
	    links->url, item->slug));
	json_add_text(json, "title", item->title);
	json_add_text(json, "contents_title", item->contents_title);
	json_add_text(json, "kind", item->case_type != 0 ? case_type : NULL);
	json_add_text(json, "case", item->case_number);
	json_add_text(json, "case_url", case_url(links->arena, item));
	json_add_bool(json, "closed", item->closed);
}

static void
write_item(struct json *json, const struct meeting *meeting, size_t index,
    const struct json_links *links)
{
	const struct item *item = &meeting->items[index];

	json_begin_object(json, NULL);
	write_head(json, item, links);
	write_sections(json, item);
	write_tables(json, item);
	write_attachments(json, item);
	facts_json_item(json, meeting, index, links);
	json_end_object(json);
}

/* Write what the head of the meeting states, and on what basis. */
static void
write_meeting(struct json *json, const struct meeting *meeting,
    const char *id, const char *url)
{
	json_add_text(json, "id", id);
	json_add_text(json, "url", url);
	json_add_text(json, "body", meeting->body != NULL ? meeting->body :
	    BODY_NAME_UNKNOWN);
	json_add_text(json, "body_basis", basis_name(meeting->body_basis));
	json_add_text(json, "term", meeting->term);
	json_add_text(json, "date", meeting->date);
	json_add_text(json, "date_basis", basis_name(meeting->date_basis));
	json_add_text(json, "start", meeting->start);
	json_add_text(json, "start_basis", basis_name(meeting->start_basis));
	json_add_text(json, "place", meeting->place);
	json_add_text(json, "place_basis", basis_name(meeting->place_basis));
	json_add_text(json, "status", status_name(meeting->status));
	write_source(json, meeting);
}

void
meeting_json(struct buf *out, const struct meeting *meeting, const char *id,
    const struct archive *archive)
{
	struct arena arena = ARENA_INIT;
	struct json_links links = { .archive = archive, .arena = &arena,
		.url = arena_printf(&arena, "/moeder/%s/", id) };
	struct json json;
	size_t i;

	if (archive != NULL)
		links.card = archive_find_source(archive, meeting->file);
	json_begin(&json, out, JSON_LINES);
	json_begin_object(&json, NULL);
	write_meeting(&json, meeting, id, links.url);
	json_begin_array(&json, "items");
	for (i = 0; i < meeting->nitems; i++)
		write_item(&json, meeting, i, &links);
	json_end_array(&json);
	facts_json_meeting(&json, meeting, &links);
	json_end_object(&json);
	buf_addc(out, '\n');
	arena_release(&arena);
}
