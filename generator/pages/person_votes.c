#include "person_votes.h"

#include "context.h"
#include "dates.h"
#include "vote.h"
#include "words.h"

#define SIDES (SIDE_OPTION + 1)

/* The votes of one year. */
struct strip {
	const struct year	*year;
	size_t			 sums[SIDES];
};

/* Is it a vote of the meeting itself, not one reported in other minutes? */
static bool
is_counted(const struct appearance *appearance)
{
	return appearance->kind == DID_VOTE && !appearance->vote->earlier;
}

/* Collect the votes by year, in order of time; returns how many years. */
static size_t
gather(struct page *page, const struct person *person, struct strip **out)
{
	const struct appearance *appearance;
	struct strip *list = NULL;
	size_t i, count = 0;

	for (i = 0; i < person->count; i++) {
		appearance = &person->appearances[i];
		if (!is_counted(appearance))
			continue;
		if (count == 0 || list[count - 1].year !=
		    appearance->meeting->year) {
			ARENA_ONE_MORE(&page->arena, list, count);
			list[count++] = (struct strip){
				.year = appearance->meeting->year };
		}
		list[count - 1].sums[appearance->choice->side]++;
	}
	*out = list;
	return count;
}

/* A square for each vote on the side. */
static void
add_side(struct page *page, struct value *list, enum side side, size_t count)
{
	struct value *line, *seats;

	if (count == 0)
		return;
	line = page_add(page, list);
	page_set(page, line, "class", page_side_class(side));
	seats = page_set_list(page, line, "seats");
	while (count-- > 0)
		value_add(&page->arena, seats, value_bool(&page->arena,
		    true));
}

static void
add_line(struct page *page, struct value *list, const struct strip *strip)
{
	struct value *line = page_add(page, list), *sides;
	enum side side;

	page_set(page, line, "name", page_year_name(page, strip->year->year));
	sides = page_set_list(page, line, "sides");
	for (side = 0; side < SIDES; side++) {
		page_set(page, line, page_side_class(side),
		    page_number(page, strip->sums[side]));
		add_side(page, sides, side, strip->sums[side]);
	}
}

void
page_set_vote_years(struct page *page, const struct person *person)
{
	struct value *list = page_set_list(page, page->context, "vote_years");
	bool options = false, abstains = false;
	struct strip *strips;
	size_t count = gather(page, person, &strips), i;

	for (i = count; i-- > 0; ) {
		add_line(page, list, &strips[i]);
		abstains |= strips[i].sums[SIDE_ABSTAIN] != 0;
		options |= strips[i].sums[SIDE_OPTION] != 0;
	}
	page_set_bool(page, page->context, "has_abstains", abstains);
	page_set_bool(page, page->context, "has_options", options);
}
