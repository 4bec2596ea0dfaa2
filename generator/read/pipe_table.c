#include "pipe_table.h"

#include <string.h>

#include "base/str.h"
#include "model/tree.h"
#include "model/tree_inline.h"
#include "model/tree_parse.h"
#include "table_build.h"

#define BREAK	"<br>"
#define BULLET	"\xe2\x80\xa2"
#define DEPTH_MAX 8		/* of lists in a cell */
/* Every row has the cells of the longest, so one line could need a lot. */
#define COLUMNS_MAX 1000

/* A cell as it is written: the line so far, and where it began. */
struct cell {
	struct buf	*out;
	size_t		 start;
};

static void
begin_line(struct cell *cell)
{
	if (cell->out->len > cell->start)
		buf_adds(cell->out, BREAK);
}

static void	write_blocks(struct cell *, struct cmark_node *, unsigned);

static void
write_item(struct cell *cell, struct cmark_node *item, int number,
    unsigned depth)
{
	struct cmark_node *first = tree_first(item);
	unsigned i;

	if (first == NULL || tree_kind(first) != TREE_PARAGRAPH) {
		write_blocks(cell, first, depth);
		return;
	}
	begin_line(cell);
	for (i = 0; number < 0 && i < depth; i++)
		buf_adds(cell->out, BULLET);
	if (number < 0)
		buf_addc(cell->out, ' ');
	else
		buf_addf(cell->out, "%d. ", number);
	/* A bullet that ends the line would be text. */
	if (tree_first(first) == NULL)
		buf_adds(cell->out, "<!-- -->");
	tree_to_line(cell->out, first);
	write_blocks(cell, tree_next(first), depth);
}

static void
write_list(struct cell *cell, struct cmark_node *list, unsigned depth)
{
	int number = tree_kind(list) == TREE_NUMBERED ? tree_start(list) : -1;
	struct cmark_node *item;

	for (item = tree_first(list); item != NULL; item = tree_next(item))
		write_item(cell, item, number < 0 ? number : number++, depth);
}

/* Write the blocks from `node` on, of a cell or an item at that depth. */
static void
write_blocks(struct cell *cell, struct cmark_node *node, unsigned depth)
{
	for (; node != NULL; node = tree_next(node)) {
		if (tree_kind(node) == TREE_LIST ||
		    tree_kind(node) == TREE_NUMBERED) {
			write_list(cell, node, depth + 1);
		} else {
			begin_line(cell);
			tree_to_line(cell->out, node);
		}
	}
}

/* What a page break cut off continues on the same line, as in cell_to_text. */
static void
write_tail(struct cell *cell, struct cmark_node *before,
    struct cmark_node *tail)
{
	struct cmark_node *last = tree_last(before), *first = tree_first(tail);

	if (last != NULL && first != NULL &&
	    tree_kind(last) == TREE_PARAGRAPH &&
	    tree_kind(first) == TREE_PARAGRAPH) {
		buf_addc(cell->out, ' ');
		tree_to_line(cell->out, first);
		first = tree_next(first);
	}
	write_blocks(cell, first, 0);
}

static void
write_row(struct buf *out, const struct table *table, const struct row *row)
{
	size_t column;

	for (column = 0; column < table->columns; column++) {
		struct cell cell = { .out = out };

		buf_adds(out, "| ");
		cell.start = out->len;
		write_blocks(&cell, tree_first(row->cells[column]), 0);
		if (row->tail != NULL && row->tail_column == column)
			write_tail(&cell, row->cells[column], row->tail);
		buf_addc(out, ' ');
	}
	buf_adds(out, "|\n");
}

static bool
is_empty_row(const struct table *table, const struct row *row)
{
	struct buf text = BUF_INIT;
	size_t column, len;

	for (column = 0; column < table->columns; column++)
		cell_to_text(&text, row, column);
	len = text.len;
	buf_release(&text);
	return len == 0;
}

static void
write_empty_header(struct buf *out, const struct table *table,
    const char *first)
{
	size_t column;

	buf_addf(out, "| %s |", first);
	for (column = 1; column < table->columns; column++)
		buf_adds(out, "  |");
	buf_addc(out, '\n');
}

void
pipe_table_write(struct buf *out, const struct table *table)
{
	size_t i, column;

	/* A comment makes a header of empty cells. */
	if (table->header_rows == 0)
		write_empty_header(out, table, "");
	else if (is_empty_row(table, &table->rows[0]))
		write_empty_header(out, table, "<!-- -->");
	else
		write_row(out, table, &table->rows[0]);
	for (column = 0; column < table->columns; column++)
		buf_adds(out, table->numeric[column] ? "|---:" : "|---");
	buf_adds(out, "|\n");
	for (i = table->header_rows; i < table->nrows; i++)
		write_row(out, table, &table->rows[i]);
}

/* The offset of the first unescaped '|'; the length if there is none. */
static size_t
find_pipe(struct str line)
{
	size_t i, backslashes = 0;

	for (i = 0; i < line.len; i++) {
		if (line.data[i] == '|' && backslashes % 2 == 0)
			return i;
		backslashes = line.data[i] == '\\' ? backslashes + 1 : 0;
	}
	return line.len;
}

/* Take the next cell off the row.  False after the last. */
static bool
next_cell(struct str *row, struct str *cell)
{
	size_t len = find_pipe(*row);

	if (row->len == 0)
		return false;
	*cell = str_trim(str_cut(*row, len));
	*row = str_from(*row, len + 1);
	return true;
}

/* The row's cells, without the pipes around them. */
static struct str
open_row(struct str line)
{
	line = str_trim(line);
	return str_starts(line, "|") ? str_from(line, 1) : line;
}

/* "|---|:--:|" */
static bool
is_rule(struct str line)
{
	struct str row = open_row(line), cell;
	size_t i;

	if (find_pipe(line) == line.len)
		return false;
	while (next_cell(&row, &cell)) {
		if (str_starts(cell, ":"))
			cell = str_from(cell, 1);
		if (str_ends(cell, ":"))
			cell.len--;
		for (i = 0; i < cell.len; i++)
			if (cell.data[i] != '-')
				return false;
		if (cell.len == 0)
			return false;
	}
	return true;
}

static bool
is_row(struct str line)
{
	return find_pipe(line) < line.len;
}

size_t
pipe_table_lines(const struct line *lines, size_t count)
{
	size_t n = 0;

	if (count == 0 || !is_row(lines[0].text))
		return 0;
	/* Without pipes at its ends, only the rule makes a table. */
	if (!(count > 1 && is_rule(lines[1].text)) &&
	    !(str_starts(lines[0].text, "|") && (is_rule(lines[0].text) ||
	    (count > 1 && str_starts(lines[1].text, "|")))))
		return 0;
	while (n < count && is_row(lines[n].text))
		n++;
	return n;
}

static size_t
count_columns(const struct line *lines, size_t count)
{
	size_t i, columns, most = 1;
	struct str row, cell;

	for (i = 0; i < count; i++) {
		row = open_row(lines[i].text);
		for (columns = 0; columns < COLUMNS_MAX &&
		    next_cell(&row, &cell); columns++)
			;
		if (columns > most)
			most = columns;
	}
	return most;
}

/* Count the bullets that the line begins with; `rest` gets what follows. */
static unsigned
count_bullets(struct str line, struct str *rest)
{
	unsigned n;

	for (n = 0; str_starts(line, BULLET); n++)
		line = str_from(line, strlen(BULLET));
	if (n == 0 || str_blank_len(line) == 0)
		return 0;
	*rest = line;
	return n < DEPTH_MAX ? n : DEPTH_MAX;
}

/* The length of the text up to a break that a bullet follows. */
static size_t
piece_len(struct str text)
{
	size_t at = 0, len = 0;
	struct str after, rest;

	while ((len = str_find(str_from(text, at), BREAK)) <
	    text.len - at) {
		at += len;
		after = str_trim(str_from(text, at + strlen(BREAK)));
		if (count_bullets(after, &rest) != 0)
			return at;
		at += strlen(BREAK);
	}
	return text.len;
}

/* Each line of the paragraph becomes a paragraph of the cell. */
static void
add_paragraphs(struct cmark_node *cell, struct cmark_node *line)
{
	struct cmark_node *node, *next, *paragraph = NULL;

	for (node = tree_first(line); node != NULL; node = next) {
		next = tree_next(node);
		if (!tree_is_text(node) && tree_kind(node) == TREE_BREAK) {
			paragraph = NULL;
			continue;
		}
		if (paragraph == NULL)
			paragraph = tree_add(cell, TREE_PARAGRAPH);
		tree_append(paragraph, node);
	}
	tree_free(line);
}

/* The list of that depth at the cell's end, made if it is missing. */
static struct cmark_node *
open_list(struct cmark_node *cell, unsigned depth)
{
	struct cmark_node *parent = cell, *list;

	for (;;) {
		list = tree_last(parent);
		if (list == NULL || tree_kind(list) != TREE_LIST) {
			list = tree_add(parent, TREE_LIST);
			tree_set_tight(list, true);
		}
		if (--depth == 0)
			return list;
		parent = tree_last(list);
		if (parent == NULL)
			parent = tree_add(list, TREE_ITEM);
	}
}

static void
read_cell(struct cmark_node *cell, struct str text)
{
	struct str piece, rest;
	size_t len;
	unsigned depth;

	while (text.len != 0) {
		len = piece_len(text);
		piece = str_trim(str_cut(text, len));
		text = str_from(text, len + strlen(BREAK));
		depth = count_bullets(piece, &rest);
		if (depth == 0)
			add_paragraphs(cell, tree_parse_line(piece));
		else
			tree_append(tree_add(open_list(cell, depth),
			    TREE_ITEM), tree_parse_line(rest));
	}
}

static void
read_row(struct arena *arena, struct table *table, struct str line)
{
	struct row *row = table_add_row(arena, table);
	struct str rest = open_row(line), cell;
	size_t column;

	for (column = 0; column < table->columns && next_cell(&rest, &cell);
	    column++)
		read_cell(row->cells[column], cell);
	/* Cells beyond the last column stay in the last. */
	read_cell(row->cells[table->columns - 1], str_trim(rest));
}

static bool
all_blank(struct str line)
{
	struct str row = open_row(line), cell;

	while (next_cell(&row, &cell))
		if (cell.len != 0)
			return false;
	return true;
}

struct table *
pipe_table_read(struct arena *arena, const struct line *lines, size_t count,
    bool *ruled)
{
	struct table *table = table_new(arena, count_columns(lines, count));
	size_t i, rule;

	/* A header may be "-" in every cell. */
	rule = count > 1 && is_rule(lines[1].text) ? 1 : 0;
	*ruled = is_rule(lines[rule].text);
	table->header_rows = *ruled && rule == 1 && !all_blank(lines[0].text);
	for (i = 0; i < count; i++) {
		if (*ruled && (i == rule ||
		    (i < rule && table->header_rows == 0)))
			continue;
		read_row(arena, table, lines[i].text);
	}
	table_complete(arena, table);
	return table;
}
