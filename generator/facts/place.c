#include "place.h"

#include "language/body_name.h"
#include "language/date_read.h"
#include "acting_body.h"
#include "phrase.h"

#define BODY "(?<body>(?-i:[A-ZÆØÅ])[\\w, -]*?(?:udvalget|byrådet|rådet" \
	"|bestyrelsen|repræsentationen|magistraten))"
#define DAY "(?<day>\\d{1,2}[-./ ]{1,2}\\w+[-./ ]{1,2}(?:19|20)?\\d\\d)"
#define BODY_NEEDLES "dvalget|råd|estyrelse|epræsenta|agistrat"

#define PLACE_MAX 100	/* bytes: a longer line is a sentence */

/* "Havneudvalget den 14. september 2021": a line that says whose actions come
   below; "Havneudvalget: Anbefales.": whose its own words are. */
static const struct phrase places[] = {
	{ BODY ",? (?:møde )?(?:den |d\\. ?|\\()?" DAY "\\)?[.:]?", 0,
	  BODY_NEEDLES },
	{ DAY ",?(?: [-–])? " BODY "[.:]?", 0, BODY_NEEDLES },
	{ "(?:(?:beslutning|behandling|referat|udtalelse)(?:en)? (?:i|fra|af) "
	  "|fra )?" BODY "(?<own>s (?:beslutning|behandling|indstilling"
	  "|anbefaling))?(?:,? (?:i møde(?:t)? )?(?:den |af |af den |d\\. ?"
	  "|\\()" DAY "\\)?)? ?:(?: (?<rest>.+))?", 0, BODY_NEEDLES },
};
static struct phrase_book place_book = PHRASE_BOOK(places);

bool
place_is_day(const struct reading *r, struct date date)
{
	const char *own = r->place.home_date != NULL ? r->place.home_date :
	    r->meeting->date;
	struct date day;

	return own == NULL || !date_from_iso(own, &day) ||
	    date_days(day) == date_days(date);
}

void
place_go_home(struct reading *r)
{
	r->place.own = r->place.body = r->place.home;
	r->place.away = false;
}

/* Whose actions come next; those of another day are skipped. */
static void
go_to(struct reading *r, const char *body, bool other_day)
{
	floor_clear(&r->floor);
	r->floor.topic.text = NULL;
	r->place.away = other_day;
	if (!other_day)
		r->place.own = r->place.body = body;
}

/* Looking for a colon, or a number in a short line, is cheap. */
static bool
may_be_place(struct str text)
{
	size_t i;

	if (str_contains(text, ": ") || str_ends(text, ":"))
		return true;
	for (i = 0; text.len <= PLACE_MAX && i < text.len; i++)
		if (text.data[i] >= '0' && text.data[i] <= '9')
			return true;
	return false;
}

bool
place_read(struct reading *r, const struct sentence *sentence,
    struct str *text)
{
	struct phrase_match match;
	struct str name, day;
	struct date date;
	const char *body;
	size_t at, len;
	bool other_day;

	if (sentence->first && r->place.passing) {
		r->place.passing = false;
		place_go_home(r);
	}
	if (!may_be_place(*text) ||
	    !phrase_find_in(&r->known, &place_book, *text, 0, &match) ||
	    !body_name_find(phrase_group(&match, "body"), &name, &at) ||
	    at != 0 || !acting_body_named(r, name, &body))
		return !r->place.away;
	day = phrase_group(&match, "day");
	other_day = day.len != 0 && date_find(day, &date, &at, &len) &&
	    !place_is_day(r, date);
	if (r->place.earlier && !other_day)
		return !r->place.away;
	*text = phrase_group(&match, "rest");
	/* With words after it, it holds for this paragraph only. */
	r->place.passing = text->len != 0;
	r->place.entered = !r->place.passing && day.len == 0;
	go_to(r, body, other_day || (str_contains(phrase_group(&match, "own"),
	    "indstilling") && !body_name_is(name, r->place.home)));
	return !r->place.away;
}

bool
place_names_other(const struct reading *r, struct str text)
{
	struct str name;
	size_t at;

	while (body_name_find(text, &name, &at)) {
		if (!body_name_is(name, r->place.own) &&
		    !body_name_is(name, r->place.body) &&
		    !body_name_is(name, r->meeting->body) &&
		    !acting_body_is_own_council(r, name))
			return true;
		text = str_from(text, at + name.len);
	}
	return false;
}
