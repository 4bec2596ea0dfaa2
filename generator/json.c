#include "json.h"

#include <json-c/json.h>
#include <string.h>

#include "alloc.h"
#include "archive.h"
#include "tree.h"

#define UNKNOWN_BODY "Ukendt udvalg"	/* the schema wants a name */

/* A member whose value is NULL is null in the JSON. */
static void
set(struct json_object *object, const char *name, struct json_object *value)
{
	if (json_object_object_add(object, name, value) != 0)
		alloc_die();
}

static void
add(struct json_object *array, struct json_object *value)
{
	if (json_object_array_add(array, value) != 0)
		alloc_die();
}

static struct json_object *
checked(struct json_object *value)
{
	if (value == NULL)
		alloc_die();
	return value;
}

static struct json_object *
new_object(void)
{
	return checked(json_object_new_object());
}

static struct json_object *
new_array(void)
{
	return checked(json_object_new_array());
}

/* NULL for NULL. */
static struct json_object *
new_text(const char *text)
{
	return text != NULL ? checked(json_object_new_string(text)) : NULL;
}

static struct json_object *
new_number(size_t number)
{
	return checked(json_object_new_int64((int64_t)number));
}

/* What `buf` holds; the buffer is empty after. */
static struct json_object *
take_text(struct buf *buf)
{
	struct json_object *text = new_text(buf->data);

	buf_release(buf);
	return text;
}

static struct json_object *
new_source(const struct meeting *meeting)
{
	struct json_object *source = new_object();

	set(source, "file", new_text(meeting->file));
	set(source, "sha256", new_text(meeting->sha256));
	set(source, "format", new_text(format_name(meeting->format)));
	return source;
}

static struct json_object *
new_section(const struct section *section)
{
	struct json_object *object = new_object();
	struct buf text = BUF_INIT;

	set(object, "heading", new_text(section->heading));
	set(object, "role", new_text(role_name(section->role)));
	section_to_text(&text, section);
	set(object, "text", take_text(&text));
	return object;
}

static struct json_object *
new_sections(const struct item *item)
{
	struct json_object *sections = new_array();
	size_t i;

	for (i = 0; i < item->nsections; i++)
		add(sections, new_section(&item->sections[i]));
	return sections;
}

static struct json_object *
new_row(const struct table *table, const struct row *row)
{
	struct json_object *cells = new_array();
	struct buf text = BUF_INIT;
	size_t column;

	for (column = 0; column < table->columns; column++) {
		cell_to_text(&text, row, column);
		add(cells, take_text(&text));
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
	struct json_object *object = new_object(), *rows = new_array();
	size_t i;

	set(object, "section", new_number(section));
	set(object, "caption", new_caption(table));
	set(object, "header_rows", new_number(table->header_rows));
	for (i = 0; i < table->nrows; i++)
		add(rows, new_row(table, &table->rows[i]));
	set(object, "rows", rows);
	return object;
}

static struct json_object *
new_tables(const struct item *item)
{
	struct json_object *tables = new_array();
	const struct blocks *blocks;
	size_t i, j;

	for (i = 0; i < item->nsections; i++) {
		blocks = &item->sections[i].blocks;
		for (j = 0; j < blocks->count; j++)
			if (blocks->list[j].kind == BLOCK_TABLE)
				add(tables, new_table(blocks->list[j].table,
				    i));
	}
	return tables;
}

static struct json_object *
new_attachments(const struct item *item)
{
	struct json_object *attachments = new_array(), *object;
	size_t i;

	for (i = 0; i < item->nattachments; i++) {
		object = new_object();
		set(object, "title", new_text(item->attachments[i].title));
		set(object, "url", NULL);
		add(attachments, object);
	}
	return attachments;
}

static struct json_object *
new_case_url(struct arena *arena, const struct item *item)
{
	const char *slug;

	if (item->case_number == NULL)
		return NULL;
	slug = case_slug(arena, item->case_number);
	if (slug == NULL)
		return NULL;
	return new_text(arena_printf(arena, "/sager/%s/", slug));
}

static void
set_facts(struct arena *arena, struct json_object *object,
    const struct item *item, const char *url)
{
	char kind[2] = { item->kind, '\0' };

	set(object, "number", item->number != 0 ?
	    checked(json_object_new_int(item->number)) : NULL);
	set(object, "label", new_text(item->label));
	set(object, "url", new_text(arena_printf(arena, "%s%s/", url,
	    item->slug)));
	set(object, "title", new_text(item->title));
	set(object, "contents_title", new_text(item->contents_title));
	set(object, "kind", item->kind != 0 ? new_text(kind) : NULL);
	set(object, "case", new_text(item->case_number));
	set(object, "case_url", new_case_url(arena, item));
	set(object, "closed", checked(json_object_new_boolean(item->closed)));
}

static struct json_object *
new_item(struct arena *arena, const struct item *item, const char *url)
{
	static const char *const derived[] = {
		"decisions", "votes", "absences", "reservations", "referrals",
		"references",
	};
	struct json_object *object = new_object();
	size_t i;

	set_facts(arena, object, item, url);
	set(object, "sections", new_sections(item));
	set(object, "tables", new_tables(item));
	set(object, "attachments", new_attachments(item));
	for (i = 0; i < sizeof(derived) / sizeof(derived[0]); i++)
		set(object, derived[i], new_array());
	return object;
}

static struct json_object *
new_meeting(struct arena *arena, const struct meeting *meeting, const char *id)
{
	const char *url = arena_printf(arena, "/moeder/%s/", id);
	struct json_object *object = new_object(), *items = new_array();
	size_t i;

	set(object, "id", new_text(id));
	set(object, "url", new_text(url));
	set(object, "body", new_text(meeting->body != NULL ? meeting->body :
	    UNKNOWN_BODY));
	set(object, "body_basis", new_text(basis_name(meeting->body_basis)));
	set(object, "term", new_text(meeting->term));
	set(object, "date", new_text(meeting->date));
	set(object, "date_basis", new_text(basis_name(meeting->date_basis)));
	set(object, "start", new_text(meeting->start));
	set(object, "start_basis", new_text(basis_name(meeting->start_basis)));
	set(object, "place", new_text(meeting->place));
	set(object, "place_basis", new_text(basis_name(meeting->place_basis)));
	set(object, "status", new_text(status_name(meeting->status)));
	set(object, "source", new_source(meeting));
	for (i = 0; i < meeting->nitems; i++)
		add(items, new_item(arena, &meeting->items[i], url));
	set(object, "items", items);
	return object;
}

void
json_meeting(struct buf *out, const struct meeting *meeting, const char *id)
{
	struct arena arena = ARENA_INIT;
	struct json_object *object = new_meeting(&arena, meeting, id);
	const char *text = json_object_to_json_string_ext(object,
	    JSON_C_TO_STRING_PRETTY | JSON_C_TO_STRING_SPACED |
	    JSON_C_TO_STRING_NOSLASHESCAPE);

	if (text == NULL)
		alloc_die();
	buf_adds(out, text);
	buf_addc(out, '\n');
	json_object_put(object);
	arena_release(&arena);
}
