/*
 * Draws series as lines.  They differ in dashes and markers, and each has its
 * number in the key at its end; colours (the classes s1 to s5) only help.
 */
#ifndef TABLES_CHART_LINES_H
#define TABLES_CHART_LINES_H

#include "base/buf.h"
#include "chart.h"

#define CHART_LINES_MAX	5	/* more cannot be told apart */

/* Append the content of the picture; and how high that is. */
void	 chart_lines(struct buf *out, const struct chart *);
double	 chart_lines_height(const struct chart *);

/* Append a list of which line is which, if there are several. */
void	 chart_lines_key(struct buf *out, const struct chart *);

#endif
