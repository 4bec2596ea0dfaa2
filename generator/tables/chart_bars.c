#include "chart_bars.h"

#include "base/utf8.h"
#include "svg.h"

#define NAME		16.0	/* the line with the group's name */
#define BAR		14.0	/* from one bar to the next */
#define THICK		11.0	/* a bar */
#define GROUP		8.0	/* between groups */
#define LEAST		120.0	/* for the longest bar */
#define NAME_MAX	48	/* letters; the whole name is in the table */

/* How bars of the first, second and third period are filled. */
static const char *const fills[CHART_BAR_PERIODS] = {
	"", " fill-opacity=\".35\"", " fill=\"none\"",
};

/* Where zero is, and how far apart zero and one are. */
struct scale {
	double	zero;
	double	unit;
};

struct bar {
	struct number	 value;
	const char	*label;		/* its period */
	const char	*fill;
	double		 y;		/* its upper edge */
};

static double
group_height(const struct chart *chart)
{
	return NAME + BAR * (double)chart->npoints + GROUP;
}

double
chart_bars_height(const struct chart *chart)
{
	return group_height(chart) * (double)chart->nseries;
}

/* "103,6 (2017)"; "– (2017)" if there is no value. */
static void
bar_text(struct buf *out, const struct number *value, const char *label)
{
	buf_reset(out);
	if (value->kind == NUMBER_VALUE)
		number_danish(out, *value);
	else
		buf_adds(out, "–");
	buf_addf(out, " (%s)", label);
}

/* Returns the width of the widest text at one end of the bars. */
static double
text_room(const struct chart *chart, bool negative)
{
	struct buf text = BUF_INIT;
	const struct number *value;
	double room = 0, width;
	size_t i, j;

	for (i = 0; i < chart->nseries; i++) {
		for (j = 0; j < chart->npoints; j++) {
			value = &chart->series[i].values[j];
			if ((value->amount < 0) != negative)
				continue;
			bar_text(&text, value, chart->points[j].label);
			width = svg_text_width(text.data) + 6;
			if (width > room)
				room = width;
		}
	}
	buf_release(&text);
	return room;
}

bool
chart_bars_fit(const struct chart *chart)
{
	return text_room(chart, true) + text_room(chart, false) + LEAST <
	    SVG_WIDTH;
}

static void
set_scale(struct scale *scale, const struct chart *chart)
{
	double low, high, left = text_room(chart, true);
	double right = SVG_WIDTH - text_room(chart, false);

	chart_range(chart, &low, &high);
	if (left < 1)
		left = 1;	/* half of the bars' outline */
	scale->unit = (right - left) / (high - low);
	scale->zero = left - low * scale->unit;
}

static void
add_name(struct buf *out, const char *name, double y)
{
	struct buf text = BUF_INIT;
	struct str whole = str_of(name);
	size_t letters, at = 0, len;

	for (letters = 0; letters < NAME_MAX && at < whole.len; letters++) {
		utf8_decode(str_from(whole, at), &len);
		at += len;
	}
	buf_add(&text, name, at);
	if (at < whole.len)
		buf_adds(&text, "…");
	svg_text(out, (struct svg_place){ 0, y, SVG_START }, text.data);
	buf_release(&text);
}

static void
add_bar(struct buf *out, const struct scale *scale, const struct bar *bar)
{
	double length = number_value(bar->value) * scale->unit;

	buf_addf(out, "<path%s d=\"M", bar->fill);
	svg_number(out, scale->zero, " ");
	svg_number(out, bar->y, "h");
	svg_number(out, length, "v");
	svg_number(out, THICK, "h");
	svg_number(out, -length, "z\"/>");
}

static void
add_bar_text(struct buf *out, const struct scale *scale,
    const struct bar *bar)
{
	double length = number_value(bar->value) * scale->unit;
	struct svg_place place = { scale->zero + length + 4, bar->y + 10,
		SVG_START };
	struct buf text = BUF_INIT;

	if (length < 0) {
		place.x -= 8;
		place.anchor = SVG_END;
	}
	bar_text(&text, &bar->value, bar->label);
	svg_text(out, place, text.data);
	buf_release(&text);
}

static void
add_group(struct buf *out, const struct scale *scale,
    const struct chart *chart, size_t which)
{
	const struct chart_series *series = &chart->series[which];
	double y = group_height(chart) * (double)which;
	struct bar bars[CHART_BAR_PERIODS];
	size_t i;

	add_name(out, series->name, y + 12);
	buf_adds(out, "<g class=\"s1\" stroke=\"currentColor\">");
	for (i = 0; i < chart->npoints; i++) {
		bars[i] = (struct bar){ series->values[i],
			chart->points[i].label, fills[i],
			y + NAME + BAR * (double)i };
		add_bar(out, scale, &bars[i]);
	}
	buf_adds(out, "</g>\n");
	for (i = 0; i < chart->npoints; i++)
		add_bar_text(out, scale, &bars[i]);
}

void
chart_bars(struct buf *out, const struct chart *chart)
{
	struct scale scale;
	size_t i;

	set_scale(&scale, chart);
	for (i = 0; i < chart->nseries; i++)
		add_group(out, &scale, chart, i);
}
