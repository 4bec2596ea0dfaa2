/*
 * Finds the rows that are sums of others.  A sum is right above its parts or
 * right below them, and holds in every column, apart from what rounding
 * explains.
 */
#ifndef TABLES_CHART_SUMS_H
#define TABLES_CHART_SUMS_H

#include <stddef.h>

#include "base/arena.h"
#include "chart_rows.h"

/*
 * Find the sums and set their parts.  `top` has room for rows->count indices;
 * it gets those of the rows that are not part of another, in order.  Returns
 * how many.
 */
size_t	 chart_sums(struct arena *, struct chart_rows *, size_t *top);

#endif
