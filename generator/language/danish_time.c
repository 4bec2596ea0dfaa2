#include "danish_time.h"

#include <stdlib.h>

#include "date.h"

#define SUNDAY	3	/* 1970 began on a Thursday */
#define BEGINS	2	/* the hour in local time: both are 01:00 UTC */
#define ENDS	3

/* Hours since 1970, in local time without regard to summer time. */
static long
hours(struct date date, int hour)
{
	return date_days(date) * 24 + hour;
}

/* The last Sunday of a month of 30 or 31 days. */
static struct date
last_sunday(int year, int month)
{
	struct date day = { year, month, month == 9 ? 30 : 31 };

	day.day -= (int)((date_days(day) % 7 + 7 - SUNDAY) % 7);
	return day;
}

static bool
is_summer(struct date date, int hour)
{
	long now = hours(date, hour);

	if (date.year < 1981)
		return false;
	return now >= hours(last_sunday(date.year, 3), BEGINS) &&
	    now < hours(last_sunday(date.year, date.year < 1996 ? 9 : 10),
	    ENDS);
}

char *
danish_time_rfc3339(struct arena *arena, const char *date, const char *start)
{
	struct date day;

	if (date == NULL || !date_from_iso(date, &day))
		return NULL;
	if (start == NULL)
		start = "00:00";
	return arena_printf(arena, "%sT%s:00+0%d:00", date, start,
	    is_summer(day, atoi(start)) ? 2 : 1);
}
