#include "tab_table.h"

#include <string.h>

#include "base/utf8.h"
#include "model/tree.h"
#include "caption.h"
#include "inline.h"
#include "line_form.h"
#include "table_build.h"

#define COLUMNS_MAX 200
#define CELLS_MAX 200000	/* of one table; a hostile one is split */
#define ROWS_LOOKED_AT 20	/* to know what a column holds */
#define HEADER_CELL 60		/* letters; a longer one is not a heading */

bool
tab_table_is_rule(struct str line)
{
	size_t i, dashes = 0;

	for (i = 0; i < line.len; i++) {
		if (strchr("-_=", line.data[i]) != NULL)
			dashes++;
		else if (strchr(" \t|+:", line.data[i]) == NULL)
			return false;
	}
	return dashes >= 3;
}

/* The cell at the start of `rest`, trimmed; `rest` moves on past its tab. */
static struct str
next_cell(struct str *rest)
{
	size_t end = str_find_char(*rest, '\t');
	struct str cell = str_cut(*rest, end);

	*rest = str_from(*rest, end < rest->len ? end + 1 : end);
	return str_trim(cell);
}

static size_t
count_cells(struct str line)
{
	size_t n = line_count(line, '\t') + 1;

	return n < COLUMNS_MAX ? n : COLUMNS_MAX;
}

/* "intro: <ul><li>• one• two" becomes a paragraph and a list. */
static void
add_list(struct cmark_node *cell, struct str text)
{
	struct cmark_node *list = NULL, *item;
	size_t end;

	while (text.len != 0) {
		text = str_from(text, strlen("•"));
		end = str_find(text, "•");
		if (!str_blank(str_cut(text, end))) {
			if (list == NULL)
				list = tree_add(cell, TREE_LIST);
			item = tree_add(list, TREE_ITEM);
			inline_add(tree_add(item, TREE_PARAGRAPH),
			    str_cut(text, end));
		}
		text = str_from(text, end);
	}
	if (list != NULL)
		tree_set_tight(list, true);
}

static void
fill_cell(struct cmark_node *cell, struct str text)
{
	size_t bullet = str_find(text, "•");

	if (!str_blank(str_cut(text, bullet)))
		inline_add(tree_add(cell, TREE_PARAGRAPH),
		    str_cut(text, bullet));
	if (tree_first(cell) != NULL && tree_first(tree_first(cell)) == NULL) {
		/* It was nothing but tags. */
		tree_free(tree_first(cell));
	}
	add_list(cell, str_from(text, bullet));
}

/* The column of the cell that broke off in mid-sentence, or `columns`. */
static size_t
open_cell(struct str row, size_t columns)
{
	size_t column, best = columns, longest = 30;
	struct str cell;

	for (column = 0; column < columns; column++) {
		cell = next_cell(&row);
		if (cell.len > longest && !line_ends_sentence(cell)) {
			longest = cell.len;
			best = column;
		}
	}
	return best;
}

/* Is line `i` what a page break cut off a cell of the row before it? */
static bool
is_tail(const struct writing *writing, size_t i)
{
	const struct written *line = &writing->list[i];
	const struct written *row = &writing->list[i - 1];
	size_t columns = count_cells(row->text);

	return !line->cells && line->apart && row->cells &&
	    line_begins_lower(line->text) &&
	    open_cell(row->text, columns) < columns;
}

/* A row of one cell, without a tab: the title of the rows below it. */
static bool
is_row_title(const struct writing *writing, size_t i)
{
	const struct written *line = &writing->list[i];
	const struct written *next = line + 1;

	return !line->cells && !line->apart && i + 1 < writing->count &&
	    next->cells && !next->apart && !line_ends_sentence(line->text) &&
	    utf8_count(line->text) <= HEADER_CELL &&
	    !caption_is_table(line->text) && !tab_table_is_rule(line->text);
}

static bool
has_digit(struct str text)
{
	while (text.len != 0 && str_digits(text) == 0)
		text = str_from(text, 1);
	return text.len != 0;
}

/* Is it a period: "2017", "FP 2021", "2020 og frem", "1. halvår 2019"? */
static bool
is_period(struct str cell)
{
	size_t digits;

	for (; cell.len != 0; cell = str_from(cell, digits + 1)) {
		digits = str_digits(cell);
		if (digits == 4 && (str_starts(cell, "19") ||
		    str_starts(cell, "20")))
			return true;
	}
	return false;
}

static bool
names_unit(struct str cell)
{
	return str_contains(cell, "kr.") || str_contains(cell, "Kr.") ||
	    str_ends(cell, "kr") || str_contains(cell, "%");
}

static bool
like_header_cell(struct str cell)
{
	return utf8_count(cell) <= HEADER_CELL && (names_unit(cell) ||
	    (!str_ends(cell, ".") && (!has_digit(cell) || is_period(cell))));
}

/*
 * Is the first row a heading?  Each cell names its column: a word without
 * digits, a unit or a period; only the cells in the corner, above the names of
 * the rows, may be empty.  A period in the corner alone is the first entry of
 * a calendar.
 */
static bool
is_header(struct str row, size_t columns)
{
	struct str corner, cell;
	size_t column, periods = 0, named = 0;

	corner = next_cell(&row);
	if (!like_header_cell(corner))
		return false;
	for (column = 1; column < columns; column++) {
		cell = next_cell(&row);
		if (!like_header_cell(cell) || (cell.len == 0 && (named != 0 ||
		    corner.len != 0)))
			return false;
		if (str_digits(cell) != 0 && !is_period(cell))
			return false;
		named += cell.len != 0;
		periods += is_period(cell);
	}
	return named != 0 && (periods != 0 || names_unit(corner) ||
	    !is_period(corner));
}

/* Cell number `column` of the row. */
static struct str
cell_at(struct str row, size_t column)
{
	while (column-- != 0)
		next_cell(&row);
	return next_cell(&row);
}

/* Are most of the column's cells below the line numbers? */
static bool
has_numbers_below(const struct writing *writing, size_t at, size_t column)
{
	size_t i, numbers = 0, others = 0;
	struct str cell;

	for (i = at + 1; i < writing->count && i <= at + ROWS_LOOKED_AT &&
	    writing->list[i].cells; i++) {
		if (tab_table_is_rule(writing->list[i].text))
			continue;
		cell = cell_at(writing->list[i].text, column);
		if (table_is_number(cell))
			numbers++;
		else if (cell.len != 0)
			others++;
	}
	return numbers > others;
}

/*
 * Does the row name columns of numbers: words or periods above, numbers
 * below?  Then it is a heading whatever its words: "0-2 år", "Nr.", "1. kvt.".
 */
static bool
heads_numbers(const struct writing *writing, size_t at)
{
	struct str row = writing->list[at].text, cell;
	size_t column, columns = count_cells(row), named = 0;

	cell = next_cell(&row);
	if (table_is_number(cell) && !is_period(cell))
		return false;
	for (column = 1; column < columns; column++) {
		cell = next_cell(&row);
		if (cell.len == 0)
			continue;
		if ((table_is_number(cell) && !is_period(cell)) ||
		    utf8_count(cell) > HEADER_CELL)
			return false;
		named += has_numbers_below(writing, at, column);
	}
	return named != 0;
}

/*
 * Does the table continue at line `i`?  Over blank lines it does if the rows
 * are of one form, and the next does not begin a table of its own.
 */
static bool
continues(const struct writing *writing, size_t first, size_t i)
{
	const struct written *line = &writing->list[i];

	if (is_tail(writing, i) || is_row_title(writing, i))
		return true;
	if (!line->cells)
		return !line->apart && tab_table_is_rule(line->text);
	return !line->apart || (count_cells(line->text) ==
	    count_cells(writing->list[first].text) &&
	    !heads_numbers(writing, i));
}

static void
add_row(struct arena *arena, struct table *table, struct str text)
{
	struct row *row = table_add_row(arena, table);
	size_t column;

	for (column = 0; column + 1 < table->columns; column++)
		fill_cell(row->cells[column], next_cell(&text));
	/* Cells beyond the last column stay in the last. */
	fill_cell(row->cells[column], str_trim(text));
}

static void
add_tail(struct table *table, const struct writing *writing, size_t i)
{
	struct row *row = &table->rows[table->nrows - 1];

	row->tail = tree_new(TREE_DOCUMENT);
	row->tail_column = open_cell(writing->list[i - 1].text,
	    table->columns);
	if (row->tail_column == table->columns)
		row->tail_column = table->columns - 1;
	fill_cell(row->tail, writing->list[i].text);
}

size_t
tab_table_read(struct arena *arena, const struct writing *writing, size_t at,
    struct table **out)
{
	size_t end, i, columns = 1, n;
	bool ruled = false;

	for (end = at; end < writing->count; end++) {
		if (end != at && (!continues(writing, at, end) ||
		    (end - at) * columns > CELLS_MAX))
			break;
		n = count_cells(writing->list[end].text);
		if (writing->list[end].cells && n > columns)
			columns = n;
	}
	*out = table_new(arena, columns);
	for (i = at; i < end; i++) {
		struct str text = writing->list[i].text;

		if (tab_table_is_rule(text))
			ruled |= (*out)->nrows == 1;
		else if (i != at && is_tail(writing, i))
			add_tail(*out, writing, i);
		else
			add_row(arena, *out, text);
	}
	if ((*out)->nrows > 1 && (ruled ||
	    is_header(writing->list[at].text, columns) ||
	    heads_numbers(writing, at)))
		(*out)->header_rows = 1;
	table_complete(arena, *out);
	return end - at;
}
