#include "complete.h"

#include "base/unique_names.h"
#include "language/danish.h"
#include "language/date.h"
#include "attachments.h"
#include "implied_decision.h"
#include "item_group.h"

static void
set_term(struct meeting *meeting)
{
	struct date date;

	if (meeting->term == NULL && meeting->date != NULL &&
	    date_from_iso(meeting->date, &date))
		meeting->term = date_term(&meeting->arena, date);
}

/* A document with a decision in it is minutes, even if it says agenda. */
static void
set_status(struct meeting *meeting)
{
	size_t i, j;

	for (i = 0; i < meeting->nitems; i++)
		for (j = 0; j < meeting->items[i].nsections; j++)
			if (meeting->items[i].sections[j].role ==
			    ROLE_DECISION &&
			    meeting->items[i].sections[j].blocks.count != 0)
				meeting->status = STATUS_MINUTES;
}

static void
set_slugs(struct meeting *meeting, const char *path, struct diag *diag)
{
	struct arena *arena = &meeting->arena;
	struct unique_names *names = unique_names_new();
	struct item *item;
	const char *slug;
	bool repeated;
	size_t i;

	for (i = 0; i < meeting->nitems; i++) {
		item = &meeting->items[i];
		slug = danish_slug(arena, str_of(item->label));
		if (*slug == '\0')
			slug = arena_printf(arena, "%zu", i + 1);
		item->slug = unique_names_take(names, arena,
		    arena_printf(arena, "punkt-%s", slug), &repeated);
		if (repeated)
			diag_add(diag, DIAG_WARNING, path, item->line, 0,
			    "another item is punkt-%s already; this one is "
			    "called %s", slug, item->slug);
	}
	unique_names_free(names);
}

/* All items of a group are closed if its name says so. */
static void
close_groups(struct meeting *meeting)
{
	bool closed = false;
	size_t i;

	for (i = 0; i < meeting->nitems; i++) {
		item_group_begins(&meeting->items[i], &closed);
		meeting->items[i].closed |= closed;
	}
}

void
complete_meeting(struct meeting *meeting, const char *path, struct diag *diag)
{
	size_t i;

	set_term(meeting);
	set_status(meeting);
	set_slugs(meeting, path, diag);
	close_groups(meeting);
	for (i = 0; i < meeting->nitems; i++)
		implied_decision_split(&meeting->arena, &meeting->items[i]);
	meeting_set_anchors(meeting);
	for (i = 0; i < meeting->nitems; i++)
		attachments_list(&meeting->arena, &meeting->items[i]);
}
