#include "coverage.h"

#include "model/fact.h"
#include "addresses.h"
#include "bodies.h"
#include "card.h"
#include "contents.h"
#include "years.h"

bool
coverage_is_inferred(const struct meeting_card *meeting)
{
	return meeting->date_basis == BASIS_INFERRED ||
	    meeting->body_basis == BASIS_INFERRED;
}

bool
coverage_is_unread(const struct item_card *item)
{
	size_t i;

	for (i = 0; i < item->facts.ndecisions; i++)
		if (item->facts.decisions[i].outcome != OUTCOME_OTHER)
			return false;
	return item->decision != NULL;
}

void
coverage_add(struct coverage_counts *counts,
    const struct coverage_counts *more)
{
	counts->meetings += more->meetings;
	counts->agendas += more->agendas;
	counts->undated += more->undated;
	counts->inferred += more->inferred;
	counts->items += more->items;
	counts->unnumbered += more->unnumbered;
	counts->read += more->read;
	counts->unread += more->unread;
	counts->dead += more->dead;
}

static void
count_meeting(struct coverage_counts *counts,
    const struct meeting_card *meeting)
{
	const struct item_card *item;

	counts->meetings++;
	counts->agendas += meeting->status == STATUS_AGENDA;
	counts->undated += meeting->date == NULL;
	counts->inferred += coverage_is_inferred(meeting);
	counts->items += meeting->nitems;
	counts->dead += meeting->dead_references;
	for (item = meeting->items; item < meeting->items + meeting->nitems;
	     item++) {
		counts->unnumbered += item->file == NULL;
		if (coverage_is_unread(item))
			counts->unread++;
		else
			counts->read += item->decision != NULL;
	}
}

static bool
has_gaps(const struct coverage_counts *counts)
{
	return counts->inferred != 0 || counts->unnumbered != 0 ||
	    counts->unread != 0 || counts->dead != 0;
}

/* "/om/daekning/byraadet/2017/". */
static const char *
address(struct arena *arena, const struct coverage *coverage)
{
	struct str body = address_name(coverage->body->url);

	if (coverage->year == 0)
		return arena_printf(arena, "/om/daekning/%.*s/uden-dato/",
		    STR_FMT(body));
	return arena_printf(arena, "/om/daekning/%.*s/%04d/", STR_FMT(body),
	    coverage->year);
}

/* The body's meetings are in the order of time, so year by year. */
static void
add_body(struct coverage_table *table, struct arena *arena,
    const struct body *body)
{
	struct coverage *coverage = NULL;
	struct meeting_card *meeting;
	size_t i;

	for (i = 0; i < body->count; i++) {
		meeting = body->meetings[i];
		if (coverage == NULL ||
		    coverage->year != meeting->year->year) {
			ARENA_ONE_MORE(arena, table->list, table->count);
			coverage = &table->list[table->count++];
			*coverage = (struct coverage){ .body = body,
				.year = meeting->year->year,
				.meetings = &body->meetings[i] };
		}
		count_meeting(&coverage->counts, meeting);
	}
}

/* What has gaps gets its address, now that the list does not move. */
static void
find_gaps(struct coverage_table *table, struct arena *arena)
{
	struct coverage *coverage;
	size_t i;

	for (i = 0; i < table->count; i++) {
		coverage = &table->list[i];
		coverage_add(&table->total, &coverage->counts);
		if (!has_gaps(&coverage->counts))
			continue;
		coverage->url = address(arena, coverage);
		ARENA_ONE_MORE(arena, table->gaps, table->ngaps);
		table->gaps[table->ngaps++] = coverage;
	}
}

void
coverage_build(struct archive *archive)
{
	struct arena *arena = &archive->arena;
	struct coverage_table *table = arena_calloc(arena, 1, sizeof(*table));
	size_t i;

	for (i = 0; i < archive->nbodies; i++)
		add_body(table, arena, &archive->bodies[i]);
	find_gaps(table, arena);
	archive->coverage = table;
}
