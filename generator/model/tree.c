#include "tree.h"

#include <cmark.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/array.h"
#include "base/utf8.h"

#define START_MAX 999999999	/* CommonMark's nine digits */

static const cmark_node_type types[] = {
	[TREE_DOCUMENT] = CMARK_NODE_DOCUMENT,
	[TREE_PARAGRAPH] = CMARK_NODE_PARAGRAPH,
	[TREE_HEADING] = CMARK_NODE_HEADING,
	[TREE_LIST] = CMARK_NODE_LIST,
	[TREE_NUMBERED] = CMARK_NODE_LIST,
	[TREE_ITEM] = CMARK_NODE_ITEM,
	[TREE_QUOTE] = CMARK_NODE_BLOCK_QUOTE,
	[TREE_EMPH] = CMARK_NODE_EMPH,
	[TREE_STRONG] = CMARK_NODE_STRONG,
	[TREE_BREAK] = CMARK_NODE_LINEBREAK,
};

/* A malformed tree is a bug of ours; continuing would lose text. */
static _Noreturn void
die(const char *what, struct cmark_node *node)
{
	fprintf(stderr, "referat: bug in the Markdown tree: %s (%s)\n", what,
	    node != NULL ? cmark_node_get_type_string(node) : "no node");
	abort();
}

static struct cmark_node *
new_node(cmark_node_type type)
{
	struct cmark_node *node = cmark_node_new(type);

	if (node == NULL)
		alloc_die();
	return node;
}

struct cmark_node *
tree_new(enum tree_kind kind)
{
	struct cmark_node *node = new_node(types[kind]);

	if (kind == TREE_NUMBERED) {
		cmark_node_set_list_type(node, CMARK_ORDERED_LIST);
		cmark_node_set_list_delim(node, CMARK_PERIOD_DELIM);
		cmark_node_set_list_start(node, 1);
	}
	return node;
}

void
tree_free(struct cmark_node *node)
{
	if (node != NULL)
		cmark_node_free(node);
}

void
tree_append(struct cmark_node *parent, struct cmark_node *child)
{
	if (!cmark_node_append_child(parent, child))
		die("a node that its parent cannot hold", child);
}

/*
 * libcmark takes text that ends in '\0' and stops rendering at a byte that is
 * not UTF-8.  Such bytes become U+FFFD, so that the text after them is kept.
 */
static void
add_clean(struct buf *out, struct str text)
{
	size_t len;

	buf_reserve(out, text.len);
	for (;;) {
		len = utf8_valid_text(text);
		buf_add(out, text.data, len);
		if (len == text.len)
			break;
		buf_adds(out, "\xef\xbf\xbd");
		text = str_from(text, len + 1);
	}
}

void
tree_unlink(struct cmark_node *node)
{
	cmark_node_unlink(node);
}

void
tree_add_text(struct cmark_node *parent, struct str text)
{
	struct cmark_node *last = cmark_node_last_child(parent);
	struct buf scratch = BUF_INIT;

	if (text.len == 0)
		return;
	if (last == NULL || !tree_is_text(last)) {
		last = new_node(CMARK_NODE_TEXT);
		tree_append(parent, last);
	} else {
		buf_adds(&scratch, cmark_node_get_literal(last));
	}
	add_clean(&scratch, text);
	if (!cmark_node_set_literal(last, scratch.data))
		die("text that cannot be set", last);
	buf_release(&scratch);
}

struct cmark_node *
tree_add(struct cmark_node *parent, enum tree_kind kind)
{
	struct cmark_node *node = tree_new(kind);

	tree_append(parent, node);
	return node;
}

void
tree_set_start(struct cmark_node *numbered, int start)
{
	if (start < 0)
		start = 0;
	if (start > START_MAX)
		start = START_MAX;
	if (!cmark_node_set_list_start(numbered, start))
		die("a start for what is no list", numbered);
}

void
tree_set_level(struct cmark_node *heading, int level)
{
	if (!cmark_node_set_heading_level(heading, level))
		die("a level that cannot be set", heading);
}

void
tree_set_tight(struct cmark_node *list, bool tight)
{
	if (!cmark_node_set_list_tight(list, tight))
		die("tightness of what is no list", list);
}

struct cmark_node *
tree_first(struct cmark_node *node)
{
	return cmark_node_first_child(node);
}

struct cmark_node *
tree_last(struct cmark_node *node)
{
	return cmark_node_last_child(node);
}

struct cmark_node *
tree_next(struct cmark_node *node)
{
	return cmark_node_next(node);
}

enum tree_kind
tree_kind(struct cmark_node *node)
{
	cmark_node_type type = cmark_node_get_type(node);
	size_t kind;

	if (type == CMARK_NODE_LIST &&
	    cmark_node_get_list_type(node) == CMARK_ORDERED_LIST)
		return TREE_NUMBERED;
	for (kind = 0; kind < COUNT(types); kind++)
		if (types[kind] == type)
			return (enum tree_kind)kind;
	die("a node of no kind of ours", node);
}

bool
tree_is_emphasis(struct cmark_node *node)
{
	cmark_node_type type = cmark_node_get_type(node);

	return type == CMARK_NODE_EMPH || type == CMARK_NODE_STRONG;
}

bool
tree_is_text(struct cmark_node *node)
{
	return cmark_node_get_type(node) == CMARK_NODE_TEXT;
}

int
tree_start(struct cmark_node *numbered)
{
	return cmark_node_get_list_start(numbered);
}

int
tree_level(struct cmark_node *heading)
{
	return cmark_node_get_heading_level(heading);
}

bool
tree_is_tight(struct cmark_node *list)
{
	return cmark_node_get_list_tight(list);
}

/* Returns the next node in the order of the text, a child first; NULL if there
   is no more below `root`. */
static struct cmark_node *
step(struct cmark_node *root, struct cmark_node *node)
{
	struct cmark_node *next = cmark_node_first_child(node);

	while (next == NULL && node != NULL && node != root) {
		next = cmark_node_next(node);
		node = cmark_node_parent(node);
	}
	return next;
}

struct cmark_node *
tree_next_text(struct cmark_node *root, struct cmark_node *text)
{
	struct cmark_node *node = step(root, text != NULL ? text : root);

	while (node != NULL && !tree_is_text(node))
		node = step(root, node);
	return node;
}

struct str
tree_literal(struct cmark_node *text)
{
	return str_of(cmark_node_get_literal(text));
}

static void
set_text(struct cmark_node *node, struct str text)
{
	struct buf scratch = BUF_INIT;

	buf_add(&scratch, text.data, text.len);
	if (!cmark_node_set_literal(node, scratch.data))
		die("text that cannot be set", node);
	buf_release(&scratch);
}

static void
insert_after(struct cmark_node *node, struct cmark_node *new)
{
	if (!cmark_node_insert_after(node, new))
		die("a node that cannot stand there", new);
}

void
tree_link(struct cmark_node *text, size_t at, size_t len, const char *url)
{
	struct cmark_node *link = new_node(CMARK_NODE_LINK), *rest;
	struct str all = tree_literal(text);

	if (!cmark_node_set_url(link, url))
		die("an address that cannot be set", link);
	insert_after(text, link);
	tree_add_text(link, str_cut(str_from(all, at), len));
	if (at + len < all.len) {
		rest = new_node(CMARK_NODE_TEXT);
		set_text(rest, str_from(all, at + len));
		insert_after(link, rest);
	}
	set_text(text, str_cut(all, at));
}
