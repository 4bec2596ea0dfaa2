#include "item_starts_untitled.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "base/array.h"
#include "language/line_pattern.h"
#include "item_detail.h"
#include "item_evidence.h"
#include "section_heading.h"

#define FORMS_MAX 4

/* What a municipality's items begin with: a row of patterns, any of them. */
static const char *const rows[][FORMS_MAX] = {
	{ "_• Udskriv", NULL },
	{ "_• Sagsid.:", "_• Sagsid.:_*", NULL },
	{ "_• Sagsnr.:", "_• Sagsnr.:_*", NULL },
	{ "_Åben", "_Lukket", NULL },
	{ "_Åbent punkt", "_Lukket punkt", NULL },
};

struct starts {
	size_t	*list;
	size_t	 count, room;
};

static void
add(struct starts *starts, size_t at)
{
	ALLOC_ONE_MORE(starts->list, starts->count, starts->room);
	starts->list[starts->count++] = at;
}

static bool
begins_row(const char *const row[FORMS_MAX], struct str line)
{
	struct line_match match;
	size_t i;

	for (i = 0; i < FORMS_MAX && row[i] != NULL; i++)
		if (line_pattern_match(row[i], line, &match))
			return true;
	return false;
}

/* A closed item may consist of that line alone. */
static bool
is_closed(struct str line)
{
	struct arena scratch = ARENA_INIT;
	struct item item = { 0 };

	item_detail_read(&scratch, line, &item);
	arena_release(&scratch);
	return item.closed;
}

static void
find_row(const struct source *source, const char *const row[FORMS_MAX],
    struct starts *found)
{
	size_t at;

	for (at = 0; at < source->nlines; at++)
		if (begins_row(row, source->lines[at].text) &&
		    (item_evidence_follows(source, at) ||
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
 * After a decision, a heading that the item already has begins the next item.
 */
static void
find_repeated(const struct source *source, struct starts *found)
{
	bool seen[ROLE_COUNT] = { false };
	enum section_role role;
	size_t at, i;

	for (at = 0; at < source->nlines; at++) {
		if (!section_heading_role(NULL, source->lines[at].text,
		    &role) ||
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
item_starts_untitled(struct arena *arena, const struct source *source,
    size_t **out)
{
	struct starts best = { 0 }, found;
	size_t i;

	for (i = 0; i < COUNT(rows); i++) {
		found = (struct starts){ 0 };
		find_row(source, rows[i], &found);
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
