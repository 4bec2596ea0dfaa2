/*
 * People: who acts in the archive, and what each did; and all votes.
 */
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/unique_names.h"
#include "base/utf8.h"
#include "language/danish.h"
#include "language/near_name.h"
#include "contents.h"

/* What is gathered, meeting by meeting. */
struct gathering {
	struct appearance	*list;
	size_t			 count, room;
	struct appearance	 next;	/* what is the same for all of a fact */
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
		g->next.body = facts->reservations[i].body;
		g->next.basis = &facts->reservations[i].basis;
		gather_actor(g, DID_RESERVE, &facts->reservations[i].who);
	}
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

/* Names byte by byte; what one did stays in the order it was gathered in. */
static int
by_person_and_time(const void *va, const void *vb)
{
	const struct appearance *a = va, *b = vb;
	int order = strcmp(a->actor->person, b->actor->person);

	return order != 0 ? order : (a->order > b->order) -
	    (a->order < b->order);
}

static bool
new_person(const struct appearance *list, size_t i)
{
	return i == 0 || strcmp(list[i].actor->person,
	    list[i - 1].actor->person) != 0;
}

static void
name_person(struct archive *archive, struct person *person,
    struct names *names, struct diag *diag)
{
	struct arena *arena = &archive->arena;
	const char *slug = danish_slug(arena, str_of(person->name));
	bool repeated;

	person->slug = names_take(names, arena, *slug != '\0' ? slug :
	    "person", &repeated);
	person->url = arena_printf(arena, "/personer/%s/", person->slug);
	if (repeated)
		diag_add(diag, DIAG_WARNING,
		    person->appearances[0].meeting->path,
		    person->appearances[0].basis->line, 0,
		    "another person has the same address as \"%s\"; "
		    "published as %s", person->name, person->url);
}

static int
by_danish_name(const void *va, const void *vb)
{
	const struct person *a = va, *b = vb;

	return danish_compare(a->name, b->name);
}

static int
by_bytes(const void *va, const void *vb)
{
	const struct person *a = *(struct person *const *)va;
	const struct person *b = *(struct person *const *)vb;

	return strcmp(a->name, b->name);
}

/* Spellings that are close are told of, and never taken for one. */
static void
report_alike(struct archive *archive, struct diag *diag)
{
	struct person *a, *b;
	const struct appearance *where;
	size_t i, j;

	for (i = 0; i < archive->npeople; i++)
		for (j = i + 1; j < archive->npeople; j++) {
			a = &archive->people[i];
			b = &archive->people[j];
			/* A mistake in the first letter is rare, and looking
			   at all pairs takes too long. */
			if (a->name[0] != b->name[0])
				break;
			if (!name_is_near(a->name, b->name))
				continue;
			a->alike = b;
			b->alike = a;
			where = &(a->count < b->count ? a : b)->appearances[0];
			diag_add(diag, DIAG_WARNING, where->meeting->path,
			    where->basis->line, 0, "\"%s\" and \"%s\" may be "
			    "the same person; kept apart ([people] in "
			    "site.conf can join them)", a->name, b->name);
		}
}

static void
build_people(struct archive *archive, struct gathering *g, struct diag *diag)
{
	struct names *names = names_new();
	struct person *person;
	size_t i;

	for (i = 0; i < g->count; i++)
		archive->npeople += new_person(g->list, i);
	archive->people = arena_calloc(&archive->arena, archive->npeople,
	    sizeof(*archive->people));
	person = archive->people;
	for (i = 0; i < g->count; i++) {
		if (i != 0 && new_person(g->list, i))
			person++;
		if (person->count++ == 0)
			person->appearances = &g->list[i];
		person->name = g->list[i].actor->person;
	}
	for (i = 0; i < archive->npeople; i++)
		name_person(archive, &archive->people[i], names, diag);
	names_free(names);
	if (archive->npeople != 0)
		qsort(archive->people, archive->npeople,
		    sizeof(*archive->people), by_danish_name);
}

static void
build_index(struct archive *archive)
{
	size_t i;

	archive->by_person = arena_calloc(&archive->arena, archive->npeople,
	    sizeof(*archive->by_person));
	for (i = 0; i < archive->npeople; i++)
		archive->by_person[i] = &archive->people[i];
	if (archive->npeople != 0)
		qsort(archive->by_person, archive->npeople,
		    sizeof(*archive->by_person), by_bytes);
}

/* One of the meeting itself, and not only a proposal that was withdrawn. */
static bool
is_vote(const struct vote *vote)
{
	return !vote->earlier && (vote->nchoices != 0 || vote->unanimous);
}

static void
build_votes(struct archive *archive)
{
	const struct meeting_card *meeting;
	const struct facts *facts;
	size_t i, item, j;

	for (i = 0; i < archive->nmeetings; i++) {
		meeting = archive->meetings[i];
		for (item = 0; item < meeting->nitems; item++) {
			facts = &meeting->items[item].facts;
			for (j = 0; j < facts->nvotes; j++) {
				if (!is_vote(&facts->votes[j]))
					continue;
				ARENA_ONE_MORE(&archive->arena,
				    archive->votes, archive->nvotes);
				archive->votes[archive->nvotes++] =
				    (struct vote_card){
				    &meeting->items[item], &facts->votes[j],
				    archive_find_body(archive,
				    facts->votes[j].body) };
			}
		}
	}
}

bool
archive_vote_is_on(const struct vote_card *card, const struct vote_page *page)
{
	const struct meeting_card *meeting = card->item->meeting;
	enum vote_result result = card->vote->result;

	if (meeting->year->year != page->year)
		return false;
	if (page->body != NULL)
		return card->body == page->body;
	if (page->result == RESULT_REJECTED)
		return result == RESULT_REJECTED || result == RESULT_LAPSED;
	return page->result == RESULT_UNKNOWN || result == page->result;
}

/* A page that holds a vote at least. */
static void
add_vote_page(struct archive *archive, struct vote_page page)
{
	size_t i;

	for (i = 0; i < archive->nvotes; i++)
		page.count += archive_vote_is_on(&archive->votes[i], &page);
	if (page.count == 0)
		return;
	ARENA_ONE_MORE(&archive->arena, archive->vote_pages,
	    archive->nvote_pages);
	archive->vote_pages[archive->nvote_pages++] = page;
}

/* The body's part of its own address: "oekonomiudvalget". */
static const char *
body_part(struct arena *arena, const struct body *body)
{
	struct str url = str_of(body->url);

	url = str_from(url, strlen("/udvalg/"));
	return arena_dup_str(arena, str_cut(url, url.len - 1));
}

static void
build_vote_pages(struct archive *archive)
{
	struct arena *arena = &archive->arena;
	struct vote_page page;
	const char *base;
	size_t i, j;

	for (i = 0; i < archive->nyears; i++) {
		page = (struct vote_page){ .year = archive->years[i].year };
		base = page.year == 0 ? "/afstemninger/uden-dato/" :
		    arena_printf(arena, "/afstemninger/%04d/", page.year);
		page.url = base;
		add_vote_page(archive, page);
		page.result = RESULT_ADOPTED;
		page.url = arena_printf(arena, "%sresultat-vedtaget/", base);
		add_vote_page(archive, page);
		page.result = RESULT_REJECTED;
		page.url = arena_printf(arena, "%sresultat-forkastet/", base);
		add_vote_page(archive, page);
		page.result = RESULT_UNKNOWN;
		for (j = 0; j < archive->nbodies; j++) {
			page.body = &archive->bodies[j];
			page.url = arena_printf(arena, "%s%s/", base,
			    body_part(arena, page.body));
			add_vote_page(archive, page);
		}
	}
}

void
archive_build_people(struct archive *archive, struct diag *diag)
{
	struct gathering g = { NULL, 0, 0, { 0 } };
	struct appearance *own;
	size_t i;

	for (i = 0; i < archive->nmeetings; i++)
		gather_meeting(&g, archive->meetings[i]);
	if (g.count != 0)
		qsort(g.list, g.count, sizeof(*g.list), by_person_and_time);
	own = arena_dup_array(&archive->arena, g.list, g.count,
	    sizeof(*g.list));
	free(g.list);
	g.list = own;
	build_people(archive, &g, diag);
	build_index(archive);
	report_alike(archive, diag);
	build_votes(archive);
	build_vote_pages(archive);
}

struct appearance *
case_appearances(struct arena *arena, const struct case_file *file,
    size_t *count)
{
	struct gathering g = { NULL, 0, 0, { 0 } };
	struct appearance *list;
	size_t i;

	for (i = 0; i < file->count; i++) {
		g.next = (struct appearance){
			.meeting = file->treatments[i]->meeting };
		gather_item(&g, file->treatments[i]);
	}
	if (g.count != 0)
		qsort(g.list, g.count, sizeof(*g.list), by_person_and_time);
	list = arena_dup_array(arena, g.list, g.count, sizeof(*list));
	free(g.list);
	*count = g.count;
	return list;
}

const struct person *
archive_find_person(const struct archive *archive, const char *name)
{
	struct person key = { .name = name }, *wanted = &key, **found;

	if (archive->npeople == 0)
		return NULL;
	found = bsearch(&wanted, archive->by_person, archive->npeople,
	    sizeof(*archive->by_person), by_bytes);
	return found != NULL ? *found : NULL;
}

const struct body *
archive_find_body(const struct archive *archive, const char *name)
{
	size_t i;

	for (i = 0; name != NULL && i < archive->nbodies; i++)
		if (utf8_same_text(archive->bodies[i].name, name))
			return &archive->bodies[i];
	return NULL;
}
