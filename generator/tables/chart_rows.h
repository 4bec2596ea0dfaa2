/*
 * The rows of a table that may be drawn.
 */
#ifndef TABLES_CHART_ROWS_H
#define TABLES_CHART_ROWS_H

#include <stdbool.h>
#include <stddef.h>

#include "number.h"
#include "unit.h"

/* A row with numbers in the columns that may be drawn. */
struct chart_row {
	const char	*name;
	struct number	*values;
	enum unit	 unit;
	size_t		 group;		/* how many titles are above it */
	bool		 total;		/* it is called a sum */
	size_t		*parts;		/* the rows that add up to it */
	size_t		 nparts;
};

struct chart_rows {
	struct chart_row	*list;
	size_t			 count;
	size_t			 columns;
};

#endif
