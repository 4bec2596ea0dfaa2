/*
 * The Markdown tree as CommonMark.
 */
#ifndef MODEL_TREE_COMMONMARK_H
#define MODEL_TREE_COMMONMARK_H

#include "base/buf.h"

struct cmark_node;

/* Append CommonMark that parses back to the same tree. */
void	 tree_to_commonmark(struct buf *out, struct cmark_node *);

#endif
