#include "body_terms.h"

#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "appearances.h"
#include "bodies.h"
#include "card.h"
#include "contents.h"
#include "people.h"
#include "votes.h"

static int
by_term(const void *va, const void *vb)
{
	const struct meeting_card *a = *(struct meeting_card *const *)va;
	const struct meeting_card *b = *(struct meeting_card *const *)vb;
	int order = card_compare_texts(a->term, b->term);

	return order != 0 ? order : meeting_card_compare(a, b);
}

static bool
new_term(struct meeting_card *const *meetings, size_t i)
{
	return i == 0 ||
	    card_compare_texts(meetings[i]->term, meetings[i - 1]->term) != 0;
}

/* Minutes may name a term other than the one that their date falls in, so a
   term's meetings need not be neighbours among the body's. */
static struct meeting_card **
sort_meetings(struct archive *archive, const struct body *body)
{
	struct meeting_card **sorted = arena_dup_array(&archive->arena,
	    body->meetings, body->count, sizeof(*sorted));

	qsort(sorted, body->count, sizeof(*sorted), by_term);
	return sorted;
}

static void
begin_term(struct archive *archive, struct body_term *term,
    const struct body *body, struct meeting_card **meetings)
{
	term->body = body;
	term->name = meetings[0]->term;
	term->meetings = meetings;
	term->url = arena_printf(&archive->arena, "%s%s/", body->url,
	    term->name != NULL ? term->name : "uden-valgperiode");
}

void
body_terms_build(struct archive *archive)
{
	struct body_term *term;
	struct meeting_card **meetings;
	struct body *body;
	size_t i, j;

	/* No body has more terms than meetings. */
	archive->terms = arena_calloc(&archive->arena, archive->nmeetings,
	    sizeof(*archive->terms));
	term = archive->terms;
	for (i = 0; i < archive->nbodies; i++) {
		body = &archive->bodies[i];
		body->terms = term;
		meetings = sort_meetings(archive, body);
		for (j = 0; j < body->count; j++) {
			if (new_term(meetings, j))
				begin_term(archive, term++, body,
				    &meetings[j]);
			term[-1].count++;
			meetings[j]->body_term = term - 1;
		}
		body->nterms = (size_t)(term - body->terms);
	}
	archive->nterms = (size_t)(term - archive->terms);
}

struct body_term *
body_find_term(const struct body *body, const char *name)
{
	size_t i;

	for (i = 0; i < body->nterms; i++)
		if (card_compare_texts(body->terms[i].name, name) == 0)
			return &body->terms[i];
	return NULL;
}

/* Returns whose business it was, or NULL if the archive has no such body. */
static const struct body *
body_of(const struct archive *archive, const struct appearance *appearance)
{
	if (utf8_same_text(appearance->body, appearance->meeting->body_name))
		return appearance->meeting->body;
	return archive_find_body(archive, appearance->body);
}

/* Append to "2014-2017, 2018-2021"; the terms come in the order of time. */
static const char *
add_name(struct arena *arena, const char *terms, const char *term)
{
	if (term == NULL || str_ends(str_of(terms), term))
		return terms;
	return arena_printf(arena, "%s%s%s", terms, *terms != '\0' ? ", " :
	    "", term);
}

/* People come one after another, so only the last can be this one. */
static void
add_member(struct arena *arena, struct body *body,
    const struct person *person, const char *term)
{
	struct member_card *last;

	if (body->nmembers == 0 ||
	    body->members[body->nmembers - 1].person != person) {
		ARENA_ONE_MORE(arena, body->members, body->nmembers);
		body->members[body->nmembers++] =
		    (struct member_card){ person, "" };
	}
	last = &body->members[body->nmembers - 1];
	last->terms = add_name(arena, last->terms, term);
}

static void
add_person(struct arena *arena, struct body_term *term,
    const struct person *person)
{
	if (term->npeople != 0 && term->people[term->npeople - 1] == person)
		return;
	ARENA_ONE_MORE(arena, term->people, term->npeople);
	term->people[term->npeople++] = person;
}

static void
fill_people(struct archive *archive, const struct person *person)
{
	const struct appearance *appearance;
	const struct body *body;
	struct body_term *term;
	size_t i;

	for (i = 0; i < person->count; i++) {
		appearance = &person->appearances[i];
		body = body_of(archive, appearance);
		if (body == NULL)
			continue;
		add_member(&archive->arena,
		    &archive->bodies[body - archive->bodies], person,
		    appearance->meeting->term);
		term = body_find_term(body, appearance->meeting->term);
		if (term != NULL)
			add_person(&archive->arena, term, person);
	}
}

void
body_terms_fill(struct archive *archive)
{
	const struct vote_card *vote;
	struct body_term *term;
	size_t i;

	for (i = 0; i < archive->npeople; i++)
		fill_people(archive, &archive->people[i]);
	for (i = 0; i < archive->nvotes; i++) {
		vote = &archive->votes[i];
		term = vote->body == NULL ? NULL : body_find_term(vote->body,
		    vote->item->meeting->term);
		if (term == NULL)
			continue;
		ARENA_ONE_MORE(&archive->arena, term->votes, term->nvotes);
		term->votes[term->nvotes++] = vote;
	}
}
