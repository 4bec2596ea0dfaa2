/*
 * Lost columns.  An export that writes a table without tabs leaves runs of
 * short pieces, each between blank lines, and sentences broken long before
 * the edge of the page.  Which cell a piece belonged to is gone; what is left
 * to do is to see where such a run begins and ends, and to keep its lines.
 */
#ifndef READ_LOST_COLUMNS_H
#define READ_LOST_COLUMNS_H

#include <stddef.h>

#include "unwrap.h"

/*
 * The number of written lines, from line `at` on (which follows a gap), that
 * are a table's pieces; 0 when they are ordinary text.
 */
size_t	 fragments_find(const struct shape *, const struct writing *,
	    size_t at);

#endif
