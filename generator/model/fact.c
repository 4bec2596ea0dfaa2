#include "fact.h"

#include "base/utf8.h"

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
