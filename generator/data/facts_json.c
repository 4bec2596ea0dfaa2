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

/* Write a person's or party's members into the open object. */
static void
write_who(struct json *json, const struct actor *actor,
    const struct json_links *links)
{
	json_add_text(json, "name", actor->name);
	json_add_text(json, "person", slug_of(actor, links));
	json_add_text(json, "party", actor->party);
	json_add_text(json, "role", actor->role);
	if (actor->group)
		json_add_bool(json, "group", true);
}

static void
write_people(struct json *json, const char *name, const struct actors *actors,
    const struct json_links *links)
{
	size_t i;

	json_begin_array(json, name);
	for (i = 0; i < actors->count; i++) {
		json_begin_object(json, NULL);
		write_who(json, &actors->list[i], links);
		json_end_object(json);
	}
	json_end_array(json);
}

static void
write_basis(struct json *json, const struct basis_text *basis)
{
	json_add_text(json, "text", basis->text);
	json_add_text(json, "anchor", basis->anchor);
}

static void
write_parts(struct json *json, const struct decision *decision)
{
	const struct part *part;
	size_t i;

	json_begin_array(json, "parts");
	for (i = 0; i < decision->nparts; i++) {
		part = &decision->parts[i];
		json_begin_object(json, NULL);
		json_add_text(json, "points", part->points);
		json_add_text(json, "outcome",
		    outcome_row(part->outcome)->name);
		write_basis(json, &part->basis);
		json_end_object(json);
	}
	json_end_array(json);
}

static void
write_decision(struct json *json, const struct decision *decision)
{
	json_begin_object(json, NULL);
	json_add_text(json, "body", decision->body);
	json_add_text(json, "outcome", outcome_row(decision->outcome)->name);
	json_add_bool(json, "amended", decision->amended);
	json_add_text(json, "date", decision->date);
	write_basis(json, &decision->basis);
	if (decision->nparts != 0)
		write_parts(json, decision);
	json_end_object(json);
}

static void
write_decisions(struct json *json, const char *name,
    const struct decision *list, size_t count)
{
	size_t i;

	json_begin_array(json, name);
	for (i = 0; i < count; i++)
		write_decision(json, &list[i]);
	json_end_array(json);
}

/* Write the voters, each with the sentence that names them if it is not the
   choice's. */
static void
write_voters(struct json *json, const struct choice *choice,
    const struct json_links *links)
{
	const struct actor *actor;
	size_t i;

	json_begin_array(json, "voters");
	for (i = 0; i < choice->actors.count; i++) {
		actor = &choice->actors.list[i];
		if (actor->group)
			continue;
		json_begin_object(json, NULL);
		write_who(json, actor, links);
		if (actor->basis != NULL &&
		    strcmp(actor->basis->text, choice->basis.text) != 0)
			write_basis(json, actor->basis);
		json_end_object(json);
	}
	json_end_array(json);
}

static void
write_parties(struct json *json, const struct actors *actors)
{
	size_t i;

	json_begin_array(json, "parties");
	for (i = 0; i < actors->count; i++)
		if (actors->list[i].group)
			json_add_text(json, NULL, actors->list[i].name);
	json_end_array(json);
}

static void
write_choice(struct json *json, const struct choice *choice,
    const struct json_links *links)
{
	json_begin_object(json, NULL);
	json_add_text(json, "choice", choice->name);
	write_voters(json, choice, links);
	write_parties(json, &choice->actors);
	if (choice->count < 0)
		json_add_null(json, "count");
	else
		json_add_int(json, "count", choice->count);
	write_basis(json, &choice->basis);
	json_end_object(json);
}

static void
write_vote(struct json *json, const struct vote *vote,
    const struct json_links *links)
{
	size_t i;

	json_begin_object(json, NULL);
	json_add_text(json, "body", vote->body);
	json_add_text(json, "kind", motion_name(vote->motion));
	json_add_text(json, "points", vote->points);
	write_people(json, "proposers", &vote->proposers, links);
	json_add_text(json, "proposal", vote->proposal);
	json_begin_array(json, "choices");
	for (i = 0; i < vote->nchoices; i++)
		write_choice(json, &vote->choices[i], links);
	json_end_array(json);
	json_add_text(json, "result", vote_result_name(vote->result));
	json_add_bool(json, "unanimous", vote->unanimous);
	json_add_bool(json, "earlier", vote->earlier);
	write_basis(json, &vote->basis);
	json_end_object(json);
}

static void
write_votes(struct json *json, const struct facts *facts,
    const struct json_links *links)
{
	size_t i;

	json_begin_array(json, "votes");
	for (i = 0; i < facts->nvotes; i++)
		write_vote(json, &facts->votes[i], links);
	json_end_array(json);
}

/* Write the members of an absence into the open object. */
static void
write_absence(struct json *json, const struct absence *absence,
    const struct json_links *links)
{
	write_who(json, &absence->who, links);
	json_add_text(json, "scope", absence->meeting ? "meeting" : "item");
	json_add_text(json, "reason", absence->reason);
	json_add_text(json, "body", absence->body);
	if (absence->substitute.name == NULL) {
		json_add_null(json, "substitute");
	} else {
		json_begin_object(json, "substitute");
		write_who(json, &absence->substitute, links);
		json_end_object(json);
	}
	write_basis(json, &absence->basis);
}

static void
write_absences(struct json *json, const struct facts *facts,
    const struct json_links *links)
{
	size_t i;

	json_begin_array(json, "absences");
	for (i = 0; i < facts->nabsences; i++) {
		json_begin_object(json, NULL);
		write_absence(json, &facts->absences[i], links);
		json_end_object(json);
	}
	json_end_array(json);
}

static void
write_reservations(struct json *json, const struct facts *facts,
    const struct json_links *links)
{
	const struct reservation *reservation;
	size_t i;

	json_begin_array(json, "reservations");
	for (i = 0; i < facts->nreservations; i++) {
		reservation = &facts->reservations[i];
		json_begin_object(json, NULL);
		write_who(json, &reservation->who, links);
		json_add_text(json, "body", reservation->body);
		json_add_bool(json, "earlier", reservation->earlier);
		write_basis(json, &reservation->basis);
		json_end_object(json);
	}
	json_end_array(json);
}

static void
write_statements(struct json *json, const struct facts *facts,
    const struct json_links *links)
{
	const struct statement *statement;
	size_t i;

	json_begin_array(json, "statements");
	for (i = 0; i < facts->nstatements; i++) {
		statement = &facts->statements[i];
		json_begin_object(json, NULL);
		write_who(json, &statement->who, links);
		json_add_text(json, "kind", statement->minority ? "minority" :
		    "remark");
		json_add_text(json, "body", statement->body);
		json_add_bool(json, "earlier", statement->earlier);
		write_basis(json, &statement->basis);
		json_end_object(json);
	}
	json_end_array(json);
}

static void
write_referrals(struct json *json, const struct facts *facts,
    const struct json_links *links)
{
	const struct referral *referral;
	size_t i;

	json_begin_array(json, "referrals");
	for (i = 0; i < facts->nreferrals; i++) {
		referral = &facts->referrals[i];
		json_begin_object(json, NULL);
		json_add_text(json, "to", referral->to);
		write_people(json, "by", &referral->by, links);
		json_add_text(json, "basis", referral->reason);
		json_add_text(json, "body", referral->body);
		json_add_bool(json, "earlier", referral->earlier);
		write_basis(json, &referral->basis);
		json_end_object(json);
	}
	json_end_array(json);
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

static void
write_references(struct json *json, const struct references *references,
    const struct destination *destinations, const struct json_links *links)
{
	const struct reference *reference;
	size_t i;

	json_begin_array(json, "references");
	for (i = 0; i < references->count; i++) {
		reference = &references->list[i];
		json_begin_object(json, NULL);
		json_add_text(json, "text", reference->text);
		json_add_text(json, "kind",
		    reference_kind_name(reference->kind));
		json_add_text(json, "date", reference->date);
		json_add_text(json, "body", reference->body);
		json_add_text(json, "url", reference_url(reference,
		    destinations != NULL ? &destinations[i] : NULL, links));
		json_add_text(json, "anchor", reference->anchor);
		json_end_object(json);
	}
	json_end_array(json);
}

void
facts_json_item(struct json *json, const struct meeting *meeting,
    size_t index, const struct json_links *links)
{
	const struct item *item = &meeting->items[index];
	const struct facts *facts = &item->facts;
	const struct destination *destinations = NULL;

	write_decisions(json, "decisions", facts->decisions,
	    facts->ndecisions);
	write_decisions(json, "opinions", facts->opinions, facts->nopinions);
	write_votes(json, facts, links);
	write_absences(json, facts, links);
	write_reservations(json, facts, links);
	write_statements(json, facts, links);
	write_referrals(json, facts, links);
	if (links->card != NULL)
		destinations = links->card->items[index].destinations;
	write_references(json, &item->references, destinations, links);
}

/* Write an absence from the meeting, and from which of its items. */
static void
write_meeting_absence(struct json *json, const struct absence *absence,
    const struct json_links *links)
{
	size_t i;

	json_begin_object(json, NULL);
	write_absence(json, absence, links);
	json_begin_array(json, "items");
	for (i = 0; i < absence->nitems; i++)
		json_add_text(json, NULL, absence->items[i]);
	json_end_array(json);
	json_add_text(json, "url", absence->stated_in == NULL ? links->url :
	    arena_printf(links->arena, "%s%s/", links->url,
	    absence->stated_in));
	json_end_object(json);
}

void
facts_json_meeting(struct json *json, const struct meeting *meeting,
    const struct json_links *links)
{
	size_t i;

	json_begin_array(json, "absences");
	for (i = 0; i < meeting->facts.nabsences; i++)
		write_meeting_absence(json, &meeting->facts.absences[i],
		    links);
	json_end_array(json);
}
