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

/* Returns what the buffer holds, and empties it. */
static struct json_object *
take_text(struct buf *buf)
{
	struct json_object *text = json_new_text(buf->data);

	buf_release(buf);
	return text;
}

static struct json_object *
new_source(const struct meeting *meeting)
{
	struct json_object *source = json_new_object();

	json_set(source, "file", json_new_text(meeting->file));
	json_set(source, "sha256", json_new_text(meeting->sha256));
	json_set(source, "format", json_new_text(format_name(
	    meeting->format)));
	return source;
}

static struct json_object *
new_section(const struct section *section)
{
	struct json_object *object = json_new_object();
	struct buf text = BUF_INIT;

	json_set(object, "heading", json_new_text(section->heading));
	json_set(object, "role", json_new_text(role_name(section->role)));
	section_to_text(&text, section);
	json_set(object, "text", take_text(&text));
	return object;
}

static struct json_object *
new_sections(const struct item *item)
{
	struct json_object *sections = json_new_array();
	size_t i;

	for (i = 0; i < item->nsections; i++)
		json_add(sections, new_section(&item->sections[i]));
	return sections;
}

static struct json_object *
new_row(const struct table *table, const struct row *row)
{
	struct json_object *cells = json_new_array();
	struct buf text = BUF_INIT;
	size_t column;

	for (column = 0; column < table->columns; column++) {
		cell_to_text(&text, row, column);
		json_add(cells, take_text(&text));
	}
	return cells;
}

static struct json_object *
new_caption(const struct table *table)
{
	struct buf text = BUF_INIT;

	if (table->caption == NULL)
		return NULL;
	tree_to_text(&text, table->caption);
	return take_text(&text);
}

static struct json_object *
new_table(const struct table *table, size_t section)
{
	struct json_object *object = json_new_object(),
	    *rows = json_new_array();
	size_t i;

	json_set(object, "section", json_new_size(section));
	json_set(object, "caption", new_caption(table));
	json_set(object, "header_rows", json_new_size(table->header_rows));
	for (i = 0; i < table->nrows; i++)
		json_add(rows, new_row(table, &table->rows[i]));
	json_set(object, "rows", rows);
	return object;
}

static struct json_object *
new_tables(const struct item *item)
{
	struct json_object *tables = json_new_array();
	const struct blocks *blocks;
	size_t i, j;

	for (i = 0; i < item->nsections; i++) {
		blocks = &item->sections[i].blocks;
		for (j = 0; j < blocks->count; j++)
			if (blocks->list[j].kind == BLOCK_TABLE)
				json_add(tables, new_table(
				    blocks->list[j].table, i));
	}
	return tables;
}

static struct json_object *
new_attachments(const struct item *item)
{
	struct json_object *attachments = json_new_array(), *object;
	size_t i;

	for (i = 0; i < item->nattachments; i++) {
		object = json_new_object();
		json_set(object, "title", json_new_text(
		    item->attachments[i].title));
		json_set(object, "url", NULL);
		json_add(attachments, object);
	}
	return attachments;
}

static struct json_object *
new_case_url(struct arena *arena, const struct item *item)
{
	const char *slug;

	if (item->case_number == NULL)
		return NULL;
	slug = case_number_slug(arena, item->case_number);
	if (slug == NULL)
		return NULL;
	return json_new_text(arena_printf(arena, "/sager/%s/", slug));
}

static void
set_facts(struct arena *arena, struct json_object *object,
    const struct item *item, const char *url)
{
	char case_type[2] = { item->case_type, '\0' };

	json_set(object, "number", item->number != 0 ?
	    json_new_int(item->number) : NULL);
	json_set(object, "label", json_new_text(item->label));
	json_set(object, "url", json_new_text(arena_printf(arena, "%s%s/", url,
	    item->slug)));
	json_set(object, "title", json_new_text(item->title));
	json_set(object, "contents_title", json_new_text(
	    item->contents_title));
	json_set(object, "kind", item->case_type != 0 ?
	    json_new_text(case_type) : NULL);
	json_set(object, "case", json_new_text(item->case_number));
	json_set(object, "case_url", new_case_url(arena, item));
	json_set(object, "closed", json_new_bool(item->closed));
}

static struct json_object *
new_item(const struct meeting *meeting, size_t index,
    const struct json_links *links)
{
	const struct item *item = &meeting->items[index];
	struct json_object *object = json_new_object();

	set_facts(links->arena, object, item, links->url);
	json_set(object, "sections", new_sections(item));
	json_set(object, "tables", new_tables(item));
	json_set(object, "attachments", new_attachments(item));
	facts_json_set_item(object, meeting, index, links);
	return object;
}

static struct json_object *
new_meeting(const struct meeting *meeting, const char *id,
    const struct json_links *links)
{
	struct json_object *object = json_new_object(),
	    *items = json_new_array();
	size_t i;

	json_set(object, "id", json_new_text(id));
	json_set(object, "url", json_new_text(links->url));
	json_set(object, "body", json_new_text(meeting->body != NULL ?
	    meeting->body : BODY_NAME_UNKNOWN));
	json_set(object, "body_basis", json_new_text(basis_name(
	    meeting->body_basis)));
	json_set(object, "term", json_new_text(meeting->term));
	json_set(object, "date", json_new_text(meeting->date));
	json_set(object, "date_basis", json_new_text(basis_name(
	    meeting->date_basis)));
	json_set(object, "start", json_new_text(meeting->start));
	json_set(object, "start_basis", json_new_text(basis_name(
	    meeting->start_basis)));
	json_set(object, "place", json_new_text(meeting->place));
	json_set(object, "place_basis", json_new_text(basis_name(
	    meeting->place_basis)));
	json_set(object, "status", json_new_text(status_name(
	    meeting->status)));
	json_set(object, "source", new_source(meeting));
	for (i = 0; i < meeting->nitems; i++)
		json_add(items, new_item(meeting, i, links));
	json_set(object, "items", items);
	facts_json_set_meeting(object, meeting, links);
	return object;
}

void
meeting_json(struct buf *out, const struct meeting *meeting, const char *id,
    const struct archive *archive)
{
	struct arena arena = ARENA_INIT;
	struct json_links links = { .archive = archive, .arena = &arena,
		.url = arena_printf(&arena, "/moeder/%s/", id) };

	if (archive != NULL)
		links.card = archive_find_source(archive, meeting->file);
	json_write(out, new_meeting(meeting, id, &links));
	arena_release(&arena);
}
