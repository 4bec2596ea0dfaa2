#include "unglue_page.h"

#include <string.h>

#include "base/array.h"
#include "base/utf8.h"
#include "language/body_name.h"
#include "language/case_number.h"
#include "language/date.h"
#include "language/date_read.h"
#include "language/word_list.h"
#include "item_group.h"
#include "item_heading.h"
#include "section_heading.h"

#define TITLE_MAX 200		/* bytes; longer text is not a title */
#define DAY_MAX 6		/* bytes between a body's name and its day */
#define HEADING_WORDS 4

/* What shows that the words before it are a title. */
static const char *const labels[] = {
	"Dok.nr.:", "Sagsnr.:", "Sagsnr:", "Sagsid.:", "Sagsid:", "J.nr.:",
};

/* What a line of its own begins with. */
static const char *const beginnings[] = {
	"Åben - ", "Afbud:", "Fraværende:",
};

/* What is a line of its own. */
static const char *const wholes[] = {
	"Åben sag", "Åbent punkt", "Lukket sag", "Lukket punkt",
};

static size_t
count_of(struct str text, const char *letters)
{
	size_t n = 0;

	while (n < text.len && strchr(letters, text.data[n]) != NULL)
		n++;
	return n;
}

/* Does the word at the start end there? */
static bool
ends_word(struct str text, size_t len)
{
	return len == text.len || (len < text.len && text.data[len] == ' ');
}

/* The length of "Side 3" or "Side iv" at the start, or 0. */
static size_t
page_label(struct str text)
{
	size_t len = strlen("Side "), more;

	if (!str_starts(text, "Side "))
		return 0;
	more = str_digits(str_from(text, len));
	if (more == 0)
		more = count_of(str_from(text, len), "ivxl");
	return more != 0 && ends_word(text, len + more) ? len + more : 0;
}

/* The length of "12. " before a title, or 0. */
static size_t
item_number(struct str text)
{
	size_t len = str_digits(text);
	struct str title = str_from(text, len + 2);
	uint32_t c;

	if (len == 0 || len > 4 || !str_starts(str_from(text, len), ". ") ||
	    word_list_starts(title, labels, COUNT(labels)) != 0 ||
	    str_starts(title, "At "))
		return 0;
	c = utf8_first(title);
	return utf8_is_upper(c) || c == '"' ? len + 2 : 0;
}

/* Where the next word begins; the length of the text if there is none. */
static size_t
next_word(struct str text, size_t at)
{
	at += str_find_char(str_from(text, at), ' ');
	return at + count_of(str_from(text, at), " ");
}

/* The length of a body's name and the day, which may be lost: "den :". */
static size_t
body_and_day(struct str text)
{
	struct str name, rest;
	struct date date;
	size_t at, len;

	if (!body_name_find(text, &name, &at) || at != 0)
		return 0;
	at = name.len;
	if (!str_starts(str_from(text, at), " den"))
		return 0;
	at += strlen(" den");
	rest = str_from(text, at);
	len = str_starts(rest, " ") ? date_read(str_from(rest, 1), &date) : 0;
	at += len != 0 ? 1 + len : 0;
	rest = str_from(text, at);
	len = count_of(rest, " ");
	if (str_starts(str_from(rest, len), ":"))
		return at + len + 1;
	return ends_word(text, at) ? at : 0;
}

/* The length of "Beslutning i Havneudvalget den :" at the start, or 0. */
static size_t
dated_decision(struct str text)
{
	static const char *const leads[] = {
		"Beslutning i ", "Beslutning ",
	};
	size_t i, len;

	for (i = 0; i < COUNT(leads); i++) {
		if (!str_starts(text, leads[i]))
			continue;
		len = body_and_day(str_from(text, strlen(leads[i])));
		if (len != 0)
			return strlen(leads[i]) + len;
	}
	return 0;
}

/*
 * The length of a heading with a colon, or of one without if a sentence or a
 * number ends before it and a sentence begins after it; or 0.
 */
static size_t
heading_len(struct str text, bool after_end)
{
	enum section_role role;
	size_t words, at = 0, end, found = 0;

	for (words = 0; words < HEADING_WORDS && at < text.len; words++) {
		struct str head;

		end = at + str_find_char(str_from(text, at), ' ');
		head = str_cut(text, end);
		at = next_word(text, at);
		if (!utf8_is_upper(utf8_first(head)) ||
		    (words != 0 && str_starts(head, "Beslutning ")) ||
		    !section_heading_role(NULL, head, &role))
			continue;
		if (str_ends(head, ":"))
			return end;
		if (after_end && utf8_is_upper(utf8_first(str_from(text, at))))
			found = end;
	}
	return found;
}

/* Only a title has a case number right after it. */
static bool
is_case_number(struct str text)
{
	size_t len = case_number_bare(text);

	return word_list_starts(text, labels, COUNT(labels)) != 0 ||
	    (len != 0 && ends_word(text, len));
}

/* The length of an item's number and title, "2. Budget", or 0. */
static size_t
item_title(struct str text, bool in_group)
{
	size_t first = item_number(text), at;

	if (first == 0)
		return 0;
	for (at = next_word(text, first); at < text.len && at <= TITLE_MAX;
	    at = next_word(text, at)) {
		struct str rest = str_from(text, at);

		if (is_case_number(rest))
			return at;
		if (item_number(rest) != 0 || page_label(rest) != 0)
			break;
		if (dated_decision(rest) == 0 && heading_len(rest, true) == 0)
			continue;
		/* A point of a recommendation ends in a full stop. */
		if (!str_ends(str_trim(str_cut(text, at)), "."))
			return at;
		break;
	}
	if (at <= TITLE_MAX && (in_group ||
	    item_heading_is_closed(str_cut(text, TITLE_MAX))))
		return at;
	return 0;
}

/* The length of a group's name right before its first item, or 0. */
static size_t
group_name(struct str text)
{
	bool closed;
	size_t len = item_group_len(text, &closed);

	return len != 0 && item_number(str_trim(str_from(text, len))) != 0 ?
	    len : 0;
}

/* "1 Åben Regler.docx". */
static bool
is_numbered_attachment(struct str text)
{
	size_t len = str_digits(text);

	return len != 0 && len <= 2 &&
	    str_starts(str_from(text, len), " Åben ");
}

/*
 * The length of what is a line of its own at the start of the text, or 0.
 * `before` is what stands before it in its piece.
 */
static size_t
whole_line(struct str before, struct str text, bool in_group)
{
	bool after_end;
	size_t len;

	before = str_trim(before);
	after_end = before.len == 0 || strchr(".:0123456789",
	    before.data[before.len - 1]) != NULL;
	if ((len = page_label(text)) != 0 || (len = group_name(text)) != 0 ||
	    (len = dated_decision(text)) != 0 ||
	    (len = heading_len(text, after_end)) != 0)
		return len;
	len = word_list_starts(text, wholes, COUNT(wholes));
	if (len != 0 && ends_word(text, len))
		return len;
	return item_title(text, in_group && before.len == 0);
}

static bool
begins_line(struct str before, struct str text)
{
	return whole_line(before, text, false) != 0 ||
	    word_list_starts(text, beginnings, COUNT(beginnings)) != 0 ||
	    is_numbered_attachment(text);
}

/* The length of the piece that the text begins with. */
static size_t
piece_len(struct str text, bool in_group)
{
	size_t at, len = whole_line(str_cut(text, 0), text, in_group);

	if (len != 0)
		return len;
	for (at = next_word(text, 0); at < text.len; at = next_word(text, at))
		if (begins_line(str_cut(text, at), str_from(text, at)))
			break;
	return at;
}

bool
unglue_page_next(struct unglue_page *page, struct str *piece)
{
	struct str text = str_trim(page->rest);
	size_t len;

	if (text.len == 0)
		return false;
	if (!page->started) {
		len = str_find(text, "Indholdsfortegnelse");
		page->contents = len < text.len ? text.data + len : NULL;
		len = str_digits(text);
	} else if (page->contents == NULL) {
		len = piece_len(text, page->in_group);
	} else {
		len = page->contents > text.data ?
		    (size_t)(page->contents - text.data) : text.len;
	}
	page->started = true;
	*piece = str_trim(str_cut(text, len));
	page->in_group = group_name(text) != 0;
	page->rest = str_from(text, len);
	return true;
}
