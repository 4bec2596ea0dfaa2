/*
 * Shared by chart.c, which chooses; chart_read.c, which reads the table;
 * chart_sums.c, which finds what adds up to what; and chart_html.c,
 * chart_lines.c and chart_bars.c, which draw.
 */
#ifndef TABLES_CHART_PARTS_H
#define TABLES_CHART_PARTS_H

#include "chart.h"
#include "period.h"

#define CHART_COLUMNS	24	/* of a table that may be drawn */

#define CHART_LINES_MAX	5	/* more are a tangle */
#define CHART_BAR_PERIODS 3	/* bars in a group */

/* A row with numbers in the columns that may be drawn. */
struct chart_row {
	const char	*name;
	struct number	*values;
	enum unit	 unit;
	size_t		 group;		/* how many titles stand above it */
	bool		 total;		/* it is called a sum */
	size_t		*parts;		/* the rows that add up to it */
	size_t		 nparts;
};

struct chart_rows {
	struct chart_row	*list;
	size_t			 count;
	size_t			 columns;
};

/* A column that may be drawn. */
struct chart_column {
	size_t		at;
	struct period	period;
};

/* What is known of the table while the choice is made. */
struct chart_source {
	struct arena		*arena;
	const struct table	*table;
	struct chart_column	 columns[CHART_COLUMNS];
	size_t			 ncolumns;
	enum unit		 unit;	/* by its headings and its caption;
					   then of the rows */
	struct chart_rows	 rows;
	size_t			 nleft;	/* all rows with numbers */
	struct chart		*chart;
};

/* Find the columns and read the rows, arena and table being set; false when
   they cannot be drawn. */
bool	 chart_read(struct chart_source *);

/* A cell in one line; the caption, NULL for none; everything that is said of
   all the numbers, to look for units in. */
const char	*chart_cell(struct chart_source *, const struct row *,
		    size_t column);
const char	*chart_caption(struct chart_source *);
const char	*chart_headings(struct chart_source *);

/*
 * Find the sums.  `top` has room for rows->count numbers and gets those of
 * the rows that are part of no other one, in their order; returns how many.
 */
size_t	 chart_sums(struct arena *, struct chart_rows *, size_t *top);

/* What is in the picture, and how high it is. */
void	 chart_lines(struct buf *out, const struct chart *);
void	 chart_bars(struct buf *out, const struct chart *);
double	 chart_lines_height(const struct chart *);
double	 chart_bars_height(const struct chart *);
/* Is there room for bars beside what stands at their ends? */
bool	 chart_bars_fit(const struct chart *);
/* Which line is which, as a list, when there are several. */
void	 chart_lines_key(struct buf *out, const struct chart *);

/* A co-ordinate, with at most one decimal, and `after`. */
void	 chart_add(struct buf *out, double, const char *after);
/* Text that begins, is centred or ends at a place. */
enum chart_anchor { CHART_START, CHART_MIDDLE, CHART_END };
struct chart_place {
	double			x, y;	/* of the base line */
	enum chart_anchor	anchor;
};
void	 chart_text(struct buf *out, struct chart_place, const char *text);
/* About how wide that is. */
double	 chart_text_width(const char *text);

/* The least and the greatest value; both include zero. */
void	 chart_range(const struct chart *, double *low, double *high);

/* How wide the picture is, in its own units, which are about a pixel. */
#define CHART_WIDTH	340.0

#endif
