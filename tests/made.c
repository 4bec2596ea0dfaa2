#include "made.h"

#include <stdlib.h>
#include <string.h>

#include "model/tree.h"

struct meeting *
made_meeting(const char *file, const char *body, const char *date)
{
	struct meeting *meeting = meeting_new();

	meeting->file = arena_dup(&meeting->arena, file);
	memset(meeting->sha256, 'a', sizeof(meeting->sha256) - 1);
	if (body != NULL)
		meeting->body = arena_dup(&meeting->arena, body);
	if (date != NULL)
		meeting->date = arena_dup(&meeting->arena, date);
	meeting->body_basis = body != NULL ? BASIS_STATED : BASIS_UNKNOWN;
	meeting->date_basis = date != NULL ? BASIS_STATED : BASIS_UNKNOWN;
	meeting->items = arena_calloc(&meeting->arena, MADE_ITEMS,
	    sizeof(*meeting->items));
	meeting->head.list = arena_calloc(&meeting->arena, MADE_BLOCKS,
	    sizeof(*meeting->head.list));
	return meeting;
}

static struct cmark_node *
paragraph(const char *text)
{
	struct cmark_node *node = tree_new(TREE_PARAGRAPH);

	tree_add_text(node, str_of(text));
	return node;
}

void
made_head(struct meeting *meeting, const char *text)
{
	meeting->head.list[meeting->head.count++] = (struct block){
		.kind = BLOCK_PARAGRAPH, .node = paragraph(text) };
}

struct item *
made_item(struct meeting *meeting, const char *title, const char *case_number)
{
	struct arena *arena = &meeting->arena;
	struct item *item = &meeting->items[meeting->nitems++];

	item->number = (int)meeting->nitems;
	item->label = arena_printf(arena, "%d", item->number);
	item->lead = arena_printf(arena, "Punkt %d:", item->number);
	item->slug = arena_printf(arena, "punkt-%d", item->number);
	item->title = arena_dup(arena, title);
	item->sections = arena_calloc(arena, MADE_SECTIONS,
	    sizeof(*item->sections));
	if (case_number != NULL) {
		item->case_number = arena_dup(arena, case_number);
		made_fact_line(meeting, item, case_number);
	}
	return item;
}

void
made_fact_line(struct meeting *meeting, struct item *item, const char *line)
{
	ARENA_ONE_MORE(&meeting->arena, item->fact_lines, item->nfact_lines);
	item->fact_lines[item->nfact_lines++] = arena_dup(&meeting->arena,
	    line);
}

void
made_attachment(struct meeting *meeting, struct item *item, const char *title,
    const char *anchor)
{
	ARENA_ONE_MORE(&meeting->arena, item->attachments,
	    item->nattachments);
	item->attachments[item->nattachments++] = (struct attachment){
		arena_dup(&meeting->arena, title), anchor };
}

struct section *
made_section(struct meeting *meeting, struct item *item, const char *heading,
    enum section_role role)
{
	struct section *section = &item->sections[item->nsections++];

	if (heading != NULL)
		section->heading = arena_dup(&meeting->arena, heading);
	section->role = role;
	section->blocks.list = arena_calloc(&meeting->arena, MADE_BLOCKS,
	    sizeof(*section->blocks.list));
	return section;
}

struct block *
made_block(struct section *section, enum block_kind kind)
{
	struct block *block = &section->blocks.list[section->blocks.count++];

	block->kind = kind;
	return block;
}

void
made_paragraph(struct section *section, const char *text)
{
	made_block(section, BLOCK_PARAGRAPH)->node = paragraph(text);
}

struct item *
made_decided(struct meeting *meeting, const char *title,
    const char *case_number, const char *decision)
{
	struct item *item = made_item(meeting, title, case_number);

	made_paragraph(made_section(meeting, item, "Beslutning",
	    ROLE_DECISION), decision);
	return item;
}

static void
fill_row(struct arena *arena, struct table *table, struct str line)
{
	struct row *row = &table->rows[table->nrows++];
	size_t i, end;

	row->cells = arena_calloc(arena, table->columns, sizeof(*row->cells));
	for (i = 0; i < table->columns; i++) {
		end = str_find_char(line, '|');
		row->cells[i] = tree_new(TREE_DOCUMENT);
		if (end != 0)
			tree_append(row->cells[i], paragraph(arena_dup_str(
			    arena, str_cut(line, end))));
		line = str_from(line, end + 1);
	}
}

struct table *
made_table(struct meeting *meeting, struct section *section,
    const char *caption, const char *text)
{
	struct table *table = arena_calloc(&meeting->arena, 1, sizeof(*table));
	struct str rest = str_of(text);
	size_t end = str_find_char(rest, '\n'), i;

	table->columns = 1;
	for (i = 0; i < end; i++)
		table->columns += text[i] == '|';
	table->header_rows = 1;
	table->rows = arena_calloc(&meeting->arena, MADE_BLOCKS,
	    sizeof(*table->rows));
	table->numeric = arena_calloc(&meeting->arena, table->columns,
	    sizeof(*table->numeric));
	if (caption != NULL)
		table->caption = paragraph(caption);
	for (; rest.len != 0; rest = str_from(rest, end + 1)) {
		end = str_find_char(rest, '\n');
		fill_row(&meeting->arena, table, str_cut(rest, end));
	}
	made_block(section, BLOCK_TABLE)->table = table;
	return table;
}
