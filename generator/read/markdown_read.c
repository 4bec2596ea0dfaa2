#include "markdown_write.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "model/tree.h"
#include "dialect.h"
#include "markdown_parts.h"

#define SUBHEADING_LEVEL 4

struct reading {
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
	bool			 facts;		/* may follow */
	const char		**fact_list;	/* of the last item */
	size_t			 nfacts, facts_room;
};

static void
warn(const struct reading *reading, unsigned line, const char *what)
{
	diag_add(reading->diag, DIAG_WARNING, reading->source->path, line, 0,
	    "%s", what);
}

static void
odd(void *payload, unsigned line, const char *what)
{
	const struct reading *reading = payload;

	warn(reading, line != 0 ? reading->first + line - 1 : 0, what);
}

static void
take_blocks(struct reading *reading, struct blocks *out)
{
	out->list = arena_dup_array(&reading->meeting->arena, reading->blocks,
	    reading->nblocks, sizeof(*reading->blocks));
	out->count = reading->nblocks;
	reading->nblocks = 0;
}

/* The blocks so far are those of the section or, before any item, the head. */
static void
end_section(struct reading *reading)
{
	if (reading->nitems == 0)
		take_blocks(reading, &reading->meeting->head);
	else if (reading->nsections != 0)
		take_blocks(reading,
		    &reading->sections[reading->nsections - 1].blocks);
}

static void
end_item(struct reading *reading)
{
	struct arena *arena = &reading->meeting->arena;
	struct item *item;

	end_section(reading);
	if (reading->nitems == 0)
		return;
	item = &reading->items[reading->nitems - 1];
	item->sections = arena_dup_array(arena, reading->sections,
	    reading->nsections, sizeof(*reading->sections));
	item->nsections = reading->nsections;
	item->fact_lines = arena_dup_array(arena, reading->fact_list,
	    reading->nfacts, sizeof(*reading->fact_list));
	item->nfact_lines = reading->nfacts;
	reading->nsections = reading->nfacts = 0;
}

static struct section *
begin_section(struct reading *reading, unsigned line)
{
	struct section *section;

	end_section(reading);
	reading->facts = false;
	ALLOC_ONE_MORE(reading->sections, reading->nsections,
	    reading->sections_room);
	section = &reading->sections[reading->nsections++];
	*section = (struct section){ .role = ROLE_OTHER, .line = line };
	return section;
}

static struct block *
add_block(struct reading *reading, enum block_kind kind, unsigned line)
{
	struct block *block;

	/* Text that no heading stands above. */
	if (reading->nitems != 0 && reading->nsections == 0)
		begin_section(reading, line);
	ALLOC_ONE_MORE(reading->blocks, reading->nblocks,
	    reading->blocks_room);
	block = &reading->blocks[reading->nblocks++];
	*block = (struct block){ .kind = kind, .line = line };
	return block;
}

/* The node's text on one line.  The caller releases it. */
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
read_item_heading(struct reading *reading, struct str text, unsigned line)
{
	struct item *item;

	end_item(reading);
	ALLOC_ONE_MORE(reading->items, reading->nitems, reading->items_room);
	item = &reading->items[reading->nitems++];
	*item = (struct item){ .line = line };
	dialect_item_heading(&reading->meeting->arena, text, item);
	reading->facts = true;
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
read_section_heading(struct reading *reading, struct str text, unsigned line)
{
	struct section *section = begin_section(reading, line);

	if (!take_role(&text, &section->role))
		dialect_role(reading->config, text, &section->role);
	if (text.len != 0)
		section->heading = arena_dup_str(&reading->meeting->arena,
		    text);
}

static void
read_subheading(struct reading *reading, struct cmark_node *node,
    unsigned line)
{
	bool head = reading->nitems == 0;

	if (tree_level(node) == 1 && !(head && reading->nblocks == 0))
		warn(reading, line, "a second heading of the meeting; kept as "
		    "a sub-heading");
	if (tree_level(node) != 1 || !head)
		tree_set_level(node, SUBHEADING_LEVEL);
	tree_unlink(node);
	add_block(reading, BLOCK_HEADING, line)->node = node;
}

static void
read_heading(struct reading *reading, struct cmark_node *node, unsigned line)
{
	struct buf text = BUF_INIT;

	if (tree_level(node) == 2)
		read_item_heading(reading, line_text(&text, node), line);
	else if (tree_level(node) == 3 && reading->nitems != 0)
		read_section_heading(reading, line_text(&text, node), line);
	else
		read_subheading(reading, node, line);
	buf_release(&text);
}

/* Is the paragraph one of the facts below an item's heading? */
static bool
read_fact(struct reading *reading, struct str text)
{
	struct arena *arena = &reading->meeting->arena;

	if (!reading->facts || !dialect_item_fact(arena, text,
	    &reading->items[reading->nitems - 1])) {
		reading->facts = false;
		return false;
	}
	ALLOC_ONE_MORE(reading->fact_list, reading->nfacts,
	    reading->facts_room);
	reading->fact_list[reading->nfacts++] = arena_dup_str(arena, text);
	return true;
}

static void
read_paragraph(struct reading *reading, struct cmark_node *node,
    unsigned line)
{
	struct buf buf = BUF_INIT;
	struct str text = line_text(&buf, node);
	enum block_kind kind = dialect_figure_caption(text) ? BLOCK_FIGURE :
	    BLOCK_PARAGRAPH;

	if (!read_fact(reading, text)) {
		tree_unlink(node);
		add_block(reading, kind, line)->node = node;
	}
	buf_release(&buf);
}

static void
read_block(struct reading *reading, struct cmark_node *node)
{
	unsigned line = reading->first + tree_line(node) - 1;

	if (tree_kind(node) == TREE_HEADING) {
		read_heading(reading, node, line);
	} else if (tree_kind(node) == TREE_PARAGRAPH) {
		read_paragraph(reading, node, line);
	} else if (tree_first(node) != NULL) {
		reading->facts = false;
		tree_unlink(node);
		add_block(reading, tree_kind(node) == TREE_QUOTE ?
		    BLOCK_LINES : BLOCK_LIST, line)->node = node;
	}
}

/*
 * "[x]: y" would define a link and vanish; nothing in minutes is meant so.
 * The bracket gets a backslash.
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
table_lines(const struct reading *reading)
{
	return pipe_table_lines(reading->source->lines + reading->at,
	    reading->source->nlines - reading->at);
}

/* Read what stands before the next table. */
static void
read_text(struct reading *reading)
{
	const struct source *source = reading->source;
	struct buf text = BUF_INIT;
	struct cmark_node *document, *node, *next;

	reading->first = source->lines[reading->at].number;
	while (reading->at < source->nlines && table_lines(reading) == 0)
		add_line(&text, source->lines[reading->at++].text);
	document = tree_parse((struct str){ text.data, text.len }, odd,
	    reading);
	for (node = tree_first(document); node != NULL; node = next) {
		next = tree_next(node);
		read_block(reading, node);
	}
	tree_free(document);
	buf_release(&text);
}

/* Take the caption that the last block is, if it is one. */
static struct cmark_node *
take_caption(struct reading *reading, unsigned *line)
{
	struct buf text = BUF_INIT;
	struct cmark_node *caption = NULL;
	struct block *last;

	if (reading->nblocks == 0)
		return NULL;
	last = &reading->blocks[reading->nblocks - 1];
	if (last->kind == BLOCK_PARAGRAPH &&
	    dialect_table_caption(line_text(&text, last->node))) {
		caption = last->node;
		*line = last->line;
		reading->nblocks--;
	}
	buf_release(&text);
	return caption;
}

static void
read_table(struct reading *reading, size_t count)
{
	const struct line *lines = reading->source->lines + reading->at;
	unsigned line = lines[0].number;
	struct cmark_node *caption = take_caption(reading, &line);
	struct table *table;
	bool ruled;

	table = pipe_table_read(&reading->meeting->arena, lines, count,
	    &ruled);
	if (!ruled)
		warn(reading, line, "a table without a line of dashes; read "
		    "as one without headings");
	table->caption = caption;
	reading->facts = false;
	add_block(reading, BLOCK_TABLE, line)->table = table;
	reading->at += count;
}

static void
set_contents_titles(struct reading *reading, const struct front *front)
{
	const struct front_title *title;
	size_t i;

	for (i = 0; i < front->count; i++) {
		title = &front->titles[i];
		if (title->item >= 1 && title->item <= reading->nitems)
			reading->items[title->item - 1].contents_title =
			    title->title;
		else
			diag_add(reading->diag, DIAG_ERROR,
			    reading->source->path, title->line, 0,
			    "there is no such item; title left out");
	}
}

static void
read_body(struct reading *reading, const struct front *front)
{
	struct meeting *meeting = reading->meeting;
	size_t count;

	while (reading->at < reading->source->nlines) {
		count = table_lines(reading);
		if (count != 0)
			read_table(reading, count);
		else
			read_text(reading);
	}
	end_item(reading);
	set_contents_titles(reading, front);
	meeting->items = arena_dup_array(&meeting->arena, reading->items,
	    reading->nitems, sizeof(*reading->items));
	meeting->nitems = reading->nitems;
	free(reading->items);
	free(reading->sections);
	free(reading->blocks);
	free(reading->fact_list);
}

static struct meeting *
new_meeting(const struct source *source)
{
	struct meeting *meeting = meeting_new();

	meeting->file = arena_dup(&meeting->arena, source->name);
	memcpy(meeting->sha256, source->sha256, sizeof(meeting->sha256));
	meeting->format = FORMAT_MARKDOWN;
	return meeting;
}

struct meeting *
markdown_read(const struct source *source, const struct config *config,
    struct diag *diag)
{
	struct reading reading = { .source = source, .config = config,
	    .diag = diag };
	struct front front = { 0 };
	const char *mistake = NULL;

	reading.meeting = new_meeting(source);
	reading.at = front_read(source, reading.meeting, &front, diag);
	if (reading.at == 0) {
		mistake = "no front matter; not read as minutes";
	} else {
		read_body(&reading, &front);
		if (reading.meeting->nitems == 0)
			mistake = "no item (a heading with ##); not read as "
			    "minutes";
	}
	free(front.titles);
	if (mistake == NULL)
		return reading.meeting;
	diag_add(diag, DIAG_ERROR, source->path, 0, 0, "%s", mistake);
	meeting_free(reading.meeting);
	return NULL;
}
