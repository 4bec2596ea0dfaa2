/*
 * The intermediate Markdown tree.  It is made of real libcmark nodes, built
 * one by one and never by pasting text into Markdown, so that a word of the
 * minutes cannot turn into markup.  libcmark is met in tree.c, which builds
 * and renders, tree_line.c, which writes CommonMark, and tree_parse.c, which
 * reads it.
 *
 * A node belongs to its parent; who made a node without a parent frees it,
 * with all below it, by tree_free.
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

/* A new node with no parent. */
struct cmark_node	*tree_new(enum tree_kind);
void	 tree_free(struct cmark_node *);	/* NULL is fine */

/* Put `child` last in `parent`, which must be able to hold it. */
void	 tree_append(struct cmark_node *parent, struct cmark_node *child);
/* Take it from its parent; who does so frees it. */
void	 tree_unlink(struct cmark_node *);
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
enum tree_kind		 tree_kind(struct cmark_node *);	/* no text */
bool			 tree_is_text(struct cmark_node *);
int			 tree_start(struct cmark_node *numbered);
int			 tree_level(struct cmark_node *heading);
bool			 tree_is_tight(struct cmark_node *list);

/*
 * The text nodes below `root`, in the order of the text: the first one of
 * NULL, and the one after another.  NULL after the last.
 */
struct cmark_node	*tree_next_text(struct cmark_node *root,
			    struct cmark_node *text);
/* What a text node says; owned by it. */
struct str		 tree_literal(struct cmark_node *text);

/*
 * Make a link of `len` bytes from `at` on of a text node: they get a node of
 * their own, and what comes after them another one; the node keeps what comes
 * before.  The tree is then fit for tree_to_html and tree_to_text only.
 */
void	 tree_link(struct cmark_node *text, size_t at, size_t len,
	    const char *url);

/*
 * Renderings, added to `out`.  HTML is what libcmark makes of it in safe mode;
 * CommonMark text parses back to the same tree; plain text has one line a
 * paragraph, list item or kept line, and an empty line between paragraphs.
 */
void	 tree_to_html(struct buf *out, struct cmark_node *);
void	 tree_to_commonmark(struct buf *out, struct cmark_node *);
void	 tree_to_text(struct buf *out, struct cmark_node *);

/*
 * The inlines of a paragraph or heading as CommonMark, without a line end:
 * as lines, where breaks are a backslash and a line end; or on one line, for
 * the cell of a pipe table, where breaks are "<br>" and '|' is escaped.
 */
void	 tree_to_lines(struct buf *out, struct cmark_node *);
void	 tree_to_line(struct buf *out, struct cmark_node *);

/*
 * Parse CommonMark that a person may have written.  The tree holds only the
 * kinds above: a link becomes its text and its address, a line end inside a
 * paragraph a blank, and in a quotation a break; code and HTML are kept as
 * the text they are.  What is kept in another form than it was meant is told
 * to `odd`, with the line in `text`, from 1.  The caller frees.
 */
typedef void tree_odd(void *payload, unsigned line, const char *what);
struct cmark_node	*tree_parse(struct str text, tree_odd *,
			    void *payload);

/* The line in the parsed text that the block began on; 0 if not parsed. */
unsigned	 tree_line(struct cmark_node *);

/* Parse the inlines of one line, a cell for instance, into a paragraph. */
struct cmark_node	*tree_parse_line(struct str line);

#endif
