/*
 * The inlines of a paragraph as CommonMark.  libcmark's renderer escapes what
 * would be markup, but trusts the tree to be one that a parser could have
 * made: emphasis that begins with a blank or touches other emphasis comes back
 * as asterisks.  So a copy is mended first, and the copy is what is rendered.
 */
#include "tree.h"

#include <cmark.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/utf8.h"

/*
 * Stands between emphasis and a letter or other emphasis that it touches,
 * where the asterisks alone would not be read as meant.
 */
#define GUARD "<!-- -->"

/* One step of the walk through a paragraph's inlines. */
enum step_kind {
	STEP_EDGE,		/* start or end of a line */
	STEP_TEXT, STEP_OPEN, STEP_CLOSE
};

struct step {
	enum step_kind	 kind;
	cmark_node	*node;		/* NULL for the paragraph's edges */
};

static cmark_node *
custom(const char *text)
{
	cmark_node *node = cmark_node_new(CMARK_NODE_CUSTOM_INLINE);

	if (node == NULL || !cmark_node_set_on_enter(node, text))
		alloc_die();
	return node;
}

static void
put_before(cmark_node *node, cmark_node *other)
{
	if (!cmark_node_insert_before(node, other))
		abort();
}

static void
put_after(cmark_node *node, cmark_node *other)
{
	if (!cmark_node_insert_after(node, other))
		abort();
}

static bool
is_emphasis(cmark_node *node)
{
	cmark_node_type type = cmark_node_get_type(node);

	return type == CMARK_NODE_EMPH || type == CMARK_NODE_STRONG;
}

static bool
is_break(cmark_node *node)
{
	return node != NULL &&
	    cmark_node_get_type(node) == CMARK_NODE_LINEBREAK;
}

static struct str
literal(cmark_node *text)
{
	return str_of(cmark_node_get_literal(text));
}

/* Blanks of Unicode, which no emphasis may begin or end with. */
static bool
is_space(uint32_t c)
{
	return c <= ' ' || c == 0xa0 || c == 0x1680 ||
	    (c >= 0x2000 && c <= 0x200a) || c == 0x2028 || c == 0x2029 ||
	    c == 0x202f || c == 0x205f || c == 0x3000;
}

/* Certainly a letter or digit; other signs may be punctuation. */
static bool
is_word(uint32_t c)
{
	return (c >= '0' && c <= '9') || utf8_is_letter(c);
}

/* A neighbour beside which emphasis may begin or end whatever is inside. */
static bool
is_free(uint32_t c)
{
	return c < 0x80 && !is_word(c);
}

/* What the text inside the emphasis shows to its asterisks: 0 for markup. */
static uint32_t
inner_sign(const struct step *step, bool first)
{
	if (step->kind != STEP_TEXT)
		return 0;
	return first ? utf8_first(literal(step->node)) :
	    utf8_last(literal(step->node));
}

/* Does emphasis need a guard to its outer neighbour? */
static bool
needs_guard(const struct step *outer, const struct step *inner, bool opens)
{
	if (outer->kind == STEP_EDGE)
		return false;
	if (outer->kind != STEP_TEXT)
		return true;
	return !is_word(inner_sign(inner, opens)) &&
	    !is_free(opens ? utf8_last(literal(outer->node)) :
	    utf8_first(literal(outer->node)));
}

/* Take `len` bytes off one end of the text and put their code beside it. */
static void
encode(cmark_node *text, size_t len, bool at_start)
{
	struct str all = literal(text), cut;
	struct buf rest = BUF_INIT;
	char code[sizeof("&#1114111;")];
	size_t ignored;

	cut = at_start ? str_cut(all, len) : str_from(all, all.len - len);
	snprintf(code, sizeof(code), "&#%u;", utf8_decode(cut, &ignored));
	if (at_start) {
		put_before(text, custom(code));
		buf_add(&rest, all.data + len, all.len - len);
	} else {
		put_after(text, custom(code));
		buf_add(&rest, all.data, all.len - len);
	}
	cmark_node_set_literal(text, rest.data);
	buf_release(&rest);
}

static size_t
last_len(struct str text)
{
	size_t len = 1;

	while (len < text.len &&
	    ((unsigned char)text.data[text.len - len] & 0xc0) == 0x80)
		len++;
	return len;
}

/* Mend a text between its neighbours. */
static void
mend_text(const struct step *before, cmark_node *text,
    const struct step *after)
{
	struct str all = literal(text);
	size_t len;

	if (all.len == 0)
		return;
	/* libcmark does not escape code fences; tables are not its own. */
	if (before->kind == STEP_EDGE && (strchr("~|", all.data[0]) != NULL ||
	    str_starts(all, ":-")))
		put_before(text, custom("\\"));
	if ((before->kind == STEP_EDGE || before->kind == STEP_OPEN) &&
	    is_space(utf8_decode(all, &len))) {
		encode(text, len, true);
		all = literal(text);
	}
	if ((after->kind == STEP_EDGE || after->kind == STEP_CLOSE) &&
	    all.len != 0 && is_space(utf8_last(all)))
		encode(text, last_len(all), false);
}

static void
add_step(struct step **steps, size_t *count, size_t *room, struct step step)
{
	ALLOC_ONE_MORE(*steps, *count, *room);
	(*steps)[(*count)++] = step;
}

/* The paragraph's inlines, with an edge at both ends.  The caller frees. */
static struct step *
walk(cmark_node *paragraph, size_t *count)
{
	cmark_iter *iter = cmark_iter_new(paragraph);
	cmark_event_type event;
	struct step *steps = NULL;
	size_t room = 0;

	*count = 0;
	while ((event = cmark_iter_next(iter)) != CMARK_EVENT_DONE) {
		struct step step = { STEP_EDGE, cmark_iter_get_node(iter) };

		if (step.node == paragraph)
			step.node = NULL;
		else if (is_emphasis(step.node))
			step.kind = event == CMARK_EVENT_ENTER ?
			    STEP_OPEN : STEP_CLOSE;
		else if (tree_is_text(step.node))
			step.kind = STEP_TEXT;
		add_step(&steps, count, &room, step);
	}
	cmark_iter_free(iter);
	return steps;
}

/* Every guard is decided on before the texts change. */
static void
place_guards(const struct step *steps, size_t count)
{
	size_t i;

	for (i = 1; i + 1 < count; i++) {
		if (steps[i].kind == STEP_OPEN &&
		    needs_guard(&steps[i - 1], &steps[i + 1], true))
			put_before(steps[i].node, custom(GUARD));
		/* Between two of them the one that opens has put it. */
		if (steps[i].kind == STEP_CLOSE &&
		    steps[i + 1].kind != STEP_OPEN &&
		    needs_guard(&steps[i + 1], &steps[i - 1], false))
			put_after(steps[i].node, custom(GUARD));
	}
}

/* A break is a backslash, because editors strip blanks at the end of lines. */
static void
write_breaks(const struct step *steps, size_t count, const char *as)
{
	size_t i;

	for (i = 0; i < count; i++) {
		if (!is_break(steps[i].node))
			continue;
		put_before(steps[i].node, custom(as));
		cmark_node_free(steps[i].node);
	}
}

static void
drop_breaks(cmark_node *paragraph)
{
	while (is_break(cmark_node_first_child(paragraph)))
		cmark_node_free(cmark_node_first_child(paragraph));
	while (is_break(cmark_node_last_child(paragraph)))
		cmark_node_free(cmark_node_last_child(paragraph));
}

static void
mend_inlines(cmark_node *paragraph, const char *break_as)
{
	struct step *steps;
	size_t i, count;

	drop_breaks(paragraph);
	steps = walk(paragraph, &count);
	place_guards(steps, count);
	for (i = 1; i + 1 < count; i++)
		if (steps[i].kind == STEP_TEXT)
			mend_text(&steps[i - 1], steps[i].node, &steps[i + 1]);
	write_breaks(steps, count, break_as);
	free(steps);
}

/* Emphasis holds no break at its ends, and something in between. */
static void
mend_emphasis(cmark_node *node)
{
	while (is_break(cmark_node_first_child(node)))
		put_before(node, cmark_node_first_child(node));
	while (is_break(cmark_node_last_child(node)))
		put_after(node, cmark_node_last_child(node));
	if (cmark_node_first_child(node) == NULL)
		cmark_node_free(node);
}

/* Is there emphasis of this kind above already? */
static bool
is_repeated(cmark_node *emphasis)
{
	cmark_node_type type = cmark_node_get_type(emphasis);
	cmark_node *node = cmark_node_parent(emphasis);

	while (node != NULL && is_emphasis(node)) {
		if (cmark_node_get_type(node) == type)
			return true;
		node = cmark_node_parent(node);
	}
	return false;
}

/* A paragraph with a copy of the inlines below `node`. */
static cmark_node *
copy_inlines(cmark_node *node)
{
	cmark_node *at = tree_new(TREE_PARAGRAPH), *from, *done;
	cmark_iter *iter = cmark_iter_new(node);
	cmark_event_type event;

	while ((event = cmark_iter_next(iter)) != CMARK_EVENT_DONE) {
		from = cmark_iter_get_node(iter);
		if (from == node || (is_emphasis(from) && is_repeated(from)))
			continue;
		if (tree_is_text(from)) {
			tree_add_text(at, literal(from));
		} else if (event == CMARK_EVENT_ENTER) {
			done = tree_add(at, tree_kind(from));
			if (is_emphasis(done))
				at = done;
		} else {
			done = at;
			at = cmark_node_parent(done);
			mend_emphasis(done);
		}
	}
	cmark_iter_free(iter);
	return at;
}

static void
render(struct buf *out, cmark_node *paragraph)
{
	char *text = cmark_render_commonmark(paragraph, CMARK_OPT_DEFAULT, 0);
	struct str line = str_of(text);

	while (str_ends(line, "\n"))
		line.len--;
	buf_add(out, line.data, line.len);
	free(text);
}

void
tree_to_lines(struct buf *out, struct cmark_node *node)
{
	cmark_node *copy = copy_inlines(node);

	mend_inlines(copy, "\\\n");
	render(out, copy);
	tree_free(copy);
}

/* In a cell a bullet that begins a line is one of ours. */
static void
guard_bullets(cmark_node *paragraph)
{
	cmark_node *node;

	for (node = cmark_node_first_child(paragraph); node != NULL;
	    node = cmark_node_next(node))
		if (tree_is_text(node) &&
		    str_starts(literal(node), "\xe2\x80\xa2"))
			put_before(node, custom(GUARD));
}

/*
 * The escapes for what would begin a list at the start of a line; in a heading
 * or a cell nothing does: "\-3", "9\. marts".  The offset of the backslash,
 * the line's length for none.
 */
static size_t
find_needless(struct str line)
{
	size_t digits = 0;

	while (digits < line.len && line.data[digits] >= '0' &&
	    line.data[digits] <= '9')
		digits++;
	if (digits + 1 < line.len && line.data[digits] == '\\' &&
	    strchr(digits != 0 ? ".)" : "-+=", line.data[digits + 1]) != NULL)
		return digits;
	return line.len;
}

void
tree_to_line(struct buf *out, struct cmark_node *node)
{
	cmark_node *copy = copy_inlines(node);
	struct buf line = BUF_INIT;
	size_t i, needless, backslashes = 0;

	mend_inlines(copy, "<br>");
	guard_bullets(copy);
	render(&line, copy);
	needless = find_needless((struct str){ line.data, line.len });
	for (i = 0; i < line.len; i++) {
		if (i == needless)
			continue;
		if (line.data[i] == '|' && backslashes % 2 == 0)
			buf_addc(out, '\\');
		buf_addc(out, line.data[i]);
		backslashes = line.data[i] == '\\' ? backslashes + 1 : 0;
	}
	buf_release(&line);
	tree_free(copy);
}
