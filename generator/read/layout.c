#include "layout.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "base/utf8.h"
#include "language/list_marker.h"
#include "model/tree.h"
#include "caption.h"
#include "inline.h"
#include "line_form.h"
#include "lists.h"
#include "lost_columns.h"
#include "subheading.h"
#include "tab_table.h"
#include "unwrap.h"

#define NUMBERED_HEADING_LETTERS 220
#define PROSE_LETTERS 60	/* a line as long as that is not a piece */
#define PIECE_HEADING_WORDS 2

struct layout {
	struct arena		*arena;
	const struct shape	*shape;
	struct writing		 writing;
	enum section_role	 role;
	struct block		*blocks;
	size_t			 count, room;
	size_t			 at;		/* the line to be laid out */
	int			 last_number;	/* of the last numbered list */
	int			 last_heading;	/* of the last numbered one */
	bool			 introduced;	/* by text that ends in ':' */
};

static const struct written *
line_at(const struct layout *layout, size_t i)
{
	return i < layout->writing.count ? &layout->writing.list[i] : NULL;
}

static struct block *
add_block(struct layout *layout, enum block_kind kind,
    struct cmark_node *node)
{
	struct block *block;

	ALLOC_ONE_MORE(layout->blocks, layout->count, layout->room);
	block = &layout->blocks[layout->count++];
	*block = (struct block){ .kind = kind, .node = node,
	    .line = layout->writing.list[layout->at].line };
	layout->introduced = false;
	return block;
}

/*
 * In a decision or a recommendation every line is part of it, however short;
 * an attachment's name is not a heading.
 */
static bool
has_headings(const struct layout *layout)
{
	return layout->role != ROLE_DECISION &&
	    layout->role != ROLE_RECOMMENDATION &&
	    layout->role != ROLE_ATTACHMENTS;
}

static bool
is_text(const struct written *line)
{
	return line != NULL && !line->cells && !list_marker_begins(line->text);
}

/*
 * "2. Styringsaftalen" on a line of its own with text below it: a heading,
 * unless a numbered list leads up to it or continues below.
 */
static bool
is_numbered_heading(const struct layout *layout)
{
	const struct written *line = line_at(layout, layout->at);
	const struct written *next = line_at(layout, layout->at + 1);
	struct list_marker marker = list_marker_read(line->text);

	if (marker.kind != MARKER_NUMBER && marker.kind != MARKER_LEVELS)
		return false;
	if (!is_text(next) || next->runs_on ||
	    utf8_count(line->text) > NUMBERED_HEADING_LETTERS ||
	    str_ends(line->text, ":") || str_ends(line->text, ";") ||
	    str_ends(line->text, ","))
		return false;
	if (!subheading_begins(str_from(line->text, marker.len)))
		return false;
	/* After a list's number 2, number 3 is its next. */
	if (layout->last_number != 0 &&
	    marker.number == layout->last_number + 1 &&
	    (layout->blocks[layout->count - 1].kind == BLOCK_LIST ||
	    str_ends(line->text, ".")))
		return false;
	/* A sentence is one only after others. */
	if (str_ends(line->text, ".") &&
	    marker.number != layout->last_heading + 1)
		return false;
	return next->apart || utf8_count(next->text) >= PROSE_LETTERS;
}

static bool
is_heading(const struct layout *layout)
{
	const struct written *line = line_at(layout, layout->at);
	const struct written *next = line_at(layout, layout->at + 1);

	if (!has_headings(layout) || next == NULL)
		return false;
	if (!is_text(line))
		return !line->cells && is_numbered_heading(layout);
	if (!line->apart && layout->count != 0)
		return false;
	if (!subheading_is_worded(line->text) || next->runs_on)
		return false;
	return next->apart || next->cells || (utf8_count(next->text) >=
	    PROSE_LETTERS && is_text(next));
}

static void
add_heading(struct layout *layout)
{
	struct cmark_node *node = tree_new(TREE_HEADING);
	struct list_marker marker =
	    list_marker_read(line_at(layout, layout->at)->text);

	if (marker.kind == MARKER_NUMBER)
		layout->last_heading = marker.number;
	tree_set_level(node, 4);
	inline_add(node, line_at(layout, layout->at)->text);
	add_block(layout, BLOCK_HEADING, node);
	layout->at++;
}

/* Does the numbered line begin a list, or is it a sentence with a number? */
static bool
numbers_begin(const struct layout *layout, const struct list_marker *marker)
{
	const struct written *line = line_at(layout, layout->at);
	const struct written *next = line_at(layout, layout->at + 1);
	struct list_marker after = { .kind = MARKER_NONE };

	if (next != NULL && !next->cells)
		after = list_marker_read(next->text);
	if (after.kind == MARKER_NUMBER && after.number == marker->number + 1)
		return true;
	if (after.kind == MARKER_LEVELS && after.number == marker->number)
		return true;
	if (marker->number == layout->last_number + 1 &&
	    layout->last_number != 0)
		return true;
	/* "1. Godkendt" begins one, "1. behandling af budgettet" does not. */
	return marker->number == 1 &&
	    !line_begins_lower(str_from(line->text, marker->len));
}

static bool
is_list(const struct layout *layout)
{
	const struct written *line = line_at(layout, layout->at);
	struct list_marker marker;

	if (line->cells)
		return false;
	marker = list_marker_read(line->text);
	return marker.kind == MARKER_BULLET || marker.kind == MARKER_LETTER ||
	    marker.kind == MARKER_LEVELS ||
	    (marker.kind == MARKER_NUMBER && numbers_begin(layout, &marker));
}

static void
add_list(struct layout *layout)
{
	struct cmark_node *list;
	size_t used = lists_read(&layout->writing, layout->at, &list);
	size_t items = 0;
	struct cmark_node *item;

	add_block(layout, BLOCK_LIST, list);
	if (tree_kind(list) == TREE_NUMBERED) {
		for (item = tree_first(list); item != NULL;
		    item = tree_next(item))
			items++;
		layout->last_number = tree_start(list) + (int)items - 1;
	}
	layout->at += used;
}

/*
 * The number of lines, from here, that are a list without bullets: a group of
 * its own after a line that ends in a colon, or framed as only lists are; 0 if
 * there is none.
 */
static size_t
unmarked_list(const struct layout *layout)
{
	const struct written *first = line_at(layout, layout->at);
	const struct written *last;
	size_t end, i;

	/* First, as finding the group's end takes time in a long text. */
	if (layout->role == ROLE_ATTACHMENTS || !(layout->shape->framed ?
	    first->begins_frame : layout->introduced))
		return 0;
	end = written_group_end(&layout->writing, layout->at);
	last = line_at(layout, end - 1);
	if (layout->shape->framed) {
		bool ends = last->ends_frame || end == layout->writing.count;

		if (!first->begins_frame || !(layout->introduced ||
		    (ends && end - layout->at >= 2)))
			return 0;
	} else if (!layout->introduced || end - layout->at < 2) {
		return 0;
	}
	for (i = layout->at; i < end; i++) {
		const struct written *line = line_at(layout, i);

		if (!is_text(line) || line->runs_on ||
		    !subheading_begins(line->text) ||
		    (!layout->shape->framed && utf8_count(line->text) >
		    2 * SUBHEADING_LETTERS))
			return 0;
	}
	return end - layout->at;
}

static void
add_unmarked_list(struct layout *layout, size_t count)
{
	add_block(layout, BLOCK_LIST,
	    lists_of_lines(&layout->writing, layout->at, count));
	layout->at += count;
}

/* Add the lines of lost columns as lines; a paragraph for each group. */
static void
add_lines(struct layout *layout, size_t count)
{
	struct cmark_node *quote = tree_new(TREE_QUOTE), *paragraph = NULL;
	size_t i;

	for (i = layout->at; i < layout->at + count; i++) {
		const struct written *line = line_at(layout, i);

		if (paragraph == NULL || line->apart)
			paragraph = tree_add(quote, TREE_PARAGRAPH);
		else
			tree_add(paragraph, TREE_BREAK);
		inline_add(paragraph, line->text);
	}
	add_block(layout, BLOCK_LINES, quote);
	layout->at += count;
}

/*
 * Take a table's pieces, if they begin here.  The first line may be a heading,
 * if it cannot be the names of the columns.
 */
static bool
take_lost_columns(struct layout *layout)
{
	const struct written *line = line_at(layout, layout->at);
	size_t count;

	if (!has_headings(layout) || (!line->apart && layout->count != 0))
		return false;
	count = lost_columns_lines(layout->shape, &layout->writing,
	    layout->at);
	if (count == 0)
		return false;
	if (count > 1 && !layout->introduced && line_at(layout,
	    layout->at + 1)->apart && subheading_is_worded(line->text) &&
	    (line_count(line->text, ' ') < PIECE_HEADING_WORDS ||
	    str_contains(line->text, ","))) {
		add_heading(layout);
		count--;
	}
	add_lines(layout, count);
	return true;
}

static void
add_table(struct layout *layout, struct cmark_node *caption)
{
	struct table *table;
	size_t used = tab_table_read(layout->arena, &layout->writing,
	    layout->at, &table);

	table->caption = caption;
	add_block(layout, BLOCK_TABLE, NULL)->table = table;
	layout->at += used;
}

/* With the lines that continue its sentence, which broke off early. */
static struct cmark_node *
new_paragraph(const struct layout *layout)
{
	struct cmark_node *node = tree_new(TREE_PARAGRAPH);
	struct buf text = BUF_INIT;

	written_join(&text, &layout->writing, layout->at);
	inline_add(node, (struct str){ text.data, text.len });
	buf_release(&text);
	if (tree_first(node) != NULL)
		return node;
	/* It was nothing but tags. */
	tree_free(node);
	return NULL;
}

static void
add_paragraph(struct layout *layout)
{
	struct str text = line_at(layout, layout->at)->text;
	struct cmark_node *node = new_paragraph(layout);
	const struct written *next = line_at(layout, layout->at + 1);
	size_t last = written_end(&layout->writing, layout->at) - 1;

	if (node == NULL) {
		layout->at = last + 1;
		return;
	}
	if (caption_is_table(text) && next != NULL && next->cells) {
		unsigned line = line_at(layout, layout->at)->line;

		layout->at++;
		add_table(layout, node);
		layout->blocks[layout->count - 1].line = line;
		return;
	}
	add_block(layout, caption_is_figure(text) ? BLOCK_FIGURE :
	    BLOCK_PARAGRAPH, node);
	layout->introduced = str_ends(line_at(layout, last)->text, ":");
	layout->at = last + 1;
}

static void
lay_out_next(struct layout *layout)
{
	const struct written *line = line_at(layout, layout->at);
	size_t count;

	if (line->cells)
		add_table(layout, NULL);
	else if (tab_table_is_rule(line->text))
		layout->at++;	/* has no text */
	else if ((count = unmarked_list(layout)) != 0)
		add_unmarked_list(layout, count);
	else if (take_lost_columns(layout))
		return;
	else if (is_heading(layout))
		add_heading(layout);
	else if (is_list(layout))
		add_list(layout);
	else
		add_paragraph(layout);
}

void
layout_section(struct arena *arena, const struct shape *shape,
    const struct line *lines, size_t count, struct section *section)
{
	struct layout layout = { .arena = arena, .shape = shape,
	    .role = section->role };

	unwrap_lines(arena, shape, lines, count, &layout.writing);
	unwrap_pages(arena, shape, &layout.writing);
	while (layout.at < layout.writing.count)
		lay_out_next(&layout);
	section->blocks.list = arena_dup_array(arena, layout.blocks,
	    layout.count, sizeof(*layout.blocks));
	section->blocks.count = layout.count;
	free(layout.blocks);
}
