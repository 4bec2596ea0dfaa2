/* Nodes of the Markdown tree as HTML of the record. */
#ifndef PAGES_RECORD_NODE_H
#define PAGES_RECORD_NODE_H

#include "base/buf.h"
#include "model/meeting.h"

/* The children of a node that stands `depth` lists deep. */
void	 record_children(struct buf *out, struct cmark_node *parent,
	    unsigned depth);
/* A paragraph or a list with its id, and the mark to cite it by. */
void	 record_paragraph(struct buf *out, struct cmark_node *,
	    const char *anchor);
void	 record_list(struct buf *out, struct cmark_node *, const char *anchor);

/* An id attribute, or nothing if the anchor is NULL. */
void	 record_id(struct buf *out, const char *anchor);
/*
 * The mark in the margin, to cite what has the anchor, if that is numbered.
 * It has a name but no text, so that copying the record's words does not copy
 * it.
 */
void	 record_mark(struct buf *out, const char *anchor);

#endif
