#include "json_parts.h"

#include <string.h>

#include "danish.h"

/* The address part of the person's page; NULL for a party. */
static const char *
slug_of(const struct actor *actor, const struct json_people *people)
{
	const struct person *person;

	if (actor->person == NULL)
		return NULL;
	if (people->archive == NULL)
		return danish_slug(people->arena, str_of(actor->person));
	person = archive_find_person(people->archive, actor->person);
	return person != NULL ? person->slug : NULL;
}

static void
set_person_of(struct json_object *object, const struct actor *actor,
    const struct json_people *people)
{
	json_set(object, "name", json_new_text(actor->name));
	json_set(object, "person", json_new_text(slug_of(actor, people)));
	json_set(object, "party", json_new_text(actor->party));
	json_set(object, "role", json_new_text(actor->role));
	if (actor->group)
		json_set(object, "group", json_new_bool(true));
}

static struct json_object *
new_person(const struct actor *actor, const struct json_people *people)
{
	struct json_object *object = json_new_object();

	set_person_of(object, actor, people);
	return object;
}

static struct json_object *
new_people(const struct actors *actors, const struct json_people *people)
{
	struct json_object *array = json_new_array();
	size_t i;

	for (i = 0; i < actors->count; i++)
		json_add(array, new_person(&actors->list[i], people));
	return array;
}

static void
set_basis(struct json_object *object, const struct basis_text *basis)
{
	json_set(object, "text", json_new_text(basis->text));
	json_set(object, "anchor", json_new_text(basis->anchor));
}

static struct json_object *
new_parts(const struct decision *decision)
{
	struct json_object *array = json_new_array(), *object;
	const struct part *part;
	size_t i;

	for (i = 0; i < decision->nparts; i++) {
		part = &decision->parts[i];
		object = json_new_object();
		json_set(object, "points", json_new_text(part->points));
		json_set(object, "outcome", json_new_text(outcome_name(
		    part->outcome)));
		set_basis(object, &part->basis);
		json_add(array, object);
	}
	return array;
}

static struct json_object *
new_decisions(const struct decision *list, size_t count)
{
	struct json_object *array = json_new_array(), *object;
	size_t i;

	for (i = 0; i < count; i++) {
		object = json_new_object();
		json_set(object, "body", json_new_text(list[i].body));
		json_set(object, "outcome", json_new_text(outcome_name(
		    list[i].outcome)));
		json_set(object, "amended", json_new_bool(list[i].amended));
		json_set(object, "date", json_new_text(list[i].date));
		set_basis(object, &list[i].basis);
		if (list[i].nparts != 0)
			json_set(object, "parts", new_parts(&list[i]));
		json_add(array, object);
	}
	return array;
}

/* With the sentence that names them, when the choice stands on another. */
static struct json_object *
new_voter(const struct actor *actor, const struct choice *choice,
    const struct json_people *people)
{
	struct json_object *object = new_person(actor, people);

	if (actor->basis != NULL &&
	    strcmp(actor->basis->text, choice->basis.text) != 0)
		set_basis(object, actor->basis);
	return object;
}

static struct json_object *
new_choice(const struct choice *choice, const struct json_people *people)
{
	struct json_object *object = json_new_object();
	struct json_object *voters = json_new_array();
	struct json_object *parties = json_new_array();
	const struct actor *actor;
	size_t i;

	for (i = 0; i < choice->actors.count; i++) {
		actor = &choice->actors.list[i];
		if (actor->group)
			json_add(parties, json_new_text(actor->name));
		else
			json_add(voters, new_voter(actor, choice, people));
	}
	json_set(object, "choice", json_new_text(choice->name));
	json_set(object, "voters", voters);
	json_set(object, "parties", parties);
	json_set(object, "count", choice->count < 0 ? NULL :
	    json_new_int(choice->count));
	set_basis(object, &choice->basis);
	return object;
}

static struct json_object *
new_vote(const struct vote *vote, const struct json_people *people)
{
	struct json_object *object = json_new_object();
	struct json_object *choices = json_new_array();
	size_t i;

	for (i = 0; i < vote->nchoices; i++)
		json_add(choices, new_choice(&vote->choices[i], people));
	json_set(object, "body", json_new_text(vote->body));
	json_set(object, "kind", json_new_text(vote_kind_name(vote->kind)));
	json_set(object, "points", json_new_text(vote->points));
	json_set(object, "proposers", new_people(&vote->proposers, people));
	json_set(object, "proposal", json_new_text(vote->proposal));
	json_set(object, "choices", choices);
	json_set(object, "result", json_new_text(vote_result_name(
	    vote->result)));
	json_set(object, "unanimous", json_new_bool(vote->unanimous));
	json_set(object, "earlier", json_new_bool(vote->earlier));
	set_basis(object, &vote->basis);
	return object;
}

static struct json_object *
new_votes(const struct facts *facts, const struct json_people *people)
{
	struct json_object *array = json_new_array();
	size_t i;

	for (i = 0; i < facts->nvotes; i++)
		json_add(array, new_vote(&facts->votes[i], people));
	return array;
}

static struct json_object *
new_absence(const struct absence *absence, const struct json_people *people)
{
	struct json_object *object = new_person(&absence->who, people);

	json_set(object, "scope", json_new_text(absence->meeting ? "meeting" :
	    "item"));
	json_set(object, "reason", json_new_text(absence->reason));
	json_set(object, "body", json_new_text(absence->body));
	json_set(object, "substitute", absence->substitute.name == NULL ?
	    NULL : new_person(&absence->substitute, people));
	set_basis(object, &absence->basis);
	return object;
}

static struct json_object *
new_absences(const struct facts *facts, const struct json_people *people)
{
	struct json_object *array = json_new_array();
	size_t i;

	for (i = 0; i < facts->nabsences; i++)
		json_add(array, new_absence(&facts->absences[i], people));
	return array;
}

static struct json_object *
new_reservations(const struct facts *facts, const struct json_people *people)
{
	struct json_object *array = json_new_array(), *object;
	const struct reservation *reservation;
	size_t i;

	for (i = 0; i < facts->nreservations; i++) {
		reservation = &facts->reservations[i];
		object = new_person(&reservation->who, people);
		json_set(object, "body", json_new_text(reservation->body));
		set_basis(object, &reservation->basis);
		json_add(array, object);
	}
	return array;
}

static struct json_object *
new_statements(const struct facts *facts, const struct json_people *people)
{
	struct json_object *array = json_new_array(), *object;
	const struct statement *statement;
	size_t i;

	for (i = 0; i < facts->nstatements; i++) {
		statement = &facts->statements[i];
		object = new_person(&statement->who, people);
		json_set(object, "kind", json_new_text(statement->minority ?
		    "minority" : "remark"));
		json_set(object, "body", json_new_text(statement->body));
		set_basis(object, &statement->basis);
		json_add(array, object);
	}
	return array;
}

static struct json_object *
new_referrals(const struct facts *facts, const struct json_people *people)
{
	struct json_object *array = json_new_array(), *object;
	const struct referral *referral;
	size_t i;

	for (i = 0; i < facts->nreferrals; i++) {
		referral = &facts->referrals[i];
		object = json_new_object();
		json_set(object, "to", json_new_text(referral->to));
		json_set(object, "by", new_people(&referral->by, people));
		json_set(object, "basis", json_new_text(referral->reason));
		json_set(object, "body", json_new_text(referral->body));
		json_set(object, "earlier", json_new_bool(referral->earlier));
		set_basis(object, &referral->basis);
		json_add(array, object);
	}
	return array;
}

void
json_set_item_facts(struct json_object *object, const struct item *item,
    const struct json_people *people)
{
	const struct facts *facts = &item->facts;

	json_set(object, "decisions", new_decisions(facts->decisions,
	    facts->ndecisions));
	json_set(object, "opinions", new_decisions(facts->opinions,
	    facts->nopinions));
	json_set(object, "votes", new_votes(facts, people));
	json_set(object, "absences", new_absences(facts, people));
	json_set(object, "reservations", new_reservations(facts, people));
	json_set(object, "statements", new_statements(facts, people));
	json_set(object, "referrals", new_referrals(facts, people));
	json_set(object, "references", json_new_array());
}

void
json_set_meeting_facts(struct json_object *object,
    const struct meeting *meeting, const char *url,
    const struct json_people *people)
{
	struct json_object *array = json_new_array(), *one, *items;
	const struct absence *absence;
	size_t i, j;

	for (i = 0; i < meeting->facts.nabsences; i++) {
		absence = &meeting->facts.absences[i];
		one = new_absence(absence, people);
		items = json_new_array();
		for (j = 0; j < absence->nitems; j++)
			json_add(items, json_new_text(absence->items[j]));
		json_set(one, "items", items);
		json_set(one, "url", json_new_text(absence->told_in == NULL ?
		    url : arena_printf(people->arena, "%s%s/", url,
		    absence->told_in)));
		json_add(array, one);
	}
	json_set(object, "absences", array);
}
