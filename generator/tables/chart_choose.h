/*
 * Chooses what of a table can be drawn without misleading anyone.
 *
 * The columns are those whose headings name periods of one length, in
 * chronological order, and have the same other words ("Omgørelsesprocent
 * 2021", "Omgørelsesprocent 2022").  The rows are those that can be read as
 * numbers in one unit, without sums beside their parts: the parts of "I alt"
 * are drawn without it, and a row that is a sum of other rows without these.
 * If that leaves too little, too much or any doubt there is no chart.
 *
 * Three or more periods are lines, each point at its time; two periods,
 * periods of several years, and what would be too many lines are bars.  Both
 * begin at zero.
 */
#ifndef TABLES_CHART_CHOOSE_H
#define TABLES_CHART_CHOOSE_H

#include "base/arena.h"
#include "model/meeting.h"
#include "chart.h"

/* Returns the chart, in the arena, or NULL if the table has none. */
struct chart	*chart_choose(struct arena *, const struct table *);

#endif
