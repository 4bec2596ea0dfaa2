#include "block.h"

#include "tree.h"
#include "tree_text.h"

static void
free_table_nodes(struct table *table)
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

void
blocks_free_nodes(struct blocks *blocks)
{
	size_t i;

	for (i = 0; i < blocks->count; i++) {
		tree_free(blocks->list[i].node);
		if (blocks->list[i].table != NULL)
			free_table_nodes(blocks->list[i].table);
	}
}

/* Replace each run of newlines after `start` by the separator. */
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

/* Does the tail continue the last paragraph of the cell? */
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
