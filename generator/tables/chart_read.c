#include "chart_read.h"

#include <string.h>

#include "base/str.h"
#include "model/tree.h"
#include "model/tree_text.h"

#define ROWS_MAX	100	/* of a table that may be drawn */

const char *
chart_cell(struct chart_source *source, const struct row *row, size_t column)
{
	struct buf text = BUF_INIT;
	char *line, *p;

	cell_to_text(&text, row, column);
	line = arena_dup_str(source->arena, str_trim((struct str){ text.data,
	    text.len }));
	for (p = line; *p != '\0'; p++)
		if (*p == '\n' || *p == '\t')
			*p = ' ';
	buf_release(&text);
	return line;
}

/* Can the two periods be points of one line? */
static bool
is_alike(const struct period *a, const struct period *b)
{
	return a->dated == b->dated && a->months == b->months &&
	    strcmp(a->rest, b->rest) == 0;
}

static size_t
count_alike(const struct chart_column *columns, size_t count, size_t which)
{
	size_t i, alike = 0;

	for (i = 0; i < count; i++)
		alike += is_alike(&columns[i].period, &columns[which].period);
	return alike;
}

/* Keep the largest set of periods that go together; none in case of a tie. */
static size_t
keep_alike(struct chart_column *columns, size_t count)
{
	size_t i, kept = 0, most = 0, which = 0, alike;
	struct period best;
	bool tie = count == 0;

	for (i = 0; i < count; i++) {
		alike = count_alike(columns, count, i);
		if (alike > most) {
			most = alike;
			which = i;
			tie = false;
		} else if (alike == most) {
			tie = tie || !is_alike(&columns[which].period,
			    &columns[i].period);
		}
	}
	if (tie)
		return 0;
	best = columns[which].period;
	for (i = 0; i < count; i++)
		if (is_alike(&best, &columns[i].period))
			columns[kept++] = columns[i];
	return kept;
}

/* Does each begin after the previous one, and is only the last open? */
static bool
is_in_order(const struct chart_column *columns, size_t count)
{
	size_t i;

	for (i = 1; i < count; i++)
		if (columns[i].period.first <= columns[i - 1].period.first ||
		    columns[i - 1].period.open)
			return false;
	return true;
}

static bool
find_columns(struct chart_source *source)
{
	const struct table *table = source->table;
	struct chart_column *columns = source->columns;
	size_t i, count = 0;

	if (table->header_rows == 0 || table->columns > CHART_COLUMNS)
		return false;
	for (i = 1; i < table->columns; i++) {
		columns[count].at = i;
		if (period_read(source->arena, str_of(chart_cell(source,
		    &table->rows[table->header_rows - 1], i)),
		    &columns[count].period))
			count++;
	}
	source->ncolumns = keep_alike(columns, count);
	return source->ncolumns >= 2 &&
	    is_in_order(columns, source->ncolumns);
}

const char *
chart_caption(struct chart_source *source)
{
	struct buf text = BUF_INIT;
	const char *caption = NULL;

	if (source->table->caption != NULL) {
		tree_to_text(&text, source->table->caption);
		caption = arena_dup(source->arena, text.data);
	}
	buf_release(&text);
	return caption;
}

const char *
chart_headings(struct chart_source *source)
{
	const char *caption = chart_caption(source);

	return arena_printf(source->arena, "%s %s %s",
	    chart_cell(source, &source->table->rows[0], 0),
	    source->columns[0].period.rest, caption != NULL ? caption : "");
}

/* The cells before the numbers: "Samtaleindsatser, Konto 6". */
static const char *
row_name(struct chart_source *source, const struct row *row)
{
	const char *name = chart_cell(source, row, 0), *more;
	size_t i;

	for (i = 1; i < source->columns[0].at; i++) {
		more = chart_cell(source, row, i);
		if (*name != '\0' && *more != '\0' &&
		    number_read(str_of(more)).kind == NUMBER_NONE)
			name = arena_printf(source->arena, "%s, %s", name,
			    more);
	}
	return name;
}

/* Set the unit of the row's numbers; false if they have different ones. */
static bool
find_unit(struct chart_row *row, size_t count)
{
	enum unit unit = UNIT_UNKNOWN;
	size_t i;

	for (i = 0; i < count; i++) {
		if (row->values[i].unit == UNIT_UNKNOWN)
			continue;
		if (unit != UNIT_UNKNOWN && row->values[i].unit != unit)
			return false;
		unit = row->values[i].unit;
	}
	if (unit == UNIT_UNKNOWN)
		unit = unit_of_name(str_of(row->name));
	row->unit = unit;
	return true;
}

/*
 * Read a row and keep it if it has numbers.  False if it is unclear what it
 * means: numbers among words, or without a name.
 */
static bool
read_row(struct chart_source *source, const struct row *from, size_t group)
{
	struct chart_row *row = &source->rows.list[source->rows.count];
	size_t i, numbers = 0, words = 0;

	*row = (struct chart_row){ .group = group, .total = from->total,
		.name = row_name(source, from),
		.values = arena_calloc(source->arena, source->ncolumns,
		    sizeof(*row->values)) };
	for (i = 0; i < source->ncolumns; i++) {
		row->values[i] = number_read(str_of(chart_cell(source, from,
		    source->columns[i].at)));
		numbers += row->values[i].kind == NUMBER_VALUE;
		words += row->values[i].kind == NUMBER_NONE;
	}
	if (numbers == 0)
		return true;
	if (words != 0 || *row->name == '\0' ||
	    !find_unit(row, source->ncolumns))
		return false;
	if (row->unit == UNIT_UNKNOWN)
		row->unit = source->unit;
	source->rows.count++;
	return true;
}

static bool
read_rows(struct chart_source *source)
{
	const struct table *table = source->table;
	size_t i, group = 0;

	if (table->nrows > ROWS_MAX)
		return false;
	source->rows.columns = source->ncolumns;
	source->rows.list = arena_calloc(source->arena, table->nrows,
	    sizeof(*source->rows.list));
	for (i = table->header_rows; i < table->nrows; i++) {
		if (table->rows[i].title)
			group++;
		else if (!read_row(source, &table->rows[i], group))
			return false;
	}
	return true;
}

bool
chart_read(struct chart_source *source)
{
	if (!find_columns(source))
		return false;
	source->unit = unit_find(str_of(chart_headings(source)));
	return read_rows(source);
}
