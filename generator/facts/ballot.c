#include "ballot.h"

#include <string.h>

#include "base/utf8.h"
#include "actors.h"
#include "phrase.h"

#define POINT "(?:indstillings?|indstillingens )?(?:punkt(?:er|erne)?|pkt\\.?)"
#define LOOKED_AT_MAX 200	/* of those on a side: more is no council */
#define BY "(?: (?:fra|af) (?<by>.+?))?" "?(?: om .*)?"

static const struct phrase objects[] = {
	{ "(?:(?:det|de|dette) )?(?:fremsatte |stillede )?(?:\\d+\\. )?"
	  PHRASE_PROPOSAL "(?:et|ene)?" BY, BALLOT_AMENDMENT, NULL },
	{ "(?<option>(?:model|alternativ|scenarie|scenario|løsning|variant"
	  "|mulighed|forslag|placering|linjeføring|udgave) "
	  "?(?-i:[A-ZÆØÅ0-9]{1,2}))", BALLOT_OPTION, NULL },
	{ "(?:procedure|udsættelses|medlems|beslutnings)?forslaget" BY,
	  BALLOT_PROPOSAL, NULL },
	{ "(?:om )?(?:indstillingens )?(?:" POINT " ?)?" PHRASE_POINTS "\\.?",
	  BALLOT_POINTS, NULL },
	{ "(?:(?:den|hele) )?(?:oprindelige |samlede )?(?:flertals)?"
	  "indstilling(?:en|erne)?(?: fra \\w+)?", BALLOT_RECOMMENDATION, NULL },
	{ "(?!mindretal)(?:flertals|forvaltningens |administrationens )"
	  "indstilling(?:en)?|\\w[\\w, -]*(?:flertallets|udvalgets|rådets"
	  "|bestyrelsens|magistratens|direktionens|borgmesterens|chefens"
	  "|direktørens|forvaltningens|afdelingens) indstilling(?:er)?",
	  BALLOT_RECOMMENDATION, NULL },
	{ "flertallets indstilling", BALLOT_RECOMMENDATION, NULL },
	{ "sagen|dagsordenen", BALLOT_RECOMMENDATION, NULL },
	{ "den|denne", BALLOT_PLAIN, NULL },
	{ "det|dette|herimod|derimod", BALLOT_THAT, NULL },
	{ "(?!(?:og|men|mens)\\b|.*(?:,| og| men) (?:(?:mens|men|og"
	  "|i?mod|for)\\b|.*\\bstem)|.*\\bforbehold\\b|(?:alle|begge|samtlige"
	  "|punkt\\w*|pkt|i|på|ved|under|sammen|af|fra|hvis|når|med|efter|sin"
	  "|sit)\\b).+", BALLOT_OTHER, NULL },
};
static struct phrase_book object_book = PHRASE_BOOK(objects);

static const struct phrase result_words[] = {
	{ "bortfald.*|trukket.*", RESULT_LAPSED, NULL },
	{ "forkast.*|fald.*|nedstemt|afvis.*|ikke .*", RESULT_REJECTED, NULL },
	{ "(?:kan |kunne )?(?:vedt|godkend|tiltr|anbefal|beslut).*",
	  RESULT_ADOPTED, NULL },
};
static struct phrase_book result_book = PHRASE_BOOK(result_words);

static const char *const side_names[] = {
	[SIDE_FOR] = "for", [SIDE_AGAINST] = "against",
	[SIDE_ABSTAIN] = "abstain",
};

enum vote_result
ballot_result_of(struct str verb)
{
	struct phrase_match match;

	if (!phrase_find(&result_book, verb, 0, &match))
		return RESULT_UNKNOWN;
	return (enum vote_result)match.means;
}

enum outcome
ballot_outcome_of(struct str verb)
{
	switch (ballot_result_of(verb)) {
	case RESULT_REJECTED:
		return OUTCOME_REJECTED;
	case RESULT_ADOPTED:
		return str_contains(verb, "nbefal") ? OUTCOME_RECOMMENDED :
		    str_contains(verb, "beslut") ? OUTCOME_OTHER :
		    OUTCOME_APPROVED;
	default:
		return OUTCOME_OTHER;
	}
}

bool
ballot_read(struct facts_reading *r, struct str what, const char *points,
    struct ballot *ballot)
{
	struct phrase_match match;

	*ballot = (struct ballot){ .kind = BALLOT_PLAIN, .points = points };
	if (what.len == 0)
		return true;
	if (!phrase_find(&object_book, what, 0, &match))
		return false;
	ballot->kind = (enum ballot_kind)match.means;
	ballot->option = phrase_group(&match, "option");
	ballot->by = phrase_group(&match, "by");
	if (ballot->kind == BALLOT_POINTS)
		ballot->points = facts_points(r, phrase_group(&match,
		    "points"));
	return true;
}

size_t
ballot_add(struct facts_reading *r, enum motion motion, const char *points,
    const struct basis_text *basis)
{
	struct facts *facts = r->facts;

	ARENA_ONE_MORE(r->arena, facts->votes, facts->nvotes);
	facts->votes[facts->nvotes] = (struct vote){ .body = r->body,
		.motion = motion, .points = points,
		.earlier = r->earlier || r->date != NULL ||
		    (r->passing && !utf8_same_text(r->own, r->home)),
		.basis = *basis };
	return facts->nvotes++;
}

/* The vote on such a motion that this section has already, or a new one. */
static size_t
find_vote(struct facts_reading *r, enum motion motion, const char *points,
    const struct basis_text *basis)
{
	const struct vote *vote;
	size_t i;

	for (i = r->facts->nvotes; i-- > r->first_vote; ) {
		vote = &r->facts->votes[i];
		if (vote->motion == motion &&
		    utf8_same_text(vote->body, r->body) &&
		    utf8_same_text(vote->points, points))
			return i;
	}
	return ballot_add(r, motion, points, basis);
}

static bool
has_actor(const struct actors *actors, const struct actor *actor)
{
	size_t i;

	for (i = 0; i < actors->count; i++)
		if (actors->list[i].group == actor->group &&
		    strcmp(actors->list[i].name, actor->name) == 0)
			return true;
	return false;
}

size_t
ballot_of(struct facts_reading *r, struct str by)
{
	const struct vote *vote;
	struct actors actors;
	size_t i, found = NO_VOTE;
	int count;

	if (!actors_read(r->arena, by, &actors, &count) || actors.count == 0)
		return NO_VOTE;
	/* The newest that nothing has come of yet, or else the newest. */
	for (i = r->facts->nvotes; i-- > r->first_vote; ) {
		vote = &r->facts->votes[i];
		if (vote->proposers.count == 0 ||
		    !has_actor(&vote->proposers, &actors.list[0]))
			continue;
		if (vote->result == RESULT_UNKNOWN)
			return i;
		if (found == NO_VOTE)
			found = i;
	}
	return found;
}

/* Did the body say neither yes nor no to what was recommended? */
static bool
is_about_something_else(const struct decision *decision)
{
	switch (decision->outcome) {
	case OUTCOME_REJECTED:
	case OUTCOME_POSTPONED:
	case OUTCOME_REFERRED:
	case OUTCOME_WITHDRAWN:
		return true;
	default:
		return false;
	}
}

/* "Der blev stemt om udsættelse. For stemte A. Imod stemte V." */
static size_t
topic_vote(struct facts_reading *r)
{
	r->proposal = ballot_add(r, r->topic_motion, NULL, &r->topic);
	r->topic.text = NULL;
	return r->proposal;
}

/* What lines without an object are about. */
static size_t
plain_vote(struct facts_reading *r, const char *points, enum side side,
    const struct basis_text *basis)
{
	const struct decision *decision = facts_decision_of(r, r->body);

	if (r->proposal != NO_VOTE)
		return r->proposal;
	if (r->current != NO_VOTE && points == NULL)
		return r->current;
	if (r->topic.text != NULL)
		return topic_vote(r);
	if (r->unread || r->aside)
		return NO_VOTE;
	if (points == NULL)
		points = r->vote_points != NULL ? r->vote_points :
		    r->topic_points;
	/* Against a refusal is not against what was refused. */
	if (decision != NULL && side != SIDE_ABSTAIN &&
	    decision->nparts == 0 && is_about_something_else(decision))
		return find_vote(r, MOTION_OTHER, points, basis);
	return find_vote(r, MOTION_RECOMMENDATION, points, basis);
}

static bool
is_no_recommendation(const struct facts_reading *r, size_t index)
{
	return index != NO_VOTE &&
	    r->facts->votes[index].motion != MOTION_RECOMMENDATION;
}

/* The vote on what has a name. */
static size_t
named_vote(struct facts_reading *r, const struct ballot *ballot,
    const struct basis_text *basis)
{
	if (ballot->by.len != 0)
		return ballot_of(r, ballot->by);
	switch (ballot->kind) {
	case BALLOT_AMENDMENT:
		return r->proposal != NO_VOTE ? r->proposal :
		    find_vote(r, MOTION_AMENDMENT, ballot->points, basis);
	case BALLOT_PROPOSAL:
		if (r->proposal != NO_VOTE)
			return r->proposal;
		/* "Forslaget forkastes, idet kun Ø stemte for forslaget." */
		if (is_no_recommendation(r, r->current))
			return r->current;
		if (r->unread)
			return NO_VOTE;
		break;
	case BALLOT_THAT:
		if (r->proposal != NO_VOTE)
			return r->proposal;
		if (is_no_recommendation(r, r->current))
			return r->current;
		if (r->topic.text != NULL)
			return topic_vote(r);
		return r->unread || r->aside ? NO_VOTE :
		    ballot_add(r, MOTION_OTHER, ballot->points, basis);
	case BALLOT_OPTION:
		return find_vote(r, MOTION_OPTION, ballot->points, basis);
	case BALLOT_OTHER:
		return ballot_add(r, MOTION_OTHER, ballot->points, basis);
	case BALLOT_PLAIN:
	case BALLOT_POINTS:
	case BALLOT_RECOMMENDATION:
		/* What follows is about this again. */
		r->aside = r->unread = false;
		break;
	}
	return find_vote(r, MOTION_RECOMMENDATION, ballot->points, basis);
}

size_t
ballot_vote(struct facts_reading *r, const struct ballot *ballot,
    enum side side, const struct basis_text *basis)
{
	size_t index;

	if (ballot->kind == BALLOT_PLAIN)
		return plain_vote(r, ballot->points, side, basis);
	index = named_vote(r, ballot, basis);
	/* Who votes on something else has done with what was proposed. */
	if (index != NO_VOTE && index != r->proposal)
		r->proposal = r->current = NO_VOTE;
	/* "For udsættelse stemte 5. Imod stemte 3.": the same still. */
	if (ballot->kind == BALLOT_OTHER)
		r->current = index;
	if (index != NO_VOTE &&
	    r->facts->votes[index].motion == MOTION_AMENDMENT &&
	    r->facts->votes[index].result == RESULT_UNKNOWN)
		r->proposal = index;
	return index;
}

static struct choice *
get_choice(struct facts_reading *r, struct vote *vote, enum side side,
    struct str option, const struct basis_text *basis)
{
	struct choice *choice;
	size_t i;

	for (i = 0; i < vote->nchoices; i++) {
		choice = &vote->choices[i];
		if (choice->side == side && (side != SIDE_OPTION ||
		    utf8_same_word(option, str_of(choice->name))))
			return choice;
	}
	ARENA_ONE_MORE(r->arena, vote->choices, vote->nchoices);
	choice = &vote->choices[vote->nchoices++];
	*choice = (struct choice){ .side = side, .count = -1,
		.basis = *basis };
	choice->name = side == SIDE_OPTION ?
	    arena_dup_str(r->arena, option) : side_names[side];
	return choice;
}

static void
add_voters(struct facts_reading *r, struct choice *choice,
    const struct actors *actors, int count, const struct basis_text *basis)
{
	struct basis_text *own = arena_dup_array(r->arena, basis, 1,
	    sizeof(*basis));
	size_t i;

	for (i = 0; i < actors->count; i++) {
		if (has_actor(&choice->actors, &actors->list[i]))
			continue;
		ARENA_ONE_MORE(r->arena, choice->actors.list,
		    choice->actors.count);
		choice->actors.list[choice->actors.count] = actors->list[i];
		choice->actors.list[choice->actors.count++].basis = own;
	}
	if (choice->count < 0)
		choice->count = count;
}

bool
ballot_contradicts(const struct facts_reading *r, size_t index,
    enum side side, const struct actors *actors)
{
	const struct vote *vote = &r->facts->votes[index];
	size_t i, j;

	for (i = 0; i < vote->nchoices; i++) {
		if (vote->choices[i].side == side || side == SIDE_OPTION)
			continue;
		for (j = 0; j < actors->count && j < LOOKED_AT_MAX; j++)
			if (has_actor(&vote->choices[i].actors,
			    &actors->list[j]))
				return true;
	}
	return false;
}

void
ballot_side(struct facts_reading *r, size_t index, enum side side,
    struct str option, const struct basis_text *basis,
    const struct actors *actors, int count)
{
	struct vote *vote = &r->facts->votes[index];

	if (option.len != 0)
		side = SIDE_OPTION;
	add_voters(r, get_choice(r, vote, side, option, basis), actors, count,
	    basis);
}

void
ballot_number(struct facts_reading *r, size_t index, enum side side,
    struct str number, const struct basis_text *basis)
{
	struct actors nobody = { NULL, 0 };

	if (number.len != 0)
		ballot_side(r, index, side, (struct str){ NULL, 0 }, basis,
		    &nobody, str_number(number));
}

void
ballot_result(struct facts_reading *r, size_t index, enum vote_result result,
    const struct basis_text *basis)
{
	struct vote *vote = &r->facts->votes[index];

	vote->result = result;
	vote->result_basis = *basis;
	if (index == r->proposal)
		r->proposal = NO_VOTE;
	r->concluded = vote->nchoices == 0 && result != RESULT_LAPSED ?
	    index : NO_VOTE;
}

int
ballot_strength(const struct vote *vote, enum side side)
{
	const struct choice *choice;
	size_t i;
	int sum = 0, own;

	for (i = 0; i < vote->nchoices; i++) {
		choice = &vote->choices[i];
		if (choice->side != side)
			continue;
		own = choice->count >= 0 ? choice->count :
		    actors_sum(&choice->actors);
		if (own < 0)
			return -1;
		sum += own;
	}
	return sum;
}

/* A decision that was put off, when there was no other after it. */
static void
conclude_put_off(struct facts_reading *r)
{
	if (r->put_off && !r->earlier &&
	    facts_decision_of(r, r->own) == NULL) {
		r->body = r->own;
		facts_decide(r, &r->put_off_basis, r->put_off_as, NULL,
		    (struct str){ NULL, 0 });
	}
}

/*
 * "A, B og C anbefaler indstillingen. D og E stemmer imod.": when no sentence
 * says what the body did, more for than against does.
 */
static void
conclude_carried(struct facts_reading *r)
{
	const struct vote *vote;
	int yes, no;

	if (!r->carried || r->earlier)
		return;
	vote = &r->facts->votes[r->carried_vote];
	if (facts_decision_of(r, vote->body) != NULL)
		return;
	yes = ballot_strength(vote, SIDE_FOR);
	no = ballot_strength(vote, SIDE_AGAINST);
	if (no < 0 || yes <= no)
		return;
	r->body = vote->body;
	facts_decide(r, &r->carried_basis, r->carried_as, vote->points,
	    (struct str){ NULL, 0 });
}

static enum vote_result
result_of_outcome(const struct decision *decision, const struct vote *vote)
{
	enum outcome outcome = decision->outcome;
	size_t i;

	for (i = 0; vote->points != NULL && i < decision->nparts; i++)
		if (strcmp(decision->parts[i].points, vote->points) == 0)
			outcome = decision->parts[i].outcome;
	switch (outcome) {
	case OUTCOME_APPROVED:
	case OUTCOME_RECOMMENDED:
	case OUTCOME_NOTED:
		return RESULT_ADOPTED;
	case OUTCOME_REJECTED:
		return RESULT_REJECTED;
	default:
		return RESULT_UNKNOWN;
	}
}

/* Only what says yes to something says yes to it in another form. */
static bool
can_be_amended(enum outcome outcome)
{
	return outcome == OUTCOME_APPROVED ||
	    outcome == OUTCOME_RECOMMENDED || outcome == OUTCOME_MIXED;
}

/* "Bo Ravn (V) foreslog, at sagen udsættes." */
static bool
is_postponement(const struct vote *vote)
{
	return vote->motion == MOTION_OTHER && vote->proposers.count != 0 &&
	    str_contains(str_of(vote->basis.text), "sagen") &&
	    str_contains(str_of(vote->basis.text), " uds");
}

/* What the body decided is what came of its vote on the recommendation. */
static void
conclude_votes(struct facts_reading *r)
{
	struct decision *decision;
	struct vote *vote;
	size_t i;

	for (i = r->first_vote; i < r->facts->nvotes; i++) {
		vote = &r->facts->votes[i];
		decision = facts_decision_of(r, vote->body);
		if (decision == NULL)
			continue;
		if (vote->motion == MOTION_AMENDMENT &&
		    vote->result == RESULT_ADOPTED &&
		    can_be_amended(decision->outcome))
			decision->amended = true;
		if (vote->result != RESULT_UNKNOWN)
			continue;
		if (vote->motion == MOTION_RECOMMENDATION)
			vote->result = result_of_outcome(decision, vote);
		else if (is_postponement(vote) &&
		    decision->outcome == OUTCOME_POSTPONED)
			vote->result = RESULT_ADOPTED;
		if (vote->result != RESULT_UNKNOWN)
			vote->result_basis = decision->basis;
	}
}

/* Numbers that contradict each other are shown as printed, and told of. */
static void
check_sums(struct facts_reading *r)
{
	const struct vote *vote;
	const struct choice *choice;
	size_t i, j;
	int sum;

	for (i = r->first_vote; i < r->facts->nvotes; i++) {
		vote = &r->facts->votes[i];
		for (j = 0; j < vote->nchoices; j++) {
			choice = &vote->choices[j];
			sum = choice->actors.count == 0 ? -1 :
			    actors_sum(&choice->actors);
			if (sum < 0 || choice->count < 0 ||
			    sum == choice->count)
				continue;
			diag_add(r->diag, DIAG_WARNING, r->path,
			    choice->basis.line, 1, "the number of votes is "
			    "%d, and those listed add up to %d; kept as "
			    "printed", choice->count, sum);
		}
	}
}

void
facts_vote_end(struct facts_reading *r)
{
	conclude_carried(r);
	conclude_put_off(r);
	conclude_votes(r);
	check_sums(r);
}
