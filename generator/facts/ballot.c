#include "ballot.h"

#include "base/utf8.h"
#include "model/verb.h"
#include "actors.h"
#include "decisions.h"
#include "pattern.h"
#include "phrase.h"
#include "points.h"

#define BY "(?: (?:fra|af) (?<by>.+?))?" "?(?: om .*)?"

static const struct phrase objects[] = {
	{ "(?:(?:det|de|dette) )?(?:fremsatte |stillede )?(?:\\d+\\. )?"
	  PATTERN_AMENDMENT "(?:et|ene)?" BY, BALLOT_AMENDMENT, NULL },
	{ "(?<option>(?:model|alternativ|scenarie|scenario|løsning|variant"
	  "|mulighed|forslag|placering|linjeføring|udgave) "
	  "?(?-i:[A-ZÆØÅ0-9]{1,2}))", BALLOT_OPTION, NULL },
	{ "(?:procedure|udsættelses|medlems|beslutnings)?forslaget" BY,
	  BALLOT_PROPOSAL, NULL },
	{ "(?:om )?(?:indstillingens )?(?:" PATTERN_POINT " ?)?" PATTERN_POINTS
	  "\\.?", BALLOT_POINTS, NULL },
	{ "(?:(?:den|hele) )?(?:oprindelige |samlede )?(?:flertals)?"
	  "indstilling(?:en|erne)?(?: fra \\w+)?", BALLOT_RECOMMENDATION, NULL
	  },
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

enum vote_result
ballot_result_of(struct str words)
{
	bool refused;
	const struct verb *verb = verb_read(words, &refused);

	return verb == NULL ? RESULT_UNKNOWN : verb_result(verb, refused);
}

enum outcome
ballot_outcome_of(struct str words)
{
	bool refused;
	const struct verb *verb = verb_read(words, &refused);

	return verb == NULL ? OUTCOME_OTHER : verb_outcome(verb, refused);
}

bool
ballot_read(struct reading *r, struct str what, const char *points,
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
		ballot->points = points_dup(r, phrase_group(&match,
		    "points"));
	return true;
}

size_t
ballot_add(struct reading *r, enum motion kind, const char *points,
    const struct basis_text *basis)
{
	struct facts *facts = r->facts;

	ARENA_ONE_MORE(r->arena, facts->votes, facts->nvotes);
	facts->votes[facts->nvotes] = (struct vote){ .body = r->place.body,
		.motion = kind, .points = points,
		.earlier = r->place.earlier || r->place.date != NULL ||
		    (r->place.passing && !utf8_same_text(r->place.own,
		    r->place.home)),
		.basis = *basis };
	return facts->nvotes++;
}

/* The vote of that kind in this section; a new one if there is none. */
static size_t
find_vote(struct reading *r, enum motion kind, const char *points,
    const struct basis_text *basis)
{
	const struct vote *vote;
	size_t i;

	for (i = r->facts->nvotes; i-- > r->floor.first_vote; ) {
		vote = &r->facts->votes[i];
		if (vote->motion == kind &&
		    utf8_same_text(vote->body, r->place.body) &&
		    utf8_same_text(vote->points, points))
			return i;
	}
	return ballot_add(r, kind, points, basis);
}

size_t
ballot_of(struct reading *r, struct str by)
{
	const struct vote *vote;
	struct actors actors;
	size_t i, found = NO_VOTE;
	int count;

	if (!actors_read(r->arena, by, &actors, &count) || actors.count == 0)
		return NO_VOTE;
	/* The newest without a result, or else the newest. */
	for (i = r->facts->nvotes; i-- > r->floor.first_vote; ) {
		vote = &r->facts->votes[i];
		if (vote->proposers.count == 0 ||
		    !actors_have(&vote->proposers, &actors.list[0]))
			continue;
		if (vote->result == RESULT_UNKNOWN)
			return i;
		if (found == NO_VOTE)
			found = i;
	}
	return found;
}

/* Was something else voted on than the yes that was recommended? */
static bool
is_about_something_else(const struct decision *decision)
{
	enum outcome_answer answer = outcome_row(decision->outcome)->answer;

	return answer == ANSWER_NO || answer == ANSWER_LATER;
}

/* "Der blev stemt om udsættelse. For stemte A. Imod stemte V." */
static size_t
topic_vote(struct reading *r)
{
	r->floor.proposal = ballot_add(r, r->floor.topic_motion, NULL,
	    &r->floor.topic);
	r->floor.topic.text = NULL;
	return r->floor.proposal;
}

/* What lines without an object are about. */
static size_t
plain_vote(struct reading *r, const char *points, enum side side,
    const struct basis_text *basis)
{
	const struct decision *decision = decisions_find(r, r->place.body);

	if (r->floor.proposal != NO_VOTE)
		return r->floor.proposal;
	if (r->floor.current != NO_VOTE && points == NULL)
		return r->floor.current;
	if (r->floor.topic.text != NULL)
		return topic_vote(r);
	if (r->floor.unread || r->floor.digressed)
		return NO_VOTE;
	if (points == NULL)
		points = r->points.vote != NULL ? r->points.vote :
		    r->points.topic;
	/* Those against a refusal are not against what was refused. */
	if (decision != NULL && side != SIDE_ABSTAIN &&
	    decision->nparts == 0 && is_about_something_else(decision))
		return find_vote(r, MOTION_OTHER, points, basis);
	return find_vote(r, MOTION_RECOMMENDATION, points, basis);
}

static bool
is_no_recommendation(const struct reading *r, size_t index)
{
	return index != NO_VOTE &&
	    r->facts->votes[index].motion != MOTION_RECOMMENDATION;
}

/* The vote on something named. */
static size_t
named_vote(struct reading *r, const struct ballot *ballot,
    const struct basis_text *basis)
{
	if (ballot->by.len != 0)
		return ballot_of(r, ballot->by);
	switch (ballot->kind) {
	case BALLOT_AMENDMENT:
		return r->floor.proposal != NO_VOTE ? r->floor.proposal :
		    find_vote(r, MOTION_AMENDMENT, ballot->points, basis);
	case BALLOT_PROPOSAL:
		if (r->floor.proposal != NO_VOTE)
			return r->floor.proposal;
		/* "Forslaget forkastes, idet kun Ø stemte for forslaget." */
		if (is_no_recommendation(r, r->floor.current))
			return r->floor.current;
		if (r->floor.unread)
			return NO_VOTE;
		break;
	case BALLOT_THAT:
		if (r->floor.proposal != NO_VOTE)
			return r->floor.proposal;
		if (is_no_recommendation(r, r->floor.current))
			return r->floor.current;
		if (r->floor.topic.text != NULL)
			return topic_vote(r);
		return r->floor.unread || r->floor.digressed ? NO_VOTE :
		    ballot_add(r, MOTION_OTHER, ballot->points, basis);
	case BALLOT_OPTION:
		return find_vote(r, MOTION_OPTION, ballot->points, basis);
	case BALLOT_OTHER:
		return ballot_add(r, MOTION_OTHER, ballot->points, basis);
	case BALLOT_PLAIN:
	case BALLOT_POINTS:
	case BALLOT_RECOMMENDATION:
		/* What follows is about this again. */
		r->floor.digressed = r->floor.unread = false;
		break;
	}
	return find_vote(r, MOTION_RECOMMENDATION, ballot->points, basis);
}

size_t
ballot_vote(struct reading *r, const struct ballot *ballot,
    enum side side, const struct basis_text *basis)
{
	size_t index;

	if (ballot->kind == BALLOT_PLAIN)
		return plain_vote(r, ballot->points, side, basis);
	index = named_vote(r, ballot, basis);
	/* A vote on something else ends the vote on the proposal. */
	if (index != NO_VOTE && index != r->floor.proposal)
		r->floor.proposal = r->floor.current = NO_VOTE;
	/* "For udsættelse stemte 5. Imod stemte 3.": still the same. */
	if (ballot->kind == BALLOT_OTHER)
		r->floor.current = index;
	if (index != NO_VOTE &&
	    r->facts->votes[index].motion == MOTION_AMENDMENT &&
	    r->facts->votes[index].result == RESULT_UNKNOWN)
		r->floor.proposal = index;
	return index;
}

void
ballot_result(struct reading *r, size_t index, enum vote_result result,
    const struct basis_text *basis)
{
	struct vote *vote = &r->facts->votes[index];

	vote->result = result;
	vote->result_basis = *basis;
	if (index == r->floor.proposal)
		r->floor.proposal = NO_VOTE;
	r->floor.concluded = vote->nchoices == 0 && result != RESULT_LAPSED ?
	    index : NO_VOTE;
}
