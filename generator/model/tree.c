#include "tree.h"

#include <cmark.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/array.h"
#include "base/utf8.h"

#define START_MAX 999999999	/* CommonMark's nine digits */

/* How deep a rendering as plain text is in lists, and what it owes. */
struct plain {
	struct buf	*out;
	size_t		 start;		/* of this rendering in `out` */
	struct buf	 marker;	/* of the item begun */
	unsigned	 newlines;	/* to write before the next text */
	int		*numbers;	/* of the next items; -1: bullets */
	size_t		 depth, room;
};

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

/* A tree that cannot be is a mistake of ours; going on would lose text. */
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
 * libcmark takes text that ends in '\0', and stops rendering at a byte that is
 * no UTF-8.  Such bytes become U+FFFD, so that what follows them is kept.
 */
static void
add_clean(struct buf *out, struct str text)
{
	size_t len;

	while (text.len != 0) {
		len = *text.data != '\0' ? utf8_valid(text) : 0;
		if (len != 0)
			buf_add(out, text.data, len);
		else
			buf_adds(out, "\xef\xbf\xbd");
		text = str_from(text, len != 0 ? len : 1);
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

/* The node after this one in the order of the text, with what is below it
   or without; NULL when that is not below `root`. */
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

void
tree_to_html(struct buf *out, struct cmark_node *node)
{
	char *html = cmark_render_html(node, CMARK_OPT_DEFAULT);

	buf_adds(out, html);
	free(html);
}

static void
begin_item(struct plain *plain)
{
	int *number;

	/* The item itself is what is rendered. */
	if (plain->depth == 0)
		return;
	number = &plain->numbers[plain->depth - 1];
	if (plain->marker.len == 0)
		buf_addf(&plain->marker, "%*s",
		    (int)(plain->depth - 1) * 2, "");
	if (*number < 0)
		buf_adds(&plain->marker, "- ");
	else
		buf_addf(&plain->marker, "%d. ", (*number)++);
}

static void
begin_list(struct plain *plain, struct cmark_node *list)
{
	bool numbered = tree_kind(list) == TREE_NUMBERED;

	ALLOC_ONE_MORE(plain->numbers, plain->depth, plain->room);
	plain->numbers[plain->depth++] = numbered ? tree_start(list) : -1;
}

static void
begin_lines(struct plain *plain)
{
	if (plain->out->len > plain->start)
		buf_add(plain->out, "\n\n", plain->newlines);
	plain->newlines = 0;
	buf_add(plain->out, plain->marker.data, plain->marker.len);
	buf_reset(&plain->marker);
}

static void
enter(struct plain *plain, struct cmark_node *node)
{
	switch (cmark_node_get_type(node)) {
	case CMARK_NODE_LIST:
		begin_list(plain, node);
		break;
	case CMARK_NODE_ITEM:
		begin_item(plain);
		break;
	case CMARK_NODE_PARAGRAPH:
	case CMARK_NODE_HEADING:
		begin_lines(plain);
		break;
	case CMARK_NODE_TEXT:
		buf_adds(plain->out, cmark_node_get_literal(node));
		break;
	case CMARK_NODE_LINEBREAK:
		buf_addc(plain->out, '\n');
		break;
	default:
		break;
	}
}

static void
leave(struct plain *plain, struct cmark_node *node)
{
	switch (cmark_node_get_type(node)) {
	case CMARK_NODE_LIST:
		plain->newlines = --plain->depth != 0 ? 1 : 2;
		break;
	case CMARK_NODE_ITEM:
		buf_reset(&plain->marker);
		break;
	case CMARK_NODE_PARAGRAPH:
	case CMARK_NODE_HEADING:
		plain->newlines = plain->depth != 0 ? 1 : 2;
		break;
	default:
		break;
	}
}

void
tree_to_text(struct buf *out, struct cmark_node *node)
{
	struct plain plain = { .out = out, .start = out->len };
	cmark_iter *iter = cmark_iter_new(node);
	cmark_event_type event;

	buf_init(&plain.marker);
	while ((event = cmark_iter_next(iter)) != CMARK_EVENT_DONE) {
		if (event == CMARK_EVENT_ENTER)
			enter(&plain, cmark_iter_get_node(iter));
		else
			leave(&plain, cmark_iter_get_node(iter));
	}
	cmark_iter_free(iter);
	buf_release(&plain.marker);
	free(plain.numbers);
}
