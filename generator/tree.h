/*
 * The intermediate Markdown tree.  It is made of real libcmark nodes, built
 * one by one and never by pasting text into Markdown, so that a word of the
 * minutes cannot turn into markup.  tree.c is where libcmark is met; markdown
 * is read back in markdown_read.c.
 *
 * A node belongs to its parent; who made a node without a parent frees it,
 * with all below it, by tree_free.
 */
#ifndef TREE_H
#define TREE_H

#include <stdbool.h>

#include "buf.h"
#include "str.h"

struct cmark_node;

enum tree_kind {
	TREE_DOCUMENT,		/* holds blocks */
	TREE_PARAGRAPH,		/* holds inlines */
	TREE_HEADING,		/* holds inlines */
	TREE_LIST,		/* holds items; bulleted */
	TREE_NUMBERED,		/* holds items; numbered from tree_set_start */
	TREE_ITEM,		/* holds blocks */
	TREE_QUOTE,		/* holds blocks; our "lines kept as lines" */
	TREE_EMPH,		/* inline; holds inlines */
	TREE_STRONG,		/* inline; holds inlines */
	TREE_BREAK		/* inline; a line break that is kept */
};

/* A new node with no parent. */
struct cmark_node	*tree_new(enum tree_kind);
void			 tree_free(struct cmark_node *);	/* NULL is fine */

/* Put `child` last in `parent`, which must be able to hold it. */
void	 tree_append(struct cmark_node *parent, struct cmark_node *child);
/* Put text last in `parent`; next to other text it is joined to it. */
void	 tree_add_text(struct cmark_node *parent, struct str text);
/* Make a node of the kind, put it last in `parent`, and return it. */
struct cmark_node	*tree_add(struct cmark_node *parent, enum tree_kind);

void	 tree_set_start(struct cmark_node *numbered, int start);
void	 tree_set_level(struct cmark_node *heading, int level);	/* 1 to 6 */
/* A tight list shows its items' paragraphs without space between them. */
void	 tree_set_tight(struct cmark_node *list, bool tight);

/* Walking.  NULL where there is none. */
struct cmark_node	*tree_first(struct cmark_node *);
struct cmark_node	*tree_last(struct cmark_node *);
struct cmark_node	*tree_next(struct cmark_node *);
enum tree_kind		 tree_kind(struct cmark_node *);	/* not for text */
bool			 tree_is_text(struct cmark_node *);
int			 tree_start(struct cmark_node *numbered);

/*
 * Renderings, added to `out`.  HTML is what libcmark makes of it in safe mode;
 * CommonMark text parses back to the same tree; plain text has one line a
 * paragraph, list item or kept line, and an empty line between paragraphs.
 */
void	 tree_to_html(struct buf *out, struct cmark_node *);
void	 tree_to_commonmark(struct buf *out, struct cmark_node *);
void	 tree_to_text(struct buf *out, struct cmark_node *);

#endif
