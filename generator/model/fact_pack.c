#include "fact_pack.h"

#include "verb.h"

static void
pack_verb(struct pack *pack, const struct verb **verb)
{
	size_t number = verb_number(*verb);

	pack_size(pack, &number);
	*verb = verb_numbered(number);
}

static void
pack_basis(struct pack *pack, struct basis_text *basis)
{
	pack_text(pack, &basis->text);
	pack_text(pack, &basis->anchor);
	pack_unsigned(pack, &basis->line);
}

/* The sentence that names the actor, unless it is `last`, as for actors that
   share one. */
static void
pack_actor_basis(struct pack *pack, const struct basis_text **own,
    const struct basis_text *last)
{
	enum { NO_BASIS, LAST_BASIS, OWN_BASIS };
	struct basis_text basis = { NULL, NULL, 0 };
	char which = NO_BASIS;

	if (pack->out != NULL && *own != NULL)
		which = *own == last ? LAST_BASIS : OWN_BASIS;
	pack_char(pack, &which);
	if (pack->out == NULL)
		*own = which == LAST_BASIS ? last : NULL;
	if (which != OWN_BASIS)
		return;
	if (pack->out != NULL)
		basis = **own;
	pack_basis(pack, &basis);
	if (pack->out == NULL)
		*own = arena_dup_array(pack->arena, &basis, 1, sizeof(basis));
}

static void
pack_actor_after(struct pack *pack, struct actor *actor,
    const struct basis_text *last)
{
	pack_text(pack, &actor->name);
	pack_text(pack, &actor->party);
	pack_text(pack, &actor->role);
	pack_text(pack, &actor->person);
	pack_text(pack, &actor->given);
	pack_bool(pack, &actor->group);
	pack_int(pack, &actor->votes);
	pack_actor_basis(pack, &actor->basis, last);
}

static void
pack_actor(struct pack *pack, struct actor *actor)
{
	pack_actor_after(pack, actor, NULL);
}

static void
pack_actors(struct pack *pack, struct actors *actors)
{
	const struct basis_text *last = NULL;
	size_t i;

	PACK_LIST(pack, actors->list, actors->count);
	for (i = 0; i < actors->count; i++) {
		pack_actor_after(pack, &actors->list[i], last);
		if (actors->list[i].basis != NULL)
			last = actors->list[i].basis;
	}
}

static void
pack_part(struct pack *pack, struct part *part)
{
	pack_text(pack, &part->points);
	PACK_ENUM(pack, part->outcome);
	pack_verb(pack, &part->verb);
	pack_basis(pack, &part->basis);
}

static void
pack_decision(struct pack *pack, struct decision *decision)
{
	pack_text(pack, &decision->body);
	PACK_ENUM(pack, decision->outcome);
	pack_verb(pack, &decision->verb);
	pack_bool(pack, &decision->amended);
	pack_text(pack, &decision->date);
	PACK_ALL(pack, decision->parts, decision->nparts, pack_part);
	pack_basis(pack, &decision->basis);
}

static void
pack_choice(struct pack *pack, struct choice *choice)
{
	PACK_ENUM(pack, choice->side);
	pack_text(pack, &choice->name);
	pack_actors(pack, &choice->actors);
	pack_int(pack, &choice->count);
	pack_basis(pack, &choice->basis);
}

static void
pack_vote(struct pack *pack, struct vote *vote)
{
	pack_text(pack, &vote->body);
	PACK_ENUM(pack, vote->motion);
	PACK_ENUM(pack, vote->matter);
	pack_bool(pack, &vote->secondary);
	pack_text(pack, &vote->points);
	pack_actors(pack, &vote->proposers);
	pack_text(pack, &vote->proposal);
	PACK_ALL(pack, vote->choices, vote->nchoices, pack_choice);
	PACK_ENUM(pack, vote->result);
	pack_basis(pack, &vote->result_basis);
	pack_bool(pack, &vote->unanimous);
	pack_bool(pack, &vote->earlier);
	pack_basis(pack, &vote->basis);
}

static void
pack_absence(struct pack *pack, struct absence *absence)
{
	pack_actor(pack, &absence->who);
	pack_bool(pack, &absence->meeting);
	pack_text(pack, &absence->reason);
	pack_bool(pack, &absence->disqualified);
	pack_text(pack, &absence->body);
	pack_actor(pack, &absence->substitute);
	PACK_ALL(pack, absence->items, absence->nitems, pack_text);
	pack_text(pack, &absence->stated_in);
	pack_basis(pack, &absence->basis);
}

static void
pack_reservation(struct pack *pack, struct reservation *reservation)
{
	pack_actor(pack, &reservation->who);
	pack_text(pack, &reservation->body);
	pack_bool(pack, &reservation->earlier);
	pack_bool(pack, &reservation->awaiting);
	pack_basis(pack, &reservation->basis);
}

static void
pack_statement(struct pack *pack, struct statement *statement)
{
	pack_actor(pack, &statement->who);
	pack_bool(pack, &statement->minority);
	pack_text(pack, &statement->body);
	pack_bool(pack, &statement->earlier);
	pack_basis(pack, &statement->basis);
}

static void
pack_referral(struct pack *pack, struct referral *referral)
{
	pack_text(pack, &referral->to);
	pack_actors(pack, &referral->by);
	pack_text(pack, &referral->reason);
	pack_text(pack, &referral->body);
	pack_bool(pack, &referral->earlier);
	pack_basis(pack, &referral->basis);
}

void
facts_pack(struct pack *pack, struct facts *facts)
{
	PACK_ALL(pack, facts->decisions, facts->ndecisions, pack_decision);
	PACK_ALL(pack, facts->opinions, facts->nopinions, pack_decision);
	PACK_ALL(pack, facts->votes, facts->nvotes, pack_vote);
	PACK_ALL(pack, facts->absences, facts->nabsences, pack_absence);
	PACK_ALL(pack, facts->reservations, facts->nreservations,
	    pack_reservation);
	PACK_ALL(pack, facts->statements, facts->nstatements, pack_statement);
	PACK_ALL(pack, facts->referrals, facts->nreferrals, pack_referral);
}

void
facts_copy(struct arena *arena, struct facts *to, const struct facts *from)
{
	struct facts all = *from;
	struct buf data = BUF_INIT;
	struct pack pack = pack_writer(&data);
	struct str copy;

	facts_pack(&pack, &all);
	copy = (struct str){ data.data, data.len };
	copy.data = arena_dup_str(arena, copy);
	buf_release(&data);
	pack = pack_reader(copy, arena);
	*to = (struct facts){ .decisions = NULL };
	facts_pack(&pack, to);
}
