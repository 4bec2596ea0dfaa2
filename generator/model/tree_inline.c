/*
 * libcmark's renderer escapes what would be markup, but assumes a tree that
 * its parser could have made: emphasis that begins with a blank or touches
 * other emphasis parses back as asterisks.  So what is rendered is a repaired
 * copy.
 */
#include "tree_inline.h"

#include <cmark.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/utf8.h"
#include "tree.h"

/* Separates emphasis from a letter or other emphasis that it touches, where
   the asterisks alone would be misread. */
#define GUARD "<!-- -->"

/* A kept line break, in a paragraph and where only one line can be.  The first
   is a backslash and not two blanks, because editors strip blanks at the end
   of lines. */
#define LINE_BREAK	"\\\n"
#define CELL_BREAK	"<br>"

/* One step of a walk through the inlines of a paragraph. */
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
is_break(cmark_node *node)
{
	return node != NULL &&
	    cmark_node_get_type(node) == CMARK_NODE_LINEBREAK;
}

/* Is it white space of Unicode, with which emphasis cannot begin or end? */
static bool
is_space(uint32_t c)
{
	return c <= ' ' || c == 0xa0 || c == 0x1680 ||
	    (c >= 0x2000 && c <= 0x200a) || c == 0x2028 || c == 0x2029 ||
	    c == 0x202f || c == 0x205f || c == 0x3000;
}

/* Is it a letter or digit?  Anything else may be punctuation. */
static bool
is_word(uint32_t c)
{
	return (c >= '0' && c <= '9') || utf8_is_letter(c);
}

/* Can emphasis begin or end next to it, whatever the emphasis holds? */
static bool
is_free(uint32_t c)
{
	return c < 0x80 && !is_word(c);
}

/* Returns the character that touches the asterisks on the inside; 0 if that is
   markup. */
static uint32_t
inner_character(const struct step *step, bool first)
{
	if (step->kind != STEP_TEXT)
		return 0;
	return first ? utf8_first(tree_literal(step->node)) :
	    utf8_last(tree_literal(step->node));
}

/* Does emphasis need a guard against its outer neighbour? */
static bool
needs_guard(const struct step *outer, const struct step *inner, bool opens)
{
	if (outer->kind == STEP_EDGE)
		return false;
	if (outer->kind != STEP_TEXT)
		return true;
	return !is_word(inner_character(inner, opens)) &&
	    !is_free(opens ? utf8_last(tree_literal(outer->node)) :
	    utf8_first(tree_literal(outer->node)));
}

/* Replace the character of `len` bytes at one end of the text by its numeric
   reference, "&#32;". */
static void
encode(cmark_node *text, size_t len, bool at_start)
{
	struct str all = tree_literal(text), cut;
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

/* Repair a text between its neighbours. */
static void
repair_text(const struct step *before, cmark_node *text,
    const struct step *after)
{
	struct str all = tree_literal(text);
	size_t len;

	if (all.len == 0)
		return;
	/* libcmark does not escape code fences, and knows no tables. */
	if (before->kind == STEP_EDGE && (strchr("~|", all.data[0]) != NULL ||
	    str_starts(all, ":-")))
		put_before(text, custom("\\"));
	if ((before->kind == STEP_EDGE || before->kind == STEP_OPEN) &&
	    is_space(utf8_decode(all, &len))) {
		encode(text, len, true);
		all = tree_literal(text);
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

/* Returns the inlines of the paragraph with an edge at both ends.  The caller
   frees them. */
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
		else if (tree_is_emphasis(step.node))
			step.kind = event == CMARK_EVENT_ENTER ?
			    STEP_OPEN : STEP_CLOSE;
		else if (tree_is_text(step.node))
			step.kind = STEP_TEXT;
		add_step(&steps, count, &room, step);
	}
	cmark_iter_free(iter);
	return steps;
}

/* Called before the texts change, because guards depend on them. */
static void
place_guards(const struct step *steps, size_t count)
{
	size_t i;

	for (i = 1; i + 1 < count; i++) {
		if (steps[i].kind == STEP_OPEN &&
		    needs_guard(&steps[i - 1], &steps[i + 1], true))
			put_before(steps[i].node, custom(GUARD));
		/* Before other emphasis that one has its own guard. */
		if (steps[i].kind == STEP_CLOSE &&
		    steps[i + 1].kind != STEP_OPEN &&
		    needs_guard(&steps[i + 1], &steps[i - 1], false))
			put_after(steps[i].node, custom(GUARD));
	}
}

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
repair_inlines(cmark_node *paragraph, const char *break_as)
{
	struct step *steps;
	size_t i, count;

	drop_breaks(paragraph);
	steps = walk(paragraph, &count);
	place_guards(steps, count);
	for (i = 1; i + 1 < count; i++)
		if (steps[i].kind == STEP_TEXT)
			repair_text(&steps[i - 1], steps[i].node,
			    &steps[i + 1]);
	write_breaks(steps, count, break_as);
	free(steps);
}

/* Move breaks out of the ends of emphasis, and drop it if it is empty. */
static void
repair_emphasis(cmark_node *node)
{
	while (is_break(cmark_node_first_child(node)))
		put_before(node, cmark_node_first_child(node));
	while (is_break(cmark_node_last_child(node)))
		put_after(node, cmark_node_last_child(node));
	if (cmark_node_first_child(node) == NULL)
		cmark_node_free(node);
}

/* Is it inside emphasis of the same kind? */
static bool
is_repeated(cmark_node *emphasis)
{
	cmark_node_type type = cmark_node_get_type(emphasis);
	cmark_node *node = cmark_node_parent(emphasis);

	while (node != NULL && tree_is_emphasis(node)) {
		if (cmark_node_get_type(node) == type)
			return true;
		node = cmark_node_parent(node);
	}
	return false;
}

/* Returns a new paragraph with copies of the inlines below `node`. */
static cmark_node *
copy_inlines(cmark_node *node)
{
	cmark_node *at = tree_new(TREE_PARAGRAPH), *from, *done;
	cmark_iter *iter = cmark_iter_new(node);
	cmark_event_type event;

	while ((event = cmark_iter_next(iter)) != CMARK_EVENT_DONE) {
		from = cmark_iter_get_node(iter);
		if (from == node || (tree_is_emphasis(from) &&
		    is_repeated(from)))
			continue;
		if (tree_is_text(from)) {
			tree_add_text(at, tree_literal(from));
		} else if (event == CMARK_EVENT_ENTER) {
			done = tree_add(at, tree_kind(from));
			if (tree_is_emphasis(done))
				at = done;
		} else {
			done = at;
			at = cmark_node_parent(done);
			repair_emphasis(done);
		}
	}
	cmark_iter_free(iter);
	return at;
}

/* Can text with the byte be written as it is, anywhere in a line? */
static bool
is_harmless(char c)
{
	static const bool harmful[256] = {
		['*'] = true, ['_'] = true, ['['] = true, [']'] = true,
		['#'] = true, ['<'] = true, ['>'] = true, ['\\'] = true,
		['`'] = true, ['!'] = true, ['&'] = true, ['|'] = true,
	};

	return (unsigned char)c >= ' ' && !harmful[(unsigned char)c];
}

/* Can a line begin with the byte?  With a digit or one of these it may be a
   list, a fence or a table; U+2022 and blanks begin with other bytes. */
static bool
may_begin(char c)
{
	unsigned char byte = (unsigned char)c;

	if (byte >= 0x80)
		return byte == 0xc3;
	return byte > ' ' && strchr("-+=~:0123456789", c) == NULL;
}

static bool
is_plain_text(struct str text)
{
	size_t i;

	if (text.len == 0 || !may_begin(text.data[0]) ||
	    is_space(utf8_last(text)))
		return false;
	for (i = 0; i < text.len; i++)
		if (!is_harmless(text.data[i]))
			return false;
	return true;
}

/* Is it nothing but lines of text that need no escapes and no repair?  Most
   paragraphs are. */
static bool
is_plain(cmark_node *paragraph)
{
	cmark_node *node;
	bool text = false;

	for (node = cmark_node_first_child(paragraph); node != NULL;
	    node = cmark_node_next(node)) {
		if (text ? !is_break(node) : !tree_is_text(node) ||
		    !is_plain_text(tree_literal(node)))
			return false;
		text = !text;
	}
	return text;
}

static void
add_plain(struct buf *out, cmark_node *paragraph, const char *break_as)
{
	cmark_node *node;

	for (node = cmark_node_first_child(paragraph); node != NULL;
	    node = cmark_node_next(node))
		buf_adds(out, tree_is_text(node) ?
		    cmark_node_get_literal(node) : break_as);
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
	cmark_node *copy;

	if (is_plain(node)) {
		add_plain(out, node, LINE_BREAK);
		return;
	}
	copy = copy_inlines(node);
	repair_inlines(copy, LINE_BREAK);
	render(out, copy);
	tree_free(copy);
}

/* In a cell the reader takes a bullet at the start of a line for a list. */
static void
guard_bullets(cmark_node *paragraph)
{
	cmark_node *node;

	for (node = cmark_node_first_child(paragraph); node != NULL;
	    node = cmark_node_next(node))
		if (tree_is_text(node) &&
		    str_starts(tree_literal(node), "\xe2\x80\xa2"))
			put_before(node, custom(GUARD));
}

/*
 * Find the escape of what would begin a list at the start of a line: "\-3",
 * "9\. marts".  In a heading or a cell nothing does.  Returns the offset of
 * the backslash, or the length of the line if there is none.
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
	struct buf line = BUF_INIT;
	size_t i, needless, backslashes = 0;
	cmark_node *copy;

	if (is_plain(node)) {
		add_plain(out, node, CELL_BREAK);
		return;
	}
	copy = copy_inlines(node);
	repair_inlines(copy, CELL_BREAK);
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
