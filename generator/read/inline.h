/*
 * What stands inside a line of an exported text: **bold**, *italic*, and tags
 * that the export left.  They become nodes; a lone '*' stays a footnote mark,
 * and what only looks like a tag stays text.
 */
#ifndef READ_INLINE_H
#define READ_INLINE_H

#include <stdbool.h>

#include "base/str.h"

struct cmark_node;

/* Put the text, with its markup, last in `parent`. */
void	 inline_add(struct cmark_node *parent, struct str text);

/*
 * The tag that the slice begins with ("<ul style=…>", "</i>"), if it is one
 * of HTML: its length, 0 for none.  `name` gets its name, `closes` whether it
 * is an end tag.
 */
size_t	 inline_tag(struct str, struct str *name, bool *closes);

#endif
