/*
 * The intermediate Markdown tree.  It consists of libcmark nodes, built one by
 * one and never by pasting text into Markdown, so that no word of the minutes
 * can turn into markup.  Only tree*.c call libcmark.
 *
 * A node belongs to its parent.  Whoever makes a node without a parent frees
 * it, and everything below it, with tree_free.
 */
#ifndef MODEL_TREE_H
#define MODEL_TREE_H

#include <stdbool.h>

#include "base/buf.h"
#include "base/str.h"

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

/* Returns a new node without a parent. */
struct cmark_node	*tree_new(enum tree_kind);
void	 tree_free(struct cmark_node *);	/* NULL is fine */

/* Add a last child, of a kind that the parent can hold. */
void	 tree_append(struct cmark_node *parent, struct cmark_node *child);
/* Remove the node from its parent; the caller frees it. */
void	 tree_unlink(struct cmark_node *);
/* Add text at the end; it joins a text node that is last. */
void	 tree_add_text(struct cmark_node *parent, struct str text);
/* Add a new node as the last child.  Returns it. */
struct cmark_node	*tree_add(struct cmark_node *parent, enum tree_kind);

void	 tree_set_start(struct cmark_node *numbered, int start);
void	 tree_set_level(struct cmark_node *heading, int level);	/* 1 to 6 */
/* In a tight list there is no space between the items' paragraphs. */
void	 tree_set_tight(struct cmark_node *list, bool tight);

/* The first and last child and the next sibling; NULL if there is none. */
struct cmark_node	*tree_first(struct cmark_node *);
struct cmark_node	*tree_last(struct cmark_node *);
struct cmark_node	*tree_next(struct cmark_node *);

enum tree_kind		 tree_kind(struct cmark_node *); /* not of text */
bool			 tree_is_text(struct cmark_node *);
bool			 tree_is_emphasis(struct cmark_node *);
int			 tree_start(struct cmark_node *numbered);
int			 tree_level(struct cmark_node *heading);
bool			 tree_is_tight(struct cmark_node *list);

/*
 * Returns the text node below `root` that follows `text` in the order of the
 * text, or the first one if `text` is NULL.  NULL after the last.
 */
struct cmark_node	*tree_next_text(struct cmark_node *root,
			    struct cmark_node *text);
/* Returns the content of a text node, which owns it. */
struct str		 tree_literal(struct cmark_node *text);

/*
 * Turn `len` bytes from `at` on of a text node into a link.  The node keeps
 * the text before them; the text after them gets a node of its own.  Of the
 * renderings only tree_to_html and tree_to_text know links.
 */
void	 tree_link(struct cmark_node *text, size_t at, size_t len,
	    const char *url);

#endif
