/*
 * Dates as Danish minutes write them, and as Danes read them.
 */
#ifndef LANGUAGE_DATE_H
#define LANGUAGE_DATE_H

#include <stdbool.h>

#include "base/arena.h"
#include "base/str.h"

struct date {
	int	year, month, day;	/* all 0: no date */
};

/*
 * Read a whole date (day, month and year) at the very start of the slice:
 * "24. januar 2017", "30. aug 2022", "8 februar, 2021", "12-juni-2002",
 * "24-01-2017", "24.01.17", "24/1 2017", "24/1-17", "24/01/2017",
 * "2017-01-24", "Januar 24, 2017", with or without a weekday and "d.", "den"
 * before it.  Returns the number of bytes read, 0 when there is no date there
 * or the day does not exist.  Years of two digits are those from
 * 1970 to 2069.
 *
 * No date is followed by a letter or a digit, none in digits by '-' and a
 * letter or by '.' and a digit: "05.04.06-G01" is a case number.  A subject
 * number that stands alone ("05.04.06") cannot be told from a date.
 */
size_t	 date_read(struct str, struct date *);

/*
 * Find the first date in the slice that date_read reads and that does not
 * begin inside a longer word or number; false for none.
 */
bool	 date_find(struct str, struct date *, size_t *at, size_t *len);

/*
 * Read a day and a month by its name, and no year: "12. november".  Returns
 * the number of bytes read, 0 when it is something else or a year follows;
 * `out` gets the year 0.
 */
size_t	 date_read_day(struct str, struct date *out);

/* Does the calendar have the day, in the years from 1900 to 2199? */
bool	 date_is_valid(struct date);

/* "2017-01-24" and back; only a valid date is read. */
char	*date_iso(struct arena *, struct date);
bool	 date_from_iso(const char *, struct date *);

/* "24. januar 2017"; "tirsdag den 24. januar 2017"; "tirsdag". */
char	*date_danish(struct arena *, struct date);
char	*date_danish_long(struct arena *, struct date);
const char	*date_weekday(struct date);
const char	*date_month(int month);		/* 1 to 12: "januar" */

/* Days since 1970-01-01. */
long	 date_days(struct date);

/* How many days the month has; 0 is Monday and 6 Sunday; the week's number by
   ISO 8601, which Danes count by: week 1 holds the year's first Thursday. */
int	 date_month_length(int year, int month);
int	 date_day_of_week(struct date);
int	 date_week(struct date);

/*
 * Read a time of day at the start of the slice, after "kl." or without:
 * "08:30", "8.30", "kl. 15.45", "08:30:00"; the hour alone after "kl." only:
 * "kl. 16".  `out` gets "08:30" and a '\0'.  Returns the bytes read, 0 for
 * none.
 */
size_t	 time_read(struct str, char out[6]);

/*
 * The municipal term that the date falls in, "2014-2017": four years from the
 * 1 January after a November election (kommunal- og regionalvalgloven § 6);
 * 2002-2005, 2006-2009 and so on.  NULL before 2002: terms began in April.
 */
char	*date_term(struct arena *, struct date);

#endif
