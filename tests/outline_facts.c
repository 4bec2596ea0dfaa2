#include "outline_facts.h"

static const char *
name_of(const char *body)
{
	return body != NULL ? body : "?";
}

/* "rådmand Bo Ravn (Ø)", "V (5)". */
static void
add_actor(struct buf *out, const struct actor *actor)
{
	if (actor->role != NULL)
		buf_addf(out, "%s ", actor->role);
	buf_addf(out, "%s%s", actor->group ? "party " : "", actor->name);
	if (actor->party != NULL)
		buf_addf(out, " (%s)", actor->party);
	if (actor->votes >= 0)
		buf_addf(out, " (%d)", actor->votes);
}

static void
add_actors(struct buf *out, const char *lead, const struct actors *actors)
{
	size_t i;

	for (i = 0; i < actors->count; i++) {
		buf_adds(out, i == 0 ? lead : "; ");
		add_actor(out, &actors->list[i]);
	}
}

static void
add_decisions(struct buf *out, const char *what, const struct decision *list,
    size_t count)
{
	const struct decision *decision;
	size_t i, j;

	for (i = 0; i < count; i++) {
		decision = &list[i];
		buf_addf(out, "%s %s: %s%s%s%s\n", what,
		    name_of(decision->body), outcome_name(decision->outcome),
		    decision->amended ? ", amended" : "",
		    decision->date != NULL ? ", " : "",
		    decision->date != NULL ? decision->date : "");
		for (j = 0; j < decision->nparts; j++)
			buf_addf(out, "  %s: %s\n", decision->parts[j].points,
			    outcome_name(decision->parts[j].outcome));
	}
}

static void
add_choice(struct buf *out, const struct choice *choice)
{
	buf_addf(out, "  %s", choice->name);
	if (choice->count >= 0)
		buf_addf(out, " %d", choice->count);
	add_actors(out, ": ", &choice->actors);
	buf_addc(out, '\n');
}

static void
add_votes(struct buf *out, const struct facts *facts)
{
	const struct vote *vote;
	const char *result;
	size_t i, j;

	for (i = 0; i < facts->nvotes; i++) {
		vote = &facts->votes[i];
		result = vote_result_name(vote->result);
		buf_addf(out, "vote %s: %s%s%s, %s%s", name_of(vote->body),
		    vote_kind_name(vote->kind), vote->points != NULL ?
		    " on " : "", vote->points != NULL ? vote->points : "",
		    result != NULL ? result : "?",
		    vote->unanimous ? ", unanimous" : "");
		add_actors(out, ", by ", &vote->proposers);
		buf_addc(out, '\n');
		for (j = 0; j < vote->nchoices; j++)
			add_choice(out, &vote->choices[j]);
	}
}

static void
add_absences(struct buf *out, const struct facts *facts)
{
	const struct absence *absence;
	size_t i, j;

	for (i = 0; i < facts->nabsences; i++) {
		absence = &facts->absences[i];
		buf_adds(out, "absent ");
		add_actor(out, &absence->who);
		buf_addf(out, ": %s, %s", absence->meeting ? "meeting" :
		    "item", name_of(absence->body));
		for (j = 0; j < absence->nitems; j++)
			buf_addf(out, " %s", absence->items[j]);
		if (absence->reason != NULL)
			buf_addf(out, ", %s", absence->reason);
		if (absence->substitute.name != NULL) {
			buf_adds(out, ", instead ");
			add_actor(out, &absence->substitute);
		}
		buf_addc(out, '\n');
	}
}

static void
add_words(struct buf *out, const struct facts *facts)
{
	size_t i;

	for (i = 0; i < facts->nreservations; i++) {
		buf_adds(out, "reservation ");
		add_actor(out, &facts->reservations[i].who);
		buf_addf(out, ": %s\n", name_of(facts->reservations[i].body));
	}
	for (i = 0; i < facts->nstatements; i++) {
		buf_adds(out, facts->statements[i].minority ? "minority " :
		    "remark ");
		add_actor(out, &facts->statements[i].who);
		buf_addf(out, ": %s\n", name_of(facts->statements[i].body));
	}
}

static void
add_referrals(struct buf *out, const struct facts *facts)
{
	const struct referral *referral;
	size_t i;

	for (i = 0; i < facts->nreferrals; i++) {
		referral = &facts->referrals[i];
		buf_addf(out, "%sreferral to %s", referral->earlier ?
		    "earlier " : "", referral->to);
		add_actors(out, ", by ", &referral->by);
		if (referral->reason != NULL)
			buf_addf(out, ", %s", referral->reason);
		buf_addc(out, '\n');
	}
}

void
outline_facts(struct buf *out, const struct facts *facts)
{
	add_decisions(out, "decision", facts->decisions, facts->ndecisions);
	add_decisions(out, "opinion", facts->opinions, facts->nopinions);
	add_votes(out, facts);
	add_absences(out, facts);
	add_words(out, facts);
	add_referrals(out, facts);
}
