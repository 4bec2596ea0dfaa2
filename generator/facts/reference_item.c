#include "reference_item.h"

#include <string.h>

#include "base/array.h"
#include "base/utf8.h"
#include "language/quotation.h"
#include "language/title.h"
#include "language/word_list.h"
#include "phrase.h"
#include "reference_list.h"

/* Bytes of a title that tell it from others. */
#define TITLE_BEGINS	16
#define TITLE_LOOK	120	/* bytes that are looked at after a number */
#define TITLE_MAX	300
#define FOREIGN_MIN	12	/* of a title that another meeting may have */
#define QUOTES_MAX	4	/* quotation marks that a title may end at */

/* What announces a quoted title. */
static const struct phrase announcements[] = {
	{ "(?:.*\\W)?(?:(?:dagsordens)?punkt(?:et)?|pkt\\.?|sag(?:en)?)(?: "
	  "(?:vedr\\.?|vedrørende|om|nr\\. ?\\d+|\\d+:?))?[:,]?", 0, NULL },
};
static struct phrase_book announcement_book = PHRASE_BOOK(announcements);

/* What follows a quoted title of another meeting. */
static const struct phrase elsewhere[] = {
	{ ".{0,20}\\b(?:på|fra|ved|til)\\b.{0,40}\\bmøde.{0,40}\\d.*", 0, "øde"
	  },
};
static struct phrase_book elsewhere_book = PHRASE_BOOK(elsewhere);

/* What comes before the number of an item, and what it means. */
enum lead {
	LEAD_SURE,		/* an item of this agenda */
	LEAD_END,		/* one if nothing goes on after the number */
	LEAD_MAYBE		/* one if its title follows, or if it is said
				   to be on this agenda */
};

static const struct phrase leads[] = {
	{ "(?:.*\\W)?(?:dagsordenspunkt|dagsordenens punkt)(?: nr\\.?)?",
	  LEAD_SURE, "agsorden" },
	{ "(?:.*\\W)?(?:deltog ikke i (?:behandlingen|drøftelsen) af"
	  "|fraværende (?:under|ved)(?: behandlingen af)?|under behandlingen "
	  "af) (?:punkt(?:erne)?|pkt\\.?)(?: \\d+(?:, \\d+)*,? og)?",
	  LEAD_SURE, "behandlingen|drøftelsen|raværende" },
	{ "(?:.*\\W)?(?:jf\\.?|jævnfør|se|se også|jf\\. også|henvises til) "
	  "(?:punkt|pkt\\.?)(?: nr\\.?)?", LEAD_END, "unkt|kt" },
	{ "(?:.*\\W)?(?:punkt|pkt\\.?|sag nr\\.?)(?: nr\\.?)?", LEAD_MAYBE,
	  "unkt|kt|ag nr" },
};
static struct phrase_book lead_book = PHRASE_BOOK(leads);

enum { ON_AGENDA_ONLY = 1 };	/* if the item is the one on the agenda */

/* What follows a number that is of this agenda. */
static const struct phrase agenda_words[] = {
	{ "(?:på|i) (?:denne |dette |dagens |samme |mødets )?(?:dagsorden"
	  "(?:en)?|(?:udvalgs|byråds)?møde)\\b(?! (?:den|d\\.)).*", 0,
	  "agsorden|møde" },
	{ "(?:{withdraw:present,past,passive}|{postpone:passive}|flyttes"
	  "|fastholdes|rykkes|behandles)\\b.*", ON_AGENDA_ONLY, NULL },
};
static struct phrase_book agenda_book = PHRASE_BOOK(agenda_words);

/* The text there, as much of it as is looked at. */
static struct str
look(struct str text, size_t from)
{
	text = str_from(text, from);
	return str_cut(text, utf8_fit(text, TITLE_LOOK));
}

static bool
title_begins(struct arena *arena, struct str text, const struct item *item)
{
	const char *title = title_key(arena, str_of(item->title));
	const char *key = title_key(arena, look(text, 0));
	size_t len = strlen(title);

	if (len < TITLE_MIN)
		return false;
	return strncmp(key, title, len < TITLE_BEGINS ? len :
	    TITLE_BEGINS) == 0;
}

/* Begins a quotation mark with the byte?  Most text has none of these. */
static bool
may_be_quote(char c)
{
	return c == '"' || c == '\xc2' || c == '\xe2';
}

/* The next quotation mark from `from` on; `len` is its length, 0 for none. */
static size_t
next_quote(struct str text, size_t from, size_t *len)
{
	size_t at;

	for (at = from; at < text.len; at++)
		if (may_be_quote(text.data[at]) &&
		    quotation_is_mark(utf8_decode(str_from(text, at), len)))
			return at;
	*len = 0;
	return text.len;
}

/* Add a reference if the title is another item's; returns whether it is. */
static bool
take_title(struct reference_reading *r, struct str text, struct str title)
{
	struct reference what = { .kind = REFERENCE_ITEM };
	const struct item *item = titles_find(r->titles, r->arena, title);
	struct str trimmed = str_trim(title);

	if (item == NULL || item == r->item)
		return false;
	what.here = true;
	what.target = item->slug;
	return reference_add(r, text, (size_t)(trimmed.data - text.data),
	    trimmed.len, what);
}

/* A title that no item of the meeting has: perhaps one of another. */
static void
take_foreign_title(struct reference_reading *r, struct str text,
    struct str title)
{
	struct reference what = { .kind = REFERENCE_ITEM };

	title = str_trim(title);
	what.target = title_key(r->arena, title);
	if (strlen(what.target) >= FOREIGN_MIN)
		reference_add(r, text, (size_t)(title.data - text.data),
		    title.len, what);
}

/*
 * The text goes on with a quotation.  A title may have quotation marks in it,
 * so the longest one that is an item's is taken.  Returns where it ends.
 */
static size_t
read_quotation(struct reference_reading *r, struct str text, size_t from)
{
	struct phrase_match match;
	struct str titles[QUOTES_MAX];
	size_t count = 0, at = from, len, i;

	while (count < QUOTES_MAX) {
		at = next_quote(text, at, &len);
		if (len == 0 || at - from > TITLE_MAX)
			break;
		titles[count++] = str_cut(str_from(text, from), at - from);
		at += len;
	}
	if (count == 0)
		return from;
	for (i = count; i-- > 0; ) {
		at = from + titles[i].len;
		if (phrase_find(&elsewhere_book, look(text, at), 0, &match) ||
		    take_title(r, text, titles[i]))
			return at;
	}
	take_foreign_title(r, text, titles[0]);
	return from + titles[0].len;
}

/* Does the text end as all announcements do? */
static bool
may_announce(struct str text)
{
	static const char *const ends[] = { "punkt", "punktet", "pkt", "pkt.",
		"sag", "sagen", "vedr", "vedr.", "vedrørende", "om" };

	text = str_trim(text);
	while (text.len != 0 && strchr(":,", text.data[text.len - 1]) != NULL)
		text.len--;
	return text.len != 0 && ((text.data[text.len - 1] >= '0' &&
	    text.data[text.len - 1] <= '9') ||
	    word_list_ends_any_case(text, ends, COUNT(ends)) != 0);
}

static void
find_titles(struct reference_reading *r, struct str text)
{
	struct phrase_match match;
	struct str before;
	size_t at = 0, len;

	for (;;) {
		at = next_quote(text, at, &len);
		if (len == 0)
			return;
		before = reference_before(text, at);
		if (may_announce(before) && phrase_find(&announcement_book,
		    before, 0, &match))
			at = read_quotation(r, text, at + len);
		else
			at += len;
	}
}

/* Has the item a point with that number, in what is proposed or decided? */
static bool
has_point(const struct item *item, struct str number)
{
	struct buf text = BUF_INIT;
	struct str rest, line;
	bool found = false;
	size_t i;

	for (i = 0; i < item->nsections && !found; i++) {
		if (item->sections[i].role != ROLE_RECOMMENDATION &&
		    item->sections[i].role != ROLE_DECISION)
			continue;
		buf_reset(&text);
		section_to_text(&text, &item->sections[i]);
		rest = (struct str){ text.data, text.len };
		while (rest.len != 0 && !found) {
			line = str_cut(rest, str_find_char(rest, '\n'));
			rest = str_from(rest, line.len + 1);
			line = str_trim(line);
			found = str_digits(line) == number.len &&
			    str_eq(str_cut(line, number.len), number);
		}
	}
	buf_release(&text);
	return found;
}

static const struct item *
find_label(const struct meeting *meeting, struct str number)
{
	const struct item *found = NULL;
	size_t i;

	for (i = 0; i < meeting->nitems; i++) {
		if (!str_is(number, meeting->items[i].label))
			continue;
		if (found != NULL)
			return NULL;
		found = &meeting->items[i];
	}
	return found;
}

static bool
is_on_agenda(const struct item *item)
{
	return strstr(item->title, "agsorden") != NULL;
}

/* Does the text end as all words before a number that may be an item's do? */
static bool
may_lead(struct str text)
{
	static const char *const ends[] = { "punkt", "punkterne", "pkt",
		"pkt.", "nr", "nr.", "og" };

	return word_list_ends_any_case(str_trim(text), ends, COUNT(ends)) != 0;
}

/* Does the number between these words mean the item? */
static bool
means_item(struct reference_reading *r, struct str before, struct str number,
    struct str after, const struct item *item)
{
	struct phrase_match lead, agenda;
	bool ends = after.len == 0 || strchr(".,;)", after.data[0]) != NULL;
	struct str rest = after;

	if (!may_lead(before) || !phrase_find(&lead_book, before, 0, &lead))
		return false;
	if (lead.means == LEAD_SURE)
		return true;
	if (lead.means == LEAD_END && ends && !has_point(r->item, number))
		return true;
	while (rest.len != 0 && strchr(".,: ", rest.data[0]) != NULL)
		rest = str_from(rest, 1);
	if (title_begins(r->arena, rest, item))
		return true;
	/* "Punkt 3 udgår" is about an item only under the item "Dagsorden". */
	return phrase_find(&agenda_book, look(rest, 0), 0,
	    &agenda) && (agenda.means != ON_AGENDA_ONLY ||
	    is_on_agenda(r->item));
}

static void
find_numbers(struct reference_reading *r, struct str text)
{
	struct reference what = { .kind = REFERENCE_ITEM, .here = true };
	const struct item *item;
	struct str number;
	size_t i, at, len;

	for (i = 0; i < r->nnumbers; i++) {
		at = r->numbers[i];
		len = str_digits(str_from(text, at));
		if (len > 3 || at == 0 || text.data[at - 1] != ' ')
			continue;
		number = str_cut(str_from(text, at), len);
		item = find_label(r->meeting, number);
		if (item == NULL || item == r->item || !means_item(r,
		    reference_before(text, at), number, str_from(text,
		    at + len), item))
			continue;
		what.target = item->slug;
		reference_add(r, text, at, len, what);
	}
}

void
reference_items(struct reference_reading *r, struct str text)
{
	if (r->marks)
		find_titles(r, text);
	find_numbers(r, text);
}
