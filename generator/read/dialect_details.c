/* The lines between an item's title and its text. */
#include <stdlib.h>
#include <string.h>

#include "base/array.h"
#include "base/utf8.h"
#include "language/case_number.h"
#include "language/line_pattern.h"
#include "dialect.h"
#include "item_starts.h"

/* Lines between the title and the text that hold no number. */
static const struct {
	const char	*pattern;
	bool		 closed;
} plain_facts[] = {
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
	/* Labels that nobody filled in, and what a web page has to click on. */
	{ "Sagsnr.:", false },
	{ "Sagsnr:", false },
	{ "Sagsid.:", false },
	{ "Sagsid:", false },
	{ "J.nr.:", false },
	{ "Udskriv", false },
};

/*
 * Labels of the numbers and names in such a line, one or more: "Sagsnr.:
 * 08/496  Dok.nr.: 7777  Åben sag".  A bare journal number is a subject that
 * many cases share; it is the case's where there is no better.
 */
enum label_kind { LABEL_CASE, LABEL_JOURNAL, LABEL_ITEM, LABEL_OTHER };

static const struct {
	const char	*pattern;
	enum label_kind	 kind;
	bool		 closed;
} fact_labels[] = {
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
#define FACT_MAX 200		/* bytes; a longer line is text */

/* How a line of labels says that the item is closed. */
static const char *const closed_facts[] = {
	" Lukket", " Lukket sag", " Lukket punkt",
};

/* How the names of files end. */
static const char *const file_endings[] = {
	".pdf", ".doc", ".docx", ".xls", ".xlsx", ".ppt", ".pptx", ".rtf",
	".jpg", ".png", ".msg", ".tif",
};

/* What a line of labels says. */
struct labels {
	size_t		filled, empty;
	struct str	numbers[LABEL_OTHER + 1];	/* by kind, the first */
	bool		closed;
};

static void
set_case(struct arena *arena, struct item *item, struct str number)
{
	if (item->case_number == NULL && number.len != 0)
		item->case_number = arena_dup_str(arena, str_trim(number));
}

/* A number, which may be an item's: "Sag nr. 129" below a title without. */
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

/* Does the line say again what the heading says, or its number? */
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
	return opening_match(line, &match) != NULL &&
	    str_eq(match.rest, title) && str_is(match.number, item->label);
}

/* The length of the first file's name, which may have blanks in it. */
static size_t
file_name(struct str line)
{
	size_t at, i;
	struct str rest;

	for (at = 1; at < line.len; at++)
		for (i = 0; i < COUNT(file_endings); i++) {
			rest = str_from(line, at);
			if (!utf8_starts_word(rest, file_endings[i]))
				continue;
			rest = str_from(rest, strlen(file_endings[i]));
			if (rest.len == 0 || rest.data[0] == ' ')
				return line.len - rest.len;
		}
	return 0;
}

bool
dialect_file(struct str *line, struct str *name)
{
	size_t len;

	*line = str_trim(*line);
	len = file_name(*line);
	*name = str_cut(*line, len);
	*line = str_from(*line, len);
	return len != 0;
}

/* Nothing but names of files. */
static bool
is_files(struct str line)
{
	struct str name;

	if (line.len > FACT_MAX || !dialect_file(&line, &name))
		return false;
	while (dialect_file(&line, &name))
		;
	return line.len == 0;
}

/*
 * Read the label that stands at the start, and the number after it.  True
 * when it has what it announces.
 */
static bool
read_label(struct str text, struct labels *labels)
{
	struct line_match match;
	size_t i, len;

	for (i = 0; i < COUNT(fact_labels); i++) {
		enum label_kind kind = fact_labels[i].kind;

		if (!line_pattern_match(fact_labels[i].pattern, text, &match))
			continue;
		len = case_number_labelled(match.rest);
		if (kind != LABEL_OTHER && len == 0) {
			labels->empty += str_contains(str_of(
			    fact_labels[i].pattern), ":");
			continue;
		}
		labels->filled++;
		if (labels->numbers[kind].len == 0)
			labels->numbers[kind] = str_cut(match.rest, len);
		labels->closed |= fact_labels[i].closed;
		return true;
	}
	return false;
}

/* The labels further on in the line: those that end in a colon. */
static void
read_more_labels(struct str line, struct labels *labels)
{
	struct str rest = line, after;
	size_t at, i;

	while ((at = str_find_char(rest, ' ')) < rest.len) {
		rest = str_from(rest, at + 1);
		after = str_cut(rest, str_find_char(rest, ' '));
		if (str_contains(after, ":"))
			read_label(rest, labels);
	}
	for (i = 0; i < COUNT(closed_facts); i++)
		labels->closed |= str_ends(line, closed_facts[i]);
}

static bool
read_labels(struct arena *arena, struct str line, struct item *item)
{
	struct labels labels = { .filled = 0 };

	if (line.len > FACT_MAX ||
	    (!read_label(line, &labels) && labels.empty == 0))
		return false;
	read_more_labels(line, &labels);
	/* One label that says nothing is the beginning of a sentence. */
	if (labels.filled == 0 && labels.empty < 2)
		return false;
	set_case(arena, item, labels.numbers[LABEL_CASE]);
	set_case(arena, item, labels.numbers[LABEL_JOURNAL]);
	set_number(arena, item, labels.numbers[LABEL_ITEM]);
	item->closed |= labels.closed;
	return true;
}

bool
dialect_item_fact(struct arena *arena, struct str line, struct item *item)
{
	struct line_match match;
	size_t i;

	line = dialect_heading_text(line);
	if (line.len != 0 && case_number_bare(line) == line.len) {
		set_case(arena, item, line);
		return true;
	}
	for (i = 0; i < COUNT(plain_facts); i++)
		if (line_pattern_match(plain_facts[i].pattern, line, &match)) {
			item->closed |= plain_facts[i].closed;
			return true;
		}
	return repeats_heading(line, item) || is_files(line) ||
	    read_labels(arena, line, item);
}
