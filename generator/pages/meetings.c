#include "meetings.h"

#include "language/date.h"
#include "begin.h"
#include "calendar.h"
#include "context.h"
#include "dates.h"
#include "lines.h"
#include "pager.h"
#include "strips.h"
#include "words.h"

void
page_meetings(struct page *page)
{
	page_title(page, "Møder", NULL);
	page->newest = page_newest(page->build->archive->meetings,
	    page->build->archive->nmeetings);
	page_crumb(page, "Møder", NULL);
	page_set(page, page->context, "count", page_count(page,
	    page->build->archive->nmeetings, "møde", "møder"));
	page_fill_years(page, page_set_list(page, page->context, "years"));
}

static void
set_lists(struct page *page, const struct year *year)
{
	struct value *months = page_set_list(page, page->context, "months");
	struct value *month, *list = NULL;
	int number, last = -1;
	size_t i;

	for (i = 0; i < year->count; i++) {
		number = page_month(year->meetings[i]->date);
		if (list == NULL || number != last) {
			month = page_add(page, months);
			page_set(page, month, "name", number == 0 ? NULL :
			    page_capital(page, date_month(number)));
			page_set(page, month, "id", number == 0 ? NULL :
			    date_month(number));
			list = page_set_list(page, month, "meetings");
			last = number;
		}
		page_fill_meeting(page, page_add(page, list),
		    year->meetings[i]);
	}
}

static struct page_neighbour
neighbour(struct page *page, const struct year *year)
{
	return (struct page_neighbour){
		page_year_name(page, year->year), year->url };
}

/* Undated meetings are neither before nor after a year. */
static void
set_pager(struct page *page, const struct year *year)
{
	const struct archive *archive = page->build->archive;
	const struct year *end = archive->years + archive->nyears;
	struct page_neighbour previous = { NULL, NULL }, next = previous;

	if (year->year != 0 && year > archive->years)
		previous = neighbour(page, year - 1);
	if (year->year != 0 && year + 1 < end && year[1].year != 0)
		next = neighbour(page, year + 1);
	page_set_pager(page, previous, next);
}

void
page_year(struct page *page, const struct build *build, size_t index)
{
	const struct year *year = &build->archive->years[index];

	page_begin(page, build, year->url);
	page_title(page, year->year == 0 ? "Møder uden dato" :
	    arena_printf(&page->arena, "Møder i %d", year->year), NULL);
	page->newest = page_newest(year->meetings, year->count);
	page_crumb(page, "Møder", "/moeder/");
	page_crumb(page, page_year_name(page, year->year), NULL);
	page_set(page, page->context, "count",
	    page_count(page, year->count, "møde", "møder"));
	page_set_bool(page, page->context, "undated", year->year == 0);
	page_set_months(page, year);
	page_set_strips(page, year, year->year != 0);
	page_set_weeks(page, year);
	set_lists(page, year);
	set_pager(page, year);
}
