#include "settle.h"

#include <string.h>

#include "base/array.h"
#include "model/verb.h"
#include "decisions.h"
#include "voters.h"

/* "Godkendt." below an amendment, if no other decision came after it. */
static void
conclude_fallback(struct reading *r)
{
	if (r->floor.fallback.known && !r->place.earlier &&
	    decisions_find(r, r->place.own) == NULL) {
		r->place.body = r->place.own;
		decisions_add(r, &r->floor.fallback.basis,
		    r->floor.fallback.outcome, NULL,
		    (struct str){ NULL, 0 });
	}
}

/*
 * "A, B og C anbefaler indstillingen. D og E stemmer imod.": when no sentence
 * says what the body did, more for than against does.
 */
static void
conclude_carried(struct reading *r)
{
	const struct vote *vote;
	int yes, no;

	if (!r->floor.carried.known || r->place.earlier)
		return;
	vote = &r->facts->votes[r->floor.carried.vote];
	if (decisions_find(r, vote->body) != NULL)
		return;
	yes = voters_strength(vote, SIDE_FOR);
	no = voters_strength(vote, SIDE_AGAINST);
	if (no < 0 || yes <= no)
		return;
	r->place.body = vote->body;
	decisions_add(r, &r->floor.carried.basis, r->floor.carried.outcome,
	    vote->points, (struct str){ NULL, 0 });
}

static enum vote_result
result_of_outcome(const struct decision *decision, const struct vote *vote)
{
	enum outcome outcome = decision->outcome;
	size_t i;

	for (i = 0; vote->points != NULL && i < decision->nparts; i++)
		if (strcmp(decision->parts[i].points, vote->points) == 0)
			outcome = decision->parts[i].outcome;
	switch (outcome_row(outcome)->answer) {
	case ANSWER_YES:
		return RESULT_ADOPTED;
	case ANSWER_NO:
		return RESULT_REJECTED;
	default:
		return RESULT_UNKNOWN;
	}
}

/* "Bo Ravn (V) foreslog, at sagen udsættes." */
static bool
is_postponement(const struct vote *vote)
{
	return vote->motion == MOTION_OTHER && vote->proposers.count != 0 &&
	    str_contains(str_of(vote->basis.text), "sagen") &&
	    verb_is_in(str_of(vote->basis.text), OUTCOME_POSTPONED);
}

/* A body's decision implies the result of its vote on the recommendation. */
static void
conclude_votes(struct reading *r)
{
	struct decision *decision;
	struct vote *vote;
	size_t i;

	for (i = r->floor.first_vote; i < r->facts->nvotes; i++) {
		vote = &r->facts->votes[i];
		decision = decisions_find(r, vote->body);
		if (decision == NULL)
			continue;
		if (vote->motion == MOTION_AMENDMENT &&
		    vote->result == RESULT_ADOPTED &&
		    outcome_row(decision->outcome)->amendable)
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

/* Numbers that contradict each other are shown as printed, with a warning. */
static void
check_sums(struct reading *r)
{
	const struct vote *vote;
	const struct choice *choice;
	size_t i, j;
	int sum;

	for (i = r->floor.first_vote; i < r->facts->nvotes; i++) {
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

/* The word for what was voted on, if the sentences have it. */
static enum vote_matter
matter_of(const struct vote *vote)
{
	static const struct {
		const char		*part;
		enum vote_matter	 matter;
	} words[] = {
		{ "ndstilling", MATTER_RECOMMENDATION },
		{ "orslag", MATTER_PROPOSAL },
		{ "udget", MATTER_BUDGET },
	};
	size_t i;

	for (i = 0; i < COUNT(words); i++)
		if (strstr(vote->basis.text, words[i].part) != NULL ||
		    (vote->result_basis.text != NULL &&
		    strstr(vote->result_basis.text, words[i].part) != NULL))
			return words[i].matter;
	return MATTER_CASE;
}

/* What pages want to know of the words of a vote. */
static void
describe_votes(struct reading *r)
{
	struct vote *vote;
	size_t i;

	for (i = r->floor.first_vote; i < r->facts->nvotes; i++) {
		vote = &r->facts->votes[i];
		vote->matter = matter_of(vote);
		vote->secondary = strstr(vote->basis.text,
		    "nderændringsforslag") != NULL;
	}
}

/* And of those of decisions. */
static void
describe_decisions(struct decision *list, size_t count)
{
	struct part *part;
	size_t i, j;

	for (i = 0; i < count; i++) {
		list[i].verb = verb_naming(str_of(list[i].basis.text),
		    list[i].outcome);
		for (j = 0; j < list[i].nparts; j++) {
			part = &list[i].parts[j];
			part->verb = verb_naming(str_of(part->basis.text),
			    part->outcome);
		}
	}
}

void
settle_section(struct reading *r)
{
	conclude_carried(r);
	conclude_fallback(r);
	conclude_votes(r);
	check_sums(r);
	describe_votes(r);
	describe_decisions(r->facts->decisions, r->facts->ndecisions);
	describe_decisions(r->facts->opinions, r->facts->nopinions);
}
