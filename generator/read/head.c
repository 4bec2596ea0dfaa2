#include "head.h"

#include <string.h>

#include "base/array.h"
#include "base/utf8.h"
#include "language/body_name.h"
#include "language/date.h"
#include "language/date_read.h"
#include "language/time_read.h"
#include "model/tree.h"
#include "inline.h"
#include "line_form.h"
#include "meeting_value.h"

#define BODY_MAX 120		/* bytes; a longer one is a sentence */
#define JOINED_MAX 2000		/* bytes; a longer line is not of a head */

enum field { FIELD_WHEN, FIELD_TIME, FIELD_PLACE, FIELD_BODY };

/* A label, with its value on the same line or on the next. */
static const struct {
	const char	*label;
	enum field	 field;
} labels[] = {
	{ "Mødedato", FIELD_WHEN },
	{ "Mødetidspunkt", FIELD_WHEN },
	{ "Starttidspunkt", FIELD_WHEN },
	{ "Tidspunkt", FIELD_WHEN },
	{ "Dato", FIELD_WHEN },
	{ "Mødetid", FIELD_TIME },
	{ "Mødested", FIELD_PLACE },
	{ "Sted", FIELD_PLACE },
	{ "Udvalg", FIELD_BODY },
};
#define LABELS (COUNT(labels))

/* What the heading begins with, and the status that it gives. */
static const struct {
	const char		*word;
	enum meeting_status	 status;
} titles[] = {
	{ "Referat", STATUS_MINUTES },
	{ "Beslutningsprotokol", STATUS_MINUTES },
	{ "Protokol", STATUS_MINUTES },
	{ "Dagsorden", STATUS_AGENDA },
};

/* The label that the line begins with, or LABELS.  `value` gets the rest. */
static size_t
find_label(struct str line, struct str *value)
{
	struct str rest;
	size_t i;

	for (i = 0; i < LABELS; i++) {
		if (!utf8_starts_word(line, labels[i].label))
			continue;
		rest = str_from(line, strlen(labels[i].label));
		if (rest.len != 0 && rest.data[0] != ':' &&
		    str_blank_len(rest) == 0)
			continue;
		if (str_starts(rest, ":"))
			rest = str_from(rest, 1);
		*value = str_trim(rest);
		return i;
	}
	return LABELS;
}

static bool
is_title(struct str line, enum meeting_status *status, struct str *rest)
{
	size_t i, len;

	for (i = 0; i < COUNT(titles); i++) {
		len = strlen(titles[i].word);
		if (!utf8_starts_word(line, titles[i].word) ||
		    utf8_is_letter(utf8_first(str_from(line, len))))
			continue;
		*status = titles[i].status;
		*rest = str_trim(str_from(line, len));
		if (str_starts(*rest, ":"))
			*rest = str_trim(str_from(*rest, 1));
		return true;
	}
	return false;
}

/*
 * Does the line continue the one before?  A label is followed by its value, a
 * heading by its date, a place by its second line.
 */
static bool
continues(struct str before, struct str line)
{
	enum meeting_status status;
	struct str value;
	struct date date;
	size_t at, len;

	if (before.len > JOINED_MAX || find_label(line, &value) < LABELS)
		return false;
	if (find_label(before, &value) < LABELS && value.len == 0)
		return true;
	if (is_title(before, &status, &value) &&
	    !date_find(before, &date, &at, &len) && utf8_count(line) < 60)
		return true;
	return line_ends_open(before) || str_ends(before, ",") ||
	    (line_begins_lower(line) && !line_ends_sentence(before));
}

/* Trimmed, with one blank for each run of blanks and tabs. */
static struct str
tidy(struct arena *arena, struct str text)
{
	struct buf tidied = BUF_INIT;
	struct str kept;

	line_tidy(&tidied, text, " \t");
	kept.len = tidied.len;
	kept.data = arena_dup_str(arena, (struct str){ tidied.data,
	    tidied.len });
	buf_release(&tidied);
	return kept;
}

/* The lines of the head, with wraps undone by the head's own rules. */
static size_t
join_head(struct arena *arena, const struct line *lines, size_t count,
    struct line **out)
{
	struct line *joined = arena_alloc(arena, (count + 1) *
	    sizeof(*joined));
	size_t i, n = 0;
	bool apart = true;

	for (i = 0; i < count; i++) {
		struct str text = tidy(arena, lines[i].text);
		struct str value;
		bool waits = n != 0 && find_label(joined[n - 1].text, &value) <
		    LABELS && value.len == 0;
		enum meeting_status status;
		bool title = n == 1 && is_title(joined[0].text, &status,
		    &value);

		if (text.len == 0) {
			apart = true;
			continue;
		}
		if (n != 0 && (!apart || waits || title) &&
		    continues(joined[n - 1].text, text)) {
			joined[n - 1].text = str_of(arena_printf(arena,
			    "%.*s %.*s", STR_FMT(joined[n - 1].text),
			    STR_FMT(text)));
		} else {
			joined[n].text = text;
			joined[n++].number = lines[i].number;
		}
		apart = false;
	}
	*out = joined;
	return n;
}

static void
set_start(struct meeting *meeting, const char *start)
{
	meeting->start = arena_dup(&meeting->arena, start);
	meeting->start_basis = BASIS_STATED;
}

static void
set_date(struct meeting *meeting, struct str text)
{
	struct date date;
	size_t at, len;
	char start[6];

	if (meeting->date == NULL && date_find(text, &date, &at, &len)) {
		meeting->date = date_iso(&meeting->arena, date);
		meeting->date_basis = BASIS_STATED;
		text = str_from(text, at + len);
	}
	while (meeting->start == NULL && text.len != 0) {
		if (time_read(text, start) != 0)
			set_start(meeting, start);
		/* On to the next word. */
		text = str_from(text, str_find_char(text, ' ') + 1);
	}
}

static void
set_body(struct meeting *meeting, struct str name)
{
	name = str_trim(name);
	if (meeting->body != NULL || name.len == 0 || name.len > BODY_MAX)
		return;
	meeting->body = arena_dup_str(&meeting->arena, name);
	meeting->body_basis = BASIS_STATED;
}

static void
set_place(struct meeting *meeting, struct str place)
{
	if (meeting->place != NULL || place.len == 0)
		return;
	meeting->place = arena_dup_str(&meeting->arena, place);
	meeting->place_basis = BASIS_STATED;
}

/* The offset of a term, "2014-2017", in the text; its length for none. */
static size_t
find_term(struct str text)
{
	size_t i;

	for (i = 0; i < text.len; i++)
		if (meeting_value_term(str_from(text, i)) != 0)
			break;
	return i;
}

/* "Beskæftigelses- og Socialudvalget 2014-2017 d. 24-01-2017". */
static void
read_title(struct meeting *meeting, struct str rest)
{
	struct str name;
	struct date date;
	size_t term = find_term(rest), at, len;

	if (term < rest.len)
		meeting->term = arena_dup_str(&meeting->arena,
		    str_cut(str_from(rest, term), 9));
	set_date(meeting, str_from(rest, term < rest.len ? term + 9 : 0));
	if (term < rest.len && term != 0) {
		set_body(meeting, str_cut(rest, term));
	} else if (body_name_find(rest, &name, &at)) {
		set_body(meeting, name);
	} else if (date_find(rest, &date, &at, &len)) {
		rest = str_trim(str_cut(rest, at));
		if (str_ends(rest, " den"))
			rest.len -= strlen(" den");
		set_body(meeting, rest);
	}
}

static void
read_field(struct meeting *meeting, enum field field, struct str value)
{
	switch (field) {
	case FIELD_WHEN:
	case FIELD_TIME:
		set_date(meeting, value);
		break;
	case FIELD_PLACE:
		set_place(meeting, value);
		break;
	case FIELD_BODY:
		set_body(meeting, value);
		break;
	}
}

/*
 * A head without labels still names a body and a day.  Skip a table of
 * contents on one line: its titles may name others.
 */
static void
read_unlabelled(struct meeting *meeting, const struct line *lines,
    size_t count)
{
	struct str name;
	size_t i, at;

	for (i = 0; i < count; i++) {
		if (str_contains(lines[i].text, "Indholdsfortegnelse"))
			continue;
		if (body_name_find(lines[i].text, &name, &at))
			set_body(meeting, name);
		if (meeting->date == NULL)
			set_date(meeting, lines[i].text);
	}
}

static void
lay_out(struct meeting *meeting, const struct line *lines, size_t count,
    bool titled)
{
	struct blocks *head = &meeting->head;
	size_t i;

	head->list = arena_calloc(&meeting->arena, count + 1,
	    sizeof(*head->list));
	for (i = 0; i < count; i++) {
		struct block *block = &head->list[head->count];
		bool heading = i == 0 && titled;

		block->node = tree_new(heading ? TREE_HEADING :
		    TREE_PARAGRAPH);
		if (heading)
			tree_set_level(block->node, 1);
		inline_add(block->node, lines[i].text);
		if (tree_first(block->node) == NULL) {
			tree_free(block->node);
			block->node = NULL;
			continue;
		}
		block->kind = heading ? BLOCK_HEADING : BLOCK_PARAGRAPH;
		block->line = lines[i].number;
		head->count++;
	}
}

void
head_read(struct meeting *meeting, const struct line *lines, size_t count)
{
	struct line *joined;
	struct str rest;
	size_t n, i, label;
	bool titled;

	n = join_head(&meeting->arena, lines, count, &joined);
	titled = n != 0 && is_title(joined[0].text, &meeting->status, &rest);
	if (titled)
		read_title(meeting, rest);
	for (i = 0; i < n; i++)
		if ((label = find_label(joined[i].text, &rest)) < LABELS)
			read_field(meeting, labels[label].field, rest);
	read_unlabelled(meeting, joined, n);
	lay_out(meeting, joined, n, titled);
}
