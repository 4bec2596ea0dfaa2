/*
 * libcmark's own writer is not used for blocks: lists at the start of an item
 * and numbers after a paragraph parse back as something else.
 */
#include "tree_commonmark.h"

#include <stdio.h>
#include <stdbool.h>
#include <string.h>

#include "base/str.h"
#include "tree.h"
#include "tree_inline.h"

struct writer {
	struct buf	*out;
	struct buf	 prefix;	/* of every line */
	bool		 begun;		/* the line has its marker already */
};

static void	write_blocks(struct writer *, struct cmark_node *, bool tight);

static void
begin_line(struct writer *writer)
{
	if (!writer->begun)
		buf_add(writer->out, writer->prefix.data, writer->prefix.len);
	writer->begun = false;
}

static void
write_empty_line(struct writer *writer)
{
	struct str prefix = { writer->prefix.data, writer->prefix.len };

	prefix = str_trim(prefix);
	buf_add(writer->out, writer->prefix.data, prefix.len == 0 ? 0 :
	    (size_t)(prefix.data - writer->prefix.data) + prefix.len);
	buf_addc(writer->out, '\n');
}

static void
write_lines(struct writer *writer, struct str lines)
{
	size_t len;

	while (lines.len != 0) {
		len = str_find_char(lines, '\n');
		begin_line(writer);
		buf_add(writer->out, lines.data, len);
		buf_addc(writer->out, '\n');
		lines = str_from(lines, len + 1);
	}
}

static void
write_paragraph(struct writer *writer, struct cmark_node *paragraph)
{
	struct buf lines = BUF_INIT;

	tree_to_lines(&lines, paragraph);
	write_lines(writer, (struct str){ lines.data, lines.len });
	buf_release(&lines);
}

static void
write_heading(struct writer *writer, struct cmark_node *heading)
{
	struct buf line = BUF_INIT;

	buf_adds(&line, "######");
	buf_truncate(&line, (size_t)tree_level(heading));
	buf_addc(&line, ' ');
	tree_to_line(&line, heading);
	write_lines(writer, str_trim((struct str){ line.data, line.len }));
	buf_release(&line);
}

/* Write the children of `node`: `marker` before the first line, the same width
   of blanks before the others, or for a quotation the marker again. */
static void
write_marked(struct writer *writer, struct cmark_node *node,
    const char *marker, bool tight)
{
	size_t len = writer->prefix.len;

	begin_line(writer);
	buf_adds(writer->out, marker);
	writer->begun = true;
	if (tree_kind(node) == TREE_QUOTE)
		buf_adds(&writer->prefix, marker);
	else
		buf_addf(&writer->prefix, "%*s", (int)strlen(marker), "");
	write_blocks(writer, node, tight);
	/* Three nested empty items would be a thematic break. */
	if (writer->begun)
		write_lines(writer, STR_LIT("<!-- -->"));
	buf_truncate(&writer->prefix, len);
}

/* Can the item be in a list without empty lines?  Only a list may follow its
   paragraph, and a numbered one only if it begins with 1. */
static bool
is_tight(struct cmark_node *item)
{
	struct cmark_node *child = tree_first(item), *list;
	bool after = child != NULL && tree_kind(child) == TREE_PARAGRAPH;

	list = after ? tree_next(child) : child;
	if (list == NULL)
		return true;
	if (tree_kind(list) == TREE_NUMBERED && after && tree_start(list) != 1)
		return false;
	return (tree_kind(list) == TREE_LIST ||
	    tree_kind(list) == TREE_NUMBERED) && tree_is_tight(list) &&
	    tree_next(list) == NULL;
}

/* `other` selects other markers, so that a list right after another one is
   separate from it. */
static void
write_list(struct writer *writer, struct cmark_node *list, bool other)
{
	bool tight = tree_is_tight(list);
	bool numbered = tree_kind(list) == TREE_NUMBERED;
	int number = numbered ? tree_start(list) : 0;
	struct cmark_node *item;
	char marker[sizeof("-2147483648. ")];

	for (item = tree_first(list); item != NULL; item = tree_next(item))
		tight = tight && is_tight(item);
	for (item = tree_first(list); item != NULL; item = tree_next(item)) {
		if (item != tree_first(list) && !tight)
			write_empty_line(writer);
		if (numbered)
			snprintf(marker, sizeof(marker), "%d%c ", number++,
			    other ? ')' : '.');
		else
			snprintf(marker, sizeof(marker), "%c ",
			    other ? '*' : '-');
		write_marked(writer, item, marker, tight);
	}
}

static void
write_block(struct writer *writer, struct cmark_node *node, bool other)
{
	switch (tree_kind(node)) {
	case TREE_LIST:
	case TREE_NUMBERED:
		write_list(writer, node, other);
		break;
	case TREE_QUOTE:
		write_marked(writer, node, "> ", false);
		break;
	case TREE_HEADING:
		write_heading(writer, node);
		break;
	default:
		write_paragraph(writer, node);
		break;
	}
}

static void
write_blocks(struct writer *writer, struct cmark_node *parent, bool tight)
{
	struct cmark_node *node, *before = NULL;
	bool other = false;

	for (node = tree_first(parent); node != NULL; node = tree_next(node)) {
		if (before != NULL && !tight)
			write_empty_line(writer);
		other = before != NULL && !other &&
		    tree_kind(before) == tree_kind(node);
		write_block(writer, node, other);
		before = node;
	}
}

void
tree_to_commonmark(struct buf *out, struct cmark_node *node)
{
	struct writer writer = { .out = out };

	buf_init(&writer.prefix);
	if (tree_kind(node) == TREE_DOCUMENT || tree_kind(node) == TREE_ITEM)
		write_blocks(&writer, node, false);
	else
		write_block(&writer, node, false);
	buf_release(&writer.prefix);
}
