#include "item_starts_untitled.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "base/array.h"
#include "language/line_pattern.h"
#include "dialect.h"
#include "item_starts.h"

#define MARKS 4

/* The lines that a municipality begins its items with. */
static const char *const rows[][MARKS] = {
	{ "_• Udskriv", NULL },
	{ "_• Sagsid.:", "_• Sagsid.:_*", NULL },
	{ "_• Sagsnr.:", "_• Sagsnr.:_*", NULL },
	{ "_Åben", "_Lukket", NULL },
	{ "_Åbent punkt", "_Lukket punkt", NULL },
};
#define ROWS (COUNT(rows))

struct openings {
	size_t	*list;
	size_t	 count, room;
};

static void
add(struct openings *openings, size_t at)
{
	ALLOC_ONE_MORE(openings->list, openings->count, openings->room);
	openings->list[openings->count++] = at;
}

static bool
is_marker(const char *const marks[MARKS], struct str line)
{
	struct line_match match;
	size_t i;

	for (i = 0; i < MARKS && marks[i] != NULL; i++)
		if (line_pattern_match(marks[i], line, &match))
			return true;
	return false;
}

/* A closed item may say no more than that. */
static bool
is_closed(struct str line)
{
	struct arena scratch = ARENA_INIT;
	struct item item = { 0 };

	dialect_item_fact(&scratch, line, &item);
	arena_release(&scratch);
	return item.closed;
}

static void
find_markers(const struct source *source, const char *const marks[MARKS],
    struct openings *found)
{
	size_t at;

	for (at = 0; at < source->nlines; at++)
		if (is_marker(marks, source->lines[at].text) &&
		    (opening_confirmed(source, at) ||
		    is_closed(source->lines[at].text)))
			add(found, at);
}

static bool
begins_item(enum section_role role)
{
	return role == ROLE_SUMMARY || role == ROLE_CASE ||
	    role == ROLE_RECOMMENDATION;
}

/*
 * After a decision, a heading that the item has had already begins the next
 * item.
 */
static void
find_repeated(const struct source *source, struct openings *found)
{
	bool seen[ROLE_COUNT] = { false };
	enum section_role role;
	size_t at, i;

	for (at = 0; at < source->nlines; at++) {
		if (!dialect_role(NULL, source->lines[at].text, &role) ||
		    (at != 0 && !str_blank(source->lines[at - 1].text)))
			continue;
		if (found->count == 0 ||
		    (begins_item(role) && seen[role] && seen[ROLE_DECISION])) {
			add(found, at);
			for (i = 0; i < ROLE_COUNT; i++)
				seen[i] = false;
		}
		seen[role] = true;
	}
	/* A letter may have a heading; minutes have a decision. */
	if (found->count < 2 && !seen[ROLE_DECISION])
		found->count = 0;
}

size_t
untitled_find(struct arena *arena, const struct source *source, size_t **out)
{
	struct openings best = { 0 }, found;
	size_t i;

	for (i = 0; i < ROWS; i++) {
		found = (struct openings){ 0 };
		find_markers(source, rows[i], &found);
		if (found.count > best.count) {
			free(best.list);
			best = found;
		} else {
			free(found.list);
		}
	}
	if (best.count == 0)
		find_repeated(source, &best);
	*out = arena_dup_array(arena, best.list, best.count,
	    sizeof(*best.list));
	free(best.list);
	return best.count;
}
