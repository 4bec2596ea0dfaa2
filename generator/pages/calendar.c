#include "calendar.h"

#include <stdlib.h>
#include <string.h>

#include "language/date.h"
#include "context.h"
#include "dates.h"
#include "words.h"

#define MONTHS	12

/* Consecutive meetings in order of time. */
struct run {
	struct meeting_card	**meetings;
	size_t			  count;
};

/* Take the meetings whose date begins with `iso` off the start of the run. */
static struct run
take(struct run *from, const char *iso)
{
	struct run run = { from->meetings, 0 };
	size_t len = strlen(iso);

	while (run.count < from->count &&
	    run.meetings[run.count]->date != NULL &&
	    strncmp(run.meetings[run.count]->date, iso, len) == 0)
		run.count++;
	from->meetings += run.count;
	from->count -= run.count;
	return run;
}

/* A day; `url` and `label` are NULL if there was no meeting. */
static void
fill_day(struct page *page, struct value *day, int number, const char *url,
    const char *label)
{
	page_set(page, day, "number", number == 0 ? NULL :
	    arena_printf(&page->arena, "%d", number));
	page_set_link(page, day, "url", url);
	page_set(page, day, "label", label);
}

/* A day with one meeting links to it.  A day with several links to the first
   of them in the list on the same page, where the others follow. */
static void
fill_calendar_day(struct page *page, struct value *day, int number,
    struct run run)
{
	struct arena *arena = &page->arena;
	const char *url = NULL, *label = NULL;

	if (run.count == 1) {
		url = run.meetings[0]->url;
		label = run.meetings[0]->body_name;
	} else if (run.count > 1) {
		url = arena_printf(arena, "%s#%s", page->url,
		    run.meetings[0]->id);
		label = page_count(page, run.count, "møde", "møder");
	}
	if (label != NULL)
		label = arena_printf(arena, "%s: %s",
		    page_date(page, run.meetings[0]->date), label);
	fill_day(page, day, number, url, label);
	page_set_bool(page, day, "many", run.count > 1);
}

/* The week whose Monday is that day of the month, 0 or less before the
   first. */
static void
fill_week(struct page *page, struct value *week, struct date first, int monday,
    struct run *run)
{
	struct value *days = page_set_list(page, week, "days");
	int length = date_month_length(first.year, first.month), number;
	struct date date = first;

	date.day = monday < 1 ? 1 : monday;
	page_set(page, week, "number",
	    arena_printf(&page->arena, "%d", date_week(date)));
	for (number = monday; number < monday + 7; number++) {
		date.day = number;
		if (number < 1 || number > length)
			fill_calendar_day(page, page_add(page, days), 0,
			    (struct run){ NULL, 0 });
		else
			fill_calendar_day(page, page_add(page, days), number,
			    take(run, date_iso(&page->arena, date)));
	}
}

static void
fill_month(struct page *page, struct value *month, struct date first,
    struct run run)
{
	struct value *weeks = page_set_list(page, month, "weeks");
	int length = date_month_length(first.year, first.month), monday;

	page_set(page, month, "name", arena_printf(&page->arena, "%s %d",
	    page_capital(page, date_month(first.month)), first.year));
	for (monday = 1 - date_day_of_week(first); monday <= length;
	    monday += 7)
		fill_week(page, page_add(page, weeks), first, monday, &run);
}

/* Were there several meetings on one day? */
static bool
is_crowded(const struct year *year)
{
	size_t i;

	for (i = 1; i < year->count; i++)
		if (year->year != 0 && strcmp(year->meetings[i]->date,
		    year->meetings[i - 1]->date) == 0)
			return true;
	return false;
}

void
page_set_months(struct page *page, const struct year *year)
{
	struct value *calendar = page_set_list(page, page->context,
	    "calendar");
	struct run all = { year->meetings, year->count }, run;
	struct date first = { year->year, 1, 1 };

	page_set_bool(page, page->context, "crowded", is_crowded(year));
	if (year->year == 0)
		return;
	for (first.month = 1; first.month <= MONTHS; first.month++) {
		run = take(&all, arena_printf(&page->arena, "%04d-%02d",
		    year->year, first.month));
		if (run.count != 0)
			fill_month(page, page_add(page, calendar), first, run);
	}
}

/* A meeting that is one of several on a day also has its time. */
static const char *
date_label(struct page *page, const struct run *run, size_t i)
{
	const struct meeting_card *meeting = run->meetings[i];
	const char *day = page_date(page, meeting->date);
	bool alone = (i == 0 ||
	    strcmp(run->meetings[i - 1]->date, meeting->date) != 0) &&
	    (i + 1 == run->count ||
	    strcmp(run->meetings[i + 1]->date, meeting->date) != 0);

	if (alone || meeting->start == NULL)
		return day;
	return arena_printf(&page->arena, "%s, %s", day,
	    page_time(page, meeting->start));
}

static void
fill_dates(struct page *page, struct value *days, const struct run *run)
{
	struct value *day;
	struct date date;
	size_t i;

	for (i = 0; i < run->count; i++) {
		day = page_add(page, days);
		date_from_iso(run->meetings[i]->date, &date);
		fill_day(page, day, date.day, run->meetings[i]->url,
		    date_label(page, run, i));
		page_set_bool(page, day, "many", false);
	}
}

/* The meetings of a term, by year. */
struct years {
	struct run	*list;
	size_t		 count;
};

static struct years
split_years(struct page *page, const struct body_term *term)
{
	struct run all = { term->meetings, term->count };
	struct years years = { NULL, 0 };

	while (all.count != 0 && all.meetings[0]->date != NULL) {
		ARENA_ONE_MORE(&page->arena, years.list, years.count);
		years.list[years.count++] = take(&all, arena_printf(
		    &page->arena, "%.4s", all.meetings[0]->date));
	}
	return years;
}

/* Take the meetings of the month, which comes next, off the rest of the
   year. */
static struct run
take_month(struct page *page, struct run *year, int month)
{
	if (year->count == 0)
		return *year;
	return take(year, arena_printf(&page->arena, "%.4s-%02d",
	    year->meetings[0]->date, month));
}

/* Is there a meeting in the month in any of the years?  Earlier months must
   have been taken. */
static bool
has_month(const struct years *years, int month)
{
	size_t i;

	for (i = 0; i < years->count; i++)
		if (years->list[i].count != 0 &&
		    atoi(years->list[i].meetings[0]->date + 5) == month)
			return true;
	return false;
}

static void
add_row(struct page *page, struct value *rows, const struct years *years,
    int month)
{
	struct value *row = page_add(page, rows), *list;
	struct run run;
	size_t i;

	page_set(page, row, "name", page_capital(page, date_month(month)));
	list = page_set_list(page, row, "cells");
	for (i = 0; i < years->count; i++) {
		run = take_month(page, &years->list[i], month);
		fill_dates(page, page_set_list(page, page_add(page, list),
		    "days"), &run);
	}
}

void
page_set_dates(struct page *page, const struct body_term *term)
{
	struct years years = split_years(page, term);
	struct value *dates, *names, *rows;
	size_t i;
	int month;

	/* Meetings without a term may be of any number of years. */
	if (term->name == NULL || years.count == 0) {
		page_set_null(page, page->context, "dates");
		return;
	}
	dates = page_set_object(page, page->context, "dates");
	names = page_set_list(page, dates, "years");
	for (i = 0; i < years.count; i++)
		value_add(&page->arena, names, value_str(&page->arena,
		    (struct str){ years.list[i].meetings[0]->date, 4 }));
	rows = page_set_list(page, dates, "rows");
	for (month = 1; month <= MONTHS; month++)
		if (has_month(&years, month))
			add_row(page, rows, &years, month);
}
