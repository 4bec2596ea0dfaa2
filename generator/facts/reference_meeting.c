#include "reference_meeting.h"

#include <string.h>

#include "base/array.h"
#include "base/utf8.h"
#include "language/body_name.h"
#include "language/date.h"
#include "language/date_read.h"
#include "language/word_list.h"
#include "phrase.h"
#include "reference_list.h"
#include "sentence.h"

/* A day without a year is this near to the meeting that speaks of it. */
#define YEARLESS_BEFORE	180
#define YEARLESS_AFTER	90

/* What a body does at a meeting, in the past and as a participle. */
#define DID "(?:{approve,recommend,submit,reject,postpone,discuss,decide," \
	"choose:past}|behandlede|bad|anmodede|bestilte|udtrykte|ønskede" \
	"|fremkom|blev orienteret|blev præsenteret|fik|modtog|nedsatte)"
#define DONE "(?:{approve,recommend,reject,postpone,discuss,decide," \
	"inform:participle}|behandlet|bedt|anmodet|bestilt|ønsket" \
	"|præsenteret|fået|modtaget|nedsat|forelagt)"

/* A word between verb and day, but none that leads up to another day. */
#define WHAT "(?!kraft|senest|inden|fra|til|træder|trådte|udløb|gælde" \
	"|start|begynd|dateret|indsendt|underskrevet|offentliggjort|der\\b" \
	"|som\\b|at\\b|om\\b|hvor|med virkning)[\\w-]+"

/* Between the words and the day: "tirsdag den", "d.". */
#define LEAD "(?:,? (?:\\w+dag )?(?:den|d\\.?)|:|,)?"

/*
 * The sentence that leads up to the day, in which only the end of `body`
 * matters.  "[^.]{3,90}?" after ".*?" would find the same, but try each length
 * from each byte.
 */
#define SENTENCE "(?:.*\\.(?!\\z))?+(?<body>[^.]{3,}?)"

enum cue {
	CUE_WORD,		/* "udvalgsmødet" may name the body */
	CUE_OF,			/* "mødet i Økonomiudvalget" */
	CUE_BODY,		/* the body itself, or its doings */
	CUE_HAS			/* it did something if that comes after */
};

/* What comes before the day. */
static const struct phrase cues[] = {
	{ ".*\\b(?:udvalgs|fælles|byråds)?(?:møde|mødet) (?:i|for|af) "
	  "(?<body>[^.]{3,90}?)" LEAD, CUE_OF, "øde" },
	{ "(?<owner>.*?)(?<word>\\b[\\w-]*(?:møde|mødet|møder|møderne"
	  "|udvalgsrådet))(?: fra)?" LEAD, CUE_WORD, "øde|valgsråd" },
	{ ".*?(?<body>[^.]{3,90}?)s (?:beslutning|behandling|drøftelse"
	  "|godkendelse|vedtagelse)(?: af [^.]{1,60}?)?(?: fra| af)?" LEAD,
	  CUE_BODY, "s be|s dr|s go|s ve" },
	{ SENTENCE " (?:har |havde )?" DID
	  "(?: " WHAT "){0,4}?,? (?:den|d\\.?)", CUE_BODY, NULL },
	{ SENTENCE " (?:har|havde|blev)(?: [\\w-]+)?,? "
	  "(?:den|d\\.?)", CUE_HAS, " ha| blev" },
	{ SENTENCE LEAD, CUE_BODY, NULL },
};
static struct phrase_book cue_book = PHRASE_BOOK(cues);

/* What comes after it. */
static const struct phrase afters[] = {
	{ DID " (?<body>.*)", CUE_BODY, NULL },
	{ "(?:blev|er|bliver) (?:[^.]{0,80}? )?" DONE " (?:i|af|på) "
	  "(?<body>.*)", CUE_BODY, NULL },
};
static struct phrase_book after_book = PHRASE_BOOK(afters);

static const struct phrase dones[] = {
	{ "(?:[\\w-]+ ){0,2}" DONE "\\b.*", 0, NULL },
};
static struct phrase_book done_book = PHRASE_BOOK(dones);

/* The number of an item, before the meeting or right after its day. */
static const struct phrase numbered[] = {
	{ ".*\\b(?:punkt|pkt\\.?|sag) (?:nr\\.? )?(?<label>\\d{1,3}) (?:på|fra"
	  "|ved) (?:[\\w-]+ ){0,4}?[\\w-]*møde\\w*(?: .{0,90})?", 0, "øde" },
};
static struct phrase_book numbered_book = PHRASE_BOOK(numbered);

static const struct phrase labels[] = {
	{ "(?<all>,? ?(?:pkt\\.?|punkt|sag) (?:nr\\.? )?(?<label>\\d{1,3}))"
	  "(?:[^\\d].*)?", 0, NULL },
	{ "\\((?:pkt\\.?|punkt|sag) (?:nr\\.? )?(?<label>\\d{1,3})\\).*", 0,
	  "(" },
};
static struct phrase_book label_book = PHRASE_BOOK(labels);

#define AFTER_MAX	200	/* bytes after the day that are looked at */

/* A day that may be a meeting's. */
struct day {
	struct date	date;
	size_t		at, len;
	struct str	before, after;
};

static bool
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/*
 * The body that the words name, the meeting's own for "udvalget"; NULL if they
 * name none, or if "udvalget" may be another.
 */
static const char *
body_of(struct reference_reading *r, struct str name)
{
	static const char *const own[] = { "udvalget", "udvalgene", "rådet" };

	if (word_list_has(name, own, COUNT(own)))
		return r->own_clear ? r->meeting->body : NULL;
	return arena_dup_str(r->arena, name);
}

/* The name that the text begins with. */
static struct str
first_name(struct str text)
{
	struct str name, word;
	size_t at;

	if (body_name_find(text, &name, &at) && at == 0)
		return name;
	word = str_cut(text, utf8_word(text));
	name = body_name_last(word);
	if (name.len != 0 && name.len == word.len)
		return name;
	/* "Odense Byråd" */
	at = word.len + 1;
	word = str_cut(text, at < text.len ? at + utf8_word(str_from(text,
	    at)) : text.len);
	name = body_name_last(word);
	return name.len == word.len ? name : (struct str){ NULL, 0 };
}

static bool
is_committees(struct str name)
{
	return utf8_ends_word(name, "udvalgene");
}

/*
 * The body in a compound: "Socialudvalgsmøde" is a meeting of
 * "Socialudvalget", "byrådsmødet" of "byrådet".  Empty for "udvalgsmøde".
 */
static struct str
body_in_word(struct arena *arena, struct str word)
{
	static const struct {
		const char	*stem, *article;
	} stems[] = {
		{ "udvalgs", "et" }, { "byråds", "et" },
		{ "kommunalbestyrelses", "n" },
	};
	size_t i, at;

	for (i = 0; i < COUNT(stems); i++) {
		at = str_find(word, stems[i].stem + 1);
		if (at == word.len || at == 0 || (i == 0 && at < 3))
			continue;
		at += strlen(stems[i].stem + 1) - strlen("s");
		return str_of(arena_printf(arena, "%.*s%s",
		    STR_FMT(str_cut(word, at)), stems[i].article));
	}
	return (struct str){ NULL, 0 };
}

/* The last sentence of the text, which may go on. */
static struct str
last_sentence(struct str text)
{
	struct str sentence = text, rest = text;

	while (!str_blank(rest))
		sentence = sentence_next(&rest);
	return sentence;
}

/*
 * The body that is named last in the text, alone or in a compound:
 * "Økonomiudvalget behandlede sagen på", "økonomiudvalgsdrøftelsen på".
 */
static struct str
named_before(struct arena *arena, struct str text)
{
	struct str word, name, best = { NULL, 0 };
	size_t at = 0, len;

	while (at < text.len) {
		len = utf8_word(str_from(text, at));
		if (len == 0) {
			utf8_decode(str_from(text, at), &len);
			at += len;
			continue;
		}
		word = str_cut(str_from(text, at), len);
		at += len;
		name = body_name_last(str_cut(text, at));
		if (name.len == 0 && str_ends(word, "s")) {
			name = body_name_last(str_cut(text, at - 1));
			word = (struct str){ NULL, 0 };
		}
		if (name.len == 0 && word.len != 0 &&
		    (name = body_in_word(arena, word)).len != 0)
			name = body_name_last(str_of(arena_printf(arena,
			    "%.*s%.*s", STR_FMT(str_cut(text, at - len)),
			    STR_FMT(name))));
		if (name.len != 0)
			best = name;
	}
	return best;
}

/* Words for a meeting of a body without its name; others meet as well, to
   inform neighbours or to build. */
static bool
is_meeting(struct str word)
{
	static const char *const words[] = { "møde", "mødet", "møder",
		"møderne", "udvalgsmøde", "udvalgsmødet", "udvalgsmøder",
		"udvalgsmøderne", "fællesmøde", "fællesmødet", "temamøde",
		"temamødet", "udvalgsrådet", "kvartalsmøde", "kvartalsmødet" };

	return word_list_has(word, words, COUNT(words));
}

/* "mødet": of the body named in the sentence, or else of the one that met, if
   no other can be meant. */
static bool
take_word(struct reference_reading *r, const struct phrase_match *match,
    const char **body)
{
	struct str word = phrase_group(match, "word");
	struct str owner = phrase_group(match, "owner");
	struct str name = named_before(r->arena, last_sentence(str_of(
	    arena_printf(r->arena, "%.*s %.*s", STR_FMT(owner),
	    STR_FMT(word)))));

	if (!is_meeting(word) && body_in_word(r->arena, word).len == 0)
		return false;
	*body = NULL;
	if (name.len != 0)
		*body = body_of(r, name);
	else if (r->own_clear)
		*body = r->meeting->body;
	return true;
}

static bool
take_body(struct reference_reading *r, struct str text, bool whole,
    const char **body)
{
	struct str name = body_name_last(text);

	if (name.len == 0 && is_committees(text)) {
		*body = r->own_clear ? r->meeting->body : NULL;
		return true;
	}
	if (name.len == 0 || (whole && name.len != text.len))
		return false;
	*body = body_of(r, name);
	return true;
}

static bool
take_cue(struct reference_reading *r, const struct phrase_match *match,
    const struct day *day, const char **body)
{
	struct phrase_match after;
	struct str name = phrase_group(match, "body");

	switch ((enum cue)match->means) {
	case CUE_WORD:
		return take_word(r, match, body);
	case CUE_OF:
		return take_body(r, name, true, body);
	case CUE_BODY:
		return take_body(r, name, false, body);
	case CUE_HAS:
		return phrase_find(&done_book, day->after, 0, &after) &&
		    take_body(r, name, false, body);
	}
	return false;
}

static bool
find_before(struct reference_reading *r, const struct day *day,
    const char **body)
{
	struct phrase_match match;
	size_t row = 0;

	while (phrase_find(&cue_book, day->before, row, &match)) {
		if (take_cue(r, &match, day, body))
			return true;
		row = match.row + 1;
	}
	return false;
}

/* "05-11-2019 Økonomiudvalget": how the history of a case begins. */
static bool
is_history(struct reference_reading *r, const struct day *day,
    const char **body)
{
	struct str after = day->after, name;

	if (r->section->role != ROLE_HISTORY || !str_blank(day->before))
		return false;
	while (after.len != 0 && strchr(" ,:-", after.data[0]) != NULL)
		after = str_from(after, 1);
	name = first_name(after);
	*body = name.len != 0 ? body_of(r, name) : NULL;
	return name.len != 0;
}

static bool
find_after(struct reference_reading *r, const struct day *day,
    const char **body)
{
	struct phrase_match match;
	struct str name;

	if (is_history(r, day, body))
		return true;
	if (!phrase_find(&after_book, day->after, 0, &match))
		return false;
	name = first_name(phrase_group(&match, "body"));
	*body = name.len != 0 ? body_of(r, name) : NULL;
	return name.len != 0;
}

/* The year of "12. november": the one that brings it near the meeting. */
static bool
settle_year(const struct meeting *meeting, struct date *date)
{
	struct date own, best = *date;
	long away;
	int year;

	if (date->year != 0)
		return true;
	if (meeting->date == NULL || !date_from_iso(meeting->date, &own))
		return false;
	for (year = own.year - 1; year <= own.year + 1; year++) {
		date->year = year;
		if (!date_is_valid(*date))
			continue;
		away = date_days(*date) - date_days(own);
		if (away >= -YEARLESS_BEFORE && away <= YEARLESS_AFTER)
			best = *date;
	}
	*date = best;
	return best.year != 0;
}

/* Does the day stand in a longer number, or in a law's: "nr. 631 af 15/6"? */
static bool
is_part(struct str text, size_t at)
{
	struct str before;

	if (at > 0 && (is_digit(text.data[at - 1]) ||
	    strchr("-/.,", text.data[at - 1]) != NULL))
		return true;
	before = str_trim(reference_before(text, at));
	return (str_ends(before, " af") && before.len > 3 &&
	    is_digit(before.data[before.len - 4])) || str_ends(before, "§");
}

/* The next day in the text from `from` on, at the number `*number` or a later
   one. */
static bool
next_day(const struct reference_reading *r, struct str text, size_t from,
    size_t *number, struct day *day)
{
	size_t at;

	for (; *number < r->nnumbers; ++*number) {
		at = r->numbers[*number];
		if (at < from || is_part(text, at))
			continue;
		day->len = date_read(str_from(text, at), &day->date);
		if (day->len == 0)
			day->len = date_read_day(str_from(text, at),
			    &day->date);
		if (day->len == 0)
			continue;
		day->at = at;
		day->before = reference_before(text, at);
		day->after = str_from(text, at + day->len);
		day->after = str_cut(day->after, utf8_fit(day->after,
		    AFTER_MAX));
		return true;
	}
	return false;
}

/* Does the day follow another one, with nothing but "og den" between? */
static bool
goes_on(struct str text, const struct day *last, const struct day *day)
{
	static const char *const joints[] = { " og ", ", ", " og den ",
		", den ", " og d. ", ", d. ", " samt ", " samt den " };
	struct str between = str_cut(str_from(text, last->at + last->len),
	    day->at - last->at - last->len);
	size_t i;

	for (i = 0; i < COUNT(joints); i++)
		if (str_is(between, joints[i]))
			return true;
	return false;
}

/* Is it a reference to the meeting itself? */
static bool
is_here(const struct meeting *meeting, const struct reference *what)
{
	return meeting->date != NULL &&
	    strcmp(what->date, meeting->date) == 0 &&
	    (what->body == NULL || meeting->body == NULL ||
	    utf8_same_text(what->body, meeting->body));
}

/* The item of that meeting, if its number is stated; then the reference
   extends to the number. */
static void
take_label(struct reference_reading *r, struct day *day,
    struct reference *what)
{
	struct phrase_match match;
	struct str label, all;

	if (phrase_find(&label_book, day->after, 0, &match)) {
		all = phrase_group(&match, "all");
		if (all.len != 0)
			day->len = (size_t)(all.data + all.len -
			    day->before.data) - day->before.len;
	} else if (!phrase_find(&numbered_book, day->before, 0, &match)) {
		return;
	}
	label = phrase_group(&match, "label");
	what->kind = REFERENCE_ITEM;
	what->label = arena_dup_str(r->arena, label);
}

void
reference_meetings(struct reference_reading *r, struct str text)
{
	struct day day, last = { .len = 0 };
	struct reference what;
	const char *body = NULL;
	size_t from = 0, number = 0;

	for (; next_day(r, text, from, &number, &day);
	    from = day.at + day.len) {
		what = (struct reference){ .kind = REFERENCE_MEETING };
		if (last.len != 0 && goes_on(text, &last, &day))
			what.body = body;
		else if (find_before(r, &day, &what.body)) {
			if (what.body == NULL)
				find_after(r, &day, &what.body);
		} else if (!find_after(r, &day, &what.body)) {
			last.len = 0;
			continue;
		}
		body = what.body;
		last = day;
		if (!settle_year(r->meeting, &day.date))
			continue;
		what.date = date_iso(r->arena, day.date);
		take_label(r, &day, &what);
		if (!is_here(r->meeting, &what))
			reference_add(r, text, day.at, day.len, what);
	}
}
