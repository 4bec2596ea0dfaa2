#include "unwrap.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/array.h"
#include "base/buf.h"
#include "base/utf8.h"
#include "language/list_marker.h"

/* No page is wider, and no sentence that short is a paragraph of its own. */
#define WIDTH_MAX 200
#define WIDTH_MIN 60
#define WRAPS_MIN 4		/* fewer are chance */

/*
 * Print is proportional, so that full lines differ in letters; one is full
 * when the next word would have reached this share of the width.
 */
#define FULL_PERCENT 85

/* A gap of this many empty lines is the end of a page. */
#define PAGE_GAP 3

/* So many words make a line whose sentence may go on after a page. */
#define WORDS_MIN 5

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
 * Lines wrap when many of the full ones go on, in mid-sentence, on the line
 * right below.
 */
static void
measure_width(struct shape *shape, const struct source *source)
{
	size_t width = usual_width(source), i, full = 0, wrapped = 0;

	if (width < WIDTH_MIN || width > WIDTH_MAX)
		return;
	for (i = 0; i + 1 < source->nlines; i++) {
		if (utf8_count(source->lines[i].text) * 100 <
		    width * FULL_PERCENT)
			continue;
		full++;
		wrapped += wrap_begins_lower(source->lines[i + 1].text);
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

bool
wrap_begins_lower(struct str text)
{
	return utf8_is_lower(utf8_first(text));
}

bool
wrap_ends_sentence(struct str text)
{
	/* A quotation or a bracket may close after the stop. */
	static const char *const closers[] = {
		"\"", "'", ")", "”", "’", "»", "“",
	};
	size_t i;

	for (i = 0; i < COUNT(closers); i++)
		if (str_ends(text, closers[i])) {
			text.len -= strlen(closers[i]);
			break;
		}
	return text.len != 0 && strchr(".?!:;", text.data[text.len - 1]) !=
	    NULL;
}

bool
wrap_ends_open(struct str text)
{
	static const char *const words[] = {
		"og", "eller", "samt", "i", "på", "af", "til", "for", "fra",
		"med", "ved", "om", "over", "under", "mod", "efter", "hos",
		"mellem", "at", "som", "der", "en", "et", "den", "det", "de",
		"når", "hvor", "hvis", "kan", "skal", "vil", "er", "blev",
		"bliver", "har", "være", "blive", "via", "pr.", "ca.",
		"herunder", "inden", "uden", "ikke", "også", "dette", "denne",
	};
	size_t i, at = text.len;
	struct str last;

	while (at != 0 && text.data[at - 1] != ' ')
		at--;
	last = str_from(text, at);
	for (i = 0; i < COUNT(words); i++)
		if (str_is(last, words[i]))
			return at != 0;
	return false;
}

/* One blank between words, none at the ends; a tab is no blank here. */
static void
tidy(struct buf *out, struct str text)
{
	size_t i;

	text = str_trim(text);
	for (i = 0; i < text.len; i++)
		if (text.data[i] != ' ' || text.data[i - 1] != ' ')
			buf_addc(out, text.data[i]);
}

size_t
wrap_whole_end(const struct writing *writing, size_t at)
{
	while (++at < writing->count && writing->list[at].runs_on &&
	    !writing->list[at].cells)
		;
	return at;
}

void
wrap_whole(struct buf *out, const struct writing *writing, size_t at)
{
	size_t end = wrap_whole_end(writing, at), i;

	for (i = at; i < end; i++) {
		if (i != at)
			buf_addc(out, ' ');
		buf_add(out, writing->list[i].text.data,
		    writing->list[i].text.len);
	}
}

static size_t
first_word(struct str text)
{
	size_t end = 0;

	while (end < text.len && text.data[end] != ' ')
		end++;
	return utf8_count(str_cut(text, end));
}

static bool
was_full(const struct shape *shape, struct str printed, struct str next)
{
	return shape->width != 0 && (utf8_count(printed) + 1 +
	    first_word(str_trim(next))) * 100 >= shape->width * FULL_PERCENT;
}

/* A word cut at its hyphen goes on without a blank; "kultur-\nog" does not. */
static bool
joins_word(struct str before, struct str after)
{
	return str_ends(before, "-") && !str_ends(before, " -") &&
	    wrap_begins_lower(after) && !str_starts(after, "og ") &&
	    !str_starts(after, "eller ") && !str_starts(after, "samt ");
}

/* Put `text` to what is growing; inside a word when a wrap cut it. */
static void
grow(struct buf *growing, struct str text, bool wrapped)
{
	struct str before = { growing->data, growing->len };

	if (growing->len != 0 && !(wrapped && joins_word(before, text)))
		buf_addc(growing, ' ');
	buf_add(growing, text.data, text.len);
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
	bool			 gap;
	bool			 in_frame;	/* among lines that may be a list */
	struct str		 printed;	/* the line before, as printed */
};

/* The last line is whole. */
static void
settle(struct undo *undo)
{
	if (undo->count != 0)
		undo->list[undo->count - 1].text = (struct str){
		    arena_dup_str(undo->arena, (struct str){
		    undo->growing.data, undo->growing.len }),
		    undo->growing.len };
	buf_reset(&undo->growing);
}

static size_t
count_tabs(struct str line)
{
	size_t i, n = 0;

	for (i = 0; i < line.len; i++)
		n += line.data[i] == '\t';
	return n;
}

/*
 * Is it a row?  Tabs between words make one; below a row, as many tabs at the
 * end are enough, where all cells but the first are empty.
 */
static bool
has_cells(const struct undo *undo, struct str line)
{
	struct str trimmed = str_trim(line);
	size_t tabs = count_tabs(line);

	if (str_contains(trimmed, "\t"))
		return !list_marker_before_tab(trimmed);
	return tabs != 0 && undo->count != 0 &&
	    undo->list[undo->count - 1].cells && (!undo->gap ||
	    tabs == count_tabs(undo->printed));
}

static void
add_written(struct undo *undo, const struct line *line, bool runs_on)
{
	struct written *written;
	bool cells = has_cells(undo, line->text);

	settle(undo);
	ALLOC_ONE_MORE(undo->list, undo->count, undo->room);
	written = &undo->list[undo->count++];
	memset(written, 0, sizeof(*written));
	written->cells = cells;
	if (written->cells)
		buf_add(&undo->growing, line->text.data, line->text.len);
	else
		tidy(&undo->growing, line->text);
	written->line = line->number;
	while (written->indent < line->text.len &&
	    line->text.data[written->indent] == ' ')
		written->indent++;
	written->gap = undo->gap;
	written->framed = undo->gap && undo->empties != 0 &&
	    undo->empties < PAGE_GAP;
	written->runs_on = runs_on;
	written->paged = undo->gap && undo->empties >= PAGE_GAP;
	if (written->gap)
		undo->in_frame = undo->shape->framed && written->framed;
}

/*
 * In a list without bullets a full stop ends an item, even where the next
 * word would not have fitted on the line.
 */
static bool
ends_item(const struct undo *undo, struct str before, struct str text)
{
	return undo->in_frame && wrap_ends_sentence(before) &&
	    utf8_is_upper(utf8_first(text));
}

static void
take_line(struct undo *undo, const struct line *line)
{
	struct written *last = undo->count != 0 ?
	    &undo->list[undo->count - 1] : NULL;
	struct str text = str_trim(line->text);
	struct str before = { undo->growing.data, undo->growing.len };
	struct buf tidied = BUF_INIT;
	bool follows = last != NULL && !undo->gap && !last->cells &&
	    !str_contains(text, "\t") && !list_marker_begins(text);
	bool full = last != NULL && was_full(undo->shape, undo->printed, text);

	if (last != NULL)
		last->full = full;
	if (follows && full && !ends_item(undo, before, text)) {
		tidy(&tidied, text);
		grow(&undo->growing, (struct str){ tidied.data, tidied.len },
		    true);
		buf_release(&tidied);
	} else {
		add_written(undo, line, follows && wrap_begins_lower(text) &&
		    !wrap_ends_sentence(before) && !begins_point(before, text));
	}
	undo->printed = line->text;
}

void
wrap_undo(struct arena *arena, const struct shape *shape,
    const struct line *lines, size_t count, struct writing *out)
{
	struct undo undo = { .arena = arena, .shape = shape, .gap = true };
	size_t i;

	buf_init(&undo.growing);
	for (i = 0; i < count; i++) {
		if (!str_blank(lines[i].text)) {
			take_line(&undo, &lines[i]);
			undo.gap = false;
			undo.empties = 0;
			continue;
		}
		if (!undo.gap && undo.count != 0)
			undo.list[undo.count - 1].ends_frame =
			    lines[i].text.len == 0;
		/* Only the empty lines next to the text count. */
		undo.empties = lines[i].text.len == 0 ? undo.empties + 1 : 0;
		undo.gap = true;
	}
	settle(&undo);
	out->list = arena_dup_array(arena, undo.list, undo.count,
	    sizeof(*undo.list));
	out->count = undo.count;
	free(undo.list);
	buf_release(&undo.growing);
}

/* A heading, or an entry of a list, has fewer words. */
static bool
has_words(struct str text)
{
	size_t i, n = 1;

	for (i = 0; i < text.len && n < WORDS_MIN; i++)
		n += text.data[i] == ' ';
	return n >= WORDS_MIN;
}

/* A full stop that ends a word, not a sentence. */
static bool
ends_abbreviation(struct str text)
{
	static const char *const words[] = {
		" mio.", " mia.", " kr.", " jf.", " bl.a.", " f.eks.", " ca.",
		" pr.", " nr.", " stk.", " evt.", " inkl.", " ekskl.",
		" vedr.", " hhv.", " ift.", " pga.", " pkt.", " kap.", " mv.",
		" m.v.", " m.fl.", " d.",
	};
	size_t i;

	for (i = 0; i < COUNT(words); i++)
		if (str_ends(text, words[i]))
			return true;
	return false;
}

/* Is `after` the rest of the sentence that `before` begins? */
static bool
goes_on(const struct shape *shape, const struct written *before,
    const struct written *after)
{
	struct str a = before->text, b = after->text;
	bool digit = b.len != 0 && b.data[0] >= '0' && b.data[0] <= '9';

	if (before->cells || after->cells || !after->gap ||
	    list_marker_begins(b) ||
	    (wrap_ends_sentence(a) && !ends_abbreviation(a)))
		return false;
	if ((!has_words(a) && !wrap_ends_open(a)) ||
	    (shape->width != 0 && !before->full))
		return false;
	/* Nobody ends a page's last line with a heading that fills it. */
	if (shape->width != 0 && after->paged && !wrap_ends_sentence(a))
		return true;
	if (begins_point(a, b))
		return false;
	return wrap_begins_lower(b) || (wrap_ends_open(a) &&
	    (digit || utf8_is_upper(utf8_first(b))));
}

/* Put all that goes on after line `i` to it.  Returns the next that does not. */
static size_t
join_from(struct arena *arena, const struct shape *shape,
    const struct writing *writing, size_t i, struct written *joined)
{
	struct buf growing = BUF_INIT;
	size_t next;

	*joined = writing->list[i];
	for (next = i + 1; next < writing->count; next++) {
		const struct written *after = &writing->list[next];

		if (!goes_on(shape, joined, after))
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
wrap_join_pages(struct arena *arena, const struct shape *shape,
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
