#include "body_year.h"

#include "language/date.h"
#include "bars.h"
#include "context.h"
#include "dates.h"
#include "outcome_group.h"
#include "words.h"

#define MONTHS	12
#define MEETINGS_MIN	3	/* fewer do not make a chart */

struct sums {
	int	last;			/* the newest month, counted from year
					   0 */
	size_t	months[MONTHS];		/* meetings in each month up to it */
	size_t	groups[GROUP_COUNT];	/* items, by outcome */
	size_t	meetings, items;
};

static int
month_of(const struct meeting_card *meeting)
{
	struct date date = { 0, 0, 0 };

	date_from_iso(meeting->date, &date);
	return date.year * MONTHS + date.month - 1;
}

/* "januar 2017". */
static const char *
month_name(struct page *page, int month)
{
	return arena_printf(&page->arena, "%s %d",
	    date_month(month % MONTHS + 1), month / MONTHS);
}

/* Add up those of the first `count` meetings that are in the year. */
static void
add_up(struct sums *sums, struct meeting_card *const *meetings, size_t count)
{
	const struct meeting_card *meeting;
	int first = sums->last - (MONTHS - 1), month;
	size_t i;

	for (; count > 0; count--) {
		meeting = meetings[count - 1];
		month = month_of(meeting);
		if (month < first)
			break;
		sums->months[month - first]++;
		sums->meetings++;
		sums->items += meeting->nitems;
		for (i = 0; i < meeting->nitems; i++)
			sums->groups[outcome_group_of(&meeting->items[i])]++;
	}
}

static size_t
greatest(const size_t *numbers, size_t count)
{
	size_t i, result = 0;

	for (i = 0; i < count; i++)
		if (numbers[i] > result)
			result = numbers[i];
	return result;
}

/* All twelve months, also those without a meeting. */
static void
set_months(struct page *page, struct value *object, const struct sums *sums)
{
	struct value *list = page_set_list(page, object, "months");
	size_t longest = greatest(sums->months, MONTHS);
	int i;

	for (i = 0; i < MONTHS; i++)
		page_add_bar(page, list, page_capital(page, month_name(page,
		    sums->last - (MONTHS - 1) + i)), sums->months[i],
		    longest);
}

static void
set_outcomes(struct page *page, struct value *object,
    const struct sums *sums)
{
	struct value *list = page_set_list(page, object, "outcomes");
	size_t longest = greatest(sums->groups, GROUP_COUNT);
	enum outcome_group group;

	for (group = 0; group < GROUP_COUNT; group++)
		if (sums->groups[group] != 0)
			page_add_bar(page, list, outcome_group_title(group),
			    sums->groups[group], longest);
}

void
page_set_body_year(struct page *page, const struct body *body)
{
	struct sums sums = { .meetings = 0 };
	struct value *object;
	size_t dated = page_dated(body->meetings, body->count);

	if (dated == 0) {
		page_set_null(page, page->context, "body_year");
		return;
	}
	sums.last = month_of(body->meetings[dated - 1]);
	add_up(&sums, body->meetings, dated);
	object = page_set_object(page, page->context, "body_year");
	page_set(page, object, "last", month_name(page, sums.last));
	page_set(page, object, "meetings",
	    page_count(page, sums.meetings, "møde", "møder"));
	page_set(page, object, "items",
	    page_count(page, sums.items, "punkt", "punkter"));
	page_set_bool(page, object, "has_months",
	    sums.meetings >= MEETINGS_MIN);
	set_months(page, object, &sums);
	set_outcomes(page, object, &sums);
}
