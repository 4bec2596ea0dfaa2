#include "fact_copy.h"

static void
copy_basis(struct arena *arena, struct basis_text *basis)
{
	basis->text = arena_dup(arena, basis->text);
	basis->anchor = arena_dup(arena, basis->anchor);
}

static void
copy_actor(void *payload, struct actor *actor)
{
	struct arena *arena = payload;

	actor->name = arena_dup(arena, actor->name);
	actor->party = arena_dup(arena, actor->party);
	actor->role = arena_dup(arena, actor->role);
	actor->person = arena_dup(arena, actor->person);
	actor->given = arena_dup(arena, actor->given);
}

/* Actors that one sentence names share its copy. */
static void
copy_actors(struct arena *arena, struct actors *actors)
{
	const struct basis_text *from = NULL, *to = NULL;
	struct basis_text *own;
	size_t i;

	actors->list = arena_dup_array(arena, actors->list, actors->count,
	    sizeof(*actors->list));
	for (i = 0; i < actors->count; i++) {
		if (actors->list[i].basis == NULL)
			continue;
		if (actors->list[i].basis != from) {
			from = actors->list[i].basis;
			own = arena_dup_array(arena, from, 1, sizeof(*from));
			copy_basis(arena, own);
			to = own;
		}
		actors->list[i].basis = to;
	}
}

static void
copy_decisions(struct arena *arena, struct decision **list, size_t count)
{
	struct decision *decision;
	size_t i, j;

	*list = arena_dup_array(arena, *list, count, sizeof(**list));
	for (i = 0; i < count; i++) {
		decision = &(*list)[i];
		decision->body = arena_dup(arena, decision->body);
		decision->date = arena_dup(arena, decision->date);
		copy_basis(arena, &decision->basis);
		decision->parts = arena_dup_array(arena, decision->parts,
		    decision->nparts, sizeof(*decision->parts));
		for (j = 0; j < decision->nparts; j++) {
			decision->parts[j].points = arena_dup(arena,
			    decision->parts[j].points);
			copy_basis(arena, &decision->parts[j].basis);
		}
	}
}

static void
copy_vote(struct arena *arena, struct vote *vote)
{
	size_t i;

	vote->body = arena_dup(arena, vote->body);
	vote->points = arena_dup(arena, vote->points);
	vote->proposal = arena_dup(arena, vote->proposal);
	copy_actors(arena, &vote->proposers);
	copy_basis(arena, &vote->basis);
	copy_basis(arena, &vote->result_basis);
	vote->choices = arena_dup_array(arena, vote->choices, vote->nchoices,
	    sizeof(*vote->choices));
	for (i = 0; i < vote->nchoices; i++) {
		vote->choices[i].name = arena_dup(arena,
		    vote->choices[i].name);
		copy_actors(arena, &vote->choices[i].actors);
		copy_basis(arena, &vote->choices[i].basis);
	}
}

static void
copy_absence(struct arena *arena, struct absence *absence)
{
	struct basis_text *own;
	size_t i;

	absence->reason = arena_dup(arena, absence->reason);
	absence->body = arena_dup(arena, absence->body);
	absence->stated_in = arena_dup(arena, absence->stated_in);
	absence->items = arena_dup_array(arena, absence->items,
	    absence->nitems, sizeof(*absence->items));
	for (i = 0; i < absence->nitems; i++)
		absence->items[i] = arena_dup(arena, absence->items[i]);
	copy_basis(arena, &absence->basis);
	if (absence->substitute.basis != NULL) {
		own = arena_dup_array(arena, absence->substitute.basis, 1,
		    sizeof(*own));
		copy_basis(arena, own);
		absence->substitute.basis = own;
	}
}

static void
copy_words(struct arena *arena, struct facts *facts)
{
	size_t i;

	for (i = 0; i < facts->nreservations; i++) {
		facts->reservations[i].body = arena_dup(arena,
		    facts->reservations[i].body);
		copy_basis(arena, &facts->reservations[i].basis);
	}
	for (i = 0; i < facts->nstatements; i++) {
		facts->statements[i].body = arena_dup(arena,
		    facts->statements[i].body);
		copy_basis(arena, &facts->statements[i].basis);
	}
	for (i = 0; i < facts->nreferrals; i++) {
		facts->referrals[i].to = arena_dup(arena,
		    facts->referrals[i].to);
		facts->referrals[i].reason = arena_dup(arena,
		    facts->referrals[i].reason);
		facts->referrals[i].body = arena_dup(arena,
		    facts->referrals[i].body);
		copy_actors(arena, &facts->referrals[i].by);
		copy_basis(arena, &facts->referrals[i].basis);
	}
}

void
facts_copy(struct arena *arena, struct facts *to, const struct facts *from)
{
	size_t i;

	*to = *from;
#define DUP(list, count) \
	(to->list = arena_dup_array(arena, from->list, from->count, \
	    sizeof(*from->list)))
	DUP(votes, nvotes);
	DUP(absences, nabsences);
	DUP(reservations, nreservations);
	DUP(statements, nstatements);
	DUP(referrals, nreferrals);
#undef DUP
	copy_decisions(arena, &to->decisions, to->ndecisions);
	copy_decisions(arena, &to->opinions, to->nopinions);
	for (i = 0; i < to->nvotes; i++)
		copy_vote(arena, &to->votes[i]);
	for (i = 0; i < to->nabsences; i++)
		copy_absence(arena, &to->absences[i]);
	copy_words(arena, to);
	facts_each_actor(to, copy_actor, arena);
}
