#include "facts_json.h"

#include <string.h>

#include "archive/archive.h"
#include "base/arena.h"
#include "base/json.h"
#include "language/danish.h"
#include "model/meeting.h"

/* Returns the slug of the person's page, or NULL for a party. */
static const char *
slug_of(const struct actor *actor, const struct json_links *links)
{
	const struct person *person;

	if (actor->person == NULL)
		return NULL;
	if (links->archive == NULL)
		return danish_slug(links->arena, str_of(actor->person));
	person = archive_find_person(links->archive, actor->person);
	return person != NULL ? person->slug : NULL;
}

static void
set_person_of(struct json_object *object, const struct actor *actor,
    const struct json_links *links)
{
	json_set(object, "name", json_new_text(actor->name));
	json_set(object, "person", json_new_text(slug_of(actor, links)));
	json_set(object, "party", json_new_text(actor->party));
	json_set(object, "role", json_new_text(actor->role));
	if (actor->group)
		json_set(object, "group", json_new_bool(true));
}

static struct json_object *
new_person(const struct actor *actor, const struct json_links *links)
{
	struct json_object *object = json_new_object();

	set_person_of(object, actor, links);
	return object;
}

static struct json_object *
new_people(const struct actors *actors, const struct json_links *links)
{
	struct json_object *array = json_new_array();
	size_t i;

	for (i = 0; i < actors->count; i++)
		json_add(array, new_person(&actors->list[i], links));
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
		json_set(object, "outcome", json_new_text(
		    outcome_row(part->outcome)->name));
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
		json_set(object, "outcome", json_new_text(
		    outcome_row(list[i].outcome)->name));
		json_set(object, "amended", json_new_bool(list[i].amended));
		json_set(object, "date", json_new_text(list[i].date));
		set_basis(object, &list[i].basis);
		if (list[i].nparts != 0)
			json_set(object, "parts", new_parts(&list[i]));
		json_add(array, object);
	}
	return array;
}

/* A voter, with the sentence that names them if it is not the choice's. */
static struct json_object *
new_voter(const struct actor *actor, const struct choice *choice,
    const struct json_links *links)
{
	struct json_object *object = new_person(actor, links);

	if (actor->basis != NULL &&
	    strcmp(actor->basis->text, choice->basis.text) != 0)
		set_basis(object, actor->basis);
	return object;
}

static struct json_object *
new_choice(const struct choice *choice, const struct json_links *links)
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
			json_add(voters, new_voter(actor, choice, links));
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
new_vote(const struct vote *vote, const struct json_links *links)
{
	struct json_object *object = json_new_object();
	struct json_object *choices = json_new_array();
	size_t i;

	for (i = 0; i < vote->nchoices; i++)
		json_add(choices, new_choice(&vote->choices[i], links));
	json_set(object, "body", json_new_text(vote->body));
	json_set(object, "kind", json_new_text(motion_name(vote->motion)));
	json_set(object, "points", json_new_text(vote->points));
	json_set(object, "proposers", new_people(&vote->proposers, links));
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
new_votes(const struct facts *facts, const struct json_links *links)
{
	struct json_object *array = json_new_array();
	size_t i;

	for (i = 0; i < facts->nvotes; i++)
		json_add(array, new_vote(&facts->votes[i], links));
	return array;
}

static struct json_object *
new_absence(const struct absence *absence, const struct json_links *links)
{
	struct json_object *object = new_person(&absence->who, links);

	json_set(object, "scope", json_new_text(absence->meeting ? "meeting" :
	    "item"));
	json_set(object, "reason", json_new_text(absence->reason));
	json_set(object, "body", json_new_text(absence->body));
	json_set(object, "substitute", absence->substitute.name == NULL ?
	    NULL : new_person(&absence->substitute, links));
	set_basis(object, &absence->basis);
	return object;
}

static struct json_object *
new_absences(const struct facts *facts, const struct json_links *links)
{
	struct json_object *array = json_new_array();
	size_t i;

	for (i = 0; i < facts->nabsences; i++)
		json_add(array, new_absence(&facts->absences[i], links));
	return array;
}

static struct json_object *
new_reservations(const struct facts *facts, const struct json_links *links)
{
	struct json_object *array = json_new_array(), *object;
	const struct reservation *reservation;
	size_t i;

	for (i = 0; i < facts->nreservations; i++) {
		reservation = &facts->reservations[i];
		object = new_person(&reservation->who, links);
		json_set(object, "body", json_new_text(reservation->body));
		json_set(object, "earlier",
		    json_new_bool(reservation->earlier));
		set_basis(object, &reservation->basis);
		json_add(array, object);
	}
	return array;
}

static struct json_object *
new_statements(const struct facts *facts, const struct json_links *links)
{
	struct json_object *array = json_new_array(), *object;
	const struct statement *statement;
	size_t i;

	for (i = 0; i < facts->nstatements; i++) {
		statement = &facts->statements[i];
		object = new_person(&statement->who, links);
		json_set(object, "kind", json_new_text(statement->minority ?
		    "minority" : "remark"));
		json_set(object, "body", json_new_text(statement->body));
		json_set(object, "earlier", json_new_bool(statement->earlier));
		set_basis(object, &statement->basis);
		json_add(array, object);
	}
	return array;
}

static struct json_object *
new_referrals(const struct facts *facts, const struct json_links *links)
{
	struct json_object *array = json_new_array(), *object;
	const struct referral *referral;
	size_t i;

	for (i = 0; i < facts->nreferrals; i++) {
		referral = &facts->referrals[i];
		object = json_new_object();
		json_set(object, "to", json_new_text(referral->to));
		json_set(object, "by", new_people(&referral->by, links));
		json_set(object, "basis", json_new_text(referral->reason));
		json_set(object, "body", json_new_text(referral->body));
		json_set(object, "earlier", json_new_bool(referral->earlier));
		set_basis(object, &referral->basis);
		json_add(array, object);
	}
	return array;
}

/* Returns where a reference leads: in the archive, or within the document if
   it is alone. */
static const char *
reference_url(const struct reference *reference,
    const struct destination *destination, const struct json_links *links)
{
	if (destination != NULL)
		return destination->url;
	if (reference->here)
		return arena_printf(links->arena, "%s%s/", links->url,
		    reference->target);
	return reference->address;
}

static struct json_object *
new_references(const struct references *references,
    const struct destination *destinations, const struct json_links *links)
{
	struct json_object *array = json_new_array(), *object;
	const struct reference *reference;
	size_t i;

	for (i = 0; i < references->count; i++) {
		reference = &references->list[i];
		object = json_new_object();
		json_set(object, "text", json_new_text(reference->text));
		json_set(object, "kind", json_new_text(reference_kind_name(
		    reference->kind)));
		json_set(object, "date", json_new_text(reference->date));
		json_set(object, "body", json_new_text(reference->body));
		json_set(object, "url", json_new_text(reference_url(reference,
		    destinations != NULL ? &destinations[i] : NULL, links)));
		json_set(object, "anchor", json_new_text(reference->anchor));
		json_add(array, object);
	}
	return array;
}

void
facts_json_set_item(struct json_object *object,
    const struct meeting *meeting, size_t index,
    const struct json_links *links)
{
	const struct item *item = &meeting->items[index];
	const struct facts *facts = &item->facts;
	const struct destination *destinations = NULL;

	json_set(object, "decisions", new_decisions(facts->decisions,
	    facts->ndecisions));
	json_set(object, "opinions", new_decisions(facts->opinions,
	    facts->nopinions));
	json_set(object, "votes", new_votes(facts, links));
	json_set(object, "absences", new_absences(facts, links));
	json_set(object, "reservations", new_reservations(facts, links));
	json_set(object, "statements", new_statements(facts, links));
	json_set(object, "referrals", new_referrals(facts, links));
	if (links->card != NULL)
		destinations = links->card->items[index].destinations;
	json_set(object, "references", new_references(&item->references,
	    destinations, links));
}

void
facts_json_set_meeting(struct json_object *object,
    const struct meeting *meeting, const struct json_links *links)
{
	struct json_object *array = json_new_array(), *one, *items;
	const struct absence *absence;
	size_t i, j;

	for (i = 0; i < meeting->facts.nabsences; i++) {
		absence = &meeting->facts.absences[i];
		one = new_absence(absence, links);
		items = json_new_array();
		for (j = 0; j < absence->nitems; j++)
			json_add(items, json_new_text(absence->items[j]));
		json_set(one, "items", items);
		json_set(one, "url", json_new_text(absence->stated_in == NULL ?
		    links->url : arena_printf(links->arena, "%s%s/",
		    links->url, absence->stated_in)));
		json_add(array, one);
	}
	json_set(object, "absences", array);
}
