#include "tree_pack.h"

#include <cmark.h>
#include <stdlib.h>

#include "base/alloc.h"
#include "tree.h"

#define TEXT	(TREE_BREAK + 1)	/* beside the kinds of tree.h */
#define NONE	(TREE_BREAK + 2)	/* no node, or no further child */
#define DEPTH_MAX 200			/* of what is read */

void
tree_texts_release(struct tree_texts *texts)
{
	free(texts->list);
	*texts = (struct tree_texts){ NULL, 0, 0 };
}

static void
remember(struct tree_texts *texts, struct cmark_node *node)
{
	ALLOC_ONE_MORE(texts->list, texts->count, texts->room);
	texts->list[texts->count++] = node;
}

/* What a list or heading has besides its children. */
static void
pack_attributes(struct pack *pack, struct cmark_node *node,
    enum tree_kind kind)
{
	int number = 0;
	bool tight = false;

	if (kind == TREE_HEADING) {
		number = tree_level(node);
		pack_int(pack, &number);
		if (pack->out == NULL && number >= 1 && number <= 6)
			tree_set_level(node, number);
	}
	if (kind == TREE_NUMBERED) {
		number = tree_start(node);
		pack_int(pack, &number);
		if (pack->out == NULL)
			tree_set_start(node, number);
	}
	if (kind == TREE_LIST || kind == TREE_NUMBERED) {
		tight = tree_is_tight(node);
		pack_bool(pack, &tight);
		if (pack->out == NULL)
			tree_set_tight(node, tight);
	}
}

static void
write_node(struct pack *pack, struct cmark_node *node,
    struct tree_texts *texts)
{
	struct cmark_node *child;
	const char *literal;
	char kind;

	if (tree_is_text(node)) {
		kind = TEXT;
		pack_char(pack, &kind);
		literal = cmark_node_get_literal(node);
		pack_text(pack, &literal);
		remember(texts, node);
		return;
	}
	kind = (char)tree_kind(node);
	pack_char(pack, &kind);
	pack_attributes(pack, node, tree_kind(node));
	for (child = tree_first(node); child != NULL; child = tree_next(child))
		write_node(pack, child, texts);
	kind = NONE;
	pack_char(pack, &kind);
}

static struct cmark_node *
read_text(struct pack *pack, struct tree_texts *texts)
{
	struct cmark_node *node;
	const char *literal = NULL;

	pack_text(pack, &literal);
	node = cmark_node_new(CMARK_NODE_TEXT);
	if (node == NULL || !cmark_node_set_literal(node,
	    literal != NULL ? literal : ""))
		alloc_die();
	remember(texts, node);
	return node;
}

/* The next node; NULL where there is none. */
static struct cmark_node *
read_node(struct pack *pack, struct tree_texts *texts, unsigned depth)
{
	struct cmark_node *node, *child;
	char kind = NONE;

	pack_char(pack, &kind);
	if (kind == TEXT)
		return read_text(pack, texts);
	if (kind < 0 || kind > TREE_BREAK || depth == DEPTH_MAX) {
		pack->broken |= kind != NONE;
		return NULL;
	}
	if (pack->broken)
		return NULL;
	node = tree_new((enum tree_kind)kind);
	pack_attributes(pack, node, (enum tree_kind)kind);
	while ((child = read_node(pack, texts, depth + 1)) != NULL)
		if (!cmark_node_append_child(node, child)) {
			tree_free(child);
			pack->broken = true;
		}
	return node;
}

void
tree_pack(struct pack *pack, struct cmark_node **tree,
    struct tree_texts *texts)
{
	char kind = NONE;

	if (pack->out == NULL)
		*tree = read_node(pack, texts, 0);
	else if (*tree == NULL)
		pack_char(pack, &kind);
	else
		write_node(pack, *tree, texts);
}
