/*
 * The Markdown tree as HTML, the same as libcmark writes in safe mode, but
 * with "<br>" instead of XHTML's "<br />".  libcmark renders a whole document
 * well; here most renderings are of a single paragraph, for which it makes and
 * throws away a renderer each time.
 */
#ifndef MODEL_TREE_HTML_H
#define MODEL_TREE_HTML_H

#include "base/buf.h"

struct cmark_node;

/* Append the node and everything below it. */
void	 tree_to_html(struct buf *out, struct cmark_node *);

/* Append what is below the node, a paragraph or heading, without its tag. */
void	 tree_inlines_to_html(struct buf *out, struct cmark_node *);

#endif
