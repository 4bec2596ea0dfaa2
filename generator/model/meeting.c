#include "meeting.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/array.h"
#include "base/unique_names.h"
#include "language/danish.h"
#include "tree.h"
#include "tree_text.h"

static const char *const role_names[] = {
	[ROLE_SUMMARY] = "summary",
	[ROLE_EFFECT] = "effect",
	[ROLE_RECOMMENDATION] = "recommendation",
	[ROLE_DECISION] = "decision",
	[ROLE_CASE] = "case",
	[ROLE_ECONOMY] = "economy",
	[ROLE_ATTACHMENTS] = "attachments",
	[ROLE_HISTORY] = "history",
	[ROLE_OTHER] = "other",
};

static const char *const basis_names[] = {
	[BASIS_UNKNOWN] = "unknown",
	[BASIS_STATED] = "stated",
	[BASIS_SUPPLIED] = "supplied",
	[BASIS_INFERRED] = "inferred",
};

static const char *const status_names[] = {
	[STATUS_MINUTES] = "minutes",
	[STATUS_AGENDA] = "agenda",
};

static const char *const format_names[] = {
	[FORMAT_TEXT] = "text",
	[FORMAT_MARKDOWN] = "markdown",
};

struct meeting *
meeting_new(void)
{
	return xcalloc(1, sizeof(struct meeting));
}

static void
free_table(struct table *table)
{
	struct row *row;
	size_t i, column;

	tree_free(table->caption);
	for (i = 0; i < table->nrows; i++) {
		row = &table->rows[i];
		for (column = 0; column < table->columns; column++)
			tree_free(row->cells[column]);
		tree_free(row->tail);
	}
}

static void
free_blocks(struct blocks *blocks)
{
	size_t i;

	for (i = 0; i < blocks->count; i++) {
		tree_free(blocks->list[i].node);
		if (blocks->list[i].table != NULL)
			free_table(blocks->list[i].table);
	}
}

void
meeting_free(struct meeting *meeting)
{
	struct item *item;
	size_t i, section;

	if (meeting == NULL)
		return;
	free_blocks(&meeting->head);
	for (i = 0; i < meeting->nitems; i++) {
		item = &meeting->items[i];
		for (section = 0; section < item->nsections; section++)
			free_blocks(&item->sections[section].blocks);
	}
	arena_release(&meeting->arena);
	free(meeting);
}

/* Does the slug look like a block's anchor, "a7"? */
static bool
like_block_anchor(const char *slug)
{
	return slug[0] == 'a' && slug[1] != '\0' &&
	    slug[1 + strspn(slug + 1, "0123456789")] == '\0';
}

static const char *
section_anchor(struct arena *arena, struct unique_names *names,
    const char *heading)
{
	const char *slug = danish_slug(arena, str_of(heading));

	if (*slug == '\0')
		slug = "afsnit";
	else if (like_block_anchor(slug))
		slug = arena_printf(arena, "afsnit-%s", slug);
	return unique_names_take(names, arena, slug, NULL);
}

static void
number_blocks(struct arena *arena, struct blocks *blocks, size_t *number)
{
	size_t i;

	for (i = 0; i < blocks->count; i++)
		blocks->list[i].anchor = arena_printf(arena, "a%zu",
		    ++*number);
}

static void
set_item_anchors(struct arena *arena, struct item *item)
{
	struct unique_names *names = unique_names_new();
	struct section *section;
	size_t i, number = 0;

	for (i = 0; i < item->nsections; i++) {
		section = &item->sections[i];
		section->anchor = NULL;
		if (section->heading != NULL)
			section->anchor = section_anchor(arena, names,
			    section->heading);
		number_blocks(arena, &section->blocks, &number);
	}
	unique_names_free(names);
}

void
meeting_set_anchors(struct meeting *meeting)
{
	size_t i, number = 0;

	number_blocks(&meeting->arena, &meeting->head, &number);
	for (i = 0; i < meeting->nitems; i++)
		set_item_anchors(&meeting->arena, &meeting->items[i]);
}

/* Where `name` stands among `names`; -1 when nowhere. */
static int
find_name(const char *name, const char *const names[], size_t count)
{
	size_t i;

	for (i = 0; i < count; i++)
		if (strcmp(name, names[i]) == 0)
			return (int)i;
	return -1;
}

const char *
role_name(enum section_role role)
{
	return role_names[role];
}

bool
role_parse(const char *name, enum section_role *out)
{
	int found = find_name(name, role_names, COUNT(role_names));

	if (found >= 0)
		*out = (enum section_role)found;
	return found >= 0;
}

const char *
basis_name(enum basis basis)
{
	return basis_names[basis];
}

bool
basis_parse(const char *name, enum basis *out)
{
	int found = find_name(name, basis_names, COUNT(basis_names));

	if (found >= 0)
		*out = (enum basis)found;
	return found >= 0;
}

const char *
status_name(enum meeting_status status)
{
	return status_names[status];
}

bool
status_parse(const char *name, enum meeting_status *out)
{
	int found = find_name(name, status_names, COUNT(status_names));

	if (found >= 0)
		*out = (enum meeting_status)found;
	return found >= 0;
}

const char *
format_name(enum source_format format)
{
	return format_names[format];
}

/* Put `separator` in place of each run of line ends after `start`. */
static void
replace_newlines(struct buf *buf, size_t start, char separator)
{
	size_t from, to = start;

	for (from = start; from < buf->len; from++) {
		if (buf->data[from] != '\n')
			buf->data[to++] = buf->data[from];
		else if (to == start || buf->data[to - 1] != separator)
			buf->data[to++] = separator;
	}
	buf_truncate(buf, to);
}

/* Does the text break off where `tail` goes on in the same paragraph? */
static bool
same_paragraph(struct cmark_node *cell, struct cmark_node *tail)
{
	struct cmark_node *last = tree_last(cell), *first = tree_first(tail);

	return last != NULL && first != NULL &&
	    tree_kind(last) == TREE_PARAGRAPH &&
	    tree_kind(first) == TREE_PARAGRAPH;
}

void
cell_to_text(struct buf *out, const struct row *row, size_t column)
{
	struct cmark_node *cell = row->cells[column];
	size_t start = out->len;

	tree_to_text(out, cell);
	if (row->tail != NULL && row->tail_column == column) {
		if (out->len > start)
			buf_addc(out, same_paragraph(cell, row->tail) ?
			    ' ' : '\n');
		tree_to_text(out, row->tail);
	}
	replace_newlines(out, start, '\n');
}

static void
row_to_text(struct buf *out, const struct table *table, const struct row *row)
{
	size_t column, start = out->len, cell;

	for (column = 0; column < table->columns; column++) {
		if (column != 0)
			buf_addc(out, '\t');
		cell = out->len;
		cell_to_text(out, row, column);
		replace_newlines(out, cell, ' ');
	}
	while (out->len > start && out->data[out->len - 1] == '\t')
		buf_truncate(out, out->len - 1);
}

static void
table_to_text(struct buf *out, const struct table *table)
{
	size_t i, start = out->len;

	if (table->caption != NULL)
		tree_to_text(out, table->caption);
	for (i = 0; i < table->nrows; i++) {
		if (out->len > start)
			buf_addc(out, '\n');
		row_to_text(out, table, &table->rows[i]);
	}
}

void
block_to_text(struct buf *out, const struct block *block)
{
	if (block->kind == BLOCK_TABLE)
		table_to_text(out, block->table);
	else
		tree_to_text(out, block->node);
}

void
section_to_text(struct buf *out, const struct section *section)
{
	size_t i, start = out->len, before;

	for (i = 0; i < section->blocks.count; i++) {
		before = out->len;
		if (before > start)
			buf_adds(out, "\n\n");
		block_to_text(out, &section->blocks.list[i]);
		if (before > start && out->len == before + 2)
			buf_truncate(out, before);
	}
}
