#include "absence.h"

#include <string.h>

#include "base/utf8.h"
#include "language/body_name.h"
#include "absences.h"
#include "actors.h"
#include "item_numbers.h"
#include "phrase.h"
#include "substitute.h"

#define DISQUALIFIED "inhabilitet"	/* as a reason */
#define NUMBERS "(?<numbers>\\d+(?:(?: ?[-–] ?|, | og | samt )" \
	"(?:pkt\\. |punkt )?\\d+)*)"
#define ITEMS "(?:punkt(?:et|er|erne)?|pkt\\.?|sag(?:erne)?) " NUMBERS
#define INSTEAD "(?:,? og (?<sub>.+?) (?:deltog|deltager|mødte) i stedet" \
	"|(?:,| -|,? og) (?<sub>.+?) (?:mødte|deltog|deltager) som " \
	"(?:stedfortræder|suppleant))"

#define AWAY "(?:fraværende|ikke til stede|ej til stede)(?: (?:med " \
	"(?<reason>afbud)|uden afbud))?"

#define AGENDA_ITEM "(?:behandling(?:en)? af )?(?:punkt|pkt\\.?|sag) " NUMBERS
#define AT_TIME "(?:kl\\. ?[\\d.:]+,? )?"
#define BECAUSE "(?:på grund af|grundet|pga\\.?|p\\.g\\.a\\.)"

#define WHY "(?:,? (?:" BECAUSE " (?<reason>[^,]+?)|(?:da|idet|fordi) " \
	"(?:\\w+ )?" \
	"(?:(?:var|er|blev erklæret) )?(?<reason>inhabil)\\w*))?"

enum line {
	LINE_MEETING,		/* was away from all of it */
	LINE_ITEM,		/* from this item, or from those it numbers */
	LINE_PARTIAL,		/* left or came; away from numbered items */
	LINE_UNTIL,		/* away from those before a number */
	LINE_SINCE,		/* away from those after it */
	LINE_FROM,		/* and from that one */
	LINE_BACK,		/* was back for the rest */
	LINE_SUBSTITUTE,	/* who came instead of the one named before */
	LINE_LIST		/* "Fraværende: A, B og C" */
};

static const struct phrase lines[] = {
	{ "(?<who>.+?) (?:erklærede sig|har erklæret sig|meldte sig|var|er"
	  "|blev erklæret) (?<reason>inhabil)e? (?:under|ved|i|på|til|for"
	  "|vedrørende|vedr\\.)(?: behandlingen af)? " ITEMS "\\.?",
	  LINE_PARTIAL, "inhabil" },
	{ "(?<who>.+?) forlod (?:mødet|lokalet|salen) " AT_TIME "(?:under|ved)"
	  "(?: behandlingen af)? " ITEMS ",? (?:" BECAUSE " |(?:da|idet"
	  "|fordi) (?:\\w+ )?(?:var|er) )(?<reason>inhabil)\\w*\\.?",
	  LINE_PARTIAL, "inhabil" },
	{ "(?<who>.+?) (?:deltog|deltager) ikke (?:i|under|ved)(?:"
	  " behandlingen af"
	  "| drøftelsen af)? " ITEMS WHY "\\.?", LINE_PARTIAL, "ikke" },
	{ "(?:(?:udvalget|byrådet|rådet|(?-i:[A-ZÆØÅ])\\w*(?:udvalget|rådet"
	  "|bestyrelsen)) )(?:erklærede|fandt|kendte) (?<who>.+?)(?: for)? "
	  "(?<reason>inhabil)e?\\.?", LINE_ITEM, "inhabil" },
	{ "(?<reason>inhabil)e?: (?<who>.+?)\\.?", LINE_ITEM, "nhabil" },
	{ "(?:ikke til stede|fraværende) (?:ved|under) (?:punktets|sagens) "
	  "behandling: (?<who>.+?)\\.?", LINE_ITEM, "kke til|raværende" },
	{ "(?<who>.+?) (?:var|er) (?:fraværende|ikke til stede) (?:ved|under) "
	  "afstemningen\\.?", LINE_ITEM, "fstemningen" },
	{ "(?<who>.+?) (?:deltog|deltager) hverken i (?:behandlingen"
	  "|drøftelsen) eller (?:i )?(?:afstemningen|beslutningen)\\.?",
	  LINE_ITEM, "hverken" },
	{ "(?<who>.+?) (?:deltog|deltager) ikke i mødet(?:,? (?:på grund af"
	  "|pga\\.?) (?<reason>.+?))?\\.?", LINE_MEETING, "ikke|forhindret"
	  "|raværende|fbud|udeble" },
	{ "(?<who>.+?) (?:deltog|deltager) (?:derfor )?ikke i (?:behandlingen|"
	  "drøftelsen|afstemningen)(?: af (?:sagen|punktet|dette punkt|"
	  "denne sag|" ITEMS "))?" WHY "\\.?", LINE_ITEM,
	  "ikke|inhabil|forhindret" },
	{ "(?<who>.+?) (?:deltog|deltager) (?:derfor )?ikke (?:i|under|ved) "
	  "(?:sagens behandling|punktets behandling|sagen|dette punkt|punktet)"
	  WHY "\\.?", LINE_ITEM, "ikke|inhabil|forhindret" },
	{ "(?<who>.+?) (?:deltog|medvirkede) ikke(?: (?:ved|i) (?:sagens "
	  "behandling|punktets behandling|behandlingen(?: af (?:sagen|punktet"
	  "|dette punkt))?|" ITEMS "))?(?:,? (?:idet|da|fordi) [^.]*?"
	  "(?<reason>inhabil)\\w*| \\((?<reason>inhabil)\\w*\\))?\\.?",
	  LINE_ITEM, "ikke|inhabil|forhindret" },
	{ "(?<who>.+?) (?:erklærede|har erklæret|meldte) sig "
	  "(?<reason>inhabil)e?"
	  "(?:[ ,](?!.*\\d).*)?\\.?", LINE_ITEM, "inhabil" },
	{ "(?<who>.+?) (?:deltog|medvirkede) ikke,? (?:på grund af|pga\\.?"
	  "|grundet|p\\.g\\.a\\.) (?<reason>inhabil\\w*)\\.?", LINE_ITEM,
	  "inhabil" },
	{ "(?<who>.+?) (?:var|er) (?:fraværende|ikke til stede) (?:under|ved) "
	  "(?:behandlingen af )?(?:dette punkt|punktet|sagen|punktets "
	  "behandling|sagens behandling)\\.?", LINE_ITEM,
	  "raværende|til stede" },
	{ "(?<who>.+?) forlod (?:mødet|lokalet|salen)(?: under [^,]+?| ved "
	  "[^,]+?)?,? (?:" BECAUSE "|(?:da|idet|fordi|som) (?:\\w+ )?"
	  "(?:(?:var|er) )?)(?: ?(?:egen|sin) )? ?(?<reason>inhabil)\\w*\\.?",
	  LINE_ITEM, "inhabil" },
	{ "(?<who>.+?) (?:var|er|blev erklæret) (?<reason>inhabil)e?"
	  "(?:,? og (?:deltog|medvirkede|forlod) [^.]*)?\\.?", LINE_ITEM,
	  "ikke|inhabil|forhindret" },
	{ "(?<who>.+?) (?:var|er) forhindret i at deltage i (?:sagens"
	  "|punktets) behandling\\.?", LINE_ITEM, "ikke|inhabil|forhindret" },
	{ "(?<who>.+?) (?:var|er) forhindret(?: i at deltage(?: i"
	  " mødet)?)?\\.?", LINE_MEETING,
	  "ikke|forhindret|raværende|fbud|udeble" },
	{ "(?<who>.+?) (?:forlod|ankom til) mødet (?:kl\\. ?[\\d.:]+ )?og "
	  "deltog (?:\\w+ )?ikke i (?:behandlingen|drøftelsen) af " ITEMS
	  "(?:,? (?:på grund af|pga\\.?) (?<reason>.+?))?\\.?", LINE_PARTIAL,
	  "ikke|inhabil|raværende" },
	{ "(?<who>.+?) deltog i mødet via [^,]+, og forlod mødet (?:kl\\. "
	  "?[\\d.:]+ )?og deltog ikke i (?:behandlingen|drøftelsen) af " ITEMS
	  "\\.?", LINE_PARTIAL, "ikke|inhabil|raværende" },
	{ "under " ITEMS " deltog (?:stedfortræder|suppleant) (?<sub>.+?), da "
	  "(?<who>.+?) var (?<reason>inhabil)\\w*\\.?", LINE_PARTIAL,
	  "ikke|inhabil|raværende" },
	{ "(?<who>.+?) (?:var|er) (?:fraværende|ikke til stede) (?:under|ved"
	  "|i) " ITEMS "\\.?", LINE_PARTIAL, "ikke|inhabil|raværende" },
	{ "(?:bemærkninger: )?(?<who>.+?) (?:kom tilbage|vendte tilbage|kom "
	  "igen)(?: til mødet)? " AT_TIME "(?:under|fra|fra og med|ved|før) "
	  AGENDA_ITEM "\\.?", LINE_BACK, "tilbage|igen" },
	{ "(?:bemærkninger: )?(?<who>.+?) (?:(?:var|er) (?:fraværende|ikke "
	  "til stede) (?:fra|fra og med)|forlod mødet " AT_TIME "før) "
	  AGENDA_ITEM "\\.?", LINE_FROM, "fra|før" },
	{ "(?:bemærkninger: )?(?<who>.+?) (?:ankom|kom)(?: til mødet)? "
	  AT_TIME "(?:under|fra|fra og med|ved|før) " AGENDA_ITEM "\\.?",
	  LINE_UNTIL, "kom" },
	{ "(?:bemærkninger: )?(?<who>.+?) (?:deltog|deltager) (?:i mødet )?"
	  "(?:fra|fra og med) " AGENDA_ITEM "\\.?", LINE_UNTIL, "delt" },
	{ "(?:bemærkninger: )?(?<who>.+?) (?:forlod mødet|gik|deltog(?: i "
	  "mødet)?) " AT_TIME "(?:under|efter|til og med) " AGENDA_ITEM "\\.?",
	  LINE_SINCE, "forlod|gik|deltog" },
	{ "(?:bemærkninger: )?(?<who>.+?) (?:var|er) (?:fraværende|ikke til "
	  "stede) efter " AGENDA_ITEM "\\.?", LINE_SINCE, "efter" },
	{ "(?<who>.+?)(?: (?:var|er|havde meldt))? (?<reason>afbud) på "
	  "(?:selve )?(?:møde)?dagen\\.?", LINE_MEETING, "fbud" },
	{ "følgende (?:udeblev|er udeblevet|var fraværende|er fraværende)"
	  "(?: uden (?:afbud|lovligt forfald))?: (?<who>.+?)\\.?", LINE_LIST,
	  "udeble|raværende" },
	{ "følgende (?:havde|har) meldt (?<reason>afbud): (?<who>.+?)\\.?",
	  LINE_LIST, "fbud" },
	{ "(?<who>.+?)(?: (?:var|er|havde meldt))? (?:ikke til stede"
	  "|fraværende|(?<reason>afbud)|ved (?<reason>afbud)|fraværende med "
	  "(?<reason>afbud))" INSTEAD "?\\.?", LINE_MEETING, "ikke|forhindret"
	  "|raværende|fbud|udeble" },
	{ "(?<who>.+?) (?:udeblev|er udeblevet)(?: uden (?:afbud|lovligt "
	  "forfald))?\\.?", LINE_MEETING,
	  "ikke|forhindret|raværende|fbud|udeble" },
	{ "(?:i stedet|istedet)(?: for (?<for>.+?))? (?:deltog|deltager"
	  "|mødte) (?<sub>.+?)\\.?", LINE_SUBSTITUTE, "ste|suppleant" },
	{ "(?:i stedet|istedet) (?:deltog|deltager|mødte):? (?<sub>.+?) for "
	  "(?<for>.+?)\\.?", LINE_SUBSTITUTE, "sted" },
	{ "som (?:stedfortræder|suppleant) for (?<for>.+?) (?:deltog|deltager"
	  "|mødte) (?<sub>.+?)\\.?", LINE_SUBSTITUTE, "ste|suppleant" },
	{ "(?:bemærkninger: )?(?<sub>.+?) (?:var|er|blev) indkaldt som "
	  "(?:stedfortræder|suppleant) for (?<for>.+?)\\.?", LINE_SUBSTITUTE,
	  "ste|suppleant" },
	{ "(?<sub>.+?) (?:deltog|deltager|mødte) (?:i stedet|som "
	  "(?:stedfortræder|suppleant))(?: for (?<for>.+?))?\\.?",
	  LINE_SUBSTITUTE, "ste|suppleant" },
	{ "(?<reason>afbud)(?: fra)?:? (?<who>.+?)(?:[,;.]| -| –) (?:(?:i "
	  "stedet|istedet) (?:deltog|mødte) (?<sub>.+?)|(?:stedfortræder"
	  "|suppleant) (?<sub>.+?) (?:deltog|mødte))\\.?", LINE_LIST, "fbud" },
	{ "(?<reason>afbud) fra:? (?<who>.+?),? (?:stedfortræder|suppleant) "
	  "(?<sub>.+?)\\.?", LINE_LIST, "fbud|raværende|til stede" },
	{ "der (?:var|er) (?<reason>afbud) fra:? (?<who>.+?)\\.?", LINE_LIST,
	  "fbud|raværende|til stede" },
	{ "(?<reason>afbud)(?: fra)?[: ]? ?(?<who>.+?)?[.:]?", LINE_LIST,
	  "fbud|raværende|til stede" },
	{ AWAY "(?: i (?<body>[^:]+))?:?", LINE_LIST,
	  "fbud|raværende|til stede" },
	{ AWAY ": ?(?<who>[^:]+?),? " BECAUSE " (?<reason>[^,:]+?)\\.?",
	  LINE_LIST, "raværende|til stede" },
	{ AWAY " ?[:-]? ?(?<who>[^:]+?)(?: ved (?<reason>afbud))?" INSTEAD
	  "?\\.?", LINE_LIST, "fbud|raværende|til stede" },
};
static struct phrase_book line_book = PHRASE_BOOK(lines);

/* Sentences that deny or only raise it. */
static const struct phrase denials[] = {
	{ ".*\\bikke (?:var |er |blev )?inhabil.*", 0, "inhabil" },
	{ ".*\\b(?:om|hvorvidt) .*inhabil.*", 0, "inhabil" },
};
static struct phrase_book denial_book = PHRASE_BOOK(denials);

/* Why they were away, in the word used on pages and in the data. */
static const char *
reason_of(struct reading *r, struct str reason)
{
	if (reason.len == 0)
		return NULL;
	if (utf8_starts_word(reason, "inhabil"))
		return DISQUALIFIED;
	if (utf8_same_word(reason, STR_LIT("afbud")))
		return "afbud";
	return arena_dup_str(r->arena, reason);
}

/* "Bo Ravn, V," is written as "Bo Ravn (V)". */
static struct str
with_bracket(struct reading *r, struct str who)
{
	static const struct phrase rows[] = {
		{ "(?<name>[^,]+), (?<party>(?-i:[A-ZÆØÅ]{1,2}))(?:, ?"
		  "(?:\\((?<reason>[^)]*)\\))?)?", 0, "," },
	};
	static struct phrase_book book = PHRASE_BOOK(rows);
	struct phrase_match match;
	struct str name, party;

	if (!phrase_find(&book, who, 0, &match))
		return who;
	name = phrase_group(&match, "name");
	party = phrase_group(&match, "party");
	return str_of(arena_printf(r->arena, "%.*s (%.*s)", STR_FMT(name),
	    STR_FMT(party)));
}

/* "egen inhabilitet" is one, too. */
static bool
is_disqualified(const char *reason)
{
	return reason != NULL && str_contains(str_of(reason), "nhabil");
}

static enum item_range
range_of(enum line line)
{
	return line == LINE_UNTIL ? ITEMS_UNTIL :
	    line == LINE_SINCE ? ITEMS_SINCE : ITEMS_FROM;
}

static bool
is_range(enum line line)
{
	return line == LINE_UNTIL || line == LINE_SINCE || line == LINE_FROM;
}

/* Somebody who left came back: they were not away from the items from the
   first number on. */
static bool
read_back(struct reading *r, const struct phrase_match *match)
{
	struct facts *facts = r->facts;
	struct absence *absence = NULL;
	struct actors actors;
	size_t i, kept = 0;
	int count, first, last;

	if (!actors_read(r->arena, with_bracket(r, phrase_group(match, "who")),
	    &actors, &count) || actors.count != 1)
		return false;
	for (i = 0; i < facts->nabsences; i++)
		if (strcmp(facts->absences[i].who.name,
		    actors.list[0].name) == 0)
			absence = &facts->absences[i];
	if (absence == NULL || absence->nitems == 0)
		return false;
	item_numbers_ends(phrase_group(match, "numbers"), &first, &last);
	for (i = 0; i < absence->nitems; i++)
		if (str_number(str_of(absence->items[i])) < first)
			absence->items[kept++] = absence->items[i];
	absence->nitems = kept;
	if (kept == 0)
		*absence = facts->absences[--facts->nabsences];
	return true;
}

void
absence_doubt(struct reading *r, struct str text)
{
	struct facts *facts = r->facts;
	size_t i, kept = 0;

	if (!str_contains(text, "tilbage") && !str_contains(text, "igen"))
		return;
	for (i = 0; i < facts->nabsences; i++)
		if (facts->absences[i].nitems == 0 ||
		    !str_contains(text, facts->absences[i].who.name))
			facts->absences[kept++] = facts->absences[i];
	facts->nabsences = kept;
}

/* "Fraværende:", with the names below. */
static bool
announce(struct reading *r, const struct phrase_match *match)
{
	struct str name;
	size_t at;

	r->announced.what = ANNOUNCED_ABSENT;
	r->announced.reason = reason_of(r, phrase_group(match, "reason"));
	r->announced.body = r->place.body;
	if (body_name_find(phrase_group(match, "body"), &name, &at))
		r->announced.body = arena_dup_str(r->arena, name);
	r->announced.used = true;
	return true;
}

/* Set the items that the numbers mean; false if that is none of them. */
static bool
set_items(struct reading *r, struct absence *absence, struct str numbers,
    enum line line)
{
	absence->meeting = false;
	if (is_range(line))
		item_numbers_add_range(r, absence, numbers, range_of(line));
	else
		item_numbers_add(r, absence, numbers);
	return absence->nitems != 0;
}

static void
add_people(struct reading *r, const struct actors *actors,
    const struct absence *like)
{
	size_t i;

	for (i = 0; i < actors->count; i++)
		if (!actors->list[i].group)
			absences_add(r, &actors->list[i], like);
}

static bool
read_absent(struct reading *r, const struct phrase_match *match,
    const struct basis_text *basis)
{
	enum line line = (enum line)match->means;
	struct absence like = { .body = r->place.body, .basis = *basis,
		.meeting = line != LINE_ITEM };
	struct str who = phrase_group(match, "who");
	struct str numbers = phrase_group(match, "numbers");
	struct actors actors;
	int count;

	if (who.len == 0)
		return announce(r, match);
	if (is_range(line))
		who = with_bracket(r, who);
	if (!actors_read(r->arena, who, &actors, &count))
		return false;
	/* In a head it does not say from which item; in a recommendation it
	   may not say from whose meeting. */
	if ((r->item == NULL && line == LINE_ITEM) ||
	    (r->place.earlier && r->place.body == NULL))
		return false;
	like.reason = reason_of(r, phrase_group(match, "reason"));
	like.disqualified = is_disqualified(like.reason);
	/* Somebody is disqualified from an item, never from a meeting. */
	if (r->item != NULL && like.reason != NULL &&
	    strcmp(like.reason, DISQUALIFIED) == 0)
		like.meeting = false;
	/* With two away and one substitute, it does not say for whom. */
	if (actors.count == 1)
		like.substitute = substitute_named(r, phrase_group(match,
		    "sub"));
	/* Whoever missed no item was there all the time. */
	if (numbers.len == 0 || set_items(r, &like, numbers, line))
		add_people(r, &actors, &like);
	return true;
}

static bool
read_announced(struct reading *r, const struct sentence *sentence,
    struct str text)
{
	static const struct phrase rows[] = {
		{ "(?<who>.+?), " ITEMS, 0, NULL },
	};
	static struct phrase_book book = PHRASE_BOOK(rows);
	struct absence like = { .body = r->announced.body, .meeting = true,
		.reason = r->announced.reason,
		.disqualified = is_disqualified(r->announced.reason),
		.basis = sentence->basis };
	struct phrase_match match;
	struct actors actors;
	int count;

	if (r->announced.what != ANNOUNCED_ABSENT)
		return false;
	if (str_ends(text, "."))
		text.len--;
	if (phrase_find_in(&r->known, &book, text, 0, &match)) {
		text = phrase_group(&match, "who");
		like.meeting = false;
		item_numbers_add(r, &like, phrase_group(&match, "numbers"));
	}
	if (!actors_read(r->arena, with_bracket(r, text), &actors, &count))
		return false;
	r->announced.used = true;
	add_people(r, &actors, &like);
	return true;
}

bool
absence_read(struct reading *r, const struct sentence *sentence,
    struct str text)
{
	struct phrase_match match;
	size_t row = 0;
	bool understood;

	if (read_announced(r, sentence, text))
		return true;
	if (phrase_find_in(&r->known, &denial_book, text, 0, &match))
		return true;
	while (phrase_find_in(&r->known, &line_book, text, row, &match)) {
		understood = match.means == LINE_SUBSTITUTE ?
		    substitute_read(r, &match, &sentence->basis) :
		    match.means == LINE_BACK ? read_back(r, &match) :
		    read_absent(r, &match, &sentence->basis);
		if (understood)
			return true;
		row = match.row + 1;
	}
	return false;
}
