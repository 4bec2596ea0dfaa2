/*
 * Periods as tables have them at the head of their columns: "2017", "B2019",
 * "Budget 2017", "Overslag 2020", "1. kvartal 2018", "Maj 2016",
 * "2018/2019", "31.12.2018", "Omgørelsesprocent 2021".
 */
#ifndef TABLES_PERIOD_H
#define TABLES_PERIOD_H

#include <stdbool.h>

#include "base/arena.h"
#include "base/str.h"

struct period {
	bool		 dated;		/* it tells the year */
	int		 first;		/* its first month: January of
					   year 0, or of the year, is 0 */
	int		 months;	/* how long it is: 12, 3, 1 */
	bool		 open;		/* "2020 og frem" */
	/* In its words, in the arena: the time, "1. kvartal 2018"; what the
	   numbers are besides, "Budget"; and the rest, "Omgørelsesprocent".
	   "" where there is no such word. */
	const char	*time;
	const char	*status;
	const char	*rest;
};

/*
 * Read a column's heading; false when it names no period, or two.  A level of
 * prices ("2019-priser") is none.
 */
bool	 period_read(struct arena *, struct str heading, struct period *);

#endif
