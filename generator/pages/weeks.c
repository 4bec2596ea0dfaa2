#include "weeks.h"

#include <string.h>

static struct date
next_day(struct date date)
{
	if (++date.day > date_month_length(date.year, date.month)) {
		date.day = 1;
		date.month++;
	}
	return date;
}

/* The weeks of the year, with no meetings counted yet. */
static size_t
lay_out(int year, struct week weeks[WEEKS_MAX])
{
	struct date date = { year, 1, 1 };
	size_t count = 0;

	for (; date.month <= 12; date = next_day(date))
		if (count == 0 || date_day_of_week(date) == 0)
			weeks[count++] = (struct week){ date_week(date), date,
				0, 0 };
	return count;
}

size_t
weeks_of_year(const struct year *year, struct week weeks[WEEKS_MAX])
{
	struct date first = { year->year, 1, 1 }, date;
	size_t count, i, week;

	if (year->year == 0)
		return 0;
	count = lay_out(year->year, weeks);
	for (i = 0; i < year->count; i++) {
		if (!date_from_iso(year->meetings[i]->date, &date))
			continue;
		week = (size_t)(date_days(date) - date_days(first) +
		    date_day_of_week(first)) / 7;
		weeks[week].meetings++;
		weeks[week].items += year->meetings[i]->nitems;
	}
	return count;
}
