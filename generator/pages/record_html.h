/*
 * The record: what the minutes say, as HTML.  Every word of the source
 * once, in its order; words of our own stand in elements marked data-added.
 *
 * Sections and blocks have their anchors as ids, list items theirs with a
 * number after it ("a7.2"); an id with '_' in it is the site's own.
 *
 * Under each table of an item stands a link to its file (csv.h), whose name is
 * RECORD_TABLE_FILE with the table's number in the item, and where its
 * numbers can be drawn a chart (chart.h).
 */
#ifndef PAGES_RECORD_HTML_H
#define PAGES_RECORD_HTML_H

#include "base/buf.h"
#include "model/meeting.h"

#define RECORD_TABLE_FILE	"tabel-%zu.csv"

/* What is printed of the meeting as such. */
void	 record_head(struct buf *out, const struct meeting *);

/* An item: its title, its facts, its sections. */
void	 record_item(struct buf *out, const struct item *);

/*
 * Shared with record_table.c: a table with its id; what stands under it, when
 * it is the `number`th of its item, from 1; the children of a node that stands
 * `depth` lists deep; a node without the tag around it.
 */
void	 record_table(struct buf *out, const struct table *,
	    const char *anchor);
void	 record_table_tools(struct buf *out, const struct block *,
	    size_t number);
void	 record_children(struct buf *out, struct cmark_node *parent,
	    unsigned depth);
void	 record_inline(struct buf *out, struct cmark_node *);

#endif
