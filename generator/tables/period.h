/*
 * Periods in the headings of columns: "2017", "B2019", "Budget 2017",
 * "Overslag 2020", "1. kvartal 2018", "Maj 2016", "2018/2019", "31.12.2018",
 * "Omgørelsesprocent 2021".
 */
#ifndef TABLES_PERIOD_H
#define TABLES_PERIOD_H

#include <stdbool.h>

#include "base/arena.h"
#include "base/str.h"

struct period {
	bool		 dated;		/* the year is known */
	int		 first;		/* its first month; 0 is January of
					   year 0, or of an unknown year */
	int		 months;	/* its length: 12, 3, 1 */
	bool		 open;		/* "2020 og frem" */
	/*
	 * The words of the heading, in the arena: the time, "1. kvartal
	 * 2018"; the status of the numbers, "Budget"; and the rest,
	 * "Omgørelsesprocent".  "" if there is no such word.
	 */
	const char	*time;
	const char	*status;
	const char	*rest;
};

/*
 * Read a column's heading.  False if it names no period, or two.  A price
 * level ("2019-priser") is not a period.
 */
bool	 period_read(struct arena *, struct str heading, struct period *);

#endif
