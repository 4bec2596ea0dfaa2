#include "svg.h"

#include "base/html.h"
#include "base/str.h"
#include "base/utf8.h"

#define LETTER_WIDTH	6.9	/* most letters of most fonts are narrower */

static const char *const anchors[] = {
	[SVG_START] = "",
	[SVG_MIDDLE] = " text-anchor=\"middle\"",
	[SVG_END] = " text-anchor=\"end\"",
};

void
svg_number(struct buf *out, double x, const char *after)
{
	long tenths = (long)(x < 0 ? x * 10 - .5 : x * 10 + .5);
	long rest = tenths < 0 ? -tenths : tenths;

	buf_addf(out, "%s%ld", tenths < 0 ? "-" : "", rest / 10);
	if (rest % 10 != 0)
		buf_addf(out, ".%ld", rest % 10);
	buf_adds(out, after);
}

void
svg_text(struct buf *out, struct svg_place place, const char *text)
{
	buf_adds(out, "<text x=\"");
	svg_number(out, place.x, "\" y=\"");
	svg_number(out, place.y, "\"");
	buf_addf(out, "%s>", anchors[place.anchor]);
	html_text(out, text);
	buf_adds(out, "</text>\n");
}

double
svg_text_width(const char *text)
{
	return LETTER_WIDTH * (double)utf8_count(str_of(text));
}
