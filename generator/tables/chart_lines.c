#include "chart_lines.h"

#include <stdio.h>

#include "base/html.h"
#include "svg.h"

#define TOP		10.0
#define BOTTOM		180.0	/* of the plot; the labels are below */
#define HEIGHT		200.0
#define INSET		8.0	/* between the axis and the first point */
#define NUMBER_GAP	12.0	/* between the numbers at the lines' ends */
#define TICKS		4

/* Markers, drawn from the point that the path has moved to. */
static const char *const markers[CHART_LINES_MAX] = {
	"m-3 0a3 3 0 1 0 6 0a3 3 0 1 0-6 0",	/* a disc */
	"m-3-3h6v6h-6z",			/* a square */
	"m0-4l4 7h-8z",				/* a triangle */
	"m0-4l4 4l-4 4l-4-4z",			/* a diamond */
	"m-4-4l8 8m-8 0l8-8",			/* a cross */
};

static const char *const dashes[CHART_LINES_MAX] = {
	NULL, "7 3", "2 3", "9 3 2 3", "14 3",
};

/* The axis: from `first` to `last` steps of `digit` times a power of ten. */
struct scale {
	long long	first, last;
	long long	digit;		/* 1, 2 or 5 */
	int		power;
	double		step;
	double		left, right;	/* of the plot */
};

/* Set the step to the first of 1, 2, 5, 10 ... that is at least `least`. */
static void
set_step(struct scale *scale, double least)
{
	static const int digits[3] = { 1, 2, 5 };
	size_t i = 0;

	scale->step = scale->digit = 1;
	scale->power = 0;
	while (scale->step > least) {
		scale->step /= 10;
		scale->power--;
	}
	while (scale->step * (double)digits[i] < least) {
		if (++i < 3)
			continue;
		i = 0;
		scale->step *= 10;
		scale->power++;
	}
	scale->digit = digits[i];
	scale->step *= (double)digits[i];
}

static void
tick_text(struct buf *out, const struct scale *scale, long long tick)
{
	struct number number = { .amount = tick * scale->digit };
	int i;

	for (i = 0; i < scale->power; i++)
		number.amount *= 10;
	if (scale->power < 0)
		number.decimals = (unsigned)-scale->power;
	buf_reset(out);
	number_danish(out, number);
}

static void
set_scale(struct scale *scale, const struct chart *chart)
{
	struct buf text = BUF_INIT;
	double low, high, width;
	long long tick;

	chart_range(chart, &low, &high);
	set_step(scale, (high - low) / TICKS);
	/* Counts have no halves. */
	if (scale->power < 0 && chart_is_whole(chart))
		set_step(scale, 1);
	for (scale->first = 0; (double)scale->first * scale->step > low;)
		scale->first--;
	for (scale->last = 0; (double)scale->last * scale->step < high;)
		scale->last++;
	scale->left = 0;
	for (tick = scale->first; tick <= scale->last; tick++) {
		tick_text(&text, scale, tick);
		width = svg_text_width(text.data) + 6;
		if (width > scale->left)
			scale->left = width;
	}
	scale->right = SVG_WIDTH - (chart->nseries > 1 ? 18 : 6);
	buf_release(&text);
}

static double
y_of(const struct scale *scale, double value)
{
	double top = (double)scale->last * scale->step;
	double all = (double)(scale->last - scale->first) * scale->step;

	return TOP + (BOTTOM - TOP) * (top - value) / all;
}

static double
x_of(const struct scale *scale, const struct chart *chart, size_t point)
{
	int first = chart->points[0].time;
	int all = chart->points[chart->npoints - 1].time - first;
	double left = scale->left + INSET;

	return left + (scale->right - INSET - left) *
	    (chart->points[point].time - first) / all;
}

/* The lines of the grid, with zero stronger, and their labels. */
static void
add_grid(struct buf *out, const struct scale *scale)
{
	struct buf text = BUF_INIT;
	long long tick;
	double y;

	for (tick = scale->first; tick <= scale->last; tick++) {
		y = y_of(scale, (double)tick * scale->step);
		buf_adds(out, "<path stroke=\"currentColor\"");
		if (tick != 0)
			buf_adds(out, " stroke-opacity=\".2\"");
		buf_adds(out, " d=\"M");
		svg_number(out, scale->left, " ");
		svg_number(out, y, "H");
		svg_number(out, scale->right, "\"/>");
		tick_text(&text, scale, tick);
		svg_text(out, (struct svg_place){ scale->left - 4, y + 4,
		    SVG_END }, text.data);
	}
	buf_release(&text);
}

/* Label the periods, except those that would overlap the previous label. */
static void
add_periods(struct buf *out, const struct scale *scale,
    const struct chart *chart)
{
	double x, half, taken = -6;
	size_t i;

	for (i = 0; i < chart->npoints; i++) {
		half = svg_text_width(chart->points[i].label) / 2;
		x = x_of(scale, chart, i);
		if (x + half > SVG_WIDTH)
			x = SVG_WIDTH - half;
		if (x - half < taken + 6)
			continue;
		svg_text(out, (struct svg_place){ x, BOTTOM + 16,
		    SVG_MIDDLE }, chart->points[i].label);
		taken = x + half;
	}
}

static void
begin_series(struct buf *out, size_t which)
{
	const char *dash = dashes[which];

	buf_adds(out, "<path fill=\"none\" stroke-width=\"2\"");
	if (dash != NULL)
		buf_addf(out, " stroke-dasharray=\"%s\"", dash);
	buf_adds(out, " d=\"");
}

static void
add_point(struct buf *out, const struct scale *scale,
    const struct chart *chart, const struct chart_series *series,
    size_t point)
{
	svg_number(out, x_of(scale, chart, point), " ");
	svg_number(out, y_of(scale, number_value(series->values[point])), "");
}

/* The line is broken at missing values. */
static void
add_series(struct buf *out, const struct scale *scale,
    const struct chart *chart, size_t which)
{
	const struct chart_series *series = &chart->series[which];
	bool broken = true;
	size_t i;

	buf_addf(out, "<g class=\"s%zu\" stroke=\"currentColor\">",
	    which + 1);
	begin_series(out, which);
	for (i = 0; i < chart->npoints; i++) {
		if (series->values[i].kind == NUMBER_VALUE) {
			buf_addc(out, broken ? 'M' : 'L');
			add_point(out, scale, chart, series, i);
		}
		broken = series->values[i].kind != NUMBER_VALUE;
	}
	buf_adds(out, "\"/><path d=\"");
	for (i = 0; i < chart->npoints; i++) {
		if (series->values[i].kind != NUMBER_VALUE)
			continue;
		buf_addc(out, 'M');
		add_point(out, scale, chart, series, i);
		buf_adds(out, markers[which]);
	}
	buf_adds(out, "\"/></g>\n");
}

/* Where a line ends.  The numbers there are moved so as not to overlap. */
struct end {
	size_t	which;
	double	x, y;
};

static void
sort_ends(struct end *ends, size_t count)
{
	struct end end;
	size_t i, j;

	for (i = 1; i < count; i++) {
		end = ends[i];
		for (j = i; j > 0 && ends[j - 1].y > end.y; j--)
			ends[j] = ends[j - 1];
		ends[j] = end;
	}
}

static void
spread_ends(struct end *ends, size_t count)
{
	double floor = BOTTOM;
	size_t i;

	sort_ends(ends, count);
	for (i = 1; i < count; i++)
		if (ends[i].y < ends[i - 1].y + NUMBER_GAP)
			ends[i].y = ends[i - 1].y + NUMBER_GAP;
	for (i = count; i > 0 && ends[i - 1].y > floor; i--) {
		ends[i - 1].y = floor;
		floor -= NUMBER_GAP;
	}
}

static void
add_numbers(struct buf *out, const struct scale *scale,
    const struct chart *chart)
{
	struct end ends[CHART_LINES_MAX];
	const struct number *values;
	char text[8];
	size_t i, last;

	for (i = 0; i < chart->nseries; i++) {
		values = chart->series[i].values;
		for (last = chart->npoints - 1; last > 0 &&
		    values[last].kind != NUMBER_VALUE; last--)
			;
		ends[i] = (struct end){ i, x_of(scale, chart, last) + 7,
			y_of(scale, number_value(values[last])) + 4 };
	}
	spread_ends(ends, chart->nseries);
	for (i = 0; i < chart->nseries; i++) {
		snprintf(text, sizeof(text), "%zu", ends[i].which + 1);
		svg_text(out, (struct svg_place){ ends[i].x, ends[i].y,
		    SVG_START }, text);
	}
}

double
chart_lines_height(const struct chart *chart)
{
	(void)chart;
	return HEIGHT;
}

void
chart_lines(struct buf *out, const struct chart *chart)
{
	struct scale scale;
	size_t i;

	set_scale(&scale, chart);
	add_grid(out, &scale);
	add_periods(out, &scale, chart);
	for (i = 0; i < chart->nseries; i++)
		add_series(out, &scale, chart, i);
	if (chart->nseries > 1)
		add_numbers(out, &scale, chart);
}

void
chart_lines_key(struct buf *out, const struct chart *chart)
{
	size_t i;

	if (chart->nseries == 1)
		return;
	buf_adds(out, "<ol>\n");
	for (i = 0; i < chart->nseries; i++) {
		buf_addf(out, "<li><svg viewBox=\"0 0 32 10\" width=\"32\" "
		    "height=\"10\" fill=\"currentColor\" "
		    "stroke=\"currentColor\" class=\"s%zu\" "
		    "aria-hidden=\"true\">", i + 1);
		begin_series(out, i);
		buf_addf(out, "M0 5h32\"/><path d=\"M16 5%s\"/></svg> ",
		    markers[i]);
		html_text(out, chart->series[i].name);
		buf_adds(out, "</li>\n");
	}
	buf_adds(out, "</ol>\n");
}
