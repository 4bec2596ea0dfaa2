#include "shape.h"

#include <string.h>

#include "base/utf8.h"
#include "line_form.h"

/* No page is wider; documents with shorter lines do not wrap. */
#define WIDTH_MAX 200
#define TOO_WIDE (WIDTH_MAX + 1)
#define WIDTH_MIN 60
#define WRAPS_MIN 4		/* fewer are chance */

/*
 * Type is proportional, so full lines differ in letters; one is full if the
 * next word would have reached this share of the width.
 */
#define FULL_PERCENT 85

static bool
fills(size_t letters, size_t width)
{
	return letters * 100 >= width * FULL_PERCENT;
}

bool
shape_is_full(const struct shape *shape, size_t letters)
{
	return shape->width != 0 && fills(letters, shape->width);
}

/* The width that all but the odd long line stay within; 0 without lines, and
   TOO_WIDE for any beyond WIDTH_MAX. */
static size_t
usual_width(const struct source *source)
{
	size_t lines[TOO_WIDE + 1] = { 0 };	/* of each width */
	size_t i, width, count = 0, wider = 0;

	for (i = 0; i < source->nlines; i++) {
		if (str_blank(source->lines[i].text))
			continue;
		width = utf8_count(source->lines[i].text);
		lines[width < TOO_WIDE ? width : TOO_WIDE]++;
		count++;
	}
	for (width = TOO_WIDE; width != 0; width--) {
		wider += lines[width];
		if (wider > count / 100)
			break;
	}
	return width;
}

/*
 * Lines wrap if many of the full ones continue, in mid-sentence, on the line
 * right below.
 */
static void
measure_width(struct shape *shape, const struct source *source)
{
	size_t width = usual_width(source), i, full = 0, wrapped = 0;

	if (width < WIDTH_MIN || width > WIDTH_MAX)
		return;
	for (i = 0; i + 1 < source->nlines; i++) {
		struct str line = source->lines[i].text;

		/* First without counting: letters have a byte or more. */
		if (!fills(line.len, width) ||
		    !fills(utf8_count(line), width))
			continue;
		full++;
		wrapped += line_begins_lower(source->lines[i + 1].text);
	}
	if (wrapped >= WRAPS_MIN && wrapped * 4 >= full)
		shape->width = width;
}

void
shape_measure(struct shape *shape, const struct source *source)
{
	size_t i, empty = 0, blank = 0;

	memset(shape, 0, sizeof(*shape));
	measure_width(shape, source);
	for (i = 0; i < source->nlines; i++) {
		empty += source->lines[i].text.len == 0;
		blank += source->lines[i].text.len != 0 &&
		    str_blank(source->lines[i].text);
	}
	shape->framed = blank * 4 >= empty + blank && blank != 0;
}
