#include "date.h"

#include <string.h>

#define FIRST_YEAR	1900
#define LAST_YEAR	2199
#define FIRST_TERM	2002	/* terms last four years from here */

static const char *const months[] = {
	"januar", "februar", "marts", "april", "maj", "juni", "juli",
	"august", "september", "oktober", "november", "december",
};

static const char *const days[] = {
	"mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag",
	"søndag",
};

static bool
is_leap(int year)
{
	return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

int
date_month_length(int year, int month)
{
	static const int lengths[] = {
		31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31
	};

	return lengths[month - 1] + (month == 2 && is_leap(year));
}

bool
date_is_valid(struct date date)
{
	if (date.year < FIRST_YEAR || date.year > LAST_YEAR ||
	    date.month < 1 || date.month > 12)
		return false;
	return date.day >= 1 &&
	    date.day <= date_month_length(date.year, date.month);
}

char *
date_iso(struct arena *arena, struct date date)
{
	return arena_printf(arena, "%04d-%02d-%02d", date.year, date.month,
	    date.day);
}

bool
date_from_iso(const char *text, struct date *out)
{
	struct str s = str_of(text);
	struct date date = {
		str_number(str_cut(s, 4)),
		str_number(str_cut(str_from(s, 5), 2)),
		str_number(str_from(s, 8)),
	};

	if (s.len != strlen("2017-01-24") || text[4] != '-' ||
	    text[7] != '-' || !date_is_valid(date))
		return false;
	*out = date;
	return true;
}

char *
date_danish(struct arena *arena, struct date date)
{
	return arena_printf(arena, "%d. %s %d", date.day,
	    date_month(date.month), date.year);
}

char *
date_danish_long(struct arena *arena, struct date date)
{
	return arena_printf(arena, "%s den %d. %s %d", date_weekday(date),
	    date.day, date_month(date.month), date.year);
}

const char *
date_weekday(struct date date)
{
	return date_day_name(date_day_of_week(date));
}

const char *
date_day_name(int day)
{
	return days[day];
}

/* 1970 began on a Thursday. */
int
date_day_of_week(struct date date)
{
	return (int)((date_days(date) % 7 + 7 + 3) % 7);
}

const char *
date_month(int month)
{
	return month >= 1 && month <= 12 ? months[month - 1] : "";
}

/*
 * Years are counted from March, so that the leap day comes last and the months
 * before any given one have the same number of days in every year.
 */
long
date_days(struct date date)
{
	long year = date.month > 2 ? date.year : date.year - 1L;
	long month = (date.month + 9) % 12;
	long day = (153 * month + 2) / 5 + date.day - 1;

	/* 719468 days from 1 March of the year 0 to 1 January 1970. */
	return year * 365 + year / 4 - year / 100 + year / 400 + day - 719468;
}

int
date_week(struct date date)
{
	long thursday = date_days(date) - date_day_of_week(date) + 3;
	struct date first = { date.year, 1, 1 };

	if (thursday < date_days(first))
		first.year--;
	else if (thursday >= date_days((struct date){ date.year + 1, 1, 1 }))
		first.year++;
	return (int)((thursday - date_days(first)) / 7) + 1;
}

char *
date_term(struct arena *arena, struct date date)
{
	int first;

	if (date.year < FIRST_TERM)
		return NULL;
	first = date.year - (date.year - FIRST_TERM) % 4;
	return arena_printf(arena, "%d-%d", first, first + 3);
}
