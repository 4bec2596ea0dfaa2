/*
 * The weeks of a year, with what met in them.
 */
#ifndef PAGES_WEEKS_H
#define PAGES_WEEKS_H

#include "archive/archive.h"
#include "language/date.h"

/* A leap year that begins on a Sunday has days in as many. */
#define WEEKS_MAX	54

/*
 * A week from Monday to Sunday, as far as its days are in the year, so that
 * the sums of the weeks are those of the year.  Its number is that of ISO
 * 8601: the first days of January may be in week 52 or 53.
 */
struct week {
	int		number;
	struct date	first;		/* its first day in the year */
	size_t		meetings, items;
};

/* All weeks of the year; returns how many, 0 for what is undated. */
size_t	 weeks_of_year(const struct year *, struct week weeks[WEEKS_MAX]);

#endif
