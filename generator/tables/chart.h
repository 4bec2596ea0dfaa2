/*
 * A chart of a table: what is drawn, not how.
 */
#ifndef TABLES_CHART_H
#define TABLES_CHART_H

#include <stdbool.h>
#include <stddef.h>

#include "number.h"

enum chart_kind { CHART_LINES, CHART_BARS };

struct chart_point {
	const char	*label;		/* "2017", "Budget 2017" */
	int		 time;		/* its first month */
};

struct chart_series {
	const char		*name;
	const struct number	*values;	/* one for each point */
};

struct chart {
	enum chart_kind		 kind;
	const char		*name;		/* or NULL */
	const char		*unit;		/* NULL: not known */
	struct chart_point	*points;
	size_t			 npoints;
	struct chart_series	*series;
	size_t			 nseries;
	size_t			 nleft;	/* rows of numbers not drawn */
};

/* The least and the greatest value; the range includes zero. */
void	 chart_range(const struct chart *, double *low, double *high);

/* Returns the number of points where the series has a value. */
size_t	 chart_count_values(const struct chart *, const struct chart_series *);

/* Is every value zero?  Is there none with decimals? */
bool	 chart_is_zero(const struct chart *);
bool	 chart_is_whole(const struct chart *);

#endif
