#include "chart.h"

#include <string.h>

#include "base/str.h"
#include "base/utf8.h"
#include "chart_parts.h"

#define BARS_MAX	8	/* groups of bars, one a row */
#define BARS_LEAST	3

/* Of rows in several units keep those in the one that most are in. */
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

/* May rows of the table be compared, when they are not parts of one sum?
   "Antal km" and "Antal ture" are both counts, but not of the same. */
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

/* Are the periods points of time?  Two are no line yet, and several years are
   no point. */
static bool
are_points(const struct chart_source *source)
{
	return source->ncolumns > 2 &&
	    source->columns[0].period.months <= 12;
}

/* How many rows can be drawn and still be told apart. */
static size_t
most_rows(const struct chart_source *source)
{
	return are_points(source) && source->ncolumns > CHART_BAR_PERIODS ?
	    CHART_LINES_MAX : BARS_MAX;
}

/*
 * Which rows to draw of those that are part of no other one: `at` gets them.
 * A sum that cannot be followed may be of any of them, so that one is alone.
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

/* Two of one name could not be told apart. */
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
set_points(struct chart_source *source)
{
	struct chart *chart = source->chart;
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
set_series(struct chart_source *source, const size_t *at, size_t count)
{
	struct chart *chart = source->chart;
	size_t i;

	chart->nseries = count;
	chart->series = arena_calloc(source->arena, count,
	    sizeof(*chart->series));
	for (i = 0; i < count; i++)
		chart->series[i] = (struct chart_series){
			source->rows.list[at[i]].name,
			source->rows.list[at[i]].values };
}

static size_t
count_values(const struct chart *chart, const struct chart_series *series)
{
	size_t i, count = 0;

	for (i = 0; i < chart->npoints; i++)
		count += series->values[i].kind == NUMBER_VALUE;
	return count;
}

static bool
is_zero(const struct chart *chart)
{
	size_t i, j;

	for (i = 0; i < chart->nseries; i++)
		for (j = 0; j < chart->npoints; j++)
			if (chart->series[i].values[j].amount != 0)
				return false;
	return true;
}

/*
 * Is there enough to see?  Three points of a line; three pairs of bars, each
 * with both, or three bars beside one another.
 */
static bool
is_enough(const struct chart *chart)
{
	size_t i, count, most = 0, whole = 0;

	for (i = 0; i < chart->nseries; i++) {
		count = count_values(chart, &chart->series[i]);
		whole += count == chart->npoints;
		if (count > most)
			most = count;
	}
	if (chart->kind == CHART_LINES || chart->npoints > 2)
		return most >= 3;
	return whole >= BARS_LEAST;
}

/* What the unit is called: as the headings say, with the level of prices. */
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

/* "Tabel 1: Elevtal" without its number, which stands above the table. */
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

/* The table's caption, the only row that is drawn, or both; otherwise the
   heading of its rows, or NULL. */
static const char *
chart_name(struct chart_source *source)
{
	const char *caption = chart_caption(source), *rows;

	if (caption != NULL)
		caption = without_number(caption);
	rows = source->chart->nseries == 1 ? source->chart->series[0].name :
	    chart_cell(source, &source->table->rows[0], 0);
	if (source->chart->nseries == 1 && caption != NULL)
		return arena_printf(source->arena, "%s: %s", caption, rows);
	if (source->chart->nseries == 1 || caption != NULL)
		return caption != NULL ? caption : rows;
	return *rows != '\0' && unit_find(str_of(rows)) == UNIT_UNKNOWN ?
	    rows : NULL;
}

static struct chart *
make_chart(struct chart_source *source, const size_t *at, size_t count)
{
	struct chart *chart = arena_calloc(source->arena, 1, sizeof(*chart));
	const char *headings = chart_headings(source);

	source->chart = chart;
	chart->kind = are_points(source) && count <= CHART_LINES_MAX ?
	    CHART_LINES : CHART_BARS;
	chart->unit = unit_text(source, source->unit, headings);
	chart->nleft = source->nleft - count;
	set_points(source);
	set_series(source, at, count);
	chart->name = chart_name(source);
	if (is_zero(chart) || !is_enough(chart))
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
	size_t *top, count;
	const size_t *at;

	if (!chart_read(&source) || source.rows.count == 0)
		return NULL;
	source.nleft = source.rows.count;
	keep_unit(&source);
	at = top = arena_calloc(arena, source.rows.count, sizeof(*top));
	count = chart_sums(arena, &source.rows, top);
	count = choose_rows(&source, &at, count);
	if (count == 0 || has_twins(&source.rows, at, count))
		return NULL;
	return make_chart(&source, at, count);
}
