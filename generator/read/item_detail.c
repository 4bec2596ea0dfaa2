#include "item_detail.h"

#include <stdlib.h>

#include "base/array.h"
#include "language/case_number.h"
#include "language/line_pattern.h"
#include "language/word_list.h"
#include "file_names.h"
#include "item_pattern.h"
#include "section_heading.h"

/* Detail lines without a number. */
static const struct {
	const char	*pattern;
	bool		 closed;
} plain_lines[] = {
	{ "Åbent", false },
	{ "Åben", false },
	{ "Åbent punkt", false },
	{ "Åben sag", false },
	{ "Lukket", true },
	{ "Lukket punkt", true },
	{ "Lukket sag", true },
	{ "A. Sager til *", false },
	{ "B. Sager til *", false },
	{ "C. Sager til *", false },
	{ "D. Orientering", false },
	/* Labels that nobody filled in, and a link of a web page. */
	{ "Sagsnr.:", false },
	{ "Sagsnr:", false },
	{ "Sagsid.:", false },
	{ "Sagsid:", false },
	{ "J.nr.:", false },
	{ "Udskriv", false },
};

/*
 * Labels of the numbers and names in a detail line, one or more: "Sagsnr.:
 * 08/496  Dok.nr.: 7777  Åben sag".  A journal number alone names a subject
 * that many cases share; it is the case's number if there is no better one.
 */
enum label_kind { LABEL_CASE, LABEL_JOURNAL, LABEL_ITEM, LABEL_OTHER };

static const struct {
	const char	*pattern;
	enum label_kind	 kind;
	bool		 closed;
} label_patterns[] = {
	{ "Åbent - *", LABEL_CASE, false },
	{ "Åben - *", LABEL_CASE, false },
	{ "Lukket - *", LABEL_CASE, true },
	{ "Sagsnr.:_*", LABEL_CASE, false },
	{ "Sagsnr:_*", LABEL_CASE, false },
	{ "Sagsnr. *", LABEL_CASE, false },
	{ "Sagsnummer:_*", LABEL_CASE, false },
	{ "Sagsid.:_*", LABEL_CASE, false },
	{ "Sagsid:_*", LABEL_CASE, false },
	{ "Sag nr. *", LABEL_ITEM, false },
	{ "Sag *", LABEL_CASE, false },
	{ "Journalnr.:_*", LABEL_JOURNAL, false },
	{ "Journalnr. *", LABEL_JOURNAL, false },
	{ "J.nr.:_*", LABEL_JOURNAL, false },
	{ "J.nr. *", LABEL_JOURNAL, false },
	{ "Dok.nr.:_*", LABEL_OTHER, false },
	{ "Dok. #*", LABEL_OTHER, false },
	{ "Initialer:_*", LABEL_OTHER, false },
	{ "Sagsinitialer:_*", LABEL_OTHER, false },
	{ "Sagsbehandler:_*", LABEL_OTHER, false },
};
#define LINE_MAX_BYTES 200		/* bytes; a longer line is text */

/* How a line of labels ends if the item is closed. */
static const char *const closed_endings[] = {
	" Lukket", " Lukket sag", " Lukket punkt",
};

/* What was read from a line of labels. */
struct labels {
	size_t		filled, empty;
	struct str	numbers[LABEL_OTHER + 1];	/* first of a kind */
	bool		closed;
};

static void
set_case(struct arena *arena, struct item *item, struct str number)
{
	if (item->case_number == NULL && number.len != 0)
		item->case_number = arena_dup_str(arena, str_trim(number));
}

/* "Sag nr. 129": the item's number, if it has none yet. */
static void
set_number(struct arena *arena, struct item *item, struct str number)
{
	if (number.len == 0)
		return;
	if (item->label != NULL && *item->label != '\0') {
		set_case(arena, item, number);
		return;
	}
	item->label = arena_dup_str(arena, number);
	item->number = atoi(item->label);
}

/* Does the line repeat the heading, or its number? */
static bool
repeats_heading(struct str line, const struct item *item)
{
	struct line_match match;
	struct str title = str_of(item->title != NULL ? item->title : "");

	if (title.len == 0 || item->label == NULL)
		return false;
	if (str_eq(line, title))
		return true;
	if (line_pattern_match("Pkt. #", line, &match))
		return str_is(match.number, item->label);
	return item_pattern_match_any(line, &match) &&
	    str_eq(match.rest, title) && str_is(match.number, item->label);
}

/* Is it nothing but names of files? */
static bool
is_files(struct str line)
{
	struct str name;

	if (line.len > LINE_MAX_BYTES || !file_names_next(&line, &name))
		return false;
	while (file_names_next(&line, &name))
		;
	return line.len == 0;
}

/*
 * Read the label at the start of the text and the number after it.  True if
 * the label is filled in.
 */
static bool
read_label(struct str text, struct labels *labels)
{
	struct line_match match;
	size_t i, len;

	for (i = 0; i < COUNT(label_patterns); i++) {
		enum label_kind kind = label_patterns[i].kind;

		if (!line_pattern_match(label_patterns[i].pattern, text,
		    &match))
			continue;
		len = case_number_labelled(match.rest);
		if (kind != LABEL_OTHER && len == 0) {
			labels->empty += str_contains(str_of(
			    label_patterns[i].pattern), ":");
			continue;
		}
		labels->filled++;
		if (labels->numbers[kind].len == 0)
			labels->numbers[kind] = str_cut(match.rest, len);
		labels->closed |= label_patterns[i].closed;
		return true;
	}
	return false;
}

/* Read the other labels in the line: those that end in a colon. */
static void
read_more_labels(struct str line, struct labels *labels)
{
	struct str rest = line, after;
	size_t at;

	while ((at = str_find_char(rest, ' ')) < rest.len) {
		rest = str_from(rest, at + 1);
		after = str_cut(rest, str_find_char(rest, ' '));
		if (str_contains(after, ":"))
			read_label(rest, labels);
	}
	labels->closed |= word_list_ends(line, closed_endings,
	    COUNT(closed_endings)) != 0;
}

static bool
read_labels(struct arena *arena, struct str line, struct item *item)
{
	struct labels labels = { .filled = 0 };

	if (line.len > LINE_MAX_BYTES ||
	    (!read_label(line, &labels) && labels.empty == 0))
		return false;
	read_more_labels(line, &labels);
	/* A single label without a number begins a sentence. */
	if (labels.filled == 0 && labels.empty < 2)
		return false;
	set_case(arena, item, labels.numbers[LABEL_CASE]);
	set_case(arena, item, labels.numbers[LABEL_JOURNAL]);
	set_number(arena, item, labels.numbers[LABEL_ITEM]);
	item->closed |= labels.closed;
	return true;
}

bool
item_detail_read(struct arena *arena, struct str line, struct item *item)
{
	struct line_match match;
	size_t i;

	line = section_heading_text(line);
	if (line.len != 0 && case_number_bare(line) == line.len) {
		set_case(arena, item, line);
		return true;
	}
	for (i = 0; i < COUNT(plain_lines); i++)
		if (line_pattern_match(plain_lines[i].pattern, line, &match)) {
			item->closed |= plain_lines[i].closed;
			return true;
		}
	return repeats_heading(line, item) || is_files(line) ||
	    read_labels(arena, line, item);
}
