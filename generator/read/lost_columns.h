/*
 * Lost columns.  An export that writes a table without tabs leaves runs of
 * short pieces, each between blank lines, and sentences broken long before
 * the edge of the page.  Which cell a piece belonged to is lost; what can be
 * done is to see where such a run begins and ends, and to keep its lines.
 */
#ifndef READ_LOST_COLUMNS_H
#define READ_LOST_COLUMNS_H

#include <stddef.h>

#include "shape.h"
#include "written.h"

/*
 * The number of written lines, from line `at` on (which stands apart), that
 * are a table's pieces; 0 if they are ordinary text.
 */
size_t	 lost_columns_lines(const struct shape *, const struct writing *,
	    size_t at);

#endif
