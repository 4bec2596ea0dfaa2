#include "count.h"

#include "base/utf8.h"
#include "acting_body.h"
#include "actors.h"
#include "ballot.h"
#include "decision.h"
#include "decisions.h"
#include "pattern.h"
#include "phrase.h"
#include "referral.h"
#include "voters.h"

#define BODY "(?<body>(?:\\w[\\w, -]*?)?(?:udvalget|rådet|bestyrelsen" \
	"|repræsentationen))"
#define VERB "(?:blev |er |bliver )?(?:herefter |dermed )?" \
	"(?<verb>(?:ikke )?{approve,recommend:participle}" \
	"|{reject:participle})"
#define DOES "(?:herefter |dermed )?(?<verb>{approve,recommend,reject})"
#define WITH "med (?:stemmerne |stemmetallene )?"
#define LIST(name) "(?: ?\\((?<" name ">[^)]*)\\))?"

/* "9 stemmer for (V) og 6 imod (A), 2 undlod (Ø)" */
#define YES_NO "(?<n>\\d+)(?: stemmer| stemte)? for" LIST("list") \
	"(?:,? og|,| mod|;) (?<m>\\d+)(?: stemmer| stemte)? i?mod" \
	LIST("list2") "(?:(?:,? og|,|;) (?<k>\\d+)[^.()]{0,20}?\\b(?:undlod" \
	"|undlader|blankt?|blanke|hverken)\\b[^.()]{0,30}?" LIST("list3") ")?"
/* "9 stemmer (V) imod 6 (A)": first those who won. */
#define WON_LOST "(?<a>\\d+)(?: stemmer)? ?(?:\\((?<list>[^)]*)\\) )?" \
	"(?:i?mod|[-–]) ?(?<b>\\d+)(?: stemmer)?" LIST("list2")

enum line {
	LINE_AFTER,		/* "… godkendt med 9 stemmer imod 6" */
	LINE_SUBJECT,		/* "Byrådet godkendte … med 9 stemmer mod 6" */
	LINE_DECIDED,		/* "… besluttede med 9 stemmer imod 6 at …" */
	LINE_COUNTED,		/* "Med 9 stemmer for og 6 imod godkendte …" */
	LINE_NUMBERS,		/* "9 stemmer for, 6 imod" */
	LINE_AGENDA
};

static const struct phrase lines[] = {
	{ "(?:(?<what>.+?)(?<!ikke) )?" "?" VERB " " WITH YES_NO "\\.?",
	  LINE_AFTER, " imod| mod" },
	{ "(?:(?<what>.+?)(?<!ikke) )?" "?" VERB " " WITH WON_LOST "\\.?",
	  LINE_AFTER, "med" },
	{ WITH YES_NO ",? (?:(?:blev|bliver|er) )?(?:(?<what>[^.]{1,100}?)"
	  "(?<!ikke) )?" "?" VERB "\\.?", LINE_AFTER, " for" },
	{ BODY " " DOES " (?<what>[^.]{0,150}?),? " WITH YES_NO "\\.?",
	  LINE_SUBJECT, " imod| mod" },
	{ BODY " " DOES " (?<what>[^.]{0,150}?),? " WITH WON_LOST "\\.?",
	  LINE_SUBJECT, " med " },
	{ BODY " (?:{decide:present,past}|vedtog) " WITH WON_LOST ",? at "
	  "(?<verb>{approve,recommend,reject:infinitive}) (?<what>[^.]*)"
	  "\\.?", LINE_DECIDED, " med " },
	{ WITH "(?<n>\\d+) (?:stemmer )?for" LIST( "list" ) "(?:(?: og|,| "
	  "mod) (?<m>\\d+) (?:stemmer )?i?mod" LIST( "list2" ) ")?(?:,? og "
	  "(?<k>\\d+)[^.]*?(?:undlod|undlader|blank)[^.]*?)? "
	  "(?<verb>{approve,recommend,reject,decide}) " BODY "(?: "
	  "(?<rest>.*))?", LINE_COUNTED, " for" },
	{ WITH WON_LOST " (?<verb>{approve,recommend,reject}) " BODY
	  "(?: (?<rest>.*))?", LINE_COUNTED, "ed stemme" },
	{ "(?:(?:afstemning(?:en|sresultat(?:et)?)?|stemmetal|stemmerne "
	  "fordelte sig således)[ :]+)?" YES_NO "\\.?", LINE_NUMBERS, "mod" },
	{ "for:? (?<n>\\d+)" LIST( "list" ) "[,.;] i?mod:? (?<m>\\d+)" LIST(
	  "list2" ) "(?:[,.;] (?:undlod|undlader|blankt?):? (?<k>\\d+)" LIST(
	  "list3" ) ")?\\.?", LINE_NUMBERS, "mod" },
	{ "(?:punkt|pkt\\.?) \\d+ .*afstemning:? for:? ?(?<n>\\d+)(?: "
	  "\\((?<list>[^)]*)\\))?, i?mod:? ?(?<m>\\d+)(?: "
	  "\\((?<list2>[^)]*)\\))?\\.?", LINE_AGENDA, "fstemning|or "
	  "behandling" },
	{ "for behandling:? ?(?<n>\\d+)(?: \\((?<list>[^)]*)\\))?, i?mod(?: "
	  "behandling)?:? ?(?<m>\\d+)(?: \\((?<list2>[^)]*)\\))?\\.?",
	  LINE_AGENDA, "fstemning|or behandling" },
};
static struct phrase_book line_book = PHRASE_BOOK(lines);

/* "Godkendt mod A og V" */
static const struct phrase despites[] = {
	{ "(?:(?<what>.+?)(?<!ikke) )?" "?(?:blev |er |bliver )?"
	  "(?<verb>{approve,recommend:participle}) i?mod "
	  "(?:stemme(?:r|rne)? fra )?(?<list>.+?)\\.?", 0, "mod" },
};
static struct phrase_book despite_book = PHRASE_BOOK(despites);

/* Numbers of votes, in whatever sentence. */
static const struct phrase numbers[] = {
	{ ".*\\bmed (?:stemmerne |stemmetallene )?\\d+(?: stemmer)?(?: for| "
	  "i?mod| ?[-–] ?\\d+ stemmer)\\b.*", 0, "stem| mod | imod " },
	{ ".*\\bmed stemmerne \\d+ ?[-–] ?\\d+.*", 0, "ed stemmerne" },
};
static struct phrase_book number_book = PHRASE_BOOK(numbers);

/* A proposal of somebody, not of a body: it is not the case itself. */
static const struct phrase own_proposals[] = {
	{ "(?!.*(?:udvalgets|rådets|bestyrelsens|forvaltningens|magistratens"
	  "|administrationens) )(?:.*\\b\\w+'?s (?:\\w+ )?forslag\\b.*"
	  "|.*forslag(?:et)? (?:fra|af|stillet af) .*)", 0, "orslag" },
};
static struct phrase_book own_proposal_book = PHRASE_BOOK(own_proposals);

/* Who proposed it: "Et af Bo Ravn (V) stillet ændringsforslag om …". */
static void
take_proposer(struct reading *r, size_t index, struct str what)
{
	static const struct phrase rows[] = {
		{ "et (?:af )?(?<who>.+?) stillet " PATTERN_AMENDMENT ".*", 0,
		  NULL },
		{ "(?<who>.+?) (?:stillede|stiller|fremsatte|fremsætter) "
		  "(?:et )?" PATTERN_AMENDMENT ".*", 0, NULL },
		{ PATTERN_AMENDMENT "(?:et)? (?:fra|af) (?<who>.+?)(?: om"
		  " .*)?", 0, NULL },
	};
	static struct phrase_book book = PHRASE_BOOK(rows);
	struct phrase_match match;
	struct actors actors;
	int count;

	if (r->facts->votes[index].proposers.count == 0 &&
	    phrase_find(&book, what, 0, &match) &&
	    actors_read(r->arena, phrase_group(&match, "who"), &actors,
	    &count))
		r->facts->votes[index].proposers = actors;
}

/* "8 (V, C)": a number, and who they were if that can be read. */
struct counted {
	struct str	 number, list;
};

static void
add_counted(struct reading *r, size_t index, enum side side,
    struct counted counted, const struct basis_text *basis)
{
	struct voters voters = { .side = side, .basis = basis };

	if (counted.number.len == 0)
		return;
	if (!actors_read(r->arena, counted.list, &voters.actors,
	    &voters.count))
		voters.actors = (struct actors){ NULL, 0 };
	voters.count = str_number(counted.number);
	voters_add(r, index, &voters);
}

static struct counted
counted(const struct phrase_match *match, const char *number, const char *list)
{
	return (struct counted){ phrase_group(match, number),
	    phrase_group(match, list) };
}

static bool
is_amendment(struct str what)
{
	return str_contains(what, "ændringsforslag") ||
	    str_contains(what, "Ændringsforslag");
}

/* The vote that the numbers are of. */
static size_t
vote_of(struct reading *r, struct str what, const char *points,
    const struct basis_text *basis)
{
	struct ballot recommendation = { .kind = BALLOT_RECOMMENDATION,
		.points = points };
	struct phrase_match match;
	size_t index;

	if (is_amendment(what) && r->floor.proposal == NO_VOTE)
		index = ballot_add(r, MOTION_AMENDMENT, points, basis);
	else if (r->floor.proposal != NO_VOTE && (is_amendment(what) ||
	    utf8_starts_word(what, "forslaget")))
		index = r->floor.proposal;
	else if (str_contains(what, "orslag") && (r->floor.unread ||
	    phrase_find(&own_proposal_book, what, 0, &match)))
		index = ballot_add(r, MOTION_OTHER, points, basis);
	else
		index = ballot_vote(r, &recommendation, SIDE_FOR, basis);
	if (index != NO_VOTE && is_amendment(what))
		take_proposer(r, index, what);
	return index;
}

/* Add all numbers of the line. Which side "4-11" gives to the larger one
   depends on the result. */
static void
take_numbers(struct reading *r, size_t index,
    const struct phrase_match *match, bool won, const struct basis_text *basis)
{
	struct counted a = counted(match, "a", "list");
	struct counted b = counted(match, "b", "list2");
	bool swapped;

	add_counted(r, index, SIDE_FOR, counted(match, "n", "list"), basis);
	add_counted(r, index, SIDE_AGAINST, counted(match, "m", "list2"),
	    basis);
	add_counted(r, index, SIDE_ABSTAIN, counted(match, "k", "list3"),
	    basis);
	/* "forkastet med 30 stemmer imod 18": the 30 were against it;
	   "forkastet med stemmerne 4-11": the 11 were. */
	swapped = !won && str_number(a.number) > str_number(b.number);
	add_counted(r, index, swapped ? SIDE_AGAINST : SIDE_FOR, a, basis);
	add_counted(r, index, swapped ? SIDE_FOR : SIDE_AGAINST, b, basis);
}

/* Add what the vote decided: as the sentence states it, or by its verb. */
static bool
decide(struct reading *r, const struct sentence *sentence,
    struct str text, const char *points, struct str verb)
{
	if (decision_read(r, sentence, text, points)) {
		referral_read(r, sentence, text);
		return true;
	}
	if (decisions_find(r, r->place.own) == NULL)
		r->place.body = r->place.own;
	decisions_add(r, &sentence->basis, ballot_outcome_of(verb), points,
	    (struct str){ NULL, 0 });
	return true;
}

static bool
read_after(struct reading *r, const struct phrase_match *match,
    const struct sentence *sentence, struct str text, const char *points)
{
	struct str verb = phrase_group(match, "verb");
	struct str a = phrase_group(match, "a"), b = phrase_group(match, "b");
	enum vote_result result = ballot_result_of(verb);
	const char *body = r->place.body;
	size_t index;

	/* Adopted with fewer for it than against it: one of both is wrong. */
	if (a.len != 0 && result == RESULT_ADOPTED &&
	    str_number(a) < str_number(b)) {
		r->doubt = true;
		return false;
	}
	if (match->means != LINE_AFTER && !acting_body_named(r,
	    phrase_group(match, "body"), &r->place.body))
		return false;
	/* Those for turning it down may be for what was recommended. */
	if (match->means == LINE_DECIDED && result == RESULT_REJECTED) {
		index = ballot_add(r, MOTION_OTHER, points, &sentence->basis);
		take_numbers(r, index, match, true, &sentence->basis);
		ballot_result(r, index, RESULT_ADOPTED, &sentence->basis);
		decide(r, sentence, text, points, verb);
		r->floor.current = index;
		return true;
	}
	index = vote_of(r, phrase_group(match, "what"), points,
	    &sentence->basis);
	if (index == NO_VOTE) {
		r->place.body = body;
		return false;
	}
	take_numbers(r, index, match, result == RESULT_ADOPTED,
	    &sentence->basis);
	ballot_result(r, index, result, &sentence->basis);
	if (r->facts->votes[index].motion == MOTION_RECOMMENDATION)
		decide(r, sentence, text, points, verb);
	/* Names come below. */
	r->floor.current = index;
	return true;
}

/* "11 stemmer for og 4 imod.": the lines before say on what. */
static bool
read_numbers(struct reading *r, const struct phrase_match *match,
    const struct sentence *sentence, const char *points)
{
	struct ballot plain = { .kind = BALLOT_PLAIN, .points = points };
	size_t index = r->floor.concluded;

	if (index == NO_VOTE || r->floor.proposal != NO_VOTE)
		index = ballot_vote(r, &plain, SIDE_FOR, &sentence->basis);
	if (index == NO_VOTE)
		return false;
	take_numbers(r, index, match, true, &sentence->basis);
	r->floor.current = index;
	return true;
}

/* "Godkendt mod V og Bo Ravn.": decision_read reads it as well. */
static bool
read_despite(struct reading *r, const struct phrase_match *match,
    const struct sentence *sentence, struct str text, const char *points)
{
	struct ballot recommendation = { .kind = BALLOT_RECOMMENDATION,
		.points = points };
	struct voters voters = { .side = SIDE_AGAINST,
		.basis = &sentence->basis };
	struct str what = phrase_group(match, "what");
	size_t index;

	if (str_contains(what, "orslag") || r->floor.proposal != NO_VOTE ||
	    !actors_read(r->arena, phrase_group(match, "list"),
	    &voters.actors, &voters.count))
		return false;
	index = ballot_vote(r, &recommendation, SIDE_AGAINST,
	    &sentence->basis);
	voters_add(r, index, &voters);
	ballot_result(r, index, ballot_result_of(phrase_group(match, "verb")),
	    &sentence->basis);
	decide(r, sentence, text, points, phrase_group(match, "verb"));
	r->floor.current = index;
	return true;
}

static bool
read_counted(struct reading *r, const struct phrase_match *match,
    const struct basis_text *basis, const char *points)
{
	struct str verb = phrase_group(match, "verb");
	struct str rest = phrase_group(match, "rest");
	struct ballot ballot;
	struct phrase_match own;
	size_t index;
	bool others;

	if (!acting_body_named(r, phrase_group(match, "body"), &r->place.body))
		return false;
	/* Whatever it is called, it is the recommendation. */
	if (!ballot_read(r, rest, points, &ballot) ||
	    (ballot.kind != BALLOT_AMENDMENT && ballot.kind != BALLOT_POINTS))
		ballot = (struct ballot){ .kind = BALLOT_RECOMMENDATION,
			.points = points };
	others = phrase_find(&own_proposal_book, rest, 0, &own);
	if (!others)
		index = ballot_vote(r, &ballot, SIDE_FOR, basis);
	else if (r->floor.proposal != NO_VOTE)
		index = r->floor.proposal;
	else
		index = ballot_add(r, MOTION_OTHER, points, basis);
	if (index == NO_VOTE)
		return false;
	take_numbers(r, index, match, ballot_result_of(verb) ==
	    RESULT_ADOPTED, basis);
	ballot_result(r, index, ballot_result_of(verb), basis);
	if (!others && ballot.kind != BALLOT_AMENDMENT)
		decisions_add(r, basis, ballot_outcome_of(verb), ballot.points,
		    (struct str){ NULL, 0 });
	r->floor.current = index;
	return true;
}

static bool
read_agenda(struct reading *r, const struct phrase_match *match,
    const struct basis_text *basis)
{
	size_t index = ballot_add(r, MOTION_AGENDA, NULL, basis);

	add_counted(r, index, SIDE_FOR, counted(match, "n", "list"), basis);
	add_counted(r, index, SIDE_AGAINST, counted(match, "m", "list2"),
	    basis);
	return true;
}

static bool
read_line(struct reading *r, const struct phrase_match *match,
    const struct sentence *sentence, struct str text, const char *points)
{
	switch ((enum line)match->means) {
	case LINE_AFTER:
	case LINE_SUBJECT:
	case LINE_DECIDED:
		return read_after(r, match, sentence, text, points);
	case LINE_COUNTED:
		return read_counted(r, match, &sentence->basis, points);
	case LINE_NUMBERS:
		return read_numbers(r, match, sentence, points);
	case LINE_AGENDA:
		return read_agenda(r, match, &sentence->basis);
	}
	return false;
}

static bool
has_number(struct str text)
{
	size_t i;

	for (i = 0; i < text.len; i++)
		if (text.data[i] >= '0' && text.data[i] <= '9')
			return true;
	return false;
}

bool
count_read(struct reading *r, const struct sentence *sentence,
    struct str text, const char *points)
{
	struct phrase_match match;
	size_t row = 0;

	if (phrase_find_in(&r->known, &despite_book, text, 0, &match) &&
	    read_despite(r, &match, sentence, text, points))
		return true;
	if (!has_number(text))
		return false;
	while (phrase_find_in(&r->known, &line_book, text, row, &match)) {
		if (read_line(r, &match, sentence, text, points)) {
			r->doubt = false;
			return true;
		}
		row = match.row + 1;
	}
	/* Numbers left over need a warning, whatever else is understood. */
	r->doubt |= phrase_find_in(&r->known, &number_book, text, 0, &match);
	return false;
}
