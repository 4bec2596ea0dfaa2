/*
 * The inlines of a paragraph or heading as CommonMark, without a final
 * newline.
 */
#ifndef MODEL_TREE_INLINE_H
#define MODEL_TREE_INLINE_H

#include "base/buf.h"

struct cmark_node;

/* Append them as lines; a line break becomes a backslash and a newline. */
void	 tree_to_lines(struct buf *out, struct cmark_node *);

/* Append them as one line, for the cell of a pipe table; a line break becomes
   "<br>", and '|' is escaped. */
void	 tree_to_line(struct buf *out, struct cmark_node *);

#endif
