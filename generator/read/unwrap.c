#include "unwrap.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/buf.h"
#include "base/utf8.h"
#include "language/list_marker.h"
#include "line_form.h"

#define PAGE_EMPTIES 3		/* so many empty lines are the end of a page */
#define WORDS_MIN 5		/* of a line whose sentence a page break cut */

/* The letters of the first word. */
static size_t
first_word(struct str text)
{
	return utf8_count(str_cut(text, str_find_char(text, ' ')));
}

static bool
was_full(const struct shape *shape, struct str printed, struct str next)
{
	return shape->width != 0 && shape_is_full(shape,
	    utf8_count(printed) + 1 + first_word(str_trim(next)));
}

/* A word cut at its hyphen needs no blank; "kultur-\nog" does. */
static bool
joins_word(struct str before, struct str after)
{
	return str_ends(before, "-") && !str_ends(before, " -") &&
	    line_begins_lower(after) && !str_starts(after, "og ") &&
	    !str_starts(after, "eller ") && !str_starts(after, "samt ");
}

/* Append `text` with single blanks, none before it if a wrap cut a word. */
static void
grow(struct buf *growing, struct str text, bool wrapped)
{
	struct str before = { growing->data, growing->len };

	if (growing->len != 0 && !(wrapped && joins_word(before, text)))
		buf_addc(growing, ' ');
	line_tidy(growing, text, " ");
}

/* The points of a recommendation often stand each on a line: "at …, og". */
static bool
begins_point(struct str before, struct str text)
{
	return str_starts(text, "at ") &&
	    (str_ends(before, ",") || str_ends(before, " og"));
}

struct undo {
	struct arena		*arena;
	const struct shape	*shape;
	struct written		*list;
	size_t			 count, room;
	struct buf		 growing;	/* the text of the last one */
	size_t			 empties;	/* empty lines just before */
	bool			 apart;		/* blank lines just before */
	bool			 in_frame;	/* in what may be a list */
	struct str		 printed;	/* the line before */
};

/* Store the text of the last line, which is complete. */
static void
end_last(struct undo *undo)
{
	if (undo->count != 0)
		undo->list[undo->count - 1].text = (struct str){
		    arena_dup_str(undo->arena, (struct str){
		    undo->growing.data, undo->growing.len }),
		    undo->growing.len };
	buf_reset(&undo->growing);
}

/*
 * Is it a row of a table?  Tabs between words make one; below a row, as many
 * tabs at the end are enough, with all cells but the first empty.
 */
static bool
has_cells(const struct undo *undo, struct str line)
{
	struct str trimmed;
	size_t tabs = line_count(line, '\t');

	if (tabs == 0)
		return false;
	trimmed = str_trim(line);
	if (str_contains(trimmed, "\t"))
		return !list_marker_before_tab(trimmed);
	return undo->count != 0 &&
	    undo->list[undo->count - 1].cells && (!undo->apart ||
	    tabs == line_count(undo->printed, '\t'));
}

static size_t
spaces(struct str text)
{
	size_t n = 0;

	while (n < text.len && text.data[n] == ' ')
		n++;
	return n;
}

static void
add_written(struct undo *undo, const struct line *line, bool runs_on)
{
	struct written *written;
	bool cells = has_cells(undo, line->text);

	end_last(undo);
	ALLOC_ONE_MORE(undo->list, undo->count, undo->room);
	written = &undo->list[undo->count++];
	memset(written, 0, sizeof(*written));
	written->cells = cells;
	if (written->cells)
		buf_add(&undo->growing, line->text.data, line->text.len);
	else
		line_tidy(&undo->growing, line->text, " ");
	written->line = line->number;
	written->indent = spaces(line->text);
	written->apart = undo->apart;
	written->begins_frame = undo->apart && undo->empties != 0 &&
	    undo->empties < PAGE_EMPTIES;
	written->runs_on = runs_on;
	written->begins_page = undo->apart && undo->empties >= PAGE_EMPTIES;
	if (written->apart)
		undo->in_frame = undo->shape->framed && written->begins_frame;
}

/*
 * In a list without bullets a full stop ends an item, even if the next word
 * would not have fitted on the line.
 */
static bool
ends_item(const struct undo *undo, struct str before, struct str text)
{
	return undo->in_frame && line_ends_sentence(before) &&
	    utf8_is_upper(utf8_first(text));
}

static void
take_line(struct undo *undo, const struct line *line)
{
	struct written *last = undo->count != 0 ?
	    &undo->list[undo->count - 1] : NULL;
	struct str text = str_trim(line->text);
	struct str before = { undo->growing.data, undo->growing.len };
	bool follows = last != NULL && !undo->apart && !last->cells &&
	    !str_contains(text, "\t") && !list_marker_begins(text);
	bool full = last != NULL && was_full(undo->shape, undo->printed, text);

	if (last != NULL)
		last->full = full;
	if (follows && full && !ends_item(undo, before, text)) {
		grow(&undo->growing, text, true);
	} else {
		add_written(undo, line, follows && line_begins_lower(text) &&
		    !line_ends_sentence(before) &&
		    !begins_point(before, text));
	}
	undo->printed = line->text;
}

void
unwrap_lines(struct arena *arena, const struct shape *shape,
    const struct line *lines, size_t count, struct writing *out)
{
	struct undo undo = { .arena = arena, .shape = shape, .apart = true };
	size_t i;

	buf_init(&undo.growing);
	for (i = 0; i < count; i++) {
		if (!str_blank(lines[i].text)) {
			take_line(&undo, &lines[i]);
			undo.apart = false;
			undo.empties = 0;
			continue;
		}
		if (!undo.apart && undo.count != 0)
			undo.list[undo.count - 1].ends_frame =
			    lines[i].text.len == 0;
		/* Only the empty lines right before the text count. */
		undo.empties = lines[i].text.len == 0 ? undo.empties + 1 : 0;
		undo.apart = true;
	}
	end_last(&undo);
	out->list = arena_dup_array(arena, undo.list, undo.count,
	    sizeof(*undo.list));
	out->count = undo.count;
	free(undo.list);
	buf_release(&undo.growing);
}

/* Does it have more words than a heading, or an entry of a list? */
static bool
has_words(struct str text)
{
	size_t i, n = 1;

	for (i = 0; i < text.len && n < WORDS_MIN; i++)
		n += text.data[i] == ' ';
	return n >= WORDS_MIN;
}

/* Is `after` the rest of the sentence that `before` begins? */
static bool
continues(const struct shape *shape, const struct written *before,
    const struct written *after)
{
	struct str a = before->text, b = after->text;
	bool lower = line_begins_lower(b), digit = str_digits(b) != 0;

	/* Few lines get further. */
	if (!lower && shape->width == 0 && !line_ends_open(a))
		return false;
	if (before->cells || after->cells || !after->apart ||
	    list_marker_begins(b) ||
	    (line_ends_sentence(a) && !line_ends_abbreviated(a)))
		return false;
	if ((!has_words(a) && !line_ends_open(a)) ||
	    (shape->width != 0 && !before->full))
		return false;
	/* A page does not end with a heading that fills its line. */
	if (shape->width != 0 && after->begins_page && !line_ends_sentence(a))
		return true;
	if (begins_point(a, b))
		return false;
	return lower || (line_ends_open(a) &&
	    (digit || utf8_is_upper(utf8_first(b))));
}

/* Join line `i` and those that continue it.  Returns the first after them. */
static size_t
join_from(struct arena *arena, const struct shape *shape,
    const struct writing *writing, size_t i, struct written *joined)
{
	struct buf growing = BUF_INIT;
	size_t next;

	*joined = writing->list[i];
	for (next = i + 1; next < writing->count; next++) {
		const struct written *after = &writing->list[next];

		if (!continues(shape, joined, after))
			break;
		if (growing.len == 0)
			buf_add(&growing, joined->text.data, joined->text.len);
		grow(&growing, after->text, shape->width != 0);
		joined->text = (struct str){ growing.data, growing.len };
		joined->full = after->full;
	}
	if (growing.len != 0)
		joined->text.data = arena_dup_str(arena, joined->text);
	buf_release(&growing);
	return next;
}

void
unwrap_pages(struct arena *arena, const struct shape *shape,
    struct writing *writing)
{
	struct written joined;
	size_t i, count = 0;

	for (i = 0; i < writing->count;) {
		i = join_from(arena, shape, writing, i, &joined);
		writing->list[count++] = joined;
	}
	writing->count = count;
}
