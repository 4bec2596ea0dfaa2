/*
 * Days of the calendar, and their names in Danish.
 */
#ifndef LANGUAGE_DATE_H
#define LANGUAGE_DATE_H

#include <stdbool.h>

#include "base/arena.h"

struct date {
	int	year, month, day;	/* all 0: no date */
};

/* Does the calendar have the day, in the years from 1900 to 2199? */
bool	 date_is_valid(struct date);

/* "2017-01-24".  Lives in the arena. */
char	*date_iso(struct arena *, struct date);

/* Read "2017-01-24".  Returns false if the text is anything but a valid date
   in this form. */
bool	 date_from_iso(const char *, struct date *);

/* "24. januar 2017"; "tirsdag den 24. januar 2017".  Live in the arena. */
char	*date_danish(struct arena *, struct date);
char	*date_danish_long(struct arena *, struct date);

/* "tirsdag". */
const char	*date_weekday(struct date);

/* The names: of a month from 1 to 12, "januar"; of a day of the week, from 0
   for "mandag" to 6 for "søndag". */
const char	*date_month(int month);
const char	*date_day_name(int day);

/* Days since 1970-01-01. */
long	 date_days(struct date);

/* The number of days in the month. */
int	 date_month_length(int year, int month);

/* 0 for Monday to 6 for Sunday. */
int	 date_day_of_week(struct date);

/* The number of the week by ISO 8601, which Danes count by: week 1 has the
   first Thursday of the year. */
int	 date_week(struct date);

/*
 * The municipal term that the date falls in, "2014-2017": four years from the
 * 1 January after a November election (kommunal- og regionalvalgloven § 6),
 * 2002-2005, 2006-2009 and so on.  Returns NULL before 2002, when terms began
 * in April.  Lives in the arena.
 */
char	*date_term(struct arena *, struct date);

#endif
