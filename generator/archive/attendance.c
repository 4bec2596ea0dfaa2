#include "attendance.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/utf8.h"
#include "language/danish.h"
#include "card.h"
#include "contents.h"

/* A body that the minutes of a meeting name as absent. */
struct naming {
	const char			*key;
	const char			*body;
	const struct meeting_card	*meeting;
};

struct namings {
	struct arena	*arena;		/* of the keys */
	struct naming	*list;
	size_t		 count, room;
	size_t		 first;		/* of the current meeting */
};

static const char *
make_key(struct arena *arena, const char *body, const char *term)
{
	return arena_printf(arena, "%s\n%s", term != NULL ? term : "",
	    body != NULL ? danish_lower(arena, str_of(body)) : "");
}

static void
note_body(struct namings *namings, const struct meeting_card *meeting,
    const char *body)
{
	size_t i;

	for (i = namings->first; i < namings->count; i++)
		if (utf8_same_text(namings->list[i].body, body))
			return;
	ALLOC_ONE_MORE(namings->list, namings->count, namings->room);
	namings->list[namings->count++] = (struct naming){
		make_key(namings->arena, body, meeting->term), body, meeting };
}

static void
note_facts(struct namings *namings, const struct meeting_card *meeting,
    const struct facts *facts)
{
	size_t i;

	for (i = 0; i < facts->nabsences; i++)
		note_body(namings, meeting, facts->absences[i].body);
}

static void
note_meeting(struct namings *namings, const struct meeting_card *meeting)
{
	size_t i;

	namings->first = namings->count;
	note_facts(namings, meeting, &meeting->facts);
	for (i = 0; i < meeting->nitems; i++)
		note_facts(namings, meeting, &meeting->items[i].facts);
}

static int
by_key(const void *va, const void *vb)
{
	const struct naming *a = va, *b = vb;
	int order = strcmp(a->key, b->key);

	return order != 0 ? order : (a->meeting->rank > b->meeting->rank) -
	    (a->meeting->rank < b->meeting->rank);
}

/* Add the attendance that all of the namings are of. */
static void
add_attendance(struct archive *archive, const struct naming *namings,
    size_t count)
{
	struct attendance *added = &archive->attendances[
	    archive->nattendances++];
	size_t i;

	added->key = namings[0].key;
	added->meetings = arena_calloc(&archive->arena, count,
	    sizeof(*added->meetings));
	for (i = 0; i < count; i++)
		if (i == 0 || namings[i].meeting != namings[i - 1].meeting)
			added->meetings[added->count++] = namings[i].meeting;
}

void
attendance_build(struct archive *archive)
{
	struct namings all = { .arena = &archive->arena };
	size_t i, end;

	for (i = 0; i < archive->nmeetings; i++)
		note_meeting(&all, archive->meetings[i]);
	if (all.count != 0)
		qsort(all.list, all.count, sizeof(*all.list), by_key);
	archive->attendances = arena_calloc(&archive->arena, all.count,
	    sizeof(*archive->attendances));
	for (i = 0; i < all.count; i = end) {
		for (end = i + 1; end < all.count; end++)
			if (strcmp(all.list[end].key, all.list[i].key) != 0)
				break;
		add_attendance(archive, &all.list[i], end - i);
	}
	free(all.list);
}

static int
compare_key(const void *key, const void *attendance)
{
	return strcmp(key, ((const struct attendance *)attendance)->key);
}

const struct attendance *
archive_find_attendance(const struct archive *archive, const char *body,
    const char *term)
{
	struct arena scratch = ARENA_INIT;
	const struct attendance *found = NULL;

	if (archive->nattendances != 0)
		found = bsearch(make_key(&scratch, body, term),
		    archive->attendances, archive->nattendances,
		    sizeof(*archive->attendances), compare_key);
	arena_release(&scratch);
	return found;
}
