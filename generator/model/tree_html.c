#include "tree_html.h"

#include <cmark.h>
#include <stdlib.h>

#include "base/html.h"
#include "tree.h"

static void	 add_node(struct buf *out, size_t start, struct cmark_node *);

static void
add_children(struct buf *out, size_t start, struct cmark_node *node)
{
	struct cmark_node *child;

	for (child = tree_first(node); child != NULL; child = tree_next(child))
		add_node(out, start, child);
}

/* Begin a line, unless one begins here; the rendering began at `start`. */
static void
begin_line(struct buf *out, size_t start)
{
	if (out->len > start && out->data[out->len - 1] != '\n')
		buf_addc(out, '\n');
}

static void
add_list(struct buf *out, size_t start, struct cmark_node *list)
{
	bool numbered = tree_kind(list) == TREE_NUMBERED;

	begin_line(out, start);
	buf_adds(out, numbered ? "<ol" : "<ul");
	if (numbered && tree_start(list) != 1)
		buf_addf(out, " start=\"%d\"", tree_start(list));
	buf_adds(out, ">\n");
	add_children(out, start, list);
	buf_adds(out, numbered ? "</ol>\n" : "</ul>\n");
}

/* In a tight list, paragraphs have no tags. */
static bool
is_tight(struct cmark_node *paragraph)
{
	struct cmark_node *list = cmark_node_parent(paragraph);

	if (list != NULL)
		list = cmark_node_parent(list);
	return list != NULL && cmark_node_get_type(list) == CMARK_NODE_LIST &&
	    tree_is_tight(list);
}

static void
add_paragraph(struct buf *out, size_t start, struct cmark_node *node)
{
	if (is_tight(node)) {
		add_children(out, start, node);
		return;
	}
	begin_line(out, start);
	buf_adds(out, "<p>");
	add_children(out, start, node);
	buf_adds(out, "</p>\n");
}

static void
add_heading(struct buf *out, size_t start, struct cmark_node *node)
{
	begin_line(out, start);
	buf_addf(out, "<h%d>", tree_level(node));
	add_children(out, start, node);
	buf_addf(out, "</h%d>\n", tree_level(node));
}

static void
add_item(struct buf *out, size_t start, struct cmark_node *node)
{
	begin_line(out, start);
	buf_adds(out, "<li>");
	add_children(out, start, node);
	buf_adds(out, "</li>\n");
}

static void
add_quote(struct buf *out, size_t start, struct cmark_node *node)
{
	begin_line(out, start);
	buf_adds(out, "<blockquote>\n");
	add_children(out, start, node);
	begin_line(out, start);
	buf_adds(out, "</blockquote>\n");
}

static void
add_tagged(struct buf *out, size_t start, struct cmark_node *node,
    const char *tag)
{
	buf_addf(out, "<%s>", tag);
	add_children(out, start, node);
	buf_addf(out, "</%s>", tag);
}

/* Links are few, and libcmark knows how to write their addresses. */
static void
add_link(struct buf *out, struct cmark_node *link)
{
	char *html = cmark_render_html(link, CMARK_OPT_DEFAULT);

	buf_adds(out, html);
	free(html);
}

static void
add_node(struct buf *out, size_t start, struct cmark_node *node)
{
	switch (cmark_node_get_type(node)) {
	case CMARK_NODE_TEXT:
		html_text(out, cmark_node_get_literal(node));
		break;
	case CMARK_NODE_PARAGRAPH:
		add_paragraph(out, start, node);
		break;
	case CMARK_NODE_LIST:
		add_list(out, start, node);
		break;
	case CMARK_NODE_ITEM:
		add_item(out, start, node);
		break;
	case CMARK_NODE_HEADING:
		add_heading(out, start, node);
		break;
	case CMARK_NODE_BLOCK_QUOTE:
		add_quote(out, start, node);
		break;
	case CMARK_NODE_LINEBREAK:
		buf_adds(out, "<br>\n");
		break;
	case CMARK_NODE_EMPH:
		add_tagged(out, start, node, "em");
		break;
	case CMARK_NODE_STRONG:
		add_tagged(out, start, node, "strong");
		break;
	case CMARK_NODE_LINK:
		add_link(out, node);
		break;
	default:
		add_children(out, start, node);
		break;
	}
}

void
tree_to_html(struct buf *out, struct cmark_node *node)
{
	add_node(out, out->len, node);
}

void
tree_inlines_to_html(struct buf *out, struct cmark_node *node)
{
	add_children(out, out->len, node);
}
