#include "words.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "language/body_name.h"
#include "language/date.h"
#include "language/excerpt.h"

#define UNDATED		"uden dato"
#define DESCRIPTION_MAX	200	/* bytes; search engines show no more */

const char *
page_number(struct page *page, size_t number)
{
	if (number < 1000)
		return arena_printf(&page->arena, "%zu", number);
	return arena_printf(&page->arena, "%s.%03zu",
	    page_number(page, number / 1000), number % 1000);
}

const char *
page_count(struct page *page, size_t count, const char *one, const char *many)
{
	return arena_printf(&page->arena, "%s %s", page_number(page, count),
	    count == 1 ? one : many);
}

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
page_span(struct page *page, struct meeting_card *const *meetings,
    size_t count)
{
	while (count != 0 && meetings[count - 1]->date == NULL)
		count--;
	if (count == 0)
		return NULL;
	if (atoi(meetings[0]->date) == atoi(meetings[count - 1]->date))
		return arena_printf(&page->arena, "%.4s", meetings[0]->date);
	return arena_printf(&page->arena, "%.4s–%.4s", meetings[0]->date,
	    meetings[count - 1]->date);
}

const char *
page_newest(struct meeting_card *const *meetings, size_t count)
{
	while (count != 0 && meetings[count - 1]->date == NULL)
		count--;
	return count != 0 ? meetings[count - 1]->date : NULL;
}

const char *
page_capital(struct page *page, const char *text)
{
	char *copy = arena_dup(&page->arena, text);

	if (*copy >= 'a' && *copy <= 'z')
		*copy -= 'a' - 'A';
	return copy;
}

const char *
page_one_line(struct page *page, const char *text)
{
	struct str all = str_of(text != NULL ? text : ""), some;
	char *line, *p;

	if (text == NULL)
		return NULL;
	some = str_cut(all, excerpt_fit(all, DESCRIPTION_MAX));
	line = arena_printf(&page->arena, "%.*s%s", STR_FMT(some),
	    some.len < all.len ? " …" : "");
	for (p = line; *p != '\0'; p++)
		if (*p == '\n')
			*p = ' ';
	return line;
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
	if (atoi(first) == atoi(last))
		return arena_printf(&page->arena, "%.4s", first);
	return arena_printf(&page->arena, "%.4s–%.4s", first, last);
}
