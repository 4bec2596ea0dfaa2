#include "duration.h"

#define DAYS_ALONE	60	/* up to here days, not months */
#define HALF_A_MONTH	15

/* Returns the same day some months later, or the last day of a shorter
   month. */
static struct date
months_later(struct date date, int months)
{
	months += date.month - 1;
	date.year += months / 12;
	date.month = months % 12 + 1;
	while (!date_is_valid(date) && date.day > 28)
		date.day--;
	return date;
}

static char *
month_words(struct arena *arena, const char *nearly, int months)
{
	int years = months / 12;

	months %= 12;
	if (years == 0)
		return arena_printf(arena, "%s%d måneder", nearly, months);
	if (months == 0)
		return arena_printf(arena, "%s%d år", nearly, years);
	return arena_printf(arena, "%s%d år og %d %s", nearly, years, months,
	    months == 1 ? "måned" : "måneder");
}

char *
duration_words(struct arena *arena, struct date from, struct date to)
{
	long days = date_days(to) - date_days(from), rest;
	int months = (to.year - from.year) * 12 + to.month - from.month;

	if (days == 0)
		return arena_dup(arena, "samme dag");
	if (days <= DAYS_ALONE)
		return arena_printf(arena, "%ld %s", days, days == 1 ? "dag" :
		    "dage");
	if (date_days(months_later(from, months)) > date_days(to))
		months--;
	rest = date_days(to) - date_days(months_later(from, months));
	if (rest >= HALF_A_MONTH)
		return month_words(arena, "knap ", months + 1);
	return month_words(arena, rest == 0 ? "" : "godt ", months);
}
