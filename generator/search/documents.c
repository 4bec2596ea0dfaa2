#include "documents.h"

#include <stdlib.h>
#include <string.h>

#include "archive/archive.h"

enum search_kind
search_kind_of(const struct search *search, size_t document)
{
	int kind = KIND_ITEM;

	while (document < search->starts[kind])
		kind--;
	return (enum search_kind)kind;
}

/* Number meetings with the newest first; those without a date stay last. */
static void
number_meetings(struct search *search)
{
	const struct archive *archive = search->archive;
	size_t dated = archive->nmeetings, i, item = 0, n;
	const struct meeting_card *meeting;

	while (dated > 0 && archive->meetings[dated - 1]->date == NULL)
		dated--;
	for (n = 0; n < archive->nmeetings; n++) {
		meeting = archive->meetings[n < dated ? dated - 1 - n : n];
		search->meetings[n] = meeting;
		search->meeting_documents[meeting->rank] =
		    search->starts[KIND_MEETING] + n;
		search->item_documents[meeting->rank] =
		    search->starts[KIND_ITEM] + item;
		for (i = 0; i < meeting->nitems; i++)
			search->items[item++] = &meeting->items[i];
	}
}

/* Put the case that was treated last first. */
static int
by_newest(const void *va, const void *vb)
{
	const struct case_file *a = *(const struct case_file *const *)va;
	const struct case_file *b = *(const struct case_file *const *)vb;
	const struct meeting_card *of_a = case_newest(a)->meeting;
	const struct meeting_card *of_b = case_newest(b)->meeting;

	if ((of_a->date == NULL) != (of_b->date == NULL))
		return of_a->date == NULL ? 1 : -1;
	if (of_a->rank != of_b->rank)
		return of_a->rank < of_b->rank ? 1 : -1;
	return strcmp(a->slug, b->slug);
}

static void
number_cases(struct search *search)
{
	const struct archive *archive = search->archive;
	size_t i;

	for (i = 0; i < archive->ncases; i++)
		search->cases[i] = &archive->cases[i];
	if (archive->ncases != 0)
		qsort(search->cases, archive->ncases, sizeof(*search->cases),
		    by_newest);
}

void
search_number_documents(struct search *search)
{
	const struct archive *archive = search->archive;
	const size_t counts[KIND_COUNT] = {
		[KIND_BODY] = archive->nbodies,
		[KIND_PERSON] = archive->npeople,
		[KIND_CASE] = archive->ncases,
		[KIND_MEETING] = archive->nmeetings,
		[KIND_ITEM] = archive->nitems,
	};
	struct arena *arena = &search->arena;
	int kind;

	for (kind = 0; kind < KIND_COUNT; kind++)
		search->starts[kind + 1] = search->starts[kind] +
		    counts[kind];
	search->cases = arena_calloc(arena, archive->ncases,
	    sizeof(*search->cases));
	search->meetings = arena_calloc(arena, archive->nmeetings,
	    sizeof(*search->meetings));
	search->items = arena_calloc(arena, archive->nitems,
	    sizeof(*search->items));
	search->meeting_documents = arena_calloc(arena, archive->nmeetings,
	    sizeof(*search->meeting_documents));
	search->item_documents = arena_calloc(arena, archive->nmeetings,
	    sizeof(*search->item_documents));
	number_meetings(search);
	number_cases(search);
}
