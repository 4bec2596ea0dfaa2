/*
 * What numbers in a table are counted in, as far as the table says so.
 * Thousands and millions are units of their own: nothing is converted.
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
	UNIT_MILLION,		/* "mio.", and not of what */
	UNIT_BILLION
};

/*
 * The unit that the slice begins with: "mio. kr.", "pct.", "%", "t.kr.".
 * Returns its length, 0 for none.
 */
size_t	 unit_read(struct str, enum unit *);

/* The first unit anywhere in the slice; UNIT_UNKNOWN for none. */
enum unit	unit_find(struct str);

/*
 * What the name of a row says that its numbers are: as above, and "Antal
 * sager" is a count, "Sygefraværsprocent" percent.
 */
enum unit	unit_of_name(struct str);

/* "mio. kr.", "procent"; NULL of UNIT_UNKNOWN and UNIT_COUNT. */
const char	*unit_name(enum unit);

/* The level of prices that the slice tells of, "2019-priser", in the arena;
   NULL for none. */
const char	*unit_prices(struct arena *, struct str);

#endif
