#include "tree_parse.h"

#include <cmark.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "base/alloc.h"
#include "base/buf.h"
#include "tree.h"

/* How deep lists and quotations may be nested.  Nobody writes more, and it
   keeps recursive walks of the tree within their stack. */
#define DEPTH_MAX 40

/* A copy of libcmark's tree in the making, limited to our kinds of nodes. */
struct parse {
	cmark_node	*at;		/* parent of the next node */
	struct buf	 text;		/* for a text node, not added yet */
	unsigned	 depth;		/* of lists and quotations */
	unsigned	 quotes;	/* of which quotations */
	unsigned	 ignored;	/* lists, items, quotations too deep */
	unsigned	 emphs, strongs;	/* around the next node */
	tree_report	*report;	/* NULL: nobody listens */
	void		*payload;
};

static void
report_change(struct parse *parse, cmark_node *node, const char *what)
{
	while (node != NULL && cmark_node_get_start_line(node) == 0)
		node = cmark_node_parent(node);
	if (parse->report != NULL)
		parse->report(parse->payload, node != NULL ?
		    (unsigned)cmark_node_get_start_line(node) : 0, what);
}

static void
add_text(struct parse *parse, struct str text)
{
	buf_add(&parse->text, text.data, text.len);
}

/* Add the text so far as a node, before any other node. */
static void
end_text(struct parse *parse)
{
	tree_add_text(parse->at, (struct str){ parse->text.data,
	    parse->text.len });
	buf_reset(&parse->text);
}

static void
add_break(struct parse *parse)
{
	end_text(parse);
	tree_add(parse->at, TREE_BREAK);
}

static void
open_node(struct parse *parse, enum tree_kind kind, cmark_node *from)
{
	uintptr_t line = (uintptr_t)cmark_node_get_start_line(from);

	end_text(parse);
	parse->at = tree_add(parse->at, kind);
	cmark_node_set_user_data(parse->at, (void *)line);
}

static void
close_node(struct parse *parse)
{
	end_text(parse);
	parse->at = cmark_node_parent(parse->at);
}

/* Returns the first or last inline of the paragraph, also inside emphasis. */
static cmark_node *
edge(cmark_node *paragraph, bool first)
{
	cmark_node *node = paragraph;

	do {
		node = first ? cmark_node_first_child(node) :
		    cmark_node_last_child(node);
	} while (node != NULL && tree_is_emphasis(node) &&
	    cmark_node_first_child(node) != NULL);
	return node;
}

/* Line breaks at the ends of a paragraph mean nothing. */
static void
drop_edges(cmark_node *paragraph)
{
	cmark_node *node;
	int first;

	for (first = 0; first <= 1; first++)
		while ((node = edge(paragraph, first)) != NULL &&
		    !tree_is_text(node))
			cmark_node_free(node);
}

/* A paragraph without text is dropped. */
static void
close_paragraph(struct parse *parse)
{
	cmark_node *paragraph = parse->at;

	close_node(parse);
	drop_edges(paragraph);
	if (cmark_node_first_child(paragraph) == NULL &&
	    tree_kind(paragraph) == TREE_PARAGRAPH)
		cmark_node_free(paragraph);
}

/* Add text in which newlines are breaks and empty lines end paragraphs. */
static void
add_lines(struct parse *parse, struct str text, cmark_node *from)
{
	bool open = false;

	while (text.len != 0) {
		size_t len = str_find_char(text, '\n');
		struct str line = str_cut(text, len);

		text = str_from(text, len + 1);
		if (str_blank(line)) {
			if (open)
				close_node(parse);
			open = false;
			continue;
		}
		if (open)
			add_break(parse);
		else
			open_node(parse, TREE_PARAGRAPH, from);
		open = true;
		add_text(parse, line);
	}
	if (open)
		close_node(parse);
}

/* Is it a comment that a CommonMark writer inserts to separate things? */
static bool
is_own_comment(struct str html)
{
	html = str_trim(html);
	return str_is(html, "<!-- -->") || str_is(html, "<!-- end list -->");
}

static bool
is_line_break(struct str html)
{
	return str_is(html, "<br>") || str_is(html, "<br/>") ||
	    str_is(html, "<br />");
}

static void
add_html(struct parse *parse, cmark_node *node)
{
	struct str html = str_of(cmark_node_get_literal(node));

	if (is_own_comment(html))
		return;
	if (is_line_break(html)) {
		add_break(parse);
		return;
	}
	report_change(parse, node, "HTML in Markdown; kept as text");
	if (cmark_node_get_type(node) == CMARK_NODE_HTML_BLOCK)
		add_lines(parse, html, node);
	else
		add_text(parse, html);
}

static void
add_code_block(struct parse *parse, cmark_node *node)
{
	const char *info = cmark_node_get_fence_info(node);

	report_change(parse, node, "code block in Markdown; kept as lines");
	open_node(parse, TREE_QUOTE, node);
	if (info != NULL)
		add_lines(parse, str_of(info), node);
	add_lines(parse, str_of(cmark_node_get_literal(node)), node);
	close_node(parse);
}

/* Is the text of the link its address? */
static bool
shows_address(cmark_node *link, const char *url)
{
	cmark_node *text = cmark_node_first_child(link);
	static const char mailto[] = "mailto:";
	const char *shown;

	if (text == NULL || cmark_node_next(text) != NULL ||
	    cmark_node_get_type(text) != CMARK_NODE_TEXT)
		return false;
	shown = cmark_node_get_literal(text);
	if (strncmp(url, mailto, strlen(mailto)) == 0 &&
	    strcmp(shown, url + strlen(mailto)) == 0)
		return true;
	return strcmp(shown, url) == 0;
}

/* A link becomes its text, followed by its address. */
static void
add_address(struct parse *parse, cmark_node *link)
{
	const char *url = cmark_node_get_url(link);
	const char *title = cmark_node_get_title(link);
	struct buf text = BUF_INIT;

	if (*url != '\0' && !shows_address(link, url))
		buf_addf(&text, " (%s)", url);
	if (*title != '\0')
		buf_addf(&text, " (%s)", title);
	add_text(parse, (struct str){ text.data, text.len });
	buf_release(&text);
}

/* Emphasis inside emphasis of the same kind changes nothing. */
static void
enter_emphasis(struct parse *parse, cmark_node *node)
{
	enum tree_kind kind = tree_kind(node);
	unsigned *around = kind == TREE_EMPH ? &parse->emphs : &parse->strongs;

	if ((*around)++ == 0)
		open_node(parse, kind, node);
}

static void
leave_emphasis(struct parse *parse, cmark_node *node)
{
	enum tree_kind kind = tree_kind(node);
	unsigned *around = kind == TREE_EMPH ? &parse->emphs : &parse->strongs;

	if (--*around == 0)
		close_node(parse);
}

static void
enter_container(struct parse *parse, cmark_node *node)
{
	enum tree_kind kind = tree_kind(node);

	/* An item is ignored together with its list. */
	if (parse->ignored != 0 ||
	    (parse->depth == DEPTH_MAX && kind != TREE_ITEM)) {
		if (parse->ignored++ == 0)
			report_change(parse, node, "nested too deep; kept "
			    "less deep");
		return;
	}
	open_node(parse, kind, node);
	if (kind == TREE_ITEM)
		return;
	parse->depth++;
	parse->quotes += kind == TREE_QUOTE;
	if (kind == TREE_NUMBERED)
		tree_set_start(parse->at, tree_start(node));
	if (kind != TREE_QUOTE)
		tree_set_tight(parse->at, cmark_node_get_list_tight(node));
}

static void
leave_container(struct parse *parse, cmark_node *node)
{
	enum tree_kind kind = tree_kind(node);

	if (parse->ignored != 0) {
		parse->ignored--;
		return;
	}
	close_node(parse);
	parse->depth -= kind != TREE_ITEM;
	parse->quotes -= kind == TREE_QUOTE;
}

/* Our lists and quotations hold no headings. */
static void
enter_heading(struct parse *parse, cmark_node *node)
{
	if (tree_kind(parse->at) != TREE_DOCUMENT) {
		report_change(parse, node, "heading inside a list or "
		    "quotation; kept as a paragraph");
		open_node(parse, TREE_PARAGRAPH, node);
		return;
	}
	open_node(parse, TREE_HEADING, node);
	tree_set_level(parse->at, cmark_node_get_heading_level(node));
}

static void
enter(struct parse *parse, cmark_node *node)
{
	switch (cmark_node_get_type(node)) {
	case CMARK_NODE_LIST:
	case CMARK_NODE_ITEM:
	case CMARK_NODE_BLOCK_QUOTE:
		enter_container(parse, node);
		break;
	case CMARK_NODE_PARAGRAPH:
		open_node(parse, TREE_PARAGRAPH, node);
		break;
	case CMARK_NODE_HEADING:
		enter_heading(parse, node);
		break;
	case CMARK_NODE_EMPH:
	case CMARK_NODE_STRONG:
		enter_emphasis(parse, node);
		break;
	case CMARK_NODE_CODE_BLOCK:
		add_code_block(parse, node);
		break;
	case CMARK_NODE_HTML_BLOCK:
	case CMARK_NODE_HTML_INLINE:
		add_html(parse, node);
		break;
	case CMARK_NODE_TEXT:
	case CMARK_NODE_CODE:
		add_text(parse, str_of(cmark_node_get_literal(node)));
		break;
	case CMARK_NODE_SOFTBREAK:
		if (parse->quotes == 0) {
			add_text(parse, STR_LIT(" "));
			break;
		}
		/* FALLTHROUGH */
	case CMARK_NODE_LINEBREAK:
		add_break(parse);
		break;
	default:
		break;
	}
}

static void
leave(struct parse *parse, cmark_node *node)
{
	switch (cmark_node_get_type(node)) {
	case CMARK_NODE_LIST:
	case CMARK_NODE_ITEM:
	case CMARK_NODE_BLOCK_QUOTE:
		leave_container(parse, node);
		break;
	case CMARK_NODE_PARAGRAPH:
	case CMARK_NODE_HEADING:
		close_paragraph(parse);
		break;
	case CMARK_NODE_EMPH:
	case CMARK_NODE_STRONG:
		leave_emphasis(parse, node);
		break;
	case CMARK_NODE_LINK:
	case CMARK_NODE_IMAGE:
		add_address(parse, node);
		break;
	default:
		break;
	}
}

/* Copy everything below `parsed`. */
static void
copy_below(struct parse *parse, cmark_node *parsed)
{
	cmark_iter *iter = cmark_iter_new(parsed);
	cmark_event_type event;
	cmark_node *node;

	while ((event = cmark_iter_next(iter)) != CMARK_EVENT_DONE) {
		node = cmark_iter_get_node(iter);
		if (node == parsed)
			continue;
		if (event == CMARK_EVENT_ENTER)
			enter(parse, node);
		else
			leave(parse, node);
	}
	cmark_iter_free(iter);
}

static cmark_node *
parse_document(struct str text)
{
	cmark_node *parsed = cmark_parse_document(text.len != 0 ? text.data :
	    "", text.len, CMARK_OPT_DEFAULT);

	if (parsed == NULL)
		alloc_die();
	return parsed;
}

struct cmark_node *
tree_parse(struct str text, tree_report *report, void *payload)
{
	struct parse parse = { .report = report, .payload = payload };
	cmark_node *parsed = parse_document(text);

	buf_init(&parse.text);
	parse.at = tree_new(TREE_DOCUMENT);
	copy_below(&parse, parsed);
	buf_release(&parse.text);
	cmark_node_free(parsed);
	return parse.at;
}

unsigned
tree_source_line(struct cmark_node *node)
{
	return (unsigned)(uintptr_t)cmark_node_get_user_data(node);
}

/*
 * Parsed as the text of a heading, in which only inlines are recognised, so
 * that a cell with "-" is no list.  The comment keeps a '#' at the end from
 * being a closing sequence.
 */
struct cmark_node *
tree_parse_line(struct str line)
{
	struct parse parse = { .report = NULL };
	struct buf heading = BUF_INIT;
	cmark_node *parsed, *paragraph = tree_new(TREE_PARAGRAPH);

	line = str_trim(line);
	buf_adds(&heading, "# ");
	buf_add(&heading, line.data, line.len);
	buf_adds(&heading, " <!-- -->");
	parsed = parse_document((struct str){ heading.data, heading.len });
	buf_release(&heading);
	buf_init(&parse.text);
	parse.at = paragraph;
	copy_below(&parse, cmark_node_first_child(parsed));
	/* The blank before the comment. */
	if (str_ends((struct str){ parse.text.data, parse.text.len }, " "))
		buf_truncate(&parse.text, parse.text.len - 1);
	end_text(&parse);
	drop_edges(paragraph);
	buf_release(&parse.text);
	cmark_node_free(parsed);
	return paragraph;
}
