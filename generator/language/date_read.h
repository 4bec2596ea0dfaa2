/*
 * Dates as Danish minutes write them.
 */
#ifndef LANGUAGE_DATE_READ_H
#define LANGUAGE_DATE_READ_H

#include <stdbool.h>
#include <stddef.h>

#include "base/str.h"
#include "date.h"

/*
 * Read a whole date (day, month and year) at the very start of the slice:
 * "24. januar 2017", "30. aug 2022", "8 februar, 2021", "12-juni-2002",
 * "24-01-2017", "24.01.17", "24/1 2017", "24/1-17", "24/01/2017",
 * "2017-01-24", "Januar 24, 2017", with or without a weekday and "d.", "den"
 * before it.  Years of two digits are those from 1970 to 2069.  Returns the
 * number of bytes read, or 0 if there is no date or no such day.
 *
 * No date is followed by a letter or a digit; one in digits is not followed by
 * '-' and a letter or by '.' and a digit: "05.04.06-G01" is a case number.  A
 * subject number that stands alone ("05.04.06") cannot be told from a date.
 */
size_t	 date_read(struct str, struct date *);

/*
 * Find the first date in the slice that date_read reads and that does not
 * begin inside a longer word or number.  Returns false if there is none.
 */
bool	 date_find(struct str, struct date *, size_t *at, size_t *len);

/*
 * Read a day and the name of a month without a year: "12. november".  Returns
 * the number of bytes read, or 0 if it is something else or a year follows.
 * `out` gets the year 0.
 */
size_t	 date_read_day(struct str, struct date *out);

#endif
