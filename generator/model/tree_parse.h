/*
 * CommonMark that a person may have written, read into a Markdown tree.
 */
#ifndef MODEL_TREE_PARSE_H
#define MODEL_TREE_PARSE_H

#include "base/str.h"

struct cmark_node;

/* Called for whatever is kept in another form than was meant, with the line in
   the parsed text, from 1. */
typedef void tree_report(void *payload, unsigned line, const char *what);

/*
 * Parse a document.  The tree holds only the kinds of tree.h: a link becomes
 * its text and its address; a newline inside a paragraph becomes a blank, in a
 * quotation a line break; code and HTML are kept as text.  `report` may be
 * NULL.  The caller frees the tree.
 */
struct cmark_node	*tree_parse(struct str text, tree_report *report,
			    void *payload);

/* Parse the inlines of one line, such as a cell, into a paragraph.  The caller
   frees it. */
struct cmark_node	*tree_parse_line(struct str line);

/* Returns the line of the parsed text on which the block began; 0 if the node
   was not parsed. */
unsigned	 tree_source_line(struct cmark_node *);

#endif
