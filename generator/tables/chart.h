/*
 * What can be drawn of a table without misleading anyone: chart_choose finds
 * it, and chart_html draws it.
 *
 * The columns are those whose headings name periods of one length, in the
 * order of time, and have the same words besides ("Omgørelsesprocent 2021",
 * "Omgørelsesprocent 2022").  The rows are those that can be read as numbers
 * of one unit, without sums beside their parts: what adds up to "I alt" is
 * drawn without it, what other rows add up to without them.  Where that
 * leaves too little, too much or any doubt there is no chart.
 *
 * Three periods or more are lines, each point at its time; two periods,
 * periods of several years and what would be too many lines are bars.  Both
 * begin at zero.
 */
#ifndef TABLES_CHART_H
#define TABLES_CHART_H

#include "base/arena.h"
#include "base/buf.h"
#include "model/meeting.h"
#include "number.h"

enum chart_kind { CHART_LINES, CHART_BARS };

struct chart_point {
	const char	*label;		/* "2017", "Budget 2017" */
	int		 time;		/* the first month of it */
};

struct chart_series {
	const char		*name;
	const struct number	*values;	/* one a point */
};

struct chart {
	enum chart_kind		 kind;
	const char		*name;		/* NULL: none */
	const char		*unit;		/* NULL: not told */
	struct chart_point	*points;
	size_t			 npoints;
	struct chart_series	*series;
	size_t			 nseries;
	size_t			 nleft;	/* rows of numbers not drawn */
};

/* NULL when the table is not to be drawn.  Lives in the arena. */
struct chart	*chart_choose(struct arena *, const struct table *);

/* Draw it.  `id` is the table's own; those of the chart begin with it. */
void	 chart_html(struct buf *out, const struct chart *, const char *id);

#endif
