#include "dates.h"

#include <stdlib.h>

#include "language/date.h"
#include "words.h"

#define UNDATED		"uden dato"

const char *
page_date(struct page *page, const char *iso)
{
	struct date date;

	if (iso == NULL || !date_from_iso(iso, &date))
		return UNDATED;
	return date_danish_long(&page->arena, date);
}

const char *
page_date_short(struct page *page, const char *iso)
{
	struct date date;

	if (iso == NULL || !date_from_iso(iso, &date))
		return UNDATED;
	return date_danish(&page->arena, date);
}

const char *
page_time(struct page *page, const char *start)
{
	struct str hour = str_of(start), minute;

	minute = str_from(hour, str_find_char(hour, ':') + 1);
	hour = str_cut(hour, str_find_char(hour, ':'));
	if (str_starts(hour, "0") && hour.len > 1)
		hour = str_from(hour, 1);
	return arena_printf(&page->arena, "kl. %.*s.%.*s", STR_FMT(hour),
	    STR_FMT(minute));
}

const char *
page_year_name(struct page *page, int year)
{
	if (year == 0)
		return page_capital(page, UNDATED);
	return arena_printf(&page->arena, "%d", year);
}

const char *
page_year_range(struct page *page, int first, int last)
{
	if (first == last)
		return arena_printf(&page->arena, "%d", first);
	return arena_printf(&page->arena, "%d–%d", first, last);
}

size_t
page_dated(struct meeting_card *const *meetings, size_t count)
{
	while (count != 0 && meetings[count - 1]->date == NULL)
		count--;
	return count;
}

const char *
page_span(struct page *page, struct meeting_card *const *meetings,
    size_t count)
{
	size_t dated = page_dated(meetings, count);

	if (dated == 0)
		return NULL;
	return page_year_range(page, atoi(meetings[0]->date),
	    atoi(meetings[dated - 1]->date));
}

const char *
page_newest(struct meeting_card *const *meetings, size_t count)
{
	size_t dated = page_dated(meetings, count);

	return dated != 0 ? meetings[dated - 1]->date : NULL;
}

const char *
page_person_span(struct page *page, const struct person *person)
{
	const char *first = NULL, *last = NULL;
	size_t i;

	for (i = 0; i < person->count; i++) {
		if (person->appearances[i].meeting->date == NULL)
			continue;
		last = person->appearances[i].meeting->date;
		if (first == NULL)
			first = last;
	}
	if (first == NULL)
		return NULL;
	return page_year_range(page, atoi(first), atoi(last));
}

int
page_month(const char *iso)
{
	struct date date;

	return iso != NULL && date_from_iso(iso, &date) ? date.month : 0;
}
