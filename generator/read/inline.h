/*
 * Markup inside a line of an exported text: **bold**, *italic*, and tags that
 * the export left.  It becomes nodes; a lone '*' stays a footnote mark, and
 * what only looks like a tag stays text.
 */
#ifndef READ_INLINE_H
#define READ_INLINE_H

#include <stdbool.h>

#include "base/str.h"

struct cmark_node;

/* Append the text, with its markup, to `parent`. */
void	 inline_add(struct cmark_node *parent, struct str text);

/*
 * The length of the HTML tag that the slice begins with ("<ul style=…>",
 * "</i>"), or 0.  `name` gets its name, `closes` whether it is an end tag.
 */
size_t	 inline_tag(struct str, struct str *name, bool *closes);

#endif
