#include "outline.h"

#include <string.h>

#include "base/str.h"
#include "model/tree.h"

/* The text of a node in one line; kept line breaks become " / ". */
static void
add_line(struct buf *out, struct cmark_node *node)
{
	struct buf text = BUF_INIT;
	size_t i;

	tree_to_text(&text, node);
	for (i = 0; i < text.len; i++) {
		if (text.data[i] != '\n')
			buf_addc(out, text.data[i]);
		else if (i + 1 < text.len && text.data[i + 1] != '\n')
			buf_adds(out, " / ");
	}
	buf_addc(out, '\n');
	buf_release(&text);
}

/* The marks of emphasis count, so it is CommonMark that is shown. */
static void
add_marked(struct buf *out, struct cmark_node *node)
{
	struct buf text = BUF_INIT;
	struct str line;

	tree_to_commonmark(&text, node);
	line = str_trim((struct str){ text.data, text.len });
	buf_add(out, line.data, line.len);
	buf_addc(out, '\n');
	buf_release(&text);
}

static void
add_list(struct buf *out, struct cmark_node *list, int depth)
{
	struct cmark_node *item, *part;
	int number = tree_kind(list) == TREE_NUMBERED ? tree_start(list) : 0;

	for (item = tree_first(list); item != NULL; item = tree_next(item)) {
		buf_addf(out, "%*s", 4 + 2 * depth, "");
		if (number != 0)
			buf_addf(out, "%d. ", number++);
		else
			buf_adds(out, "- ");
		for (part = tree_first(item); part != NULL;
		    part = tree_next(part))
			if (tree_kind(part) == TREE_PARAGRAPH)
				add_line(out, part);
			else
				add_list(out, part, depth + 1);
	}
}

static void
add_table(struct buf *out, const struct table *table)
{
	size_t i, column;

	buf_addf(out, "  table %zux%zu header=%zu numeric=", table->nrows,
	    table->columns, table->header_rows);
	for (column = 0; column < table->columns; column++)
		buf_addc(out, table->numeric[column] ? 'n' : '-');
	buf_addc(out, '\n');
	if (table->caption != NULL) {
		buf_adds(out, "    : ");
		add_line(out, table->caption);
	}
	for (i = 0; i < table->nrows; i++) {
		const struct row *row = &table->rows[i];

		buf_adds(out, row->total ? "    =" : row->title ? "    #" :
		    "    |");
		for (column = 0; column < table->columns; column++) {
			struct buf cell = BUF_INIT;
			size_t j;

			cell_to_text(&cell, row, column);
			for (j = 0; j < cell.len; j++)
				if (cell.data[j] == '\n')
					cell.data[j] = '~';
			buf_addf(out, " %s |", cell.data);
			buf_release(&cell);
		}
		if (row->tail != NULL)
			buf_addf(out, " tail in %zu", row->tail_column);
		buf_addc(out, '\n');
	}
}

static void
add_block(struct buf *out, const struct block *block)
{
	switch (block->kind) {
	case BLOCK_PARAGRAPH:
		buf_adds(out, "  p ");
		add_marked(out, block->node);
		break;
	case BLOCK_HEADING:
		buf_adds(out, "  h ");
		add_line(out, block->node);
		break;
	case BLOCK_FIGURE:
		buf_adds(out, "  figure ");
		add_line(out, block->node);
		break;
	case BLOCK_LIST:
		buf_adds(out, "  list\n");
		add_list(out, block->node, 0);
		break;
	case BLOCK_LINES:
		buf_adds(out, "  lines ");
		add_line(out, block->node);
		break;
	case BLOCK_TABLE:
		add_table(out, block->table);
		break;
	}
}

static void
add_section(struct buf *out, const struct section *section)
{
	size_t i;

	buf_addf(out, " %s (%s)\n", section->heading != NULL ?
	    section->heading : "-", role_name(section->role));
	for (i = 0; i < section->blocks.count; i++)
		add_block(out, &section->blocks.list[i]);
}

static void
add_item(struct buf *out, const struct item *item)
{
	size_t i;

	buf_addf(out, "item %s", *item->lead != '\0' ? item->lead : "-");
	buf_addf(out, " %s\n", item->title);
	if (item->contents_title != NULL)
		buf_addf(out, " contents: %s\n", item->contents_title);
	if (item->case_number != NULL)
		buf_addf(out, " case: %s\n", item->case_number);
	if (item->kind != 0)
		buf_addf(out, " kind: %c\n", item->kind);
	if (item->closed)
		buf_adds(out, " closed\n");
	for (i = 0; i < item->nsections; i++)
		add_section(out, &item->sections[i]);
}

void
outline_meeting(struct buf *out, const struct meeting *meeting)
{
	static const char *const basis[] = {
		"unknown", "stated", "supplied", "inferred",
	};
	size_t i;

	buf_addf(out, "%s (%s), %s (%s), %s, %s, %s\n",
	    meeting->body != NULL ? meeting->body : "-",
	    basis[meeting->body_basis],
	    meeting->date != NULL ? meeting->date : "-",
	    basis[meeting->date_basis],
	    meeting->start != NULL ? meeting->start : "-",
	    meeting->term != NULL ? meeting->term : "-",
	    meeting->place != NULL ? meeting->place : "-");
	for (i = 0; i < meeting->head.count; i++)
		add_block(out, &meeting->head.list[i]);
	for (i = 0; i < meeting->nitems; i++)
		add_item(out, &meeting->items[i]);
}
