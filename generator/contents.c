#include "contents.h"

#include <stdlib.h>
#include <string.h>

#include "alloc.h"
#include "buf.h"
#include "pattern.h"
#include "utf8.h"

/* Contents stand in front; further down the word is about something else. */
#define LINES_BEFORE 200
#define ENTRY_LINES 4		/* a title wraps over no more */
#define LEADER_DOTS 3
#define CUT_WIDTH 40		/* bytes; no title is cut off before that */

static const char *const contents_headings[] = {
	"Indholdsfortegnelse", "Indholdsfortegnelse:", "Indhold", "Indhold:",
};

static bool
is_heading(struct str line)
{
	struct pattern_match match;
	size_t i;

	for (i = 0; i < sizeof(contents_headings) /
	    sizeof(contents_headings[0]); i++)
		if (pattern_match(contents_headings[i], str_trim(line),
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
	for (end = title->len; end != 0 && title->data[end - 1] == '.'; end--)
		dots++;
	if (dots >= LEADER_DOTS) {
		*title = str_trim(str_cut(*title, end));
		return true;
	}
	/* Without a leader the number must stand in a column of its own. */
	return title->len < line.len &&
	    memchr(line.data + title->len, '\t', line.len - title->len) != NULL;
}

static void
add_words(struct buf *buf, struct str text)
{
	if (buf->len != 0)
		buf_addc(buf, ' ');
	buf_add(buf, text.data, text.len);
}

/*
 * Read one entry, which begins at line `at` and may be wrapped.  Returns the
 * number of its lines, 0 when there is no entry.
 */
static size_t
read_entry(const struct source *source, size_t at, struct buf *title)
{
	size_t n;
	struct str part;

	buf_reset(title);
	for (n = 0; n < ENTRY_LINES && at + n < source->nlines; n++) {
		struct str line = str_trim(source->lines[at + n].text);

		if (line.len == 0)
			return 0;
		if (ends_entry(line, &part)) {
			add_words(title, part);
			return n + 1;
		}
		add_words(title, line);
	}
	return 0;
}

static void
read_entries(struct arena *arena, const struct source *source,
    struct contents *contents)
{
	struct contents_entry *entries = NULL;
	size_t at, n, room = 0;
	struct buf title = BUF_INIT;

	for (at = contents->first + 1; at < source->nlines; at += n) {
		n = 1;
		if (str_blank(source->lines[at].text))
			continue;
		if ((n = read_entry(source, at, &title)) == 0)
			break;
		ALLOC_ONE_MORE(entries, contents->count, room);
		entries[contents->count].title = arena_dup(arena, title.data);
		entries[contents->count++].line = source->lines[at].number;
		contents->end = at + n;
	}
	contents->entries = arena_dup_array(arena, entries, contents->count,
	    sizeof(*entries));
	free(entries);
	buf_release(&title);
}

void
contents_find(struct arena *arena, const struct source *source,
    struct contents *contents)
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

bool
contents_fits(const struct contents_entry *entry, struct str title)
{
	struct str other = str_of(entry->title);
	size_t common = 0, shorter, longer;

	title = str_trim(title);
	shorter = title.len < other.len ? title.len : other.len;
	longer = title.len < other.len ? other.len : title.len;
	while (common < shorter && title.data[common] == other.data[common])
		common++;
	/* Cut off or wrapped at some width, or with another year at its end. */
	return common >= CUT_WIDTH || common * 5 >= longer * 3;
}
