/*
 * Draws rows as groups of bars, one bar for each period, with its number and
 * period beside it.
 */
#ifndef TABLES_CHART_BARS_H
#define TABLES_CHART_BARS_H

#include <stdbool.h>

#include "base/buf.h"
#include "chart.h"

#define CHART_BAR_PERIODS 3	/* bars in a group */

/* Append the content of the picture; and how high that is. */
void	 chart_bars(struct buf *out, const struct chart *);
double	 chart_bars_height(const struct chart *);

/* Do the bars fit beside the numbers at their ends? */
bool	 chart_bars_fit(const struct chart *);

#endif
