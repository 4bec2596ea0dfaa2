#include "outcomes.h"

#include <string.h>

#include "model/outcome.h"
#include "card.h"
#include "contents.h"
#include "years.h"

/* Returns the outcome of the item, or OUTCOME_COUNT if it has none. */
static int
outcome_of(const struct item_card *item)
{
	const struct decision *decision = facts_own_decision(&item->facts,
	    item->meeting->body_name);

	return decision != NULL ? (int)decision->outcome : OUTCOME_COUNT;
}

static void
add_page(struct archive *archive, enum outcome outcome,
    const struct year *year, size_t count)
{
	struct arena *arena = &archive->arena;
	struct outcome_page *page;
	const char *slug = outcome_row(outcome)->slug;

	ARENA_ONE_MORE(arena, archive->outcomes, archive->noutcomes);
	page = &archive->outcomes[archive->noutcomes++];
	*page = (struct outcome_page){ .outcome = outcome,
		.year = year->year };
	page->items = arena_calloc(arena, count, sizeof(*page->items));
	page->url = year->year == 0 ?
	    arena_printf(arena, "/soeg/udfald/%s/uden-dato/", slug) :
	    arena_printf(arena, "/soeg/udfald/%s/%d/", slug, year->year);
}

/* The newest meeting comes first, with its items in their order. */
static void
fill_pages(struct archive *archive, const struct year *year,
    const size_t at[OUTCOME_COUNT + 1])
{
	struct meeting_card *meeting;
	struct outcome_page *page;
	size_t i = year->count, j;
	int outcome;

	while (i-- > 0) {
		meeting = year->meetings[i];
		for (j = 0; j < meeting->nitems; j++) {
			outcome = outcome_of(&meeting->items[j]);
			if (outcome == OUTCOME_COUNT)
				continue;
			page = &archive->outcomes[at[outcome]];
			page->items[page->count++] = &meeting->items[j];
		}
	}
}

static void
count_outcomes(const struct year *year, size_t counts[OUTCOME_COUNT + 1])
{
	size_t i, j;

	memset(counts, 0, (OUTCOME_COUNT + 1) * sizeof(*counts));
	for (i = 0; i < year->count; i++)
		for (j = 0; j < year->meetings[i]->nitems; j++)
			counts[outcome_of(&year->meetings[i]->items[j])]++;
}

void
outcomes_build(struct archive *archive)
{
	size_t counts[OUTCOME_COUNT + 1], at[OUTCOME_COUNT + 1] = { 0 }, i;
	int outcome;

	for (i = archive->nyears; i-- > 0; ) {
		count_outcomes(&archive->years[i], counts);
		for (outcome = 0; outcome < OUTCOME_COUNT; outcome++) {
			at[outcome] = archive->noutcomes;
			if (counts[outcome] != 0)
				add_page(archive, (enum outcome)outcome,
				    &archive->years[i], counts[outcome]);
		}
		fill_pages(archive, &archive->years[i], at);
	}
}
