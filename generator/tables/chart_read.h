/*
 * Reads the columns and rows of a table that may be drawn.
 */
#ifndef TABLES_CHART_READ_H
#define TABLES_CHART_READ_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "model/meeting.h"
#include "chart_rows.h"
#include "period.h"

#define CHART_COLUMNS	24	/* of a table that may be drawn */

struct chart_column {
	size_t		at;		/* in the table */
	struct period	period;
};

/* What is read of a table.  The caller sets the first two fields. */
struct chart_source {
	struct arena		*arena;
	const struct table	*table;
	struct chart_column	 columns[CHART_COLUMNS];
	size_t			 ncolumns;
	enum unit		 unit;	/* by the headings and the caption */
	struct chart_rows	 rows;
};

/* Find the columns and read the rows.  False if they cannot be drawn. */
bool	 chart_read(struct chart_source *);

/* The text of a cell in one line, in the arena. */
const char	*chart_cell(struct chart_source *, const struct row *,
		    size_t column);

/* The caption in one line, in the arena, or NULL. */
const char	*chart_caption(struct chart_source *);

/* All text that applies to every number, to look for units in. */
const char	*chart_headings(struct chart_source *);

#endif
