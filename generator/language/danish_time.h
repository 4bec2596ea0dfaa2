/*
 * Danish local time in the form of feeds and data (RFC 3339).  The time zone
 * of the machine does not matter.
 */
#ifndef LANGUAGE_DANISH_TIME_H
#define LANGUAGE_DANISH_TIME_H

#include "base/arena.h"

/*
 * Returns "2017-01-24T08:30:00+01:00" for "2017-01-24" and "08:30".  A `start`
 * of NULL is midnight.  NULL if the date is NULL or invalid.  Lives in the
 * arena.
 *
 * Summer time follows the European Union (directive 2000/84/EC): from the last
 * Sunday of March to the last Sunday of October, at 01:00 UTC.  Until 1995 it
 * ended in September, and there was none before 1981.
 */
char	*danish_time_rfc3339(struct arena *, const char *date,
	    const char *start);

#endif
