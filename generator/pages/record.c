#include "record.h"

#include <string.h>

#include "base/html.h"
#include "model/tree.h"
#include "model/tree_html.h"
#include "record_node.h"
#include "record_table.h"

/* Shorter sections fit on a small screen and are not folded. */
#define FOLD_MIN	4	/* blocks */

#define NOTE_HEADING	"overskriften står ikke i referatet"
#define NOTE_LINES	"Opstilling fra kilden: kolonnerne gik tabt, da " \
			"referatet blev eksporteret."
#define NOTE_FIGURE	"Figuren er et billede, som ikke findes i den " \
			"tekst, referatet er læst fra."

static void
add_heading(struct buf *out, struct cmark_node *node, const char *anchor,
    int level)
{
	buf_addf(out, "<h%d", level);
	record_id(out, anchor);
	buf_addc(out, '>');
	tree_inlines_to_html(out, node);
	buf_addf(out, "</h%d>\n", level);
}

static void
add_lines(struct buf *out, struct cmark_node *quote, const char *anchor)
{
	buf_adds(out, "<div class=\"lines\"");
	record_id(out, anchor);
	buf_adds(out, ">\n<p class=\"note\" data-added>" NOTE_LINES
	    "</p>\n");
	record_children(out, quote, 1);
	record_mark(out, anchor);
	buf_adds(out, "</div>\n");
}

static void
add_figure(struct buf *out, struct cmark_node *caption, const char *anchor)
{
	buf_adds(out, "<figure");
	record_id(out, anchor);
	buf_adds(out, ">\n<figcaption>");
	tree_inlines_to_html(out, caption);
	buf_adds(out, "</figcaption>\n<p class=\"note\" data-added>"
	    NOTE_FIGURE "</p>\n");
	record_mark(out, anchor);
	buf_adds(out, "</figure>\n");
}

/* The mark is outside the frame in which the table scrolls.  Only an item's
   tables are counted and have files. */
static void
add_table(struct buf *out, const struct block *block, size_t *tables)
{
	buf_adds(out, "<div class=\"framed\">\n");
	record_table(out, block->table, block->anchor);
	record_mark(out, block->anchor);
	buf_adds(out, "</div>\n");
	if (tables != NULL)
		record_table_tools(out, block, ++*tables);
}

/* `tables` counts the tables of the item; NULL outside items. */
static void
add_block(struct buf *out, const struct block *block, int level,
    size_t *tables)
{
	switch (block->kind) {
	case BLOCK_PARAGRAPH:
		record_paragraph(out, block->node, block->anchor);
		break;
	case BLOCK_HEADING:
		add_heading(out, block->node, block->anchor, level);
		break;
	case BLOCK_LIST:
		record_list(out, block->node, block->anchor);
		break;
	case BLOCK_LINES:
		add_lines(out, block->node, block->anchor);
		break;
	case BLOCK_FIGURE:
		add_figure(out, block->node, block->anchor);
		break;
	case BLOCK_TABLE:
		add_table(out, block, tables);
		break;
	}
}

/* `level` is that of sub-headings among the blocks. */
static void
add_blocks(struct buf *out, const struct blocks *blocks, int level,
    size_t *tables)
{
	size_t i;

	for (i = 0; i < blocks->count; i++)
		add_block(out, &blocks->list[i], level, tables);
}

/* A decision is never folded. */
static bool
is_folding(const struct section *section)
{
	return section->heading != NULL && section->role != ROLE_DECISION &&
	    section->blocks.count >= FOLD_MIN;
}

/* The heading stays outside the folding part: many screen readers treat a
   heading inside <summary> as the text of a button. */
static void
add_folding(struct buf *out, const struct section *section, size_t *tables)
{
	buf_adds(out, "<details class=\"fold\" open>\n<summary data-added>"
	    "<span class=\"hidden\">Vis eller skjul ");
	html_text(out, section->heading);
	buf_adds(out, "</span></summary>\n");
	add_blocks(out, &section->blocks, 4, tables);
	buf_adds(out, "</details>\n");
}

/* A <section> needs a heading; text without one becomes a <div>. */
static void
add_section(struct buf *out, const struct section *section, size_t *tables)
{
	bool headed = section->heading != NULL ||
	    section->role == ROLE_DECISION;
	const char *tag = headed ? "section" : "div";

	buf_addf(out, "<%s", tag);
	record_id(out, section->anchor);
	buf_addf(out, " class=\"role-%s\">\n", role_name(section->role));
	if (section->heading != NULL) {
		buf_adds(out, "<h3>");
		html_text(out, section->heading);
		buf_adds(out, "</h3>\n");
	} else if (headed) {
		buf_adds(out, "<h3 data-added>Beslutning "
		    "<span class=\"note\">(" NOTE_HEADING ")</span></h3>\n");
	}
	if (is_folding(section))
		add_folding(out, section, tables);
	else
		add_blocks(out, &section->blocks, headed ? 4 : 3, tables);
	buf_addf(out, "</%s>\n", tag);
}

/* The anchor of the decision; NULL if there is none, or if it comes first on
   the page. */
static const char *
decision_anchor(const struct item *item)
{
	const struct section *section;
	size_t i;

	for (i = 1; i < item->nsections; i++) {
		section = &item->sections[i];
		if (section->role != ROLE_DECISION)
			continue;
		if (section->anchor != NULL)
			return section->anchor;
		if (section->blocks.count != 0)
			return section->blocks.list[0].anchor;
	}
	return NULL;
}

static void
add_title(struct buf *out, const struct item *item)
{
	if (*item->lead == '\0' && *item->title == '\0') {
		buf_adds(out, "<h2 data-added>Punkt uden titel</h2>\n");
		return;
	}
	buf_adds(out, "<h2>");
	if (*item->lead != '\0') {
		buf_adds(out, "<span class=\"lead\">");
		html_text(out, item->lead);
		buf_adds(out, "</span> ");
	}
	html_text(out, item->title);
	buf_adds(out, "</h2>\n");
}

void
record_head(struct buf *out, const struct meeting *meeting)
{
	add_blocks(out, &meeting->head, 3, NULL);
}

void
record_item(struct buf *out, const struct item *item)
{
	const char *decision = decision_anchor(item);
	size_t i, tables = 0;

	add_title(out, item);
	for (i = 0; i < item->ndetail_lines; i++) {
		buf_adds(out, "<p class=\"fact\">");
		html_text(out, item->detail_lines[i]);
		buf_adds(out, "</p>\n");
	}
	if (decision != NULL)
		buf_addf(out, "<p class=\"jump\" data-added>"
		    "<a href=\"#%s\">Gå til beslutningen</a></p>\n",
		    decision);
	for (i = 0; i < item->nsections; i++)
		add_section(out, &item->sections[i], &tables);
}
