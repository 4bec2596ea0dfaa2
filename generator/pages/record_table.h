/*
 * Tables of the record, and what stands under each: a link to its file (see
 * tables/csv.h) and, where its numbers can be drawn, a chart.
 */
#ifndef PAGES_RECORD_TABLE_H
#define PAGES_RECORD_TABLE_H

#include "base/buf.h"
#include "model/meeting.h"

/* The file of an item's table, by its number in the item, from 1. */
#define RECORD_TABLE_FILE	"tabel-%zu.csv"

/* The table with its id. */
void	 record_table(struct buf *out, const struct table *,
	    const char *anchor);
/* What stands under table `number` of its item. */
void	 record_table_tools(struct buf *out, const struct block *,
	    size_t number);

#endif
