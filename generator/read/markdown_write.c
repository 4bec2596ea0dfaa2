#include "markdown_write.h"

#include "model/tree.h"
#include "model/tree_commonmark.h"
#include "model/tree_inline.h"
#include "front_matter.h"
#include "implied_decision.h"
#include "item_detail.h"
#include "pipe_table.h"
#include "section_heading.h"

/* Write a heading; `marks` are its '#'s. */
static void
write_node_heading(struct buf *out, const char *marks, struct cmark_node *node)
{
	buf_addf(out, "\n%s", marks);
	if (tree_first(node) != NULL)
		buf_addc(out, ' ');
	tree_to_line(out, node);
	buf_addc(out, '\n');
}

/* The same, of plain text. */
static void
write_heading(struct buf *out, const char *marks, const char *text)
{
	struct cmark_node *heading = tree_new(TREE_PARAGRAPH);

	tree_add_text(heading, str_of(text));
	write_node_heading(out, marks, heading);
	tree_free(heading);
}

static void
write_table(struct buf *out, const struct table *table)
{
	if (table->caption != NULL) {
		tree_to_commonmark(out, table->caption);
		buf_addc(out, '\n');
	}
	pipe_table_write(out, table);
}

static void
write_block(struct buf *out, const struct block *block)
{
	if (block->kind == BLOCK_HEADING) {
		write_node_heading(out, "####", block->node);
		return;
	}
	buf_addc(out, '\n');
	if (block->kind == BLOCK_TABLE)
		write_table(out, block->table);
	else
		tree_to_commonmark(out, block->node);
}

static void
write_blocks(struct buf *out, const struct blocks *blocks, size_t first)
{
	size_t i;

	for (i = first; i < blocks->count; i++) {
		/* Or two lists would be read as one. */
		if (i > first && blocks->list[i].kind == BLOCK_LIST &&
		    blocks->list[i - 1].kind == BLOCK_LIST)
			buf_adds(out, "\n<!-- -->\n");
		write_block(out, &blocks->list[i]);
	}
}

/* The first block is the heading, if the minutes have one. */
static void
write_head(struct buf *out, const struct blocks *head)
{
	size_t first = 0;

	if (head->count != 0 && head->list[0].kind == BLOCK_HEADING) {
		write_node_heading(out, "#", head->list[0].node);
		first = 1;
	}
	write_blocks(out, head, first);
}

static void
write_item_heading(struct buf *out, const struct item *item)
{
	struct buf line = BUF_INIT;

	buf_adds(&line, item->lead);
	if (line.len != 0 && item->title[0] != '\0')
		buf_addc(&line, ' ');
	buf_adds(&line, item->title);
	write_heading(out, "##", line.data);
	buf_release(&line);
}

static void
write_details(struct buf *out, const struct item *item)
{
	struct cmark_node *paragraph;
	size_t i;

	for (i = 0; i < item->ndetail_lines; i++) {
		paragraph = tree_new(TREE_PARAGRAPH);
		tree_add_text(paragraph, str_of(item->detail_lines[i]));
		buf_addc(out, '\n');
		tree_to_commonmark(out, paragraph);
		tree_free(paragraph);
	}
}

/* Would the section's first paragraph be read as a detail line? */
static bool
begins_with_detail(const struct item *item, const struct section *section)
{
	struct arena scratch = ARENA_INIT;
	struct buf text = BUF_INIT;
	struct item copy = *item;
	bool detail = false;

	if (section->blocks.count != 0 &&
	    section->blocks.list[0].kind == BLOCK_PARAGRAPH) {
		block_to_text(&text, &section->blocks.list[0]);
		detail = item_detail_read(&scratch, (struct str){ text.data,
		    text.len }, &copy);
	}
	buf_release(&text);
	arena_release(&scratch);
	return detail;
}

static bool
is_only_decision(const struct item *item, size_t index)
{
	size_t i;

	for (i = 0; i < item->nsections; i++)
		if (i != index && item->sections[i].role == ROLE_DECISION)
			return false;
	return item->sections[index].role == ROLE_DECISION &&
	    implied_decision_at(&item->sections[index]) == 0 &&
	    item->sections[index].blocks.count != 0;
}

/* Is the section recognized without a heading when read back? */
static bool
needs_no_heading(const struct item *item, size_t index)
{
	const struct section *section = &item->sections[index], *before;

	if (section->heading != NULL || section->blocks.count == 0)
		return false;
	if (index == 0)
		return !begins_with_detail(item, section) &&
		    (section->role == ROLE_OTHER ||
		    is_only_decision(item, index));
	before = section - 1;
	return is_only_decision(item, index) && before->blocks.count != 0 &&
	    implied_decision_allowed(before->role);
}

/* A role that does not follow from the heading is added: "{.decision}". */
static void
write_section_heading(struct buf *out, const struct section *section)
{
	const char *heading = section->heading != NULL ? section->heading : "";
	enum section_role role = ROLE_OTHER;

	if (section->heading != NULL)
		section_heading_role(NULL, str_of(heading), &role);
	write_heading(out, "###", heading);
	/* A heading that ends like a role must not be read as one. */
	if (role == section->role && !str_ends(str_of(heading), "}"))
		return;
	buf_truncate(out, out->len - 1);
	buf_addf(out, " {.%s}\n", role_name(section->role));
}

static void
write_item(struct buf *out, const struct item *item)
{
	size_t i;

	write_item_heading(out, item);
	write_details(out, item);
	for (i = 0; i < item->nsections; i++) {
		if (!needs_no_heading(item, i))
			write_section_heading(out, &item->sections[i]);
		write_blocks(out, &item->sections[i].blocks, 0);
	}
}

void
markdown_write(struct buf *out, const struct meeting *meeting)
{
	size_t i;

	front_matter_write(out, meeting);
	write_head(out, &meeting->head);
	for (i = 0; i < meeting->nitems; i++)
		write_item(out, &meeting->items[i]);
}
