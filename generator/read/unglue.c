#include "unglue.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/utf8.h"
#include "section_heading.h"
#include "unglue_page.h"

#define HEADING_MAX 60		/* bytes, of one glued to its text */
#define GLUED_MIN 2		/* fewer are typing errors */
#define PAGES_MIN 2

static const char contents[] = "Indholdsfortegnelse";

struct pieces {
	struct line	*list;
	size_t		 count, room;
	size_t		 headings;	/* glued to their text */
};

static void
add(struct pieces *pieces, const struct line *whole, struct str text)
{
	ALLOC_ONE_MORE(pieces->list, pieces->count, pieces->room);
	pieces->list[pieces->count++] = (struct line){ .text = text,
	    .number = whole->number };
}

/* Add a piece, after an empty line. */
static void
add_piece(struct pieces *pieces, const struct line *whole, struct str text)
{
	if (str_blank(text))
		return;
	add(pieces, whole, (struct str){ text.data, 0 });
	add(pieces, whole, text);
}

/* Does a capital stand there right after a small letter? */
static bool
is_glued(struct str line, size_t at)
{
	unsigned char c = (unsigned char)line.data[at];

	/* No capital begins with other bytes; most follow a blank. */
	if (c < 'A' || (c > 'Z' && c < 0xc3) || line.data[at - 1] == ' ')
		return false;
	return utf8_is_upper(utf8_first(str_from(line, at))) &&
	    utf8_is_lower(utf8_last(str_cut(line, at)));
}

/* The length of the heading that is glued to the text after it, or 0. */
static size_t
glued_heading(struct str line)
{
	enum section_role role;
	size_t at, found = 0;

	if (str_starts(line, contents))
		return str_digits(str_from(line, strlen(contents))) != 0 ?
		    strlen(contents) : 0;
	for (at = 1; at < line.len && at <= HEADING_MAX; at++)
		if (is_glued(line, at) &&
		    section_heading_role(NULL, str_cut(line, at), &role))
			found = at;
	return found;
}

static void
split_headings(const struct source *source, struct pieces *pieces)
{
	size_t i, len;

	for (i = 0; i < source->nlines; i++) {
		const struct line *line = &source->lines[i];

		len = glued_heading(line->text);
		if (len == 0) {
			add(pieces, line, line->text);
			continue;
		}
		add_piece(pieces, line, str_cut(line->text, len));
		add(pieces, line, str_from(line->text, len));
		pieces->headings += !str_starts(line->text, contents);
	}
	if (pieces->headings != 0 && pieces->headings < GLUED_MIN)
		pieces->count = 0;
}

/* The number and a blank that the page begins with; 0 if it does not. */
static size_t
page_number(struct str line)
{
	size_t digits;

	line = str_trim(line);
	digits = str_digits(line);
	if (digits == 0 || digits > 4 || digits == line.len ||
	    line.data[digits] != ' ')
		return 0;
	return (size_t)str_number(str_cut(line, digits));
}

/*
 * The line of the first page, if from there on each line is one: 1, 2, 3.
 * The number of lines if none is.
 */
static size_t
first_page(const struct source *source)
{
	size_t i, first = source->nlines, pages = 0;

	for (i = 0; i < source->nlines; i++) {
		if (str_blank(source->lines[i].text))
			continue;
		if (page_number(source->lines[i].text) == pages + 1) {
			if (pages++ == 0)
				first = i;
		} else {
			pages = 0;
			first = source->nlines;
		}
	}
	return pages >= PAGES_MIN ? first : source->nlines;
}

static void
split_page(struct pieces *pieces, const struct line *page)
{
	struct unglue_page rest = { .rest = page->text };
	struct str piece;

	while (unglue_page_next(&rest, &piece))
		add_piece(pieces, page, piece);
}

static void
split_pages(const struct source *source, size_t first, struct pieces *pieces)
{
	size_t i;

	for (i = 0; i < first; i++)
		add(pieces, &source->lines[i], source->lines[i].text);
	for (; i < source->nlines; i++)
		split_page(pieces, &source->lines[i]);
}

size_t
unglue_lines(struct arena *arena, const struct source *source,
    struct line **out)
{
	struct pieces pieces = { 0 };
	size_t first = first_page(source), count = source->nlines;

	if (first < source->nlines)
		split_pages(source, first, &pieces);
	else
		split_headings(source, &pieces);
	*out = source->lines;
	if (pieces.count > source->nlines) {
		*out = arena_dup_array(arena, pieces.list, pieces.count,
		    sizeof(**out));
		count = pieces.count;
	}
	free(pieces.list);
	return count;
}
