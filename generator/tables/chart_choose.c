#include "chart_choose.h"

#include <string.h>

#include "base/str.h"
#include "base/utf8.h"
#include "chart_bars.h"
#include "chart_lines.h"
#include "chart_read.h"
#include "chart_sums.h"

#define BARS_MAX	8	/* groups of bars, one a row */
#define BARS_LEAST	3

/* Of rows in several units, keep those in the most frequent one. */
static void
keep_unit(struct chart_source *source)
{
	struct chart_rows *rows = &source->rows;
	size_t i, j, kept = 0, alike, most = 0;
	enum unit unit = UNIT_UNKNOWN;

	for (i = 0; i < rows->count; i++) {
		for (j = alike = 0; j < rows->count; j++)
			alike += rows->list[j].unit == rows->list[i].unit;
		if (alike > most) {
			most = alike;
			unit = rows->list[i].unit;
		}
	}
	for (i = 0; i < rows->count; i++)
		if (rows->list[i].unit == unit)
			rows->list[kept++] = rows->list[i];
	rows->count = kept;
	source->unit = unit;
}

/*
 * May rows be compared that are not parts of one sum?  "Antal km" and "Antal
 * ture" are both counts, but of different things.
 */
static bool
is_comparable(const struct chart_source *source, const size_t *at,
    size_t count)
{
	size_t i;

	if ((source->unit == UNIT_UNKNOWN || source->unit == UNIT_COUNT) &&
	    *source->columns[0].period.rest == '\0')
		return count == 1;
	for (i = 1; i < count; i++)
		if (source->rows.list[at[i]].group !=
		    source->rows.list[at[0]].group)
			return false;
	return true;
}

/*
 * Can the periods be points of a line?  Two are not a line, and several years
 * are not a point.
 */
static bool
are_points(const struct chart_source *source)
{
	return source->ncolumns > 2 &&
	    source->columns[0].period.months <= 12;
}

/* Returns how many rows can be drawn and still be told apart. */
static size_t
most_rows(const struct chart_source *source)
{
	return are_points(source) && source->ncolumns > CHART_BAR_PERIODS ?
	    CHART_LINES_MAX : BARS_MAX;
}

/*
 * Choose which to draw of the rows that are not part of another: `at` gets
 * them.  A sum whose parts are unknown may include any of the others, so it
 * is drawn alone.
 */
static size_t
choose_rows(const struct chart_source *source, const size_t **at,
    size_t count)
{
	const struct chart_row *row, *sum = NULL;
	size_t i, nsums = 0, which = 0;

	for (i = 0; i < count; i++) {
		row = &source->rows.list[(*at)[i]];
		if (!row->total || (i == 0 && row->nparts == 0))
			continue;
		nsums++;
		sum = row;
		which = i;
	}
	if (nsums > 1)
		return 0;
	if (nsums == 0)
		return count <= most_rows(source) &&
		    is_comparable(source, *at, count) ? count : 0;
	*at += which;
	if (sum->nparts == 0 || sum->nparts > most_rows(source))
		return 1;
	*at = sum->parts;
	return sum->nparts;
}

/* Rows with the same name cannot be told apart. */
static bool
has_twins(const struct chart_rows *rows, const size_t *at, size_t count)
{
	size_t i, j;

	for (i = 0; i < count; i++)
		for (j = i + 1; j < count; j++)
			if (strcmp(rows->list[at[i]].name,
			    rows->list[at[j]].name) == 0)
				return true;
	return false;
}

static void
set_points(struct chart *chart, const struct chart_source *source)
{
	const struct period *period;
	size_t i;

	chart->npoints = source->ncolumns;
	chart->points = arena_calloc(source->arena, chart->npoints,
	    sizeof(*chart->points));
	for (i = 0; i < source->ncolumns; i++) {
		period = &source->columns[i].period;
		chart->points[i].time = period->first;
		chart->points[i].label = *period->status == '\0' ?
		    period->time : arena_printf(source->arena, "%s %s",
		    period->status, period->time);
	}
}

static void
set_series(struct chart *chart, const struct chart_source *source,
    const size_t *at, size_t count)
{
	size_t i;

	chart->nseries = count;
	chart->series = arena_calloc(source->arena, count,
	    sizeof(*chart->series));
	for (i = 0; i < count; i++)
		chart->series[i] = (struct chart_series){
			source->rows.list[at[i]].name,
			source->rows.list[at[i]].values };
}

/*
 * Is there enough to see?  Three points of a line; three complete pairs of
 * bars, or three bars in one group.
 */
static bool
is_enough(const struct chart *chart)
{
	size_t i, count, most = 0, whole = 0;

	for (i = 0; i < chart->nseries; i++) {
		count = chart_count_values(chart, &chart->series[i]);
		whole += count == chart->npoints;
		if (count > most)
			most = count;
	}
	if (chart->kind == CHART_LINES || chart->npoints > 2)
		return most >= 3;
	return whole >= BARS_LEAST;
}

/* The name of the unit, by the headings, with the price level. */
static const char *
unit_text(struct chart_source *source, enum unit unit, const char *headings)
{
	const char *name = unit_name(unit);
	const char *prices = unit_prices(source->arena, str_of(headings));
	const char *rest = source->columns[0].period.rest;

	if (name == NULL && *rest != '\0')
		name = rest;
	if (name == NULL || prices == NULL)
		return name != NULL ? name : prices;
	return arena_printf(source->arena, "%s, %s", name, prices);
}

/* "Elevtal" of "Tabel 1: Elevtal". */
static const char *
without_number(const char *caption)
{
	struct str text = str_of(caption);
	size_t digits;

	if (!utf8_starts_word(text, "tabel "))
		return caption;
	text = str_from(text, strlen("tabel "));
	digits = str_digits(text);
	text = str_from(text, digits);
	if (digits == 0 || !(str_starts(text, ":") || str_starts(text, ".")))
		return caption;
	text = str_trim(str_from(text, 1));
	return text.len != 0 ? text.data : caption;
}

/*
 * The table's caption, the only row that is drawn, or both; otherwise the
 * heading of its rows, or NULL.
 */
static const char *
name_of(struct chart_source *source, const struct chart *chart)
{
	const char *caption = chart_caption(source), *rows;

	if (caption != NULL)
		caption = without_number(caption);
	rows = chart->nseries == 1 ? chart->series[0].name :
	    chart_cell(source, &source->table->rows[0], 0);
	if (chart->nseries == 1 && caption != NULL)
		return arena_printf(source->arena, "%s: %s", caption, rows);
	if (chart->nseries == 1 || caption != NULL)
		return caption != NULL ? caption : rows;
	return *rows != '\0' && unit_find(str_of(rows)) == UNIT_UNKNOWN ?
	    rows : NULL;
}

static struct chart *
make_chart(struct chart_source *source, const size_t *at, size_t count)
{
	struct chart *chart = arena_calloc(source->arena, 1, sizeof(*chart));
	const char *headings = chart_headings(source);

	chart->kind = are_points(source) && count <= CHART_LINES_MAX ?
	    CHART_LINES : CHART_BARS;
	chart->unit = unit_text(source, source->unit, headings);
	set_points(chart, source);
	set_series(chart, source, at, count);
	chart->name = name_of(source, chart);
	if (chart_is_zero(chart) || !is_enough(chart))
		return NULL;
	if (chart->kind == CHART_BARS && (chart->npoints > CHART_BAR_PERIODS ||
	    !chart_bars_fit(chart)))
		return NULL;
	return chart;
}

struct chart *
chart_choose(struct arena *arena, const struct table *table)
{
	struct chart_source source = { .arena = arena, .table = table };
	struct chart *chart;
	size_t *top, nrows, count;
	const size_t *at;

	if (!chart_read(&source) || source.rows.count == 0)
		return NULL;
	nrows = source.rows.count;
	keep_unit(&source);
	at = top = arena_calloc(arena, source.rows.count, sizeof(*top));
	count = chart_sums(arena, &source.rows, top);
	count = choose_rows(&source, &at, count);
	if (count == 0 || has_twins(&source.rows, at, count))
		return NULL;
	chart = make_chart(&source, at, count);
	if (chart != NULL)
		chart->nleft = nrows - count;
	return chart;
}
