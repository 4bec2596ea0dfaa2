#include "record_node.h"

#include "language/list_marker.h"
#include "model/tree.h"
#include "model/tree_html.h"
#include "model/tree_text.h"

/* Lists nested deeper than this occur only in hostile input. */
#define DEPTH_MAX	20

/* Is it the anchor of a numbered block of its item, "a7"? */
static bool
is_numbered(const char *anchor)
{
	return anchor != NULL && anchor[0] == 'a';
}

void
record_id(struct buf *out, const char *anchor)
{
	if (anchor == NULL)
		return;
	buf_adds(out, " id=\"");
	buf_adds(out, anchor);
	buf_addc(out, '"');
}

void
record_mark(struct buf *out, const char *anchor)
{
	if (!is_numbered(anchor))
		return;
	buf_adds(out, "<a class=\"cite\" data-added href=\"#");
	buf_adds(out, anchor);
	buf_adds(out, "\" aria-label=\"Henvis til afsnit ");
	buf_adds(out, anchor + 1);
	buf_adds(out, "\"></a>");
}

/* Do the list items have markers of their own ("1.1", "a)") in their text? */
static bool
has_markers(struct cmark_node *list)
{
	struct buf text = BUF_INIT;
	struct cmark_node *item;
	bool all = tree_kind(list) == TREE_LIST && tree_first(list) != NULL;

	for (item = tree_first(list); all && item != NULL;
	     item = tree_next(item)) {
		buf_reset(&text);
		if (tree_first(item) != NULL)
			tree_to_text(&text, tree_first(item));
		all = list_marker_read(str_trim(str_of(text.data))).kind !=
		    MARKER_NONE;
	}
	buf_release(&text);
	return all;
}

static void
begin_list(struct buf *out, struct cmark_node *list, const char *anchor)
{
	bool numbered = tree_kind(list) == TREE_NUMBERED;

	buf_adds(out, numbered ? "<ol" : "<ul");
	record_id(out, anchor);
	if (numbered && tree_start(list) != 1)
		buf_addf(out, " start=\"%d\"", tree_start(list));
	if (has_markers(list))
		buf_adds(out, " class=\"marked\"");
	buf_adds(out, ">\n");
}

static void
add_list(struct buf *out, struct cmark_node *list, const char *anchor,
    unsigned depth)
{
	struct buf id = BUF_INIT;
	struct cmark_node *item;
	unsigned number = 0;

	begin_list(out, list, anchor);
	for (item = tree_first(list); item != NULL; item = tree_next(item)) {
		buf_reset(&id);
		if (anchor != NULL)
			buf_addf(&id, "%s.%u", anchor, ++number);
		buf_adds(out, "<li");
		record_id(out, anchor != NULL ? id.data : NULL);
		buf_addc(out, '>');
		record_children(out, item, depth + 1);
		record_mark(out, anchor != NULL ? id.data : NULL);
		buf_adds(out, "</li>\n");
	}
	buf_adds(out, tree_kind(list) == TREE_NUMBERED ? "</ol>\n" :
	    "</ul>\n");
	buf_release(&id);
}

static bool
is_list(struct cmark_node *node)
{
	return tree_kind(node) == TREE_LIST ||
	    tree_kind(node) == TREE_NUMBERED;
}

void
record_children(struct buf *out, struct cmark_node *parent, unsigned depth)
{
	struct cmark_node *node;

	for (node = tree_first(parent); node != NULL; node = tree_next(node)) {
		if (is_list(node) && depth < DEPTH_MAX)
			add_list(out, node, NULL, depth);
		else
			tree_to_html(out, node);
	}
}

void
record_paragraph(struct buf *out, struct cmark_node *node, const char *anchor)
{
	buf_adds(out, "<p");
	record_id(out, anchor);
	buf_addc(out, '>');
	tree_inlines_to_html(out, node);
	record_mark(out, anchor);
	buf_adds(out, "</p>\n");
}

void
record_list(struct buf *out, struct cmark_node *list, const char *anchor)
{
	add_list(out, list, anchor, 0);
}
