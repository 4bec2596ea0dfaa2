#include "table_of_contents.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/array.h"
#include "base/buf.h"
#include "base/utf8.h"
#include "language/line_pattern.h"

/* Contents stand in front; further down the word means something else. */
#define LINES_BEFORE 200
#define LINES_BETWEEN 6		/* with text, from one entry to the next */
#define LEADER_DOTS 3
#define CUT_WIDTH 40		/* bytes; no title is cut off earlier */

static const char *const contents_headings[] = {
	"Indholdsfortegnelse", "Indholdsfortegnelse:", "Indhold", "Indhold:",
};

static bool
is_heading(struct str line)
{
	struct line_match match;
	size_t i;

	for (i = 0; i < COUNT(contents_headings); i++)
		if (line_pattern_match(contents_headings[i], str_trim(line),
		    &match))
			return true;
	return false;
}

/*
 * Does the line end in a leader or a page number?  `title` gets what stands
 * before: "Title.....\t3", "Title cut o\t16".
 */
static bool
ends_entry(struct str line, struct str *title)
{
	size_t end, dots = 0;

	line = str_trim(line);
	end = line.len;
	while (end != 0 && line.data[end - 1] >= '0' &&
	    line.data[end - 1] <= '9')
		end--;
	*title = str_cut(line, end);
	while (title->len != 0 && strchr(" \t", title->data[title->len - 1])
	    != NULL)
		title->len--;
	/* Some leaders have blanks between their dots. */
	for (end = title->len; end != 0 && strchr(". ", title->data[end - 1])
	    != NULL; end--)
		dots += title->data[end - 1] == '.';
	if (dots >= LEADER_DOTS) {
		*title = str_trim(str_cut(*title, end));
		return true;
	}
	/* Without a leader the number must stand in a column of its own. */
	return title->len < line.len &&
	    str_contains(str_from(line, title->len), "\t");
}

static void
add_words(struct buf *buf, struct str text)
{
	if (buf->len != 0)
		buf_addc(buf, ' ');
	buf_add(buf, text.data, text.len);
}

/* Does an item begin?  It ends the contents, whatever they look like. */
static bool
begins_item(struct str line)
{
	struct line_match match;
	struct str title;

	return line_pattern_match("_Punkt #:_*", line, &match) &&
	    !ends_entry(line, &title);
}

struct entries {
	struct arena		*arena;
	struct contents_entry	*list;
	size_t			 count, room;
	struct buf		 title;		/* of the entry being read */
	unsigned		 line;		/* where that begins */
};

static void
end_entry(struct entries *entries)
{
	ALLOC_ONE_MORE(entries->list, entries->count, entries->room);
	entries->list[entries->count].title = arena_dup(entries->arena,
	    entries->title.data);
	entries->list[entries->count++].line = entries->line;
	buf_reset(&entries->title);
}

/*
 * A wrapped title nearly fills its line.  If it does not, it is a title whose
 * page number is missing, unless the next line begins with a small letter.
 */
static bool
is_whole_title(const struct buf *title, struct str next)
{
	return title->len != 0 && title->len < CUT_WIDTH &&
	    utf8_is_upper(utf8_first(next));
}

/* Returns true if the line ends an entry. */
static bool
take_line(struct entries *entries, const struct line *line)
{
	struct str text = str_trim(line->text), title;
	bool ends = ends_entry(text, &title);

	if (is_whole_title(&entries->title, text))
		end_entry(entries);
	if (entries->title.len == 0)
		entries->line = line->number;
	add_words(&entries->title, ends ? title : text);
	if (ends && entries->title.len != 0)
		end_entry(entries);
	else if (ends)
		buf_reset(&entries->title);
	return ends;
}

/*
 * The contents end with the last line that ends like an entry.  Lines between
 * two such lines belong to them: half a title, cut by the end of a page, or
 * that page's number.
 */
static void
read_entries(struct arena *arena, const struct source *source,
    struct table_of_contents *contents)
{
	struct entries entries = { .arena = arena, .title = BUF_INIT };
	size_t at, count = 0, since = 0;

	for (at = contents->first + 1; at < source->nlines &&
	    since < LINES_BETWEEN; at++) {
		const struct line *line = &source->lines[at];

		if (begins_item(line->text))
			break;
		if (str_blank(line->text))
			continue;
		since++;
		if (!take_line(&entries, line))
			continue;
		contents->end = at + 1;
		count = entries.count;
		since = 0;
	}
	contents->entries = arena_dup_array(arena, entries.list, count,
	    sizeof(*entries.list));
	contents->count = count;
	free(entries.list);
	buf_release(&entries.title);
}

void
table_of_contents_find(struct arena *arena, const struct source *source,
    struct table_of_contents *contents)
{
	size_t at;

	memset(contents, 0, sizeof(*contents));
	for (at = 0; at < source->nlines && at < LINES_BEFORE; at++) {
		if (!is_heading(source->lines[at].text))
			continue;
		contents->first = contents->end = at;
		read_entries(arena, source, contents);
		if (contents->count != 0)
			return;
	}
	contents->first = contents->end = 0;
}

static bool
fits(const struct contents_entry *entry, struct str title)
{
	struct str other = str_of(entry->title);
	size_t common = 0, shorter, longer;

	title = str_trim(title);
	shorter = title.len < other.len ? title.len : other.len;
	longer = title.len < other.len ? other.len : title.len;
	while (common < shorter && title.data[common] == other.data[common])
		common++;
	/* Cut off or wrapped at some width, or with another year. */
	return common >= CUT_WIDTH || common * 5 >= longer * 3;
}

const struct contents_entry *
table_of_contents_entry(const struct table_of_contents *contents,
    size_t index, struct str title)
{
	size_t i;

	if (index < contents->count && fits(&contents->entries[index], title))
		return &contents->entries[index];
	for (i = 0; i < contents->count; i++)
		if (fits(&contents->entries[i], title))
			return &contents->entries[i];
	return NULL;
}
