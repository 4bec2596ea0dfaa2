#include "decision.h"

#include <string.h>

#include "base/array.h"
#include "base/utf8.h"
#include "language/body_name.h"
#include "language/date.h"
#include "language/date_read.h"
#include "language/quotation.h"
#include "acting_body.h"
#include "ballot.h"
#include "decisions.h"
#include "not_decided.h"
#include "pattern.h"
#include "phrase.h"
#include "points.h"
#include "saying.h"

#define SUBJECTS_MAX 8
#define JOINTS_MAX 12	/* at which a sentence may do something else */

/* "besluttede med 5 stemmer mod 2, at": what comes next is what it did. */
#define DECIDED PATTERN_ADVERBS \
	"(?:{decide:present,past}|har {decide:participle}|vedtog|vedtager)" \
	"(?: (?:enstemmigt|herefter|dermed|derfor|med \\d+ stemmer " \
	"i?mod \\d+))*,? at "

#define CAN "(?:kan|kunne) " PATTERN_ADVERBS

/* "Socialudvalgets indstilling", "indstillingen" */
#define RECOMMENDATION "(?:[\\w-]+s )?indstilling(?:en)?"

/* What a body does. */
static const struct phrase doings[] = {
	{ CAN "ikke (?:{approve,recommend,support:infinitive}"
	  "|{follow:infinitive} " RECOMMENDATION ")" PATTERN_TAIL,
	  OUTCOME_REJECTED, NULL },
	{ PATTERN_ADVERBS "{approve,follow,recommend,submit:present,past}"
	  PATTERN_NOT PATTERN_TAIL, OUTCOME_REJECTED, NULL },
	{ PATTERN_ADVERBS "(?:{decide:present,past}|vedtog|valgte) (?:\\w+ )?"
	  "ikke at {approve,recommend:infinitive}\\b.*",
	  OUTCOME_REJECTED, NULL },
	{ PATTERN_ADVERBS "\\w+" PATTERN_NOT PATTERN_TAIL, OUTCOME_OTHER,
	  NULL },
	{ "(?:" PATTERN_ADVERBS "{recommend,submit:present,past}\\b|" DECIDED
	  ").*\\b{approve,follow,recommend:infinitive,passive}\\b.*?"
	  ",? (?:og|men|mens)\\b.*\\b(?:{reject:infinitive,passive}|ikke "
	  "{approve,follow,recommend:infinitive,passive})\\b.*",
	  OUTCOME_MIXED, NULL },
	{ PATTERN_ADVERBS "{recommend,submit:present,past}\\b.*\\b(?:ikke "
	  "(?:at )?{approve,follow,recommend:infinitive,passive}"
	  "|ikke godkender|{reject:infinitive,passive})\\b.*",
	  OUTCOME_REJECTED, NULL },
	{ PATTERN_ADVERBS "(?:meddeler|meddelte|gav|giver) (?:derfor )?afslag"
	  PATTERN_TAIL, OUTCOME_REJECTED, NULL },
	{ DECIDED "(?:{reject:infinitive}|ikke (?:at )?"
	  "{approve,recommend:infinitive})\\b.*", OUTCOME_REJECTED, NULL },
	{ DECIDED "[^,]*\\b(?:ikke {approve,follow,recommend:passive}"
	  "|{reject:passive})\\.?", OUTCOME_REJECTED, NULL },
	{ DECIDED "{recommend,submit:infinitive}\\b.*", OUTCOME_RECOMMENDED,
	  NULL },
	{ PATTERN_ADVERBS "(?:undlod|undlader) at tage stilling" PATTERN_TAIL,
	  OUTCOME_OTHER, NULL },
	{ PATTERN_ADVERBS "(?:{postpone:present,past}|har "
	  "{postpone:participle})" PATTERN_TAIL, OUTCOME_POSTPONED, NULL },
	{ DECIDED "(?:{postpone:infinitive}|sagen {postpone:passive})"
	  PATTERN_TAIL, OUTCOME_POSTPONED, NULL },
	{ PATTERN_ADVERBS "{approve:present,past},? at sagen "
	  "{postpone:passive}" PATTERN_TAIL, OUTCOME_POSTPONED, NULL },
	{ DECIDED "{refer,send:infinitive}" PATTERN_TAIL, OUTCOME_REFERRED,
	  NULL },
	{ PATTERN_ADVERBS "(?:{recommend,submit:present,past}"
	  "|har {recommend,submit:participle}|" CAN "{recommend:infinitive})"
	  PATTERN_TAIL, OUTCOME_RECOMMENDED, NULL },
	{ PATTERN_ADVERBS "(?!.*\\btil (?:\\w+ )?orientering\\b)"
	  "(?:{refer:present,past}|har {refer:participle}) .*\\b(?:til|i)\\b"
	  PATTERN_TAIL, OUTCOME_REFERRED, NULL },
	{ PATTERN_ADVERBS "(?:{send:present,past}|har {send:participle})"
	  PATTERN_TAIL, OUTCOME_REFERRED, NULL },
	{ PATTERN_ADVERBS "(?:{reject:present,past}|har {reject:participle})"
	  PATTERN_TAIL, OUTCOME_REJECTED, NULL },
	{ PATTERN_ADVERBS "(?:{discuss:present,past}|har "
	  "{discuss:participle})" PATTERN_TAIL, OUTCOME_DISCUSSED, NULL },
	{ PATTERN_ADVERBS "(?:{note:present,past}|har {note:participle})"
	  PATTERN_TAIL, OUTCOME_NOTED, NULL },
	{ "(?:blev|bliver|er|er blevet) (?:.* )?orienteret" PATTERN_TAIL,
	  OUTCOME_NOTED, NULL },
	{ PATTERN_ADVERBS "(?:modtog|fik) (?:.* )?orientering(?:en)?"
	  PATTERN_TAIL, OUTCOME_NOTED, NULL },
	{ DECIDED "(?!.*\\b(?:ikke|skal)\\b)(?:{approve:infinitive}|(?:.* )?"
	  "(?:godkende|godkendes)|(?:sagen|punktet|forslaget|ansøgningen) "
	  "{approve:passive})" PATTERN_TAIL, OUTCOME_APPROVED, NULL },
	{ DECIDED "{follow:infinitive} (?:[\\w, -]+ )?indstilling(?:en)?\\b"
	  "(?!.*\\b(?:ikke|dog|bortset)\\b).*", OUTCOME_APPROVED, NULL },
	{ PATTERN_ADVERBS "(?:meddeler|meddelte) (?:tilladelse|dispensation)"
	  PATTERN_TAIL, OUTCOME_APPROVED, NULL },
	{ DECIDED ".*", OUTCOME_OTHER, NULL },
	{ PATTERN_ADVERBS "(?:{approve:present,past}|har " PATTERN_ADVERBS
	  "(?:(?:i|på|ved) [^,]{1,60} )?{approve:participle}"
	  "|{follow:present,past} " RECOMMENDATION "|" CAN
	  "{approve:infinitive})" PATTERN_TAIL, OUTCOME_APPROVED, NULL },
	{ PATTERN_ADVERBS "(?:{decide,choose:present,past}|har "
	  "{decide:participle}|ha(?:r|vde) ingen bemærkninger)" PATTERN_TAIL,
	  OUTCOME_OTHER, NULL },
};
static struct phrase_book doing_book = PHRASE_BOOK(doings);

/* "Økonomiudvalgets beslutning i mødet den 5. maj 2020": a heading. */
static bool
is_heading(struct reading *r, struct str text)
{
	static const struct phrase rows[] = {
		{ "(?<body>\\w[\\w, -]*?(?:udvalget|rådet|bestyrelsen"
		  "|repræsentationen))s beslutning i mødet(?: den .*)?:?", 0,
		  "beslutning i m" },
	};
	static struct phrase_book book = PHRASE_BOOK(rows);
	struct phrase_match match;
	struct str name;
	size_t at;

	if (!phrase_find_in(&r->known, &book, text, 0, &match) ||
	    !body_name_find(phrase_group(&match, "body"), &name, &at) ||
	    at != 0)
		return false;
	r->place.own = r->place.body = arena_dup_str(r->arena, name);
	return true;
}

/* Who decides, and what about. */
struct act {
	const struct sentence	*sentence;
	const char		*points;	/* NULL: all */
	const char		*bodies[SUBJECTS_MAX];
	size_t			 count;
};

/* Take all bodies that are the subject off the text: "Kulturudvalget og
   Økonomiudvalget anbefaler".  `rest` gets what they do. */
static void
take_bodies(struct reading *r, struct str text, struct act *act,
    struct str *rest)
{
	static const char *const joints[] = { "og ", "samt ", ", " };
	size_t i;

	*rest = text;
	while (act->count < SUBJECTS_MAX &&
	    acting_body_take(r, *rest, &act->bodies[act->count], rest)) {
		act->count++;
		for (i = 0; i < COUNT(joints); i++)
			if (str_starts(*rest, joints[i]))
				break;
		if (i == COUNT(joints))
			break;
		*rest = str_from(*rest, strlen(joints[i]));
	}
}

/* Add what one of the bodies did. */
static void
decide(struct reading *r, const struct act *act, size_t body,
    enum outcome outcome, struct str rest)
{
	/* Its own recommendation is what its decision is about. */
	if (r->place.earlier && utf8_same_text(act->bodies[body],
	    r->meeting->body))
		return;
	r->place.body = act->bodies[body];
	r->floor.current = NO_VOTE;
	decisions_add(r, &act->sentence->basis, outcome, act->points, rest);
}

/* What becomes of a point that a body wants "godkendes" or "ikke følges"; the
   body's own yes may be a recommendation only. */
static enum outcome
outcome_of_point(struct str words, enum outcome yes)
{
	enum outcome outcome = ballot_outcome_of(words);

	return outcome == OUTCOME_APPROVED || outcome == OUTCOME_RECOMMENDED ?
	    yes : outcome;
}

static void
decide_point(struct reading *r, struct act act, struct str points,
    enum outcome outcome)
{
	act.points = points_dup(r, points);
	decide(r, &act, 0, outcome, (struct str){ NULL, 0 });
}

/* "anbefaler, at punkt 1 godkendes, og at punkt 2 afvises" */
static bool
decide_pair(struct reading *r, const struct act *act, struct str rest)
{
#define ONE "(?:punkt|pkt\\.?) ?(?<n>\\d[\\d ,og-]*?) (?<v>(?:ikke )?\\w+es)"
#define TWO "(?:punkt|pkt\\.?) ?(?<m>\\d[\\d ,og-]*?) (?<w>(?:ikke )?\\w+es)"
	static const struct phrase rows[] = {
		{ "(?<verb>\\w+).*?, at " ONE ",? (?:og|men|mens)(?: at)? " TWO
		  "\\.?", 0, NULL },
	};
	static struct phrase_book book = PHRASE_BOOK(rows);
	struct phrase_match match;
	enum outcome yes = OUTCOME_APPROVED, first, second;

	if (!phrase_find_in(&r->known, &book, rest, 0, &match))
		return false;
	if (ballot_outcome_of(phrase_group(&match, "verb")) ==
	    OUTCOME_RECOMMENDED)
		yes = OUTCOME_RECOMMENDED;
	first = outcome_of_point(phrase_group(&match, "v"), yes);
	second = outcome_of_point(phrase_group(&match, "w"), yes);
	if (first == OUTCOME_OTHER || second == OUTCOME_OTHER)
		return false;
	decide_point(r, *act, phrase_group(&match, "n"), first);
	decide_point(r, *act, phrase_group(&match, "m"), second);
	return true;
}

/* Where the clause that a second "og" or "men" begins does something else. */
static bool
second_doing(struct str rest, size_t *at, struct phrase_match *match)
{
	static const char *const joints[] = { " og ", ", og ", ", men ",
		" men " };
	size_t i, from, found, tries = 0;

	for (i = 0; i < COUNT(joints); i++)
		for (from = 0; (found = str_find(str_from(rest, from),
		    joints[i])) < rest.len - from && tries < JOINTS_MAX;
		    from += found + 1, tries++) {
			*at = from + found + strlen(joints[i]);
			if (phrase_find(&doing_book, str_from(rest, *at), 0,
			    match) && match->means != OUTCOME_OTHER)
				return true;
		}
	return false;
}

/* Add what the bodies did, and what else they did in the same sentence. */
static void
decide_all(struct reading *r, const struct act *act, enum outcome outcome,
    struct str rest)
{
	struct phrase_match second;
	size_t i, at = 0;
	bool two = second_doing(rest, &at, &second) &&
	    (enum outcome)second.means != outcome;

	if (two && decisions_is_weak(outcome)) {
		outcome = (enum outcome)second.means;
		two = false;
	}
	for (i = 0; i < act->count; i++) {
		decide(r, act, i, outcome, two ? str_cut(rest, at) : rest);
		if (two)
			decide(r, act, i, (enum outcome)second.means,
			    str_from(rest, at));
	}
}

/* "godkendte den 3. maj 2016 planen": reported, not done now. */
static bool
is_past(const struct reading *r, struct str rest)
{
	struct date date, own;
	struct str before;
	size_t at, len;

	if (r->meeting->date == NULL || !date_from_iso(r->meeting->date,
	    &own) || !date_find(rest, &date, &at, &len) ||
	    date_days(date) >= date_days(own))
		return false;
	/* "indstillingen af 30. september 2013" is approved now. */
	before = str_trim(str_cut(rest, at));
	return !str_ends(before, " af") && !str_ends(before, " fra") &&
	    !str_ends(before, "dateret") && !str_ends(before, " pr.") &&
	    !str_ends(before, "møde");
}

/*
 * "Byrådet forkastede ændringsforslaget.": the result of a vote, not the
 * outcome of the case.
 */
static bool
is_on_proposal(struct reading *r, const struct sentence *sentence,
    struct str rest)
{
	static const struct phrase rows[] = {
		{ PATTERN_ADVERBS "(?<verb>{approve,reject}) "
		  "(?:dermed |herefter )?(?:det (?:stillede |fremsatte )?)?"
		  "(?:ændringsforslag(?:et)?|et (?:ændrings)?forslag)"
		  "(?!.* og {approve,recommend}\\b).*", 1, "orslag" },
		{ PATTERN_ADVERBS "(?<verb>{approve,reject}) (?:dermed "
		  "|herefter )?(?:forslaget|dette|det)\\.?", 0, "orslag|det" },
	};
	static struct phrase_book book = PHRASE_BOOK(rows);
	struct phrase_match match;

	if (!phrase_find_in(&r->known, &book, rest, 0, &match))
		return false;
	if (r->floor.proposal != NO_VOTE)
		ballot_result(r, r->floor.proposal, ballot_result_of(
		    phrase_group(&match, "verb")), &sentence->basis);
	/* "forslaget" may be the case itself. */
	else if (match.means == 0)
		return r->floor.unread;
	return true;
}

bool
decision_read(struct reading *r, const struct sentence *sentence,
    struct str text, const char *points)
{
	struct act act = { .sentence = sentence, .points = points };
	struct phrase_match match;
	struct str rest;
	size_t at;

	if (is_heading(r, text))
		return true;
	/* Nothing is decided in a quotation: 'Forslag fra V: "At …"'. */
	at = quotation_after_colon(text);
	if (at < text.len)
		text = str_cut(text, at - strlen(": "));
	take_bodies(r, text, &act, &rest);
	if (act.count == 0)
		return saying_read(r, sentence, text, points);
	if (is_past(r, rest) || not_decided_procedural(text) ||
	    is_on_proposal(r, sentence, rest))
		return !is_past(r, rest) && !not_decided_procedural(text);
	if (!phrase_find_in(&r->known, &doing_book, rest, 0, &match)) {
		/* Whatever it did: the next sentences are about it. */
		if (r->place.earlier)
			r->place.body = act.bodies[0];
		return false;
	}
	if (match.means == OUTCOME_MIXED && act.count == 1 &&
	    points == NULL && decide_pair(r, &act, rest))
		return true;
	decide_all(r, &act, (enum outcome)match.means, rest);
	return true;
}
