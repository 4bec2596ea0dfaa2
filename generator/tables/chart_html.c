#include "chart_html.h"

#include <string.h>

#include "base/html.h"
#include "base/utf8.h"
#include "chart_bars.h"
#include "chart_lines.h"
#include "svg.h"

static const char *const kinds[] = {
	[CHART_LINES] = "Linjediagram",
	[CHART_BARS] = "Søjlediagram",
};

/* "48 (2018)". */
static void
add_value(struct buf *out, const struct chart *chart,
    const struct chart_series *series, size_t point)
{
	number_danish(out, series->values[point]);
	buf_addc(out, ' ');
	buf_addc(out, '(');
	html_text(out, chart->points[point].label);
	buf_addc(out, ')');
}

/* The first and the last value of a series. */
static void
add_ends(struct buf *out, const struct chart *chart,
    const struct chart_series *series)
{
	size_t first = 0, last = chart->npoints;

	while (first < last && series->values[first].kind != NUMBER_VALUE)
		first++;
	while (last > first && series->values[last - 1].kind != NUMBER_VALUE)
		last--;
	if (first == last)
		return;
	html_text(out, series->name);
	buf_adds(out, ": ");
	add_value(out, chart, series, first);
	if (last - 1 > first) {
		buf_adds(out, " til ");
		add_value(out, chart, series, last - 1);
	}
	buf_adds(out, ". ");
}

/* "Økonomi (1.000 kr.)" has its unit; "Omgørelsesprocent" has not. */
static bool
has_unit(const char *name, const char *unit)
{
	struct str text = str_of(name);
	size_t at = str_find(text, unit), end = at + strlen(unit);

	return at < text.len &&
	    !utf8_is_letter(utf8_last(str_cut(text, at))) &&
	    !utf8_is_letter(utf8_first(str_from(text, end)));
}

static void
add_unit(struct buf *out, const struct chart *chart, const char *before,
    const char *after)
{
	if (chart->unit == NULL || (chart->name != NULL &&
	    has_unit(chart->name, chart->unit)))
		return;
	buf_adds(out, before);
	html_text(out, chart->unit);
	buf_adds(out, after);
}

static const char *
name_of(const struct chart *chart)
{
	return chart->name != NULL ? chart->name : "Tallene i tabellen";
}

/* The title and the description, for screen readers. */
static void
add_words(struct buf *out, const struct chart *chart, const char *id)
{
	size_t i;

	buf_addf(out, "<title id=\"%s_diagram\">%s: ", id,
	    kinds[chart->kind]);
	html_text(out, name_of(chart));
	add_unit(out, chart, " (", ")");
	buf_addf(out, "</title>\n<desc id=\"%s_tal\">", id);
	for (i = 0; i < chart->nseries; i++)
		add_ends(out, chart, &chart->series[i]);
	buf_adds(out, "Alle tal står i tabellen.</desc>\n");
}

static void
add_picture(struct buf *out, const struct chart *chart, const char *id)
{
	bool lines = chart->kind == CHART_LINES;

	buf_addf(out, "<svg viewBox=\"0 0 %d ", (int)SVG_WIDTH);
	svg_number(out, lines ? chart_lines_height(chart) :
	    chart_bars_height(chart), "\" font-size=\"" SVG_FONT_SIZE
	    "\" fill=\"currentColor\" role=\"img\" ");
	buf_addf(out, "aria-labelledby=\"%s_diagram\" "
	    "aria-describedby=\"%s_tal\">\n", id, id);
	add_words(out, chart, id);
	if (lines)
		chart_lines(out, chart);
	else
		chart_bars(out, chart);
	buf_adds(out, "</svg>\n");
}

/* Say what the chart leaves out: sums, parts of sums, other units. */
static void
add_note(struct buf *out, const struct chart *chart)
{
	buf_adds(out, "<p class=\"note\">Tegnet efter tabellen");
	if (chart->nleft != 0)
		buf_addf(out, ", som har %zu %s mere", chart->nleft,
		    chart->nleft == 1 ? "række" : "rækker");
	buf_adds(out, ".</p>\n");
}

void
chart_html(struct buf *out, const struct chart *chart, const char *id)
{
	buf_adds(out, "<figure class=\"chart\" data-added>\n<figcaption>");
	html_text(out, name_of(chart));
	add_unit(out, chart, " <span class=\"note\">", "</span>");
	buf_adds(out, "</figcaption>\n");
	add_picture(out, chart, id);
	if (chart->kind == CHART_LINES)
		chart_lines_key(out, chart);
	add_note(out, chart);
	buf_adds(out, "</figure>\n");
}
