/*
 * The record: what the minutes say, as HTML.  Every word of the source
 * once, in its order; words of our own stand in elements marked data-added.
 *
 * Sections and blocks have their anchors as ids, list items theirs with a
 * number after it ("a7.2"); an id with '_' in it is the site's own.
 */
#ifndef RECORD_H
#define RECORD_H

#include "buf.h"
#include "meeting.h"

/* What is printed of the meeting as such. */
void	 record_head(struct buf *out, const struct meeting *);

/* An item: its title, its facts, its sections. */
void	 record_item(struct buf *out, const struct item *);

/*
 * Shared with record_table.c: a table with its id; the children of a node
 * that stands `depth` lists deep; a node without the tag around it.
 */
void	 record_table(struct buf *out, const struct table *,
	    const char *anchor);
void	 record_children(struct buf *out, struct cmark_node *parent,
	    unsigned depth);
void	 record_inline(struct buf *out, struct cmark_node *);

#endif
