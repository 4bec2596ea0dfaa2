/*
 * A chart as HTML: a figure with its name, an SVG picture with what a screen
 * reader says of it, and the key.
 */
#ifndef TABLES_CHART_HTML_H
#define TABLES_CHART_HTML_H

#include "base/buf.h"
#include "chart.h"

/* `id` is the table's; the ids in the chart begin with it. */
void	 chart_html(struct buf *out, const struct chart *, const char *id);

#endif
