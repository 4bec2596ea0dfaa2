#include "meetings.h"

#include <stdlib.h>
#include <string.h>

#include "language/danish.h"
#include "card.h"
#include "contents.h"

static int
compare_starts(const struct meeting_card *a, const struct meeting_card *b)
{
	return strcmp(a->start != NULL ? a->start : "",
	    b->start != NULL ? b->start : "");
}

static int
by_time(const void *va, const void *vb)
{
	const struct meeting_card *a = *(struct meeting_card *const *)va;
	const struct meeting_card *b = *(struct meeting_card *const *)vb;
	int order;

	if ((order = card_compare_texts(a->date, b->date)) != 0 ||
	    (order = compare_starts(a, b)) != 0 ||
	    (order = danish_compare(a->body_name, b->body_name)) != 0)
		return order;
	return strcmp(a->source, b->source);
}

static int
by_source(const void *va, const void *vb)
{
	const struct meeting_card *a = *(struct meeting_card *const *)va;
	const struct meeting_card *b = *(struct meeting_card *const *)vb;

	return strcmp(a->source, b->source);
}

static void
take_cards(struct archive *archive, struct card **cards, size_t count)
{
	size_t i;

	archive->cards = arena_calloc(&archive->arena, count,
	    sizeof(*archive->cards));
	archive->meetings = arena_calloc(&archive->arena, count,
	    sizeof(*archive->meetings));
	for (i = 0; i < count; i++) {
		if (cards[i] == NULL)
			continue;
		archive->meetings[archive->ncards] = &cards[i]->meeting;
		archive->cards[archive->ncards++] = cards[i];
		archive->nitems += cards[i]->meeting.nitems;
	}
	archive->nmeetings = archive->ncards;
	qsort(archive->meetings, archive->nmeetings,
	    sizeof(*archive->meetings), by_time);
	for (i = 0; i < archive->nmeetings; i++)
		archive->meetings[i]->rank = i;
}

void
meetings_build(struct archive *archive, struct card **cards, size_t count)
{
	take_cards(archive, cards, count);
	archive->by_source = arena_dup_array(&archive->arena,
	    archive->meetings, archive->nmeetings,
	    sizeof(*archive->by_source));
	if (archive->nmeetings != 0)
		qsort(archive->by_source, archive->nmeetings,
		    sizeof(*archive->by_source), by_source);
}

struct meeting_card *
archive_find_source(const struct archive *archive, const char *file)
{
	struct meeting_card key = { .source = file }, *wanted = &key, **found;

	if (archive->nmeetings == 0)
		return NULL;
	found = bsearch(&wanted, archive->by_source, archive->nmeetings,
	    sizeof(*archive->by_source), by_source);
	return found != NULL ? *found : NULL;
}
