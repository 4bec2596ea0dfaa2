/*
 * Instants of Danish local time, as feeds and data write them (RFC 3339).
 * Nothing of the machine's own time zone goes into them.
 */
#ifndef LANGUAGE_DANISH_TIME_H
#define LANGUAGE_DANISH_TIME_H

#include "base/arena.h"

/*
 * "2017-01-24T08:30:00+01:00" of "2017-01-24" and "08:30"; a start of NULL is
 * the day's first minute.  NULL without a date.  Lives in the arena.
 *
 * Summer time by the rule of the European Union (directive 2000/84/EC): from
 * the last Sunday of March to the last of October, at 01:00 UTC.  Until 1995
 * it ended in September, and there is none before 1981.
 */
char	*danish_time_rfc3339(struct arena *, const char *date,
	    const char *start);

#endif
