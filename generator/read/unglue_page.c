#include "unglue_page.h"

#include <string.h>

#include "base/array.h"
#include "base/utf8.h"
#include "language/body_name.h"
#include "language/case_number.h"
#include "language/date.h"
#include "language/date_read.h"
#include "dialect.h"
#include "item_starts.h"

#define TITLE_MAX 200		/* bytes; what is longer is no title */
#define DAY_MAX 6		/* bytes between a body's name and its day */
#define HEADING_WORDS 4

/* What tells, after it, that the words before were a title. */
static const char *const labels[] = {
	"Dok.nr.:", "Sagsnr.:", "Sagsnr:", "Sagsid.:", "Sagsid:", "J.nr.:",
};

/* What begins a line of its own. */
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

/* The word at the start ends there. */
static bool
ends_word(struct str text, size_t len)
{
	return len == text.len || (len < text.len && text.data[len] == ' ');
}

static size_t
starts_with_any(struct str text, const char *const words[], size_t count)
{
	size_t i;

	for (i = 0; i < count; i++)
		if (str_starts(text, words[i]))
			return strlen(words[i]);
	return 0;
}

/* "Side 3", "Side iv". */
static size_t
side(struct str text)
{
	size_t len = strlen("Side "), more;

	if (!str_starts(text, "Side "))
		return 0;
	more = str_digits(str_from(text, len));
	if (more == 0)
		more = count_of(str_from(text, len), "ivxl");
	return more != 0 && ends_word(text, len + more) ? len + more : 0;
}

/* The length of "12. " before a title; 0 for none. */
static size_t
item_number(struct str text)
{
	size_t len = str_digits(text);
	struct str title = str_from(text, len + 2);
	uint32_t c;

	if (len == 0 || len > 4 || !str_starts(str_from(text, len), ". ") ||
	    starts_with_any(title, labels, COUNT(labels)) != 0 ||
	    str_starts(title, "At "))
		return 0;
	c = utf8_first(title);
	return utf8_is_upper(c) || c == '"' ? len + 2 : 0;
}

/* Where the next word begins; the length of the text when none does. */
static size_t
next_word(struct str text, size_t at)
{
	at += str_find_char(str_from(text, at), ' ');
	return at + count_of(str_from(text, at), " ");
}

/* The length of a body's name and its day, which may be lost: "den :". */
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

/* "Beslutning i Havneudvalget den :". */
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
 * A heading with a colon; one without when a sentence or a number ends before
 * it and a sentence begins after it.
 */
static size_t
heading(struct str text, bool after_end)
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
		    !dialect_role(NULL, head, &role))
			continue;
		if (str_ends(head, ":"))
			return end;
		if (after_end && utf8_is_upper(utf8_first(str_from(text, at))))
			found = end;
	}
	return found;
}

/* Does an item begin here whose title says that it is closed? */
static bool
is_closed_item(struct str text)
{
	struct arena scratch = ARENA_INIT;
	struct item item = { 0 };

	dialect_item_heading(&scratch, str_cut(text, TITLE_MAX), &item);
	arena_release(&scratch);
	return item.closed;
}

/* Only a title has a case number right after it. */
static bool
is_case_number(struct str text)
{
	size_t len = case_number_bare(text);

	return starts_with_any(text, labels, COUNT(labels)) != 0 ||
	    (len != 0 && ends_word(text, len));
}

/* The length of an item's number and title, "2. Budget"; 0 for none. */
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
		if (item_number(rest) != 0 || side(rest) != 0)
			break;
		if (dated_decision(rest) == 0 && heading(rest, true) == 0)
			continue;
		/* A point of a recommendation ends in a full stop. */
		if (!str_ends(str_trim(str_cut(text, at)), "."))
			return at;
		break;
	}
	if (at <= TITLE_MAX && (in_group || is_closed_item(text)))
		return at;
	return 0;
}

/* The length of a group's name, right before its first item. */
static size_t
group(struct str text)
{
	bool closed;
	size_t len = dialect_group_len(text, &closed);

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
 * The length of what is a line of its own at the start of the text; 0 for
 * none.  `before` is what stands before it in its part.
 */
static size_t
whole_part(struct str before, struct str text, bool in_group)
{
	bool after_end;
	size_t len;

	before = str_trim(before);
	after_end = before.len == 0 || strchr(".:0123456789",
	    before.data[before.len - 1]) != NULL;
	if ((len = side(text)) != 0 || (len = group(text)) != 0 ||
	    (len = dated_decision(text)) != 0 ||
	    (len = heading(text, after_end)) != 0)
		return len;
	len = starts_with_any(text, wholes, COUNT(wholes));
	if (len != 0 && ends_word(text, len))
		return len;
	return item_title(text, in_group && before.len == 0);
}

static bool
begins_part(struct str before, struct str text)
{
	return whole_part(before, text, false) != 0 ||
	    starts_with_any(text, beginnings, COUNT(beginnings)) != 0 ||
	    is_numbered_attachment(text);
}

/* The length of the part that the text begins with. */
static size_t
part_len(struct str text, bool in_group)
{
	size_t at, len = whole_part(str_cut(text, 0), text, in_group);

	if (len != 0)
		return len;
	for (at = next_word(text, 0); at < text.len; at = next_word(text, at))
		if (begins_part(str_cut(text, at), str_from(text, at)))
			break;
	return at;
}

bool
glue_page_part(struct glue_page *page, struct str *part)
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
		len = part_len(text, page->in_group);
	} else {
		len = page->contents > text.data ?
		    (size_t)(page->contents - text.data) : text.len;
	}
	page->started = true;
	*part = str_trim(str_cut(text, len));
	page->in_group = group(text) != 0;
	page->rest = str_from(text, len);
	return true;
}
