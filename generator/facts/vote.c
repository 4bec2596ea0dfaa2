/*
 * Who proposed what, and how they voted.  A sentence is taken when the list
 * of those who act in it is understood to its last word (actors.h).
 */
#include <string.h>

#include "base/array.h"
#include "base/utf8.h"
#include "actors.h"
#include "ballot.h"
#include "phrase.h"

#define PROPOSAL_MAX 3000	/* bytes; no proposal is that long */
#define POINT "(?:indstillings?|indstillingens )?(?:punkt(?:er|erne)?|pkt\\.?)"
#define BEHALF "(?:på \\w+s vegne |på vegne af (?:(?:gruppe|liste" \
	"|byrådsgruppe) )?[\\w-]+(?: (?-i:[A-ZÆØÅ])[\\w-]+){0,2} )?"
#define VOTES "(?:stemmer|stemte|har stemt)"
#define REASON "(?:,? (?:fordi|idet|da|eftersom|med henvisning til" \
	"|med (?:følgende |en |den )?(?:bemærkning|begrundelse" \
	"|mindretalsudtalelse)(?:en)?)\\b(?!.*\\b(?:ændrede|trak)\\b).*)?"

enum line {
	LINE_PROPOSAL,		/* who proposes an amendment */
	LINE_MOTION,		/* who proposes something else */
	LINE_LABEL,		/* "2. ændringsforslag fra gruppe V" */
	LINE_RESULT,		/* what came of a proposal */
	LINE_ALL,		/* of all of them */
	LINE_WORD,		/* and that in one word */
	LINE_WITHDRAWN,
	LINE_UNANIMOUS,
	LINE_SIDE,		/* "A, B og C stemmer imod forslaget" */
	LINE_SIDE_ONLY,		/* "…, A og B imod" */
	LINE_TWO_SIDES,
	LINE_LIST,		/* "Imod stemte: A, B og C" */
	LINE_ABSTAIN,
	LINE_CARRY,		/* "A, B og C anbefaler indstillingen" */
	LINE_REFUSE,
	LINE_MAJORITY
};

static const struct phrase lines[] = {
	{ "(?:[^,.:]{1,60} )?(?:stiller|stillede|fremsætter|fremsatte) "
	  "(?<who>.+?) (?:følgende |et |samme )?" PHRASE_PROPOSAL "\\b.*", LINE_PROPOSAL,
	  "orslag" },
	{ "(?<who>.+?) (?:stiller|stillede|(?:gen)?fremsætter|(?:gen)?fremsatte"
	  "|fremlægger|fremlagde|har stillet|har fremsat) (?:herefter |dermed )?" BEHALF
	  "(?:følgende |et |samme |sit |deres |nedenstående )?" PHRASE_PROPOSAL
	  "\\b.*", LINE_PROPOSAL,
	  "orslag" },
	{ "(?<who>.+?) (?:stiller|stillede|fremsætter|fremsatte) " BEHALF
	  "(?:følgende |et )?forslag\\b.*", LINE_MOTION,
	  "orslag|oresl" },
	{ "(?<who>.+?) (?:foreslog|foreslår)(?:, at|:| følgende| at)(?: .*)?", LINE_MOTION,
	  "orslag|oresl" },
	{ "\\d+\\. " PHRASE_PROPOSAL "(?: (?:fra|af|stillet af) (?<who>.+?))?[:.]?", LINE_LABEL,
	  "orslag" },
	{ PHRASE_PROPOSAL "(?:et)? (?:fra|af|stillet af) (?<who>.+?)(?: (?:til|vedr\\."
	  "|vedrørende) (?:ad|punkt|pkt\\.?|indstillingspunkt) " PHRASE_POINTS
	  "\\.?| om .*)?[:.]?", LINE_LABEL, "orslag" },
	{ PHRASE_PROPOSAL " (?:nr\\.? ?)?\\d+(?: \\((?<who>[^)]+)\\)| (?:fra|af"
	  "|stillet af) (?<who>.+?))?(?: om [^:]*)?(?::.*|\\.)?", LINE_LABEL,
	  "orslag" },
	{ "forslag (?:fra|stillet af) (?<who>.+?)(?: om [^:]*)?[:.]", LINE_MOTION,
	  "orslag" },
	{ "(?<who>.+?) (?:begærede|begærer|ønskede|ønsker|bad om|anmodede om|stillede"
	  " forslag om)(?:, at| at få)? sagen (?:blev |bliver )?(?:udsat"
	  "|udsættes|udskudt|sendt tilbage|sendes tilbage|tilbagesendt|afvist"
	  "|genoptaget)\\b(?!.* og ).*", LINE_MOTION, " sagen" },
	{ "(?<who>.+?) (?:begærede|begærer|bad om|ønskede) afstemning om "
	  "(?:et |følgende )?\\w*forslag\\b.*", LINE_MOTION, "orslag" },
	{ "(?:(?:et )?" PHRASE_PROPOSAL "(?:et)?|(?:procedure|udsættelses)?forslaget)"
	  "(?: (?:fra|af|stillet af) (?<who>.+?))?" "?(?: om .*?"
	  "|, .*?)?(?: (?:er|blev|bliver))?"
	  "(?: (?:hermed|dermed|således|herefter|(?<all>enstemmigt)|derfor))* "
	  "(?<verb>forkastet|forkastes|bortfaldet|bortfalder|bortfaldt"
	  "|faldet|falder|faldt|nedstemt|afvist|afvises|ikke vedtaget"
	  "|ikke godkendt|vedtaget|vedtages|godkendt|godkendes|tiltrådt"
	  "|trukket|trukket tilbage)(?: (?:hermed|dermed|uden afstemning"
	  "|(?<all>enstemmigt)))?\\.?", LINE_RESULT,
	  "orslag" },
	{ "(?:begge|alle|samtlige)(?: \\w+)? \\w*forslag(?:ene)?(?: (?:blev|er"
	  "|bliver))(?: (?:hermed|dermed|således|herefter|derfor))* (?<verb>"
	  "forkastet|bortfaldet|faldet|nedstemt|afvist|ikke vedtaget|vedtaget"
	  "|godkendt|tiltrådt|trukket)\\.?", LINE_ALL, "orslag" },
	{ "(?<verb>ikke vedtaget|ikke godkendt|faldet|forkastet|nedstemt"
	  "|bortfaldet|godkendt|vedtaget"
	  "|tiltrådt)\\.?", LINE_WORD, NULL },
	{ "(?:forslagsstilleren|forslagsstillerne|(?<who>.{1,80}?)) "
	  "(?:trak|trækker) (?:sit |deres |herefter )?(?:ændrings)?"
	  "forslag(?:et)?\\b.*", LINE_WITHDRAWN,
	  "orslag" },
	{ "enstemmigt (?<verb>vedtaget|godkendt|forkastet|tiltrådt)\\.?", LINE_UNANIMOUS,
	  "nstemmigt" },
	{ "(?<who>.+?) " VOTES " (?<side>for|i?mod) (?<what>.+?),? (?:og|men) "
	  "(?:(?:stemmer|stemte) )?(?<side2>for|i?mod) (?<what2>.+?)\\.?", LINE_TWO_SIDES,
	  "tem" },
	{ "(?:" POINT " " PHRASE_POINTS "[,:]? )?(?<side>for|i?mod)(?: (?<what>[^:]+?))? "
	  "(?:stemmer|stemte):?(?: (?<list>.+?))?(?:, (?:som|der|idet|fordi|da) "
	  "[^,;()]*)?[.:]?", LINE_LIST, "tem|:" },
	{ "(?:følgende(?: medlemmer| partier| grupper)? )?(?:stemte|stemmer) "
	  "(?<side>for|i?mod):?(?: (?<list>.+?))?[.:]?", LINE_LIST,
	  "tem|:" },
	{ "(?:(?:stemmerne fordelte sig (?:således|sådan)|afstemning\\w*|resultat"
	  "\\w*): )?(?<side>for|i?mod)(?: (?<what>indstillingen|forslaget"
	  "|ændringsforslaget))?:(?: ?(?<list>.+?))?[.:]?", LINE_LIST,
	  "tem|:" },
	{ "(?<who>.+?) " VOTES " (?<side>for|i?mod) sammen med (?<with>.+?)"
	  REASON "\\.?", LINE_SIDE, "tem" },
	{ "(?<who>.+?) " VOTES " (?<side>for|i?mod),? (?<what>at .+?)\\.?",
	  LINE_SIDE, "tem" },
	{ "(?:stemte|stemmer) (?<who>.+?) (?<side>for|i?mod)"
	  "(?: (?<what>.+?))?" "?" REASON "\\.?", LINE_SIDE, "tem" },
	{ "(?<who>.+?) " VOTES " (?<side>for|i?mod)"
	  "(?: (?<what>.+?))?" "?" REASON "\\.?", LINE_SIDE,
	  "tem" },
	{ "(?:følgende )?(?:undlod|undlader) at stemme(?: om (?<what>.+?))?"
	  "(?::| )(?<list>.+?)?\\.?", LINE_LIST,
	  "tem|:" },
	{ "(?:(?:hverken for eller i?mod|blankt?)(?: stemte| stemmer|:)"
	  "|(?:undlod|undlader|stemte blankt):)(?: ?(?<list>.+?))?[.:]?",
	  LINE_LIST, "ndl|lank|verken" },
	{ "(?<who>.+?) (?:stemte|stemmer) (?:blankt?|hverken for eller i?mod"
	  "(?: (?<what>.+?))?)" REASON "\\.?", LINE_ABSTAIN, "lank|verken" },
	{ "(?<who>\\d+) (?:undlod|undlader)(?: at stemme)? (?<list>\\([^)]+\\))"
	  "\\.?", LINE_ABSTAIN, "ndlod|ndlader" },
	{ "(?<who>.+?) i?mod(?: (?<what>" POINT " ?\\d.*?))?\\.?",
	  LINE_SIDE_ONLY, "mod" },
	{ "(?<who>.+?) (?:dog )?(?:undlod|undlader)(?: at stemme)?(?: (?:om|for|ved"
	  "|til) (?<what>.+?))?" "?" REASON "\\.?", LINE_ABSTAIN,
	  "ndlod|ndlader" },
	{ "et (?:stort )?flertal (?:i|af) (?<body>[^(]+?) \\((?<list>[^)]+)\\) "
	  "(?<verb>anbefaler|godkender|(?:kan|kunne) (?:tiltræde|anbefale"
	  "|godkende)) (?<what>.+?)\\.?", LINE_MAJORITY,
	  "lertal" },
	{ "(?:et (?:stort )?flertal|flertallet) \\((?<list>[^)]+)\\) "
	  "(?<verb>anbefaler|anbefalede|godkender|godkendte|(?:kan|kunne) "
	  "(?:tiltræde|anbefale|godkende)) (?<what>.+?)\\.?", LINE_MAJORITY,
	  "lertal" },
	{ "et (?:stort )?flertal (?:i|af) (?<body>\\w[\\w, -]*?(?:udvalget|rådet"
	  "|bestyrelsen)) (?<verb>anbefaler|godkender|(?:kan|kunne) (?:tiltræde"
	  "|anbefale|godkende)) (?<what>.+?)\\.?", LINE_MAJORITY,
	  "lertal" },
	{ "(?:et (?:stort )?|\\w+s )flertal(?: bestående)? af (?<list>.+?) "
	  "(?<verb>anbefaler|godkender|(?:kan|kunne) (?:tiltræde|anbefale"
	  "|godkende)) (?<what>.+?)\\.?", LINE_MAJORITY,
	  "lertal" },
	{ "(?<who>.+?) ikke (?:kan|kunne) (?:anbefale|tiltræde|godkende|støtte"
	  "|tilslutte sig)(?: (?<what>.+?))?" "?" REASON "\\.?", LINE_REFUSE,
	  "ikke" },
	{ "(?<who>.+?) (?:kan|kunne) ikke (?:anbefale|tiltræde|godkende"
	  "|støtte|tilslutte sig)(?: (?<what>.+?))?" "?" REASON "\\.?", LINE_REFUSE,
	  "ikke" },
	{ "(?<who>.+?) (?:anbefaler|anbefalede|godkender|godkendte|tiltræder"
	  "|tiltrådte) ikke (?<what>.+?)\\.?", LINE_REFUSE, "ikke" },
	{ "(?<who>.+?) (?<verb>anbefaler|anbefalede|godkender|godkendte"
	  "|tiltræder|tiltrådte|(?:kan|kunne) (?:tiltræde|anbefale|godkende))"
	  " (?<what>.+?)\\.?", LINE_CARRY,
	  "nbefal|odkend|iltr" },
	{ "(?<verb>anbefalet|godkendt) af (?<who>.+?)\\.?", LINE_CARRY,
	  "nbefal|odkend|iltr" },
};
static struct phrase_book line_book = PHRASE_BOOK(lines);

static enum side
side_of(struct str word)
{
	return utf8_same_word(word, STR_LIT("for")) ? SIDE_FOR : SIDE_AGAINST;
}

static bool
read_proposal(struct facts_reading *r, const struct phrase_match *match,
    const struct basis_text *basis, const char *points)
{
	struct str who = phrase_group(match, "who");
	struct vote *open = r->proposal == NO_VOTE ? NULL :
	    &r->facts->votes[r->proposal];
	struct actors actors = { NULL, 0 };
	enum motion motion = match->means == LINE_MOTION ? MOTION_OTHER :
	    MOTION_AMENDMENT;
	struct str own = phrase_group(match, "points");
	const char *body;
	int count;

	if (own.len != 0)
		points = facts_points(r, own);
	if (who.len != 0 && !actors_read(r->arena, who, &actors, &count)) {
		/* "3. ændringsforslag fra Økonomiudvalget" */
		if (match->means != LINE_LABEL ||
		    !facts_body_named(r, who, &body))
			return false;
		ARENA_ONE_MORE(r->arena, actors.list, actors.count);
		actors.list[actors.count++] = (struct actor){
			.name = arena_dup_str(r->arena, who), .group = true,
			.votes = -1 };
	}
	/* After the heading "2. ændringsforslag" comes who proposes it. */
	if (open != NULL && open->proposers.count == 0 &&
	    open->nchoices == 0 && match->means != LINE_LABEL) {
		open->proposers = actors;
		open->basis = *basis;
		return true;
	}
	r->proposal = ballot_add(r, motion, points, basis);
	r->facts->votes[r->proposal].proposers = actors;
	r->current = r->concluded = NO_VOTE;
	r->unread = false;
	return true;
}

/* The vote that a line on what came of a proposal is about. */
static size_t
concluded(struct facts_reading *r, struct str text, struct str by)
{
	size_t i;

	if (by.len != 0)
		return ballot_of(r, by);
	if (r->proposal != NO_VOTE)
		return r->proposal;
	if (utf8_starts_word(text, "forslaget"))
		return NO_VOTE;
	for (i = r->facts->nvotes; i-- > r->first_vote; )
		if (r->facts->votes[i].motion == MOTION_AMENDMENT)
			return r->facts->votes[i].result == RESULT_UNKNOWN ?
			    i : NO_VOTE;
	return NO_VOTE;
}

static size_t
add_amendment(struct facts_reading *r, struct str text, struct str by,
    const struct basis_text *basis)
{
	struct actors actors;
	size_t index;
	int count;

	if (utf8_starts_word(text, "forslaget") || r->proposal != NO_VOTE ||
	    !actors_read(r->arena, by, &actors, &count) || actors.count == 0)
		return NO_VOTE;
	index = ballot_add(r, MOTION_AMENDMENT, NULL, basis);
	r->facts->votes[index].proposers = actors;
	return index;
}

static bool
read_result(struct facts_reading *r, const struct phrase_match *match,
    struct str text, const struct basis_text *basis)
{
	struct str by = phrase_group(match, "who");
	size_t index = concluded(r, text, by);

	/* Its only mention: nobody said before that it was made. */
	if (index == NO_VOTE && by.len != 0)
		index = add_amendment(r, text, by, basis);
	/* Once withdrawn, "Ændringsforslaget er bortfaldet" says it again. */
	if (index == NO_VOTE)
		return by.len == 0 && !utf8_starts_word(text, "forslaget") &&
		    r->facts->nvotes > r->first_vote;
	if (phrase_group(match, "all").len != 0)
		r->facts->votes[index].unanimous = true;
	ballot_result(r, index, ballot_result_of(phrase_group(match,
	    "verb")), basis);
	return true;
}

/* "Begge ændringsforslag blev forkastet." */
static bool
read_all(struct facts_reading *r, const struct phrase_match *match,
    const struct basis_text *basis)
{
	enum vote_result result = ballot_result_of(phrase_group(match,
	    "verb"));
	struct vote *vote;
	bool any = false;
	size_t i;

	for (i = r->first_vote; i < r->facts->nvotes; i++) {
		vote = &r->facts->votes[i];
		if (vote->result != RESULT_UNKNOWN ||
		    (vote->motion != MOTION_AMENDMENT &&
		    vote->proposers.count == 0))
			continue;
		vote->result = result;
		vote->result_basis = *basis;
		any = true;
	}
	if (!any)
		return false;
	/* Who voted on each of them is not said. */
	r->proposal = r->current = r->concluded = NO_VOTE;
	r->aside = true;
	return true;
}

/* What is said of the open proposal without its name. */
static bool
read_open_result(struct facts_reading *r, enum vote_result result,
    bool unanimous, const struct basis_text *basis)
{
	if (r->proposal == NO_VOTE)
		return false;
	r->facts->votes[r->proposal].unanimous = unanimous;
	ballot_result(r, r->proposal, result, basis);
	return true;
}

/* Do the numbers of those for and against a vote say what came of it? */
static bool
is_carried(const struct vote *vote)
{
	int yes = ballot_strength(vote, SIDE_FOR);
	int no = ballot_strength(vote, SIDE_AGAINST);

	return yes >= 0 && no >= 0 && yes > no;
}

/*
 * "Faldet." right below the votes on an amendment is what came of it.
 * "Godkendt." is, if those for it were more; otherwise it is what came of the
 * case, as it may be in both cases.
 */
static bool
read_word(struct facts_reading *r, enum vote_result result, struct str verb,
    const struct basis_text *basis)
{
	struct vote *vote;

	if (r->proposal == NO_VOTE)
		return false;
	vote = &r->facts->votes[r->proposal];
	if (vote->nchoices == 0 ||
	    is_carried(vote) != (result == RESULT_ADOPTED))
		return false;
	if (result == RESULT_ADOPTED) {
		r->put_off = true;
		r->put_off_as = ballot_outcome_of(verb);
		r->put_off_basis = *basis;
	}
	ballot_result(r, r->proposal, result, basis);
	return true;
}

/* Who withdraws, withdraws what they proposed themselves. */
static bool
read_withdrawal(struct facts_reading *r, struct str who,
    const struct basis_text *basis)
{
	size_t index = who.len != 0 ? ballot_of(r, who) : r->proposal;

	if (index == NO_VOTE)
		return false;
	ballot_result(r, index, RESULT_LAPSED, basis);
	return true;
}

static void
announce(struct facts_reading *r, enum announced what, const char *points)
{
	r->announced = what;
	r->announced_used = true;
	r->announced_points = points;
}

/* Those who are on a side of what the words say. */
static bool
take_side(struct facts_reading *r, struct str what, const char *points,
    enum side side, const struct basis_text *basis,
    const struct actors *actors, int count)
{
	struct ballot ballot;
	size_t index;

	/* Against an option is no choice. */
	if (!ballot_read(r, what, points, &ballot) ||
	    (ballot.kind == BALLOT_OPTION && side != SIDE_FOR))
		return false;
	index = ballot_vote(r, &ballot, side, basis);
	if (index == NO_VOTE || (ballot.kind != BALLOT_OPTION &&
	    ballot_contradicts(r, index, side, actors)))
		return false;
	ballot_side(r, index, side, ballot.option, basis, actors, count);
	return true;
}

static bool
read_list(struct facts_reading *r, const struct phrase_match *match,
    const struct basis_text *basis, const char *points)
{
	struct str list = phrase_group(match, "list");
	struct str side_word = phrase_group(match, "side");
	struct str own = phrase_group(match, "points");
	enum side side = side_word.len == 0 ? SIDE_ABSTAIN :
	    side_of(side_word);
	struct actors actors;
	int count;

	if (own.len != 0)
		points = facts_points(r, own);
	if (list.len == 0) {
		announce(r, side == SIDE_FOR ? ANNOUNCED_FOR :
		    side == SIDE_AGAINST ? ANNOUNCED_AGAINST :
		    ANNOUNCED_ABSTAIN, points);
		return true;
	}
	if (!actors_read(r->arena, list, &actors, &count))
		return false;
	/* "Imod stemte: Ingen." says nothing of anybody. */
	if (actors.count == 0 && count == 0)
		return true;
	/* "Ændringsforslaget blev forkastet. For stemte: V. Imod …" */
	if (r->concluded != NO_VOTE && r->proposal == NO_VOTE &&
	    phrase_group(match, "what").len == 0)
		r->current = r->concluded;
	return take_side(r, phrase_group(match, "what"), points, side, basis,
	    &actors, count);
}

/* Those before the verb, and those "sammen med" whom they are. */
static bool
read_who(struct facts_reading *r, const struct phrase_match *match,
    struct actors *actors, int *count)
{
	struct str who = phrase_group(match, "who");
	struct str with = phrase_group(match, "with");
	struct str list = phrase_group(match, "list");

	/* "2 undlod at stemme (D og Bo Ravn)" */
	if (list.len != 0)
		who = str_of(arena_printf(r->arena, "%.*s %.*s",
		    STR_FMT(who), STR_FMT(list)));
	if (with.len != 0)
		who = str_of(arena_printf(r->arena, "%.*s og %.*s",
		    STR_FMT(who), STR_FMT(with)));
	return actors_read(r->arena, who, actors, count);
}

static bool
read_side(struct facts_reading *r, const struct phrase_match *match,
    const struct basis_text *basis, const char *points, enum side side)
{
	struct actors actors;
	int count;

	if (!read_who(r, match, &actors, &count))
		return false;
	/* "Ingen medlemmer undlod at stemme." says nothing of anybody. */
	if (actors.count == 0 && count == 0)
		return true;
	/* Against the amendment that fell, or against what is decided next?
	   Nobody can tell. */
	if (r->concluded != NO_VOTE && r->current == NO_VOTE &&
	    phrase_group(match, "what").len == 0)
		return false;
	return take_side(r, phrase_group(match, "what"), points, side, basis,
	    &actors, count);
}

static bool
read_two_sides(struct facts_reading *r, const struct phrase_match *match,
    const struct basis_text *basis)
{
	enum side one = side_of(phrase_group(match, "side"));
	enum side other = side_of(phrase_group(match, "side2"));
	struct ballot both[2];
	struct actors actors;
	int count;

	/* All of it or nothing. */
	return actors_read(r->arena, phrase_group(match, "who"), &actors,
	    &count) &&
	    ballot_read(r, phrase_group(match, "what"), NULL, &both[0]) &&
	    ballot_read(r, phrase_group(match, "what2"), NULL, &both[1]) &&
	    both[0].kind != BALLOT_OTHER && both[1].kind != BALLOT_OTHER &&
	    (both[0].by.len == 0 || ballot_of(r, both[0].by) != NO_VOTE) &&
	    (both[1].by.len == 0 || ballot_of(r, both[1].by) != NO_VOTE) &&
	    take_side(r, phrase_group(match, "what"), NULL, one, basis,
	    &actors, count) &&
	    take_side(r, phrase_group(match, "what2"), NULL, other, basis,
	    &actors, count);
}

/* Do the words name something that a body says yes or no to? */
static bool
is_named(struct facts_reading *r, struct str what)
{
	struct ballot ballot;

	return ballot_read(r, what, NULL, &ballot) &&
	    ballot.kind != BALLOT_OTHER && ballot.kind != BALLOT_OPTION;
}

/* Named members say no to what a body says yes or no to. */
static bool
read_refuse(struct facts_reading *r, const struct phrase_match *match,
    const struct basis_text *basis, const char *points)
{
	return is_named(r, phrase_group(match, "what")) &&
	    read_side(r, match, basis, points, SIDE_AGAINST);
}

/* Named members do what a body does: for it; see facts_vote_end. */
static bool
read_carry(struct facts_reading *r, const struct phrase_match *match,
    const struct basis_text *basis, const char *points)
{
	struct str what = phrase_group(match, "what");
	struct ballot ballot;
	struct actors actors;
	int count;

	if (!is_named(r, what) || !actors_read(r->arena, phrase_group(match,
	    "who"), &actors, &count))
		return false;
	ballot_read(r, what, points, &ballot);
	r->carried_vote = ballot_vote(r, &ballot, SIDE_FOR, basis);
	if (r->carried_vote == NO_VOTE)
		return false;
	ballot_side(r, r->carried_vote, SIDE_FOR, (struct str){ NULL, 0 },
	    basis, &actors, count);
	r->carried = r->facts->votes[r->carried_vote].motion ==
	    MOTION_RECOMMENDATION;
	r->carried_as = ballot_outcome_of(phrase_group(match, "verb"));
	r->carried_basis = *basis;
	return true;
}

/* "Et flertal i Kulturudvalget (V og L) anbefaler indstillingen." */
static bool
read_majority(struct facts_reading *r, const struct phrase_match *match,
    const struct basis_text *basis, const char *points)
{
	struct str list = phrase_group(match, "list");
	struct str what = phrase_group(match, "what");
	struct actors actors = { NULL, 0 };
	struct ballot ballot;
	int count;

	if ((list.len != 0 && !actors_read(r->arena, list, &actors,
	    &count)) || !ballot_read(r, what, points, &ballot))
		return false;
	facts_body_named(r, phrase_group(match, "body"), &r->body);
	if (list.len != 0 && !take_side(r, what, points, SIDE_FOR, basis,
	    &actors, count))
		return false;
	/* What it says of an amendment it does not say of the case. */
	if (ballot.kind == BALLOT_RECOMMENDATION ||
	    ballot.kind == BALLOT_POINTS)
		facts_decide(r, basis, ballot_outcome_of(phrase_group(match,
		    "verb")), ballot.points, (struct str){ NULL, 0 });
	return true;
}

/* The names below a line that announced them. */
static bool
read_announced(struct facts_reading *r, const struct sentence *sentence,
    struct str text)
{
	static const enum side sides[] = {
		[ANNOUNCED_FOR] = SIDE_FOR,
		[ANNOUNCED_AGAINST] = SIDE_AGAINST,
		[ANNOUNCED_ABSTAIN] = SIDE_ABSTAIN,
	};
	struct actors actors;
	int count;

	if (r->announced == ANNOUNCED_NOTHING ||
	    r->announced == ANNOUNCED_ABSENT)
		return false;
	if (str_ends(text, "."))
		text.len--;
	if (!actors_read(r->arena, text, &actors, &count))
		return false;
	r->announced_used = true;
	return take_side(r, (struct str){ NULL, 0 }, r->announced_points,
	    sides[r->announced], &sentence->basis, &actors, count);
}

static bool
read_line(struct facts_reading *r, const struct phrase_match *match,
    struct str text, const struct basis_text *basis, const char *points)
{
	switch ((enum line)match->means) {
	case LINE_PROPOSAL:
	case LINE_MOTION:
	case LINE_LABEL:
		return read_proposal(r, match, basis, points);
	case LINE_RESULT:
		return read_result(r, match, text, basis);
	case LINE_ALL:
		return read_all(r, match, basis);
	case LINE_WORD:
		return read_word(r, ballot_result_of(phrase_group(match,
		    "verb")), phrase_group(match, "verb"), basis);
	case LINE_WITHDRAWN:
		return read_withdrawal(r, phrase_group(match, "who"), basis);
	case LINE_UNANIMOUS:
		return read_open_result(r, ballot_result_of(phrase_group(
		    match, "verb")), true, basis);
	case LINE_SIDE_ONLY:
		return text.len < strlen(basis->text) &&
		    read_side(r, match, basis, points, SIDE_AGAINST);
	case LINE_SIDE:
		return read_side(r, match, basis, points,
		    side_of(phrase_group(match, "side")));
	case LINE_TWO_SIDES:
		return read_two_sides(r, match, basis);
	case LINE_LIST:
		return read_list(r, match, basis, points);
	case LINE_ABSTAIN:
		return read_side(r, match, basis, points, SIDE_ABSTAIN);
	case LINE_REFUSE:
		return read_refuse(r, match, basis, points);
	case LINE_CARRY:
		return read_carry(r, match, basis, points);
	case LINE_MAJORITY:
		return read_majority(r, match, basis, points);
	}
	return false;
}

bool
facts_vote(struct facts_reading *r, const struct sentence *sentence,
    struct str text, const char *points)
{
	struct phrase_match match;
	size_t row = 0;

	if (read_announced(r, sentence, text))
		return true;
	/* A row may fit whose actors are none; another may be meant. */
	while (phrase_find(&line_book, text, row, &match)) {
		if (read_line(r, &match, text, &sentence->basis, points))
			return true;
		row = match.row + 1;
	}
	return false;
}

/* What the sentence that tells of a proposal has of its wording: from the
   quotation mark after the colon on; NULL for nothing. */
static const char *
begun_in(const char *text)
{
	static const char *const marks[] = { ": \"", ": \xe2\x80\x9c",
		": \xe2\x80\x9d", ": \xc2\xbb" };
	const char *found;
	size_t i;

	for (i = 0; i < COUNT(marks); i++)
		if ((found = strstr(text, marks[i])) != NULL)
			return found + 2;
	return NULL;
}

bool
facts_proposal_open(const struct facts_reading *r)
{
	return r->proposal != NO_VOTE &&
	    r->facts->votes[r->proposal].nchoices == 0;
}

void
facts_proposal(struct facts_reading *r, const struct sentence *sentence)
{
	struct vote *vote;

	if (!facts_proposal_open(r))
		return;
	vote = &r->facts->votes[r->proposal];
	if (vote->proposal == NULL)
		vote->proposal = begun_in(vote->basis.text);
	if (vote->proposal == NULL)
		vote->proposal = sentence->basis.text;
	else if (strlen(vote->proposal) < PROPOSAL_MAX)
		vote->proposal = arena_printf(r->arena, "%s%s%s",
		    vote->proposal, sentence->first ? "\n" : " ",
		    sentence->basis.text);
}
