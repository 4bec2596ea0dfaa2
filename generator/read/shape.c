#include "shape.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/utf8.h"
#include "line_form.h"

/* No page is wider; documents with shorter lines do not wrap. */
#define WIDTH_MAX 200
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

static int
compare_sizes(const void *a, const void *b)
{
	size_t x = *(const size_t *)a, y = *(const size_t *)b;

	return (x > y) - (x < y);
}

/* The width that all but the odd long line stay within; 0 without lines. */
static size_t
usual_width(const struct source *source)
{
	size_t *widths = xmalloc((source->nlines + 1) * sizeof(*widths));
	size_t i, count = 0, width;

	for (i = 0; i < source->nlines; i++)
		if (!str_blank(source->lines[i].text))
			widths[count++] = utf8_count(source->lines[i].text);
	qsort(widths, count, sizeof(*widths), compare_sizes);
	width = count != 0 ? widths[count - 1 - count / 100] : 0;
	free(widths);
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
		if (!fills(utf8_count(source->lines[i].text), width))
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
