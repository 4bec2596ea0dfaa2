/*
 * What a section tells of besides what its own body decides there and then:
 * other bodies and other days, and votes on something else than what was
 * recommended.  A vote without an object that stands after such a sentence is
 * about that, or nobody can tell what it is about.
 */
#include <string.h>

#include "base/utf8.h"
#include "language/body_name.h"
#include "language/date.h"
#include "language/date_read.h"
#include "phrase.h"
#include "reading.h"

#define BODY "(?<body>(?-i:[A-ZÆØÅ])[\\w, -]*?(?:udvalget|byrådet|rådet" \
	"|bestyrelsen|repræsentationen|magistraten))"
#define DAY "(?<day>\\d{1,2}[-./ ]{1,2}\\w+[-./ ]{1,2}(?:19|20)?\\d\\d)"
#define BODY_NEEDLES "dvalget|råd|estyrelse|epræsenta|agistrat"

#define PLACE_MAX 100	/* bytes: a longer line is a sentence */

enum place { PLACE_LINE, PLACE_WORDS };

/* "Havneudvalget den 14. september 2021": a line that says whose doings come
   below; "Havneudvalget: Anbefales.": whose its own words are. */
static const struct phrase places[] = {
	{ BODY ",? (?:møde )?(?:den |d\\. ?|\\()?" DAY "\\)?[.:]?", PLACE_LINE,
	  BODY_NEEDLES },
	{ DAY ",?(?: [-–])? " BODY "[.:]?", PLACE_LINE, BODY_NEEDLES },
	{ "(?:(?:beslutning|behandling|referat|udtalelse)(?:en)? (?:i|fra|af) "
	  "|fra )?" BODY "(?<own>s (?:beslutning|behandling|indstilling"
	  "|anbefaling))?(?:,? (?:i møde(?:t)? )?(?:den |af |af den |d\\. ?"
	  "|\\()" DAY "\\)?)? ?:(?: (?<rest>.+))?", PLACE_WORDS,
	  BODY_NEEDLES },
};
static struct phrase_book place_book = PHRASE_BOOK(places);

/* "Der blev stemt om udsættelse.": what the votes that follow are on. */
static const struct phrase topics[] = {
	{ "(?:(?:herefter|derefter|dernæst|først) )?(?:(?:blev|bliver) der "
	  "(?:\\w+ )?(?:stemt|foretaget afstemning)|der (?:blev|bliver) "
	  "(?:\\w+ )?(?:stemt|foretaget afstemning)|stemte (?:byrådet|udvalget"
	  "|kommunalbestyrelsen|man)|(?:byrådet|udvalget"
	  "|kommunalbestyrelsen|\\w+udvalget) stemte)(?: (?:først|herefter"
	  "|derefter|også|særskilt))? om (?<what>[^:]+?)[.:]?", 0, "stem" },
	{ "(?:[^,.:]{1,60} )?satte (?:herefter |derefter |først )?"
	  "(?<what>[^:]+?) (?:til|under) afstemning[.:]?", 0, "fstemning" },
	{ "(?<what>(?:flertals|mindretals)?indstillingen):", 0,
	  "ndstillingen:" },
	{ "(?<what>[^:,]+?) (?:blev|bliver) (?:herefter |derefter |først )?"
	  "(?:sat|bragt|taget) (?:til|under) afstemning[.:]?", 0,
	  "fstemning" },
};
static struct phrase_book topic_book = PHRASE_BOOK(topics);

/* What of these is the case itself, or some points of it. */
static const struct phrase matters[] = {
	{ "(?:(?:hele|den|den samlede) )?(?:\\w+s )?(?:oprindelige |samlede "
	  "|ændrede )?(?:sagen|punktet|indstilling(?:en|erne)?)(?: som helhed"
	  "| i sin helhed| som ændret)?", 'c', NULL },
	{ "(?:\\w{1,20})?forslaget(?: (?:fra|af) .*)?", 'f', NULL },
	{ "(?:indstillings?|indstillingens )?(?:punkt(?:er|erne|et)?|pkt\\.?) ?"
	  PHRASE_POINTS "\\.?", 'p', NULL },
	{ ".*(?:ændringsforslag|tillægsforslag|modforslag).*", 'a', NULL },
};
static struct phrase_book matter_book = PHRASE_BOOK(matters);

/* What others voted, and what was voted on besides: votes after it may be
   part of that. */
static const struct phrase asides[] = {
	{ ".*\\b(?:begær\\w+|anmod\\w+|bad|ønskede|krævede|forlangte|foreslo\\w*"
	  "|foreslår)\\b.*\\b(?:udsat|udsættes|udsættelse|udskudt|tilbage"
	  "|tilbagesend\\w+|afstemning|lukkede|åbne|afvist|oversend\\w+"
	  "|genoptag\\w+|delt)\\b.*", 'p',
	  "egær|nmod|bad|nskede|rævede|orlangte|oreslo|oreslår" },
	{ "(?!.* sig inhabil).*\\b(?:erklær\\w+|fandt|afgjorde|beslut\\w+"
	  "|vurder\\w+|afvis\\w+|godkend\\w+)\\b.*\\b(?:u?inhabil\\w*"
	  "|habil\\w*)\\b.*", 0, "habil" },
	{ ".*\\buanset frist.*|.*\\b(?:optage|genoptage) sagen\\b.*", 0,
	  "uanset|optage" },
	{ ".*\\b(?:mistillid\\w*|(?:åbne|lukkede) døre)\\b.*", 0,
	  "istillid|døre" },
	{ "(?:byrådet|udvalget|kommunalbestyrelsen|\\w+udvalget) (?:herefter )?"
	  "(?:valgte|vælger|udpegede|udpeger)\\b.*", 0, "valgte|vælger|udpege" },
	{ "(?:formanden|borgmesteren|dirigenten)\\b.* (?:afvis\\w+|imødekom"
	  "|tillod)\\b.*", 0, "fvis|mødekom|tillod" },
	{ "(?!indstillingen|forslaget).*\\b(?:fik|opnåede|valgt med) "
	  "\\d+ stemmer\\b.*", 0, " stemmer" },
	{ ".*\\b(?:forældre\\w*|nabo\\w*|beboer\\w*|borger(?:e|ne)|elever\\w*"
	  "|lærer(?:e|ne)|medarbejder(?:e|ne)|lejer(?:e|ne)|ejer(?:e|ne)"
	  "|andelshaver\\w*|aktionær\\w*|generalforsamling\\w*"
	  "|borgermøde\\w*|årsmøde\\w*|afdelingsmøde\\w*)\\b.*\\bstem.*", 0,
	  "stem" },
	{ ".*\\bstem\\w+\\b.*\\b(?:på|ved|under) (?:\\w+ )?"
	  "(?:generalforsamling|borgermøde|årsmøde|afdelingsmøde)\\w*\\b.*", 0,
	  "stem" },
};
static struct phrase_book aside_book = PHRASE_BOOK(asides);

/* What came of a proposal, in a sentence that was not understood. */
static const struct phrase losts[] = {
	{ ".*ændringsforslag.*\\b(?:vedtaget|forkastet|forkastes|bortfaldet"
	  "|bortfalder|bortfaldt|faldt|nedstemt|trukket)\\b.*", 0, "ndringsforslag" },
};
static struct phrase_book lost_book = PHRASE_BOOK(losts);

/* Of another time or place, in a sentence that was not understood. */
static const struct phrase elsewheres[] = {
	{ ".*\\b(?-i:[A-ZÆØÅ])[\\w-]*(?:udvalgets|rådets|bestyrelsens) "
	  "(?:flertal|mindretal|medlemmer|behandling|møde|formand)\\b.*", 0,
	  "dvalgets|rådets|estyrelsens" },
	{ ".*\\b(?:i (?:januar|februar|marts|april|maj|juni|juli|august"
	  "|september|oktober|november|december|(?:19|20)\\d\\d)|på (?:sidste"
	  "|forrige|seneste|\\w+ tidligere) møde|på (?:\\w+ )?møde[t]? "
	  "(?:den|d\\.) \\d).*", 0, "i |på " },
};
static struct phrase_book elsewhere_book = PHRASE_BOOK(elsewheres);

/* What was done once, or may be done, in the words of what is done. */
#define DONE "(?:godkend(?:t|es)|vedtag(?:et|es)|anbefal(?:et|es)|afvis(?:t|es)" \
	"|udsat|udsættes|forkast(?:et|es)|tiltrådt|taget|drøftet|behandlet)"
static const struct phrase tolds[] = {
	{ ".*?\\b(?:forventes|ventes|ønskes|foreslås|bør|skal|vil"
	  "|tidligere|oprindeligt|senest|(?:i|på) (?:sidste|forrige|seneste) "
	  "møde|blev i (?:januar|februar|marts|april|maj|juni|juli|august"
	  "|september|oktober|november|december)) (?:at |at blive |blive "
	  "|blev |blevet )?" DONE "\\b.*", 0,
	  "entes|nskes|oreslås|bør|skal|vil|idligere|prindelig|enest"
	  "|sidste|forrige|blev i" },
	{ ".*?\\b" DONE " (?:(?:i|på|ved) (?:byrådets |udvalgets |\\w+ets )?"
	  "(?:sidste|forrige|seneste) (?:møde|gang)|i (?:19|20)\\d\\d"
	  ")\\b.*", 0, "sidste|forrige|seneste|i 19|i 20" },
	{ ".*?\\b" DONE " i (?<body>(?-i:[A-ZÆØÅ])[\\w-]*(?:udvalget|rådet))\\b.*",
	  'b', "dvalget|rådet" },
	{ ".*?\\b" DONE " (?:på|ved|i) (?:\\w+ )?møde(?:t|rne)? (?:den |d\\. ?)"
	  "(?<day>\\d{1,2}\\. ?\\w+)\\b.*", 'd', "møde" },
};
static struct phrase_book told_book = PHRASE_BOOK(tolds);

static bool
same_body(const char *a, struct str b)
{
	return a != NULL && utf8_same_word(str_of(a), b);
}

/* Is it the day that the section is about? */
static bool
is_day(const struct facts_reading *r, struct date date)
{
	const char *own = r->home_date != NULL ? r->home_date :
	    r->meeting->date;
	struct date day;

	return own == NULL || !date_from_iso(own, &day) ||
	    date_days(day) == date_days(date);
}

static void
go_home(struct facts_reading *r)
{
	r->own = r->body = r->home;
	r->away = false;
}

/* What the place says of whose doings are told. */
static void
go_to(struct facts_reading *r, const char *body, bool other_day)
{
	r->proposal = r->current = r->concluded = NO_VOTE;
	r->topic.text = NULL;
	r->away = other_day;
	if (!other_day)
		r->own = r->body = body;
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
facts_place(struct facts_reading *r, const struct sentence *sentence,
    struct str *text)
{
	struct phrase_match match;
	struct str name, day;
	struct date date;
	const char *body;
	size_t at, len;
	bool other_day;

	if (sentence->first && r->passing) {
		r->passing = false;
		go_home(r);
	}
	if (!may_be_place(*text) ||
	    !phrase_find(&place_book, *text, 0, &match) ||
	    !body_name_find(phrase_group(&match, "body"), &name, &at) ||
	    at != 0 || !facts_body_named(r, name, &body))
		return !r->away;
	day = phrase_group(&match, "day");
	other_day = day.len != 0 && date_find(day, &date, &at, &len) &&
	    !is_day(r, date);
	if (r->earlier && !other_day)
		return !r->away;
	*text = phrase_group(&match, "rest");
	/* Its words and those after it in the paragraph, or all below it. */
	r->passing = text->len != 0;
	r->entered = !r->passing && day.len == 0;
	go_to(r, body, other_day || (str_contains(phrase_group(&match, "own"),
	    "indstilling") && !same_body(r->home, name)));
	return !r->away;
}

/* "Der blev stemt om udsættelse.": true when that is what it says. */
static bool
take_topic(struct facts_reading *r, const struct sentence *sentence)
{
	struct phrase_match match, matter;
	struct str what;
	int kind = 'o';

	if (!phrase_find(&topic_book, sentence->text, 0, &match))
		return false;
	what = phrase_group(&match, "what");
	if (phrase_find(&matter_book, what, 0, &matter))
		kind = matter.means;
	/* What was proposed right before is what is voted on. */
	if ((kind == 'a' || kind == 'f') && r->proposal != NO_VOTE)
		return true;
	/* It may be the case itself, when nobody proposed anything. */
	if (kind == 'f' && r->unread)
		return true;
	r->proposal = r->current = r->concluded = NO_VOTE;
	r->unread = false;
	r->topic.text = NULL;
	r->topic_points = kind != 'p' ? NULL :
	    facts_points(r, phrase_group(&matter, "points"));
	if (kind == 'o' || kind == 'a') {
		r->topic = sentence->basis;
		r->topic_motion = kind == 'a' ? MOTION_AMENDMENT :
		    MOTION_OTHER;
	}
	return true;
}

bool
facts_topic(struct facts_reading *r, const struct sentence *sentence)
{
	return !r->earlier && take_topic(r, sentence);
}

/* Does it speak of another body than those that the section is of? */
static bool
names_other_body(const struct facts_reading *r, struct str text)
{
	struct str name;
	size_t at;

	while (body_name_find(text, &name, &at)) {
		if (!same_body(r->own, name) && !same_body(r->body, name) &&
		    !same_body(r->meeting->body, name) &&
		    !facts_is_own_council(r, name))
			return true;
		text = str_from(text, at + name.len);
	}
	return false;
}

void
facts_aside(struct facts_reading *r, const struct sentence *sentence,
    bool understood)
{
	struct phrase_match match;
	struct date date;
	size_t at, len;

	/* "Havneudvalget:" was not what it decided, but who its members are. */
	if (r->entered && !understood)
		go_home(r);
	r->entered = false;
	if (r->earlier)
		return;
	if (phrase_find(&aside_book, sentence->text, 0, &match)) {
		r->unread |= match.means == 'p';
		r->aside = true;
		r->proposal = r->current = r->concluded = NO_VOTE;
		r->topic.text = NULL;
	}
	/* Of which amendment?  Who voted on it cannot be told either. */
	if (!understood && phrase_find(&lost_book, sentence->text, 0, &match)) {
		r->aside = true;
		r->proposal = r->current = r->concluded = NO_VOTE;
	}
	if (understood || !(names_other_body(r, sentence->text) ||
	    (date_find(sentence->text, &date, &at, &len) &&
	    !is_day(r, date)) ||
	    phrase_find(&elsewhere_book, sentence->text, 0, &match)))
		return;
	if (facts_proposal_open(r))
		return;
	r->elsewhere = r->aside = true;
	r->current = r->concluded = NO_VOTE;
}

/* "31. august" of the year in which the body meets. */
static bool
is_other_day(struct facts_reading *r, struct str day)
{
	struct date date;

	return r->meeting->date != NULL && date_read(str_of(arena_printf(
	    r->arena, "%.*s %.4s", STR_FMT(day), r->meeting->date)), &date) !=
	    0 && !is_day(r, date);
}

bool
facts_told(struct facts_reading *r, struct str text)
{
	struct phrase_match match;

	if (!phrase_find(&told_book, text, 0, &match))
		return false;
	if (match.means == 'd')
		return is_other_day(r, phrase_group(&match, "day"));
	return match.means != 'b' || names_other_body(r,
	    phrase_group(&match, "body"));
}

bool
facts_procedural(struct str text)
{
	static const struct phrase rows[] = {
		{ ".*\\buanset frist.*|.*\\b(?:optage|genoptage) sagen\\b.*", 0,
		  "uanset|optage" },
		{ ".*\\b(?:u?inhabil\\w*|habil\\w*|mistillid\\w*)\\b.*", 0,
		  "habil|istillid" },
		{ ".*\\b(?:behandl|drøft|afgør)\\w+ for (?:åbne|lukkede) døre"
		  "\\b.*", 0, "døre" },
	};
	static struct phrase_book book = PHRASE_BOOK(rows);
	struct phrase_match match;

	return phrase_find(&book, text, 0, &match);
}

/* "Sagen om Kirkevej er udsat.", once the body has been informed. */
static bool
is_news(struct facts_reading *r, struct str text)
{
	static const struct phrase rows[] = {
		{ "(?!(?:sagen|punktet|indstillingen|orienteringen) er ).+? er .*",
		  0, " er " },
	};
	static struct phrase_book book = PHRASE_BOOK(rows);
	const struct decision *decision = facts_decision_of(r, r->own);
	struct phrase_match match;

	return decision != NULL && decision->outcome == OUTCOME_NOTED &&
	    str_contains(str_of(decision->basis.text), "rienter") &&
	    phrase_find(&book, text, 0, &match);
}

/* "Sagen sendes tilbage.", in a proposal of several paragraphs. */
static bool
is_proposed(const struct facts_reading *r, struct str text)
{
	static const struct phrase wordings[] = {
		{ "(?:at )?[^.]*\\b\\w+(?:es|går)\\b.*", 0, NULL },
	};
	static const struct phrase votes[] = {
		{ "(?:ændringsforslaget|forslaget) (?:blev|er|bortfald\\w*"
		  "|faldt|forkast\\w*)\\b.*", 0, "orslaget" },
	};
	static struct phrase_book wording_book = PHRASE_BOOK(wordings);
	static struct phrase_book vote_book = PHRASE_BOOK(votes);
	struct phrase_match match;
	size_t i;

	if (!facts_proposal_open(r) || !str_ends(str_of(r->facts->votes[
	    r->proposal].basis.text), ":") ||
	    !phrase_find(&wording_book, text, 0, &match))
		return false;
	for (i = r->at + 1; i < r->sentences->count; i++)
		if (phrase_find(&vote_book, r->sentences->list[i].text, 0,
		    &match))
			return true;
	return false;
}

bool
facts_reported(struct facts_reading *r, const struct sentence *sentence,
    struct str text)
{
	bool proposed = is_proposed(r, text);

	if (proposed)
		facts_proposal(r, sentence);
	r->told = proposed || r->informed || is_news(r, text);
	return r->told;
}
