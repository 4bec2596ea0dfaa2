#include "appearances.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "model/fact.h"
#include "card.h"
#include "case_file.h"
#include "contents.h"

/* What is gathered, meeting by meeting. */
struct gathering {
	struct appearance	*list;
	size_t			 count, room;
	struct appearance	 next;	/* what a fact's actors share */
};

static void
gather_actor(struct gathering *g, enum appearance_kind kind,
    const struct actor *actor)
{
	if (actor->person == NULL)
		return;
	ALLOC_ONE_MORE(g->list, g->count, g->room);
	g->list[g->count] = g->next;
	g->list[g->count].kind = kind;
	g->list[g->count].order = g->count;
	if (actor->basis != NULL)
		g->list[g->count].basis = actor->basis;
	g->list[g->count++].actor = actor;
}

static void
gather_actors(struct gathering *g, enum appearance_kind kind,
    const struct actors *actors)
{
	size_t i;

	for (i = 0; i < actors->count; i++)
		gather_actor(g, kind, &actors->list[i]);
}

static void
gather_vote(struct gathering *g, const struct vote *vote)
{
	size_t i;

	g->next.vote = vote;
	g->next.body = vote->body;
	g->next.basis = &vote->basis;
	gather_actors(g, DID_PROPOSE, &vote->proposers);
	for (i = 0; i < vote->nchoices; i++) {
		g->next.choice = &vote->choices[i];
		g->next.basis = &vote->choices[i].basis;
		gather_actors(g, DID_VOTE, &vote->choices[i].actors);
	}
	g->next.choice = NULL;
	g->next.vote = NULL;
}

static void
gather_absences(struct gathering *g, const struct facts *facts)
{
	const struct absence *absence;
	size_t i;

	for (i = 0; i < facts->nabsences; i++) {
		absence = &facts->absences[i];
		g->next.body = absence->body;
		g->next.basis = &absence->basis;
		gather_actor(g, WAS_ABSENT, &absence->who);
		gather_actor(g, WAS_SUBSTITUTE, &absence->substitute);
	}
}

static void
gather_words(struct gathering *g, const struct facts *facts)
{
	size_t i;

	for (i = 0; i < facts->nreservations; i++) {
		g->next.reservation = &facts->reservations[i];
		g->next.body = facts->reservations[i].body;
		g->next.basis = &facts->reservations[i].basis;
		gather_actor(g, DID_RESERVE, &facts->reservations[i].who);
	}
	g->next.reservation = NULL;
	for (i = 0; i < facts->nstatements; i++) {
		g->next.body = facts->statements[i].body;
		g->next.basis = &facts->statements[i].basis;
		gather_actor(g, DID_STATE, &facts->statements[i].who);
	}
	for (i = 0; i < facts->nreferrals; i++) {
		g->next.body = facts->referrals[i].body;
		g->next.basis = &facts->referrals[i].basis;
		gather_actors(g, DID_REFER, &facts->referrals[i].by);
	}
}

static void
gather_item(struct gathering *g, const struct item_card *item)
{
	size_t i;

	g->next.item = item;
	for (i = 0; i < item->facts.nvotes; i++)
		gather_vote(g, &item->facts.votes[i]);
	gather_absences(g, &item->facts);
	gather_words(g, &item->facts);
}

static void
gather_meeting(struct gathering *g, const struct meeting_card *meeting)
{
	size_t i;

	g->next = (struct appearance){ .meeting = meeting };
	gather_absences(g, &meeting->facts);
	for (i = 0; i < meeting->nitems; i++)
		gather_item(g, &meeting->items[i]);
}

/* Names as bytes; each actor's appearances stay in the order of time. */
static int
by_person_and_time(const void *va, const void *vb)
{
	const struct appearance *a = va, *b = vb;
	int order = strcmp(a->actor->person, b->actor->person);

	return order != 0 ? order : (a->order > b->order) -
	    (a->order < b->order);
}

/* Sort what was gathered and move it to the arena. */
static struct appearance *
keep(struct gathering *g, struct arena *arena, size_t *count)
{
	struct appearance *list;

	if (g->count != 0)
		qsort(g->list, g->count, sizeof(*g->list),
		    by_person_and_time);
	list = arena_dup_array(arena, g->list, g->count, sizeof(*list));
	free(g->list);
	*count = g->count;
	return list;
}

struct appearance *
archive_appearances(struct archive *archive, size_t *count)
{
	struct gathering g = { .list = NULL };
	size_t i;

	for (i = 0; i < archive->nmeetings; i++)
		gather_meeting(&g, archive->meetings[i]);
	return keep(&g, &archive->arena, count);
}

struct appearance *
case_appearances(struct arena *arena, const struct case_file *file,
    size_t *count)
{
	struct gathering g = { .list = NULL };
	size_t i;

	for (i = 0; i < file->count; i++) {
		g.next = (struct appearance){
			.meeting = file->treatments[i]->meeting };
		gather_item(&g, file->treatments[i]);
	}
	return keep(&g, arena, count);
}
