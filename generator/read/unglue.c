#include "unglue.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/utf8.h"
#include "dialect.h"
#include "unglue_page.h"

#define HEADING_MAX 60		/* bytes; of one that is glued to its text */
#define GLUED_MIN 2		/* fewer are a slip of the pen */
#define PAGES_MIN 2

static const char contents[] = "Indholdsfortegnelse";

struct parting {
	struct line	*list;
	size_t		 count, room;
	size_t		 headings;	/* that were glued to their text */
};

static void
add(struct parting *parting, const struct line *whole, struct str text)
{
	ALLOC_ONE_MORE(parting->list, parting->count, parting->room);
	parting->list[parting->count++] = (struct line){ .text = text,
	    .number = whole->number };
}

/* Add a part, after an empty line. */
static void
add_part(struct parting *parting, const struct line *whole, struct str text)
{
	if (str_blank(text))
		return;
	add(parting, whole, (struct str){ text.data, 0 });
	add(parting, whole, text);
}

/* The length of the heading that is glued to the text after it; 0: none. */
static size_t
glued_heading(struct str line)
{
	enum section_role role;
	size_t at, found = 0;
	uint32_t c;

	if (str_starts(line, contents)) {
		c = utf8_first(str_from(line, strlen(contents)));
		return c >= '0' && c <= '9' ? strlen(contents) : 0;
	}
	for (at = 1; at < line.len && at <= HEADING_MAX; at++) {
		if (!utf8_is_upper(utf8_first(str_from(line, at))))
			continue;
		if (utf8_is_lower(utf8_last(str_cut(line, at))) &&
		    dialect_role(NULL, str_cut(line, at), &role))
			found = at;
	}
	return found;
}

static void
part_headings(const struct source *source, struct parting *parting)
{
	size_t i, len;

	for (i = 0; i < source->nlines; i++) {
		const struct line *line = &source->lines[i];

		len = glued_heading(line->text);
		if (len == 0) {
			add(parting, line, line->text);
			continue;
		}
		add_part(parting, line, str_cut(line->text, len));
		add(parting, line, str_from(line->text, len));
		parting->headings += !str_starts(line->text, contents);
	}
	if (parting->headings != 0 && parting->headings < GLUED_MIN)
		parting->count = 0;
}

static size_t
page_number(struct str line)
{
	size_t n = 0, at;

	line = str_trim(line);
	for (at = 0; at < line.len && at < 4 && line.data[at] >= '0' &&
	    line.data[at] <= '9'; at++)
		n = n * 10 + (size_t)(line.data[at] - '0');
	return at < line.len && line.data[at] == ' ' ? n : 0;
}

/*
 * The line of the first page, when from there on each line is one: 1, 2, 3.
 * The number of lines when none is.
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
part_page(struct parting *parting, const struct line *page)
{
	struct glue_page rest = { .rest = page->text };
	struct str part;

	while (glue_page_part(&rest, &part))
		add_part(parting, page, part);
}

static void
part_pages(const struct source *source, size_t first, struct parting *parting)
{
	size_t i;

	for (i = 0; i < first; i++)
		add(parting, &source->lines[i], source->lines[i].text);
	for (; i < source->nlines; i++)
		part_page(parting, &source->lines[i]);
}

size_t
glue_undo(struct arena *arena, const struct source *source, struct line **out)
{
	struct parting parting = { 0 };
	size_t first = first_page(source), count = source->nlines;

	if (first < source->nlines)
		part_pages(source, first, &parting);
	else
		part_headings(source, &parting);
	*out = source->lines;
	if (parting.count > source->nlines) {
		*out = arena_dup_array(arena, parting.list, parting.count,
		    sizeof(**out));
		count = parting.count;
	}
	free(parting.list);
	return count;
}
