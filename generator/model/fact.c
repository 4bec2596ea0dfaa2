#include "fact.h"

#include "base/utf8.h"

static const char *const motions[] = {
	[MOTION_AMENDMENT] = "amendment",
	[MOTION_RECOMMENDATION] = "recommendation",
	[MOTION_OPTION] = "option",
	[MOTION_AGENDA] = "agenda",
	[MOTION_OTHER] = "other",
};

static const char *const results[] = {
	[RESULT_UNKNOWN] = NULL,
	[RESULT_ADOPTED] = "adopted",
	[RESULT_REJECTED] = "rejected",
	[RESULT_LAPSED] = "lapsed",
};

const struct decision *
facts_own_decision(const struct facts *facts, const char *body)
{
	const struct decision *decision;
	size_t i;

	for (i = facts->ndecisions; body != NULL && i-- > 0; ) {
		decision = &facts->decisions[i];
		if (utf8_same_text(decision->body, body))
			return decision;
	}
	return facts->ndecisions != 0 ?
	    &facts->decisions[facts->ndecisions - 1] : NULL;
}

static void
each_of(struct actors *actors, fact_visit *visit, void *payload)
{
	size_t i;

	for (i = 0; i < actors->count; i++)
		visit(payload, &actors->list[i]);
}

static void
each_of_vote(struct vote *vote, fact_visit *visit, void *payload)
{
	size_t i;

	each_of(&vote->proposers, visit, payload);
	for (i = 0; i < vote->nchoices; i++)
		each_of(&vote->choices[i].actors, visit, payload);
}

void
facts_each_actor(struct facts *facts, fact_visit *visit, void *payload)
{
	size_t i;

	for (i = 0; i < facts->nvotes; i++)
		each_of_vote(&facts->votes[i], visit, payload);
	for (i = 0; i < facts->nabsences; i++) {
		visit(payload, &facts->absences[i].who);
		if (facts->absences[i].substitute.name != NULL)
			visit(payload, &facts->absences[i].substitute);
	}
	for (i = 0; i < facts->nreservations; i++)
		visit(payload, &facts->reservations[i].who);
	for (i = 0; i < facts->nstatements; i++)
		visit(payload, &facts->statements[i].who);
	for (i = 0; i < facts->nreferrals; i++)
		each_of(&facts->referrals[i].by, visit, payload);
}

const char *
motion_name(enum motion motion)
{
	return motions[motion];
}

const char *
vote_result_name(enum vote_result result)
{
	return results[result];
}

int
actors_sum(const struct actors *actors)
{
	size_t i;
	int sum = 0;

	for (i = 0; i < actors->count; i++) {
		if (!actors->list[i].group)
			sum++;
		else if (actors->list[i].votes < 0)
			return -1;
		else
			sum += actors->list[i].votes;
	}
	return sum;
}
