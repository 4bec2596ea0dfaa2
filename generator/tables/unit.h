/*
 * The units of numbers in a table, as far as the table names them.  Thousands
 * and millions are units of their own: nothing is converted.
 */
#ifndef TABLES_UNIT_H
#define TABLES_UNIT_H

#include "base/arena.h"
#include "base/str.h"

enum unit {
	UNIT_UNKNOWN,
	UNIT_COUNT,		/* "Antal sager" */
	UNIT_PERCENT,
	UNIT_PER_MILLE,
	UNIT_KR,
	UNIT_THOUSAND_KR,
	UNIT_MILLION_KR,
	UNIT_BILLION_KR,
	UNIT_MILLION,		/* "mio.", without saying of what */
	UNIT_BILLION
};

/*
 * Read a unit at the start of the slice: "mio. kr.", "pct.", "%", "t.kr.".
 * Returns its length, or 0 if there is none.
 */
size_t	 unit_read(struct str, enum unit *);

/* Returns the first unit in the slice, or UNIT_UNKNOWN. */
enum unit	unit_find(struct str);

/*
 * Returns the unit that the name of a row implies: as above, and "Antal
 * sager" is a count, "Sygefraværsprocent" percent.
 */
enum unit	unit_of_name(struct str);

/* "mio. kr.", "procent"; NULL for UNIT_UNKNOWN and UNIT_COUNT. */
const char	*unit_name(enum unit);

/* Returns the price level in the slice, "2019-priser", or NULL. */
const char	*unit_prices(struct arena *, struct str);

#endif
