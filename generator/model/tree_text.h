/*
 * The Markdown tree as plain text.
 */
#ifndef MODEL_TREE_TEXT_H
#define MODEL_TREE_TEXT_H

#include "base/buf.h"

struct cmark_node;

/*
 * Append the text of the node: a line for each paragraph, list item or kept
 * line, with an empty line between paragraphs.
 */
void	 tree_to_text(struct buf *out, struct cmark_node *);

#endif
