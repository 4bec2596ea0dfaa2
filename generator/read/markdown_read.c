#include "markdown_read.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "model/tree.h"
#include "model/tree_parse.h"
#include "model/tree_text.h"
#include "caption.h"
#include "front_matter.h"
#include "item_detail.h"
#include "item_heading.h"
#include "pipe_table.h"
#include "section_heading.h"

#define SUBHEADING_LEVEL 4

struct reader {
	const struct source	*source;
	const struct config	*config;
	struct diag		*diag;
	struct meeting		*meeting;
	size_t			 at;		/* the line to be read next */
	unsigned		 first;		/* number of the line that the
						   parsed text begins on */
	struct item		*items;
	size_t			 nitems, items_room;
	struct section		*sections;	/* of the last item */
	size_t			 nsections, sections_room;
	struct block		*blocks;	/* of it, or of the head */
	size_t			 nblocks, blocks_room;
	bool			 details_may_follow;
	const char		**details;	/* of the last item */
	size_t			 ndetails, details_room;
};

static void
warn(const struct reader *reader, unsigned line, const char *what)
{
	diag_add(reader->diag, DIAG_WARNING, reader->source->path, line, 0,
	    "%s", what);
}

static void
warn_of_tree(void *payload, unsigned line, const char *what)
{
	const struct reader *reader = payload;

	warn(reader, line != 0 ? reader->first + line - 1 : 0, what);
}

static void
take_blocks(struct reader *reader, struct blocks *out)
{
	out->list = arena_dup_array(&reader->meeting->arena, reader->blocks,
	    reader->nblocks, sizeof(*reader->blocks));
	out->count = reader->nblocks;
	reader->nblocks = 0;
}

/* The blocks so far are the section's or, before any item, the head's. */
static void
end_section(struct reader *reader)
{
	if (reader->nitems == 0)
		take_blocks(reader, &reader->meeting->head);
	else if (reader->nsections != 0)
		take_blocks(reader,
		    &reader->sections[reader->nsections - 1].blocks);
}

static void
end_item(struct reader *reader)
{
	struct arena *arena = &reader->meeting->arena;
	struct item *item;

	end_section(reader);
	if (reader->nitems == 0)
		return;
	item = &reader->items[reader->nitems - 1];
	item->sections = arena_dup_array(arena, reader->sections,
	    reader->nsections, sizeof(*reader->sections));
	item->nsections = reader->nsections;
	item->detail_lines = arena_dup_array(arena, reader->details,
	    reader->ndetails, sizeof(*reader->details));
	item->ndetail_lines = reader->ndetails;
	reader->nsections = reader->ndetails = 0;
}

static struct section *
begin_section(struct reader *reader, unsigned line)
{
	struct section *section;

	end_section(reader);
	reader->details_may_follow = false;
	ALLOC_ONE_MORE(reader->sections, reader->nsections,
	    reader->sections_room);
	section = &reader->sections[reader->nsections++];
	*section = (struct section){ .role = ROLE_OTHER, .line = line };
	return section;
}

static struct block *
add_block(struct reader *reader, enum block_kind kind, unsigned line)
{
	struct block *block;

	/* Text without a heading above it. */
	if (reader->nitems != 0 && reader->nsections == 0)
		begin_section(reader, line);
	ALLOC_ONE_MORE(reader->blocks, reader->nblocks,
	    reader->blocks_room);
	block = &reader->blocks[reader->nblocks++];
	*block = (struct block){ .kind = kind, .line = line };
	return block;
}

/* The node's text on one line, which lives in `out`. */
static struct str
line_text(struct buf *out, struct cmark_node *node)
{
	size_t i;

	tree_to_text(out, node);
	for (i = 0; i < out->len; i++)
		if (out->data[i] == '\n')
			out->data[i] = ' ';
	return str_trim((struct str){ out->data, out->len });
}

static void
read_item_heading(struct reader *reader, struct str text, unsigned line)
{
	struct item *item;

	end_item(reader);
	ALLOC_ONE_MORE(reader->items, reader->nitems, reader->items_room);
	item = &reader->items[reader->nitems++];
	*item = (struct item){ .line = line };
	item_heading_read(&reader->meeting->arena, text, item);
	reader->details_may_follow = true;
}

/* Take "{.decision}" off the end of the heading. */
static bool
take_role(struct str *heading, enum section_role *role)
{
	struct arena scratch = ARENA_INIT;
	size_t at = heading->len;
	bool found = false;

	if (!str_ends(*heading, "}"))
		return false;
	while (at > 0 && heading->data[at - 1] != '{')
		at--;
	if (at > 0 && str_starts(str_from(*heading, at), "."))
		found = role_parse(arena_dup_str(&scratch,
		    str_cut(str_from(*heading, at + 1),
		    heading->len - at - 2)), role);
	if (found)
		*heading = str_trim(str_cut(*heading, at - 1));
	arena_release(&scratch);
	return found;
}

static void
read_section_heading(struct reader *reader, struct str text, unsigned line)
{
	struct section *section = begin_section(reader, line);

	if (!take_role(&text, &section->role))
		section_heading_role(reader->config, text, &section->role);
	if (text.len != 0)
		section->heading = arena_dup_str(&reader->meeting->arena,
		    text);
}

static void
read_subheading(struct reader *reader, struct cmark_node *node,
    unsigned line)
{
	bool head = reader->nitems == 0;

	if (tree_level(node) == 1 && !(head && reader->nblocks == 0))
		warn(reader, line, "a second heading of the meeting; kept as "
		    "a sub-heading");
	if (tree_level(node) != 1 || !head)
		tree_set_level(node, SUBHEADING_LEVEL);
	tree_unlink(node);
	add_block(reader, BLOCK_HEADING, line)->node = node;
}

static void
read_heading(struct reader *reader, struct cmark_node *node, unsigned line)
{
	struct buf text = BUF_INIT;

	if (tree_level(node) == 2)
		read_item_heading(reader, line_text(&text, node), line);
	else if (tree_level(node) == 3 && reader->nitems != 0)
		read_section_heading(reader, line_text(&text, node), line);
	else
		read_subheading(reader, node, line);
	buf_release(&text);
}

/* Is the paragraph a detail line below an item's heading? */
static bool
read_detail(struct reader *reader, struct str text)
{
	struct arena *arena = &reader->meeting->arena;

	if (!reader->details_may_follow || !item_detail_read(arena, text,
	    &reader->items[reader->nitems - 1])) {
		reader->details_may_follow = false;
		return false;
	}
	ALLOC_ONE_MORE(reader->details, reader->ndetails,
	    reader->details_room);
	reader->details[reader->ndetails++] = arena_dup_str(arena, text);
	return true;
}

static void
read_paragraph(struct reader *reader, struct cmark_node *node,
    unsigned line)
{
	struct buf buf = BUF_INIT;
	struct str text = line_text(&buf, node);
	enum block_kind kind = caption_is_figure(text) ? BLOCK_FIGURE :
	    BLOCK_PARAGRAPH;

	if (!read_detail(reader, text)) {
		tree_unlink(node);
		add_block(reader, kind, line)->node = node;
	}
	buf_release(&buf);
}

static void
read_block(struct reader *reader, struct cmark_node *node)
{
	unsigned line = reader->first + tree_source_line(node) - 1;

	if (tree_kind(node) == TREE_HEADING) {
		read_heading(reader, node, line);
	} else if (tree_kind(node) == TREE_PARAGRAPH) {
		read_paragraph(reader, node, line);
	} else if (tree_first(node) != NULL) {
		reader->details_may_follow = false;
		tree_unlink(node);
		add_block(reader, tree_kind(node) == TREE_QUOTE ?
		    BLOCK_LINES : BLOCK_LIST, line)->node = node;
	}
}

/*
 * "[x]: y" would define a link and vanish, which minutes never mean.  The
 * bracket gets a backslash.
 */
static bool
defines_link(struct str line)
{
	size_t end;

	line = str_trim(line);
	end = str_find(line, "]:");
	return str_starts(line, "[") && end < line.len;
}

static void
add_line(struct buf *text, struct str line)
{
	size_t indent = 0;

	if (defines_link(line)) {
		indent = str_find_char(line, '[');
		buf_add(text, line.data, indent);
		buf_addc(text, '\\');
	}
	line = str_from(line, indent);
	buf_add(text, line.data, line.len);
	buf_addc(text, '\n');
}

static size_t
table_lines(const struct reader *reader)
{
	return pipe_table_lines(reader->source->lines + reader->at,
	    reader->source->nlines - reader->at);
}

/* Read the text up to the next table. */
static void
read_text(struct reader *reader)
{
	const struct source *source = reader->source;
	struct buf text = BUF_INIT;
	struct cmark_node *document, *node, *next;

	reader->first = source->lines[reader->at].number;
	while (reader->at < source->nlines && table_lines(reader) == 0)
		add_line(&text, source->lines[reader->at++].text);
	document = tree_parse((struct str){ text.data, text.len },
	    warn_of_tree, reader);
	for (node = tree_first(document); node != NULL; node = next) {
		next = tree_next(node);
		read_block(reader, node);
	}
	tree_free(document);
	buf_release(&text);
}

/* Take the last block, if it is a caption. */
static struct cmark_node *
take_caption(struct reader *reader, unsigned *line)
{
	struct buf text = BUF_INIT;
	struct cmark_node *caption = NULL;
	struct block *last;

	if (reader->nblocks == 0)
		return NULL;
	last = &reader->blocks[reader->nblocks - 1];
	if (last->kind == BLOCK_PARAGRAPH &&
	    caption_is_table(line_text(&text, last->node))) {
		caption = last->node;
		*line = last->line;
		reader->nblocks--;
	}
	buf_release(&text);
	return caption;
}

static void
read_table(struct reader *reader, size_t count)
{
	const struct line *lines = reader->source->lines + reader->at;
	unsigned line = lines[0].number;
	struct cmark_node *caption = take_caption(reader, &line);
	struct table *table;
	bool ruled;

	table = pipe_table_read(&reader->meeting->arena, lines, count,
	    &ruled);
	if (!ruled)
		warn(reader, line, "a table without a line of dashes; read "
		    "as one without headings");
	table->caption = caption;
	reader->details_may_follow = false;
	add_block(reader, BLOCK_TABLE, line)->table = table;
	reader->at += count;
}

static void
set_contents_titles(struct reader *reader, const struct front_matter *front)
{
	const struct front_title *title;
	size_t i;

	for (i = 0; i < front->count; i++) {
		title = &front->titles[i];
		if (title->item >= 1 && title->item <= reader->nitems)
			reader->items[title->item - 1].contents_title =
			    title->title;
		else
			diag_add(reader->diag, DIAG_ERROR,
			    reader->source->path, title->line, 0,
			    "there is no such item; title left out");
	}
}

static void
read_body(struct reader *reader, const struct front_matter *front)
{
	struct meeting *meeting = reader->meeting;
	size_t count;

	while (reader->at < reader->source->nlines) {
		count = table_lines(reader);
		if (count != 0)
			read_table(reader, count);
		else
			read_text(reader);
	}
	end_item(reader);
	set_contents_titles(reader, front);
	meeting->items = arena_dup_array(&meeting->arena, reader->items,
	    reader->nitems, sizeof(*reader->items));
	meeting->nitems = reader->nitems;
	free(reader->items);
	free(reader->sections);
	free(reader->blocks);
	free(reader->details);
}

struct meeting *
markdown_read(const struct source *source, const struct config *config,
    struct diag *diag)
{
	struct reader reader = { .source = source, .config = config,
	    .diag = diag };
	struct front_matter front = { 0 };
	const char *mistake = NULL;

	reader.meeting = source_meeting(source, FORMAT_MARKDOWN);
	reader.at = front_matter_read(source, reader.meeting, &front, diag);
	if (reader.at == 0) {
		mistake = "no front matter; not read as minutes";
	} else {
		read_body(&reader, &front);
		if (reader.meeting->nitems == 0)
			mistake = "no item (a heading with ##); not read as "
			    "minutes";
	}
	free(front.titles);
	if (mistake == NULL)
		return reader.meeting;
	diag_add(diag, DIAG_ERROR, source->path, 0, 0, "%s", mistake);
	meeting_free(reader.meeting);
	return NULL;
}
