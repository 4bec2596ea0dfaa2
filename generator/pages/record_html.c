#include "record_html.h"

#include <string.h>

#include "base/html.h"
#include "language/list_marker.h"
#include "model/tree.h"

/* Lists inside lists inside lists: so deep nobody nests but to do harm. */
#define DEPTH_MAX	20

/* Shorter sections need no folding: a small screen shows them whole. */
#define FOLD_MIN	4	/* blocks */

#define NOTE_HEADING	"overskriften står ikke i referatet"
#define NOTE_LINES	"Opstilling fra kilden: kolonnerne gik tabt, da " \
			"referatet blev eksporteret."
#define NOTE_FIGURE	"Figuren er et billede, som ikke findes i den " \
			"tekst, referatet er læst fra."

/* Is it the anchor of a block that is counted in its item, as "a7"? */
static bool
is_numbered(const char *anchor)
{
	return anchor != NULL && anchor[0] == 'a';
}

static void
add_id(struct buf *out, const char *anchor)
{
	if (anchor != NULL)
		buf_addf(out, " id=\"%s\"", anchor);
}

/* The node's HTML, in which a line break is "<br>" as in the rest of the page;
   libcmark writes XHTML.  A '<' in the text is escaped, so this finds none. */
static void
add_html(struct buf *out, struct cmark_node *node)
{
	struct buf html = BUF_INIT;
	struct str rest;
	size_t at;

	tree_to_html(&html, node);
	rest = (struct str){ html.data, html.len };
	while (rest.len != 0) {
		at = str_find(rest, "<br />");
		buf_add(out, rest.data, at);
		if (at < rest.len)
			buf_adds(out, "<br>");
		rest = str_from(rest, at + strlen("<br />"));
	}
	buf_release(&html);
}

/* The mark in the margin, to cite what has the anchor.  It has a name but no
   text, so nothing of it is copied with the record's own words. */
static void
add_mark(struct buf *out, const char *anchor)
{
	if (is_numbered(anchor))
		buf_addf(out, "<a class=\"cite\" data-added href=\"#%s\" "
		    "aria-label=\"Henvis til afsnit %s\"></a>", anchor,
		    anchor + 1);
}

/* The paragraph's own HTML, with the id spliced into its first tag, and the
   mark before its last one. */
static void
add_paragraph(struct buf *out, struct cmark_node *node, const char *anchor)
{
	struct buf part = BUF_INIT;
	size_t start = out->len, tag;
	const char *end;

	add_html(out, node);
	end = strrchr(out->data + start, '<');
	if (end == NULL)
		return;
	add_mark(&part, anchor);
	buf_insert(out, (size_t)(end - out->data), part.data, part.len);
	buf_reset(&part);
	add_id(&part, anchor);
	tag = start + strcspn(out->data + start, " >");
	buf_insert(out, tag, part.data, part.len);
	buf_release(&part);
}

void
record_inline(struct buf *out, struct cmark_node *node)
{
	struct buf html = BUF_INIT;
	struct str text;
	const char *end;

	add_html(&html, node);
	text = (struct str){ html.data, html.len };
	end = strrchr(html.data, '<');
	if (end != NULL && end > html.data) {
		text = str_cut(text, (size_t)(end - html.data));
		text = str_from(text, str_find_char(text, '>') + 1);
	}
	buf_add(out, text.data, text.len);
	buf_release(&html);
}

/* Do the items bring their own markers ("1.1", "a)") in their text? */
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
	add_id(out, anchor);
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
		add_id(out, anchor != NULL ? id.data : NULL);
		buf_addc(out, '>');
		record_children(out, item, depth + 1);
		add_mark(out, anchor != NULL ? id.data : NULL);
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
			add_html(out, node);
	}
}

static void
add_heading(struct buf *out, struct cmark_node *node, const char *anchor,
    int level)
{
	buf_addf(out, "<h%d", level);
	add_id(out, anchor);
	buf_addc(out, '>');
	record_inline(out, node);
	buf_addf(out, "</h%d>\n", level);
}

static void
add_lines(struct buf *out, struct cmark_node *quote, const char *anchor)
{
	buf_adds(out, "<div class=\"lines\"");
	add_id(out, anchor);
	buf_adds(out, ">\n<p class=\"note\" data-added>" NOTE_LINES
	    "</p>\n");
	record_children(out, quote, 1);
	add_mark(out, anchor);
	buf_adds(out, "</div>\n");
}

static void
add_figure(struct buf *out, struct cmark_node *caption, const char *anchor)
{
	buf_adds(out, "<figure");
	add_id(out, anchor);
	buf_adds(out, ">\n<figcaption>");
	record_inline(out, caption);
	buf_adds(out, "</figcaption>\n<p class=\"note\" data-added>"
	    NOTE_FIGURE "</p>\n");
	add_mark(out, anchor);
	buf_adds(out, "</figure>\n");
}

/* The mark stands beside the frame that the table is scrolled in.  Only an
   item's tables are counted, and have files. */
static void
add_table(struct buf *out, const struct block *block, size_t *tables)
{
	buf_adds(out, "<div class=\"framed\">\n");
	record_table(out, block->table, block->anchor);
	add_mark(out, block->anchor);
	buf_adds(out, "</div>\n");
	if (tables != NULL)
		record_table_tools(out, block, ++*tables);
}

/* `tables` counts those of the item; NULL outside items. */
static void
add_block(struct buf *out, const struct block *block, int level,
    size_t *tables)
{
	switch (block->kind) {
	case BLOCK_PARAGRAPH:
		add_paragraph(out, block->node, block->anchor);
		break;
	case BLOCK_HEADING:
		add_heading(out, block->node, block->anchor, level);
		break;
	case BLOCK_LIST:
		add_list(out, block->node, block->anchor, 0);
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

/* `level` is that of the sub-headings among them. */
static void
add_blocks(struct buf *out, const struct blocks *blocks, int level,
    size_t *tables)
{
	size_t i;

	for (i = 0; i < blocks->count; i++)
		add_block(out, &blocks->list[i], level, tables);
}

/* What was decided is never folded away. */
static bool
is_folding(const struct section *section)
{
	return section->heading != NULL && section->role != ROLE_DECISION &&
	    section->blocks.count >= FOLD_MIN;
}

/* The heading stays outside of what folds: inside a <summary> many readers
   aloud take it for the text of a button. */
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

/* HTML wants a heading in each <section>; text without one is no section. */
static void
add_section(struct buf *out, const struct section *section, size_t *tables)
{
	bool headed = section->heading != NULL ||
	    section->role == ROLE_DECISION;
	const char *tag = headed ? "section" : "div";

	buf_addf(out, "<%s", tag);
	add_id(out, section->anchor);
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

/* The address on the page of the decision; NULL when there is none, or when
   it is what the page begins with. */
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
	for (i = 0; i < item->nfact_lines; i++) {
		buf_adds(out, "<p class=\"fact\">");
		html_text(out, item->fact_lines[i]);
		buf_adds(out, "</p>\n");
	}
	if (decision != NULL)
		buf_addf(out, "<p class=\"jump\" data-added>"
		    "<a href=\"#%s\">Gå til beslutningen</a></p>\n",
		    decision);
	for (i = 0; i < item->nsections; i++)
		add_section(out, &item->sections[i], &tables);
}
