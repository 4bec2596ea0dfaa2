/* The Markdown tree: building, rendering, CommonMark and back. */
#include "suites.h"

#include <cmark.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "fixtures/markup_like.h"
#include "fixtures/skip.h"
#include "model/tree.h"
#include "model/tree_commonmark.h"
#include "model/tree_html.h"
#include "model/tree_inline.h"
#include "model/tree_parse.h"
#include "model/tree_text.h"

#define SEEDS 400		/* trees made at random, by each such test */

static unsigned
roll(unsigned *seed, unsigned sides)
{
	*seed = *seed * 1103515245 + 12345;
	return (*seed >> 16) % sides;
}

static void
add(struct cmark_node *parent, const char *text)
{
	tree_add_text(parent, str_of(text));
}

static void
dump(struct buf *out, struct cmark_node *node)
{
	if (tree_is_text(node)) {
		buf_addc(out, '"');
		tree_to_text(out, node);
		buf_addc(out, '"');
		return;
	}
	buf_addf(out, "(%d", tree_kind(node));
	if (tree_kind(node) == TREE_NUMBERED)
		buf_addf(out, ":%d", tree_start(node));
	for (node = tree_first(node); node != NULL; node = tree_next(node))
		dump(out, node);
	buf_addc(out, ')');
}

static void
fill_inlines(struct cmark_node *parent, unsigned *seed, unsigned kinds)
{
	unsigned i, n = 1 + roll(seed, 4), kind;
	struct cmark_node *child;

	for (i = 0; i < n; i++) {
		kind = roll(seed, 8);
		if (kind == 0 && (kinds & 1) != 0) {
			child = tree_add(parent, TREE_EMPH);
			fill_inlines(child, seed, kinds & ~1u);
		} else if (kind == 1 && (kinds & 2) != 0) {
			child = tree_add(parent, TREE_STRONG);
			fill_inlines(child, seed, kinds & ~2u);
		} else if (kind == 2 && i != 0 && i + 1 < n) {
			tree_add(parent, TREE_BREAK);
			add(parent, markup_like[roll(seed,
			    MARKUP_LIKE_COUNT)]);
		} else {
			add(parent, markup_like[roll(seed,
			    MARKUP_LIKE_COUNT)]);
		}
	}
}

static void	fill_blocks(struct cmark_node *, unsigned *, unsigned);

static void
fill_list(struct cmark_node *list, unsigned *seed, unsigned depth)
{
	unsigned i, n = 1 + roll(seed, 3);

	if (tree_kind(list) == TREE_NUMBERED)
		tree_set_start(list, (int)roll(seed, 13));
	tree_set_tight(list, roll(seed, 2));
	for (i = 0; i < n; i++)
		fill_blocks(tree_add(list, TREE_ITEM), seed, depth);
}

static void
fill_blocks(struct cmark_node *parent, unsigned *seed, unsigned depth)
{
	unsigned i, n = 1 + roll(seed, 3), kind;

	for (i = 0; i < n; i++) {
		kind = depth == 0 ? 9 : roll(seed, 10);
		if (kind < 2)
			fill_list(tree_add(parent, TREE_LIST), seed,
			    depth - 1);
		else if (kind < 4)
			fill_list(tree_add(parent, TREE_NUMBERED), seed,
			    depth - 1);
		else if (kind < 5)
			fill_blocks(tree_add(parent, TREE_QUOTE), seed,
			    depth - 1);
		else if (kind < 6 && tree_kind(parent) == TREE_DOCUMENT)
			fill_inlines(tree_add(parent, TREE_HEADING), seed, 3);
		else
			fill_inlines(tree_add(parent, TREE_PARAGRAPH), seed,
			    3);
	}
}

static void
assert_commonmark_returns(unsigned number)
{
	unsigned seed = number * 2654435761u + 1;
	struct cmark_node *tree = tree_new(TREE_DOCUMENT), *again;
	struct buf mark = BUF_INIT, before = BUF_INIT, after = BUF_INIT;

	fill_blocks(tree, &seed, 3);
	tree_to_commonmark(&mark, tree);
	again = tree_parse((struct str){ mark.data, mark.len }, NULL, NULL);
	dump(&before, tree);
	dump(&after, again);
	ck_assert_msg(strcmp(before.data, after.data) == 0,
	    "%u:\n%.900s\n%.900s\n%.900s\n", number, before.data, mark.data,
	    after.data);
	tree_free(tree);
	tree_free(again);
	buf_release(&mark);
	buf_release(&before);
	buf_release(&after);
}

/* The text of a paragraph is as libcmark writes it, whether it is rendered by
   that or copied, because nothing in it needs an escape. */
static void
assert_text_as_cmark(unsigned number)
{
	static const char *const parts[] = { "a", "by", "å", " ", "1", "2.",
	    "-", "+", "=", ")", "(", ":", "*", "_", "#", "!", "[", "&", "&a",
	    ";", "<", "`", "\\", "\"", "é", "€", "x" };
	unsigned seed = number * 2654435761u + 1, i, n = 1 + roll(&seed, 6);
	struct buf text = BUF_INIT, ours = BUF_INIT;
	struct cmark_node *node = tree_new(TREE_PARAGRAPH);
	char *theirs;

	for (i = 0; i < n; i++)
		buf_adds(&text, parts[roll(&seed, sizeof(parts) /
		    sizeof(parts[0]))]);
	/* What libcmark does not repair. */
	if (text.data[0] != ' ' && text.data[text.len - 1] != ' ' &&
	    strncmp(text.data, ":-", 2) != 0) {
		add(node, text.data);
		tree_to_commonmark(&ours, node);
		theirs = cmark_render_commonmark(node, CMARK_OPT_DEFAULT, 0);
		ck_assert_str_eq(ours.data, theirs);
		free(theirs);
	}
	tree_free(node);
	buf_release(&text);
	buf_release(&ours);
}

START_TEST(text_is_that_of_cmark)
{
	unsigned i;

	for (i = 0; i < 20 * SEEDS; i++)
		assert_text_as_cmark(i);
}
END_TEST

/* Append what libcmark renders, with "<br>" for "<br>". */
static void
render_by_cmark(struct buf *out, struct cmark_node *node)
{
	char *html = cmark_render_html(node, CMARK_OPT_DEFAULT);
	const char *from = html, *at;

	for (; (at = strstr(from, "<br />")) != NULL; from = at + 6) {
		buf_add(out, from, (size_t)(at - from));
		buf_adds(out, "<br>");
	}
	buf_adds(out, from);
	free(html);
}

/* A tree and each of its nodes, links among them, render as by libcmark. */
static void
assert_html_as_cmark(unsigned number)
{
	unsigned seed = number * 2654435761u + 1;
	struct cmark_node *tree = tree_new(TREE_DOCUMENT), *node;
	struct buf ours = BUF_INIT, theirs = BUF_INIT;
	cmark_event_type event;
	cmark_iter *iter;

	fill_blocks(tree, &seed, 3);
	node = tree_next_text(tree, NULL);
	tree_link(node, 0, tree_literal(node).len, markup_like[roll(&seed,
	    MARKUP_LIKE_COUNT)]);
	iter = cmark_iter_new(tree);
	while ((event = cmark_iter_next(iter)) != CMARK_EVENT_DONE) {
		if (event != CMARK_EVENT_ENTER)
			continue;
		buf_reset(&ours);
		buf_reset(&theirs);
		tree_to_html(&ours, cmark_iter_get_node(iter));
		render_by_cmark(&theirs, cmark_iter_get_node(iter));
		ck_assert_str_eq(ours.data, theirs.data);
	}
	cmark_iter_free(iter);
	tree_free(tree);
	buf_release(&ours);
	buf_release(&theirs);
}

START_TEST(html_is_that_of_cmark)
{
	unsigned i;

	for (i = 0; i < SEEDS; i++)
		assert_html_as_cmark(i);
}
END_TEST

START_TEST(commonmark_returns)
{
	unsigned i;

	for (i = 0; i < SEEDS; i++)
		assert_commonmark_returns(i);
}
END_TEST

static void
assert_line_returns(unsigned number)
{
	unsigned seed = number * 2654435761u + 1;
	struct cmark_node *tree = tree_new(TREE_PARAGRAPH), *again;
	struct buf line = BUF_INIT, before = BUF_INIT, after = BUF_INIT;

	fill_inlines(tree, &seed, 3);
	tree_to_line(&line, tree);
	ck_assert_ptr_null(strchr(line.data, '\n'));
	again = tree_parse_line((struct str){ line.data, line.len });
	dump(&before, tree);
	dump(&after, again);
	ck_assert_msg(strcmp(before.data, after.data) == 0,
	    "%u:\n%.900s\n%.900s\n%.900s\n", number, before.data, line.data,
	    after.data);
	tree_free(tree);
	tree_free(again);
	buf_release(&line);
	buf_release(&before);
	buf_release(&after);
}

START_TEST(line_returns)
{
	unsigned i;

	for (i = 0; i < SEEDS; i++)
		assert_line_returns(i);
}
END_TEST

static void
assert_text(struct cmark_node *tree, const char *expected)
{
	struct buf text = BUF_INIT;

	buf_adds(&text, "before");
	tree_to_text(&text, tree);
	ck_assert_str_eq(text.data + strlen("before"), expected);
	buf_release(&text);
}

static void
assert_html(struct cmark_node *tree, const char *expected)
{
	struct buf html = BUF_INIT;

	tree_to_html(&html, tree);
	ck_assert_str_eq(html.data, expected);
	buf_release(&html);
}

static void
assert_commonmark(struct cmark_node *tree, const char *expected)
{
	struct buf text = BUF_INIT;

	tree_to_commonmark(&text, tree);
	ck_assert_str_eq(text.data, expected);
	buf_release(&text);
}

/* Text written by hand, and its tree as HTML. */
static void
assert_parsed(const char *text, const char *html)
{
	struct cmark_node *tree = tree_parse(str_of(text), NULL, NULL);

	assert_html(tree, html);
	tree_free(tree);
}

START_TEST(text_is_joined)
{
	struct cmark_node *paragraph = tree_new(TREE_PARAGRAPH);

	add(paragraph, "2");
	add(paragraph, "");
	add(paragraph, ". x");
	ck_assert_ptr_eq(tree_first(paragraph), tree_last(paragraph));
	ck_assert(tree_is_text(tree_first(paragraph)));
	add(tree_add(paragraph, TREE_STRONG), "<b>");
	add(paragraph, " & y");
	assert_html(paragraph,
	    "<p>2. x<strong>&lt;b&gt;</strong> &amp; y</p>\n");
	assert_text(paragraph, "2. x<b> & y");
	tree_free(paragraph);
	tree_free(NULL);
}
END_TEST

START_TEST(bad_bytes_are_replaced)
{
	struct cmark_node *paragraph = tree_new(TREE_PARAGRAPH);

	tree_add_text(paragraph, (struct str){ "a\0b\xff" "c\xe6\xc3", 7 });
	assert_text(paragraph, "a\xef\xbf\xbd" "b\xef\xbf\xbd" "c\xef\xbf\xbd"
	    "\xef\xbf\xbd");
	assert_commonmark(paragraph, "a\xef\xbf\xbd" "b\xef\xbf\xbd"
	    "c\xef\xbf\xbd\xef\xbf\xbd\n");
	tree_free(paragraph);
}
END_TEST

START_TEST(text_has_a_line_for_each)
{
	struct cmark_node *document = tree_new(TREE_DOCUMENT), *list, *item;
	struct cmark_node *inner, *quote;

	add(tree_add(document, TREE_PARAGRAPH), "Intro:");
	list = tree_add(document, TREE_NUMBERED);
	tree_set_start(list, 3);
	item = tree_add(list, TREE_ITEM);
	add(tree_add(item, TREE_PARAGRAPH), "tre");
	inner = tree_add(item, TREE_LIST);
	add(tree_add(tree_add(inner, TREE_ITEM), TREE_PARAGRAPH), "dybt");
	item = tree_add(list, TREE_ITEM);
	add(tree_add(item, TREE_PARAGRAPH), "fire");
	add(tree_add(item, TREE_PARAGRAPH), "og mere");
	quote = tree_add(document, TREE_QUOTE);
	add(tree_add(quote, TREE_PARAGRAPH), "linje");
	tree_add(tree_first(quote), TREE_BREAK);
	add(tree_first(quote), "linje 2");
	add(tree_add(quote, TREE_PARAGRAPH), "ny");
	assert_text(document, "Intro:\n\n3. tre\n  - dybt\n4. fire\nog mere"
	    "\n\nlinje\nlinje 2\n\nny");
	assert_text(item, "fire\n\nog mere");
	assert_commonmark(document, "Intro:\n\n3. tre\n\n   - dybt\n\n4. fire"
	    "\n\n   og mere\n\n> linje\\\n> linje 2\n>\n> ny\n");
	tree_free(document);
}
END_TEST

START_TEST(commonmark_is_plain)
{
	struct cmark_node *list = tree_new(TREE_LIST), *item, *heading;

	tree_set_tight(list, true);
	ck_assert(tree_is_tight(list));
	add(tree_add(tree_add(list, TREE_ITEM), TREE_PARAGRAPH), "-3");
	item = tree_add(list, TREE_ITEM);
	add(tree_add(item, TREE_PARAGRAPH), "b");
	assert_commonmark(list, "- \\-3\n- b\n");
	/* A tight list cannot hold two paragraphs. */
	add(tree_add(item, TREE_PARAGRAPH), "c");
	assert_commonmark(list, "- \\-3\n\n- b\n\n  c\n");
	tree_free(list);

	heading = tree_new(TREE_HEADING);
	tree_set_level(heading, 3);
	ck_assert_int_eq(tree_level(heading), 3);
	add(heading, "9. marts | x");
	assert_commonmark(heading, "### 9. marts \\| x\n");
	tree_free(heading);
}
END_TEST

START_TEST(start_is_bounded)
{
	struct cmark_node *list = tree_new(TREE_NUMBERED);

	ck_assert_int_eq(tree_start(list), 1);
	tree_set_start(list, -4);
	ck_assert_int_eq(tree_start(list), 0);
	tree_set_start(list, 2000000000);
	ck_assert_int_eq(tree_start(list), 999999999);
	tree_free(list);
}
END_TEST

START_TEST(hand_written_is_kept)
{
	assert_parsed("a\nb  \nc\\\nd", "<p>a b<br>\nc<br>\nd</p>\n");
	assert_parsed("> a\n> b", "<blockquote>\n<p>a<br>\nb</p>\n"
	    "</blockquote>\n");
	assert_parsed("[x](http://y.dk) <http://z.dk> <a@b.dk> ![p](q \"r\")",
	    "<p>x (http://y.dk) http://z.dk a@b.dk p (q) (r)</p>\n");
	assert_parsed("a `<b>` c", "<p>a &lt;b&gt; c</p>\n");
	assert_parsed("    x\n\n    y", "<blockquote>\n<p>x</p>\n<p>y</p>\n"
	    "</blockquote>\n");
	assert_parsed("```c\nx\ny\n```", "<blockquote>\n<p>c</p>\n<p>x<br>\n"
	    "y</p>\n</blockquote>\n");
	assert_parsed("<div>\nx\n</div>", "<p>&lt;div&gt;<br>\nx<br>\n"
	    "&lt;/div&gt;</p>\n");
	assert_parsed("a <i>b</i><br>c<!-- -->d", "<p>a &lt;i&gt;b&lt;/i&gt;"
	    "<br>\ncd</p>\n");
	assert_parsed("*a *b* c* **d**", "<p><em>a b c</em> "
	    "<strong>d</strong></p>\n");
	assert_parsed("- # x", "<ul>\n<li>x</li>\n</ul>\n");
	assert_parsed("a\n\n---\n\n<!-- -->\n\nb", "<p>a</p>\n<p>b</p>\n");
	assert_parsed("x\n=\n\ny\n-\n", "<h1>x</h1>\n<h2>y</h2>\n");
	assert_parsed("", "");
}
END_TEST

static void
count_oddities(void *payload, unsigned line, const char *what)
{
	unsigned *lines = payload;

	ck_assert_ptr_nonnull(what);
	lines[0]++;
	lines[1] = line;
}

START_TEST(oddities_are_reported)
{
	unsigned lines[2] = { 0, 0 };
	struct cmark_node *tree;

	tree = tree_parse(STR_LIT("# x\n\n- y\n- `z`\n\n<!-- -->\n"),
	    count_oddities, lines);
	ck_assert_uint_eq(lines[0], 0);
	ck_assert_uint_eq(tree_source_line(tree_first(tree)), 1);
	ck_assert_uint_eq(tree_source_line(tree_last(tree)), 3);
	tree_free(tree);
	tree = tree_parse(STR_LIT("x\n\n\n<div>\n"), count_oddities, lines);
	ck_assert_uint_eq(lines[0], 1);
	ck_assert_uint_eq(lines[1], 4);
	tree_free(tree);
}
END_TEST

/* Deep nesting must not overflow the stack, nor long paragraphs take long. */
START_TEST(hostile_text_is_read)
{
	static const char *const pieces[] = {
		"> ", "- ", "1. ", "*a **b ", "[", "![", "`", "<", "&", "a\n",
		"\\", "- - ", "| ", "_x", "<!--",
	};
	struct buf text = BUF_INIT, out = BUF_INIT;
	struct cmark_node *tree;
	int i;

	for (i = 0; i < 2000; i++)
		buf_adds(&text, pieces[_i]);
	buf_adds(&text, "x\n");
	tree = tree_parse((struct str){ text.data, text.len }, NULL, NULL);
	tree_to_text(&out, tree);
	tree_to_commonmark(&out, tree);
	tree_to_html(&out, tree);
	ck_assert_ptr_nonnull(strchr(out.data, 'x'));
	tree_free(tree);
	tree_free(tree_parse_line((struct str){ text.data, text.len - 1 }));
	buf_release(&text);
	buf_release(&out);
}
END_TEST

START_TEST(depth_is_bounded)
{
	struct buf text = BUF_INIT, out = BUF_INIT;
	unsigned lines[2] = { 0, 0 }, depth = 0;
	struct cmark_node *tree, *node;
	int i;

	for (i = 0; i < 100; i++)
		buf_adds(&text, i % 2 == 0 ? "> " : "- ");
	buf_adds(&text, "x\n\ny\n");
	tree = tree_parse((struct str){ text.data, text.len }, count_oddities,
	    lines);
	ck_assert_uint_eq(lines[0], 1);
	ck_assert_uint_eq(lines[1], 1);
	for (node = tree; !tree_is_text(node); node = tree_first(node))
		depth++;
	ck_assert_uint_gt(depth, 40);
	ck_assert_uint_lt(depth, 70);
	tree_to_text(&out, tree);
	ck_assert_uint_gt(out.len, 4);
	ck_assert_str_eq(out.data + out.len - 4, "x\n\ny");
	tree_free(tree);
	buf_release(&text);
	buf_release(&out);
}
END_TEST

START_TEST(cells_hold_only_inlines)
{
	static const char *const cells[] = {
		"-", "- 5", "1.", "# x", "x #", "> x", "---", "```", "a\\",
		"    x", "<!--", "", "+",
	};
	struct buf text = BUF_INIT;
	struct cmark_node *line;
	size_t i;

	for (i = 0; i < sizeof(cells) / sizeof(cells[0]); i++) {
		line = tree_parse_line(str_of(cells[i]));
		buf_reset(&text);
		tree_to_text(&text, line);
		ck_assert(str_eq(str_of(text.data),
		    str_trim(str_of(cells[i]))));
		tree_free(line);
	}
	buf_release(&text);
}
END_TEST

/* A link splits a text in three, and the page says the same as before. */
START_TEST(link_splits_a_text)
{
	struct cmark_node *node = tree_new(TREE_PARAGRAPH);
	struct buf html = BUF_INIT;
	struct str text = STR_LIT("på mødet d. 7/6 2016 og 8/6 2016.");

	tree_add_text(node, text);
	tree_link(tree_first(node), str_find(text, "8/6"), 8, "../b/");
	tree_link(tree_first(node), str_find(text, "7/6"), 8, "../a/");
	tree_to_html(&html, node);
	ck_assert_str_eq(html.data, "<p>på mødet d. <a href=\"../a/\">7/6 2016"
	    "</a> og <a href=\"../b/\">8/6 2016</a>.</p>\n");
	buf_reset(&html);
	tree_to_text(&html, node);
	ck_assert_str_eq(html.data, text.data);
	buf_release(&html);
	tree_free(node);
}
END_TEST

START_TEST(impossible_tree_ends_the_program)
{
	struct cmark_node *paragraph = tree_new(TREE_PARAGRAPH);

	ck_assert_ptr_nonnull(freopen("/dev/null", "w", stderr));
	tree_append(paragraph, tree_new(TREE_LIST));
}
END_TEST

START_TEST(impossible_tree_is_skipped)
{
	skip_test("impossible_tree_ends_the_program",
	    "it needs a process of its own");
}
END_TEST

Suite *
suite_tree(void)
{
	Suite *suite = suite_create("tree");
	TCase *tcase = tcase_create("tree");

	tcase_add_test(tcase, text_is_joined);
	tcase_add_test(tcase, bad_bytes_are_replaced);
	tcase_add_test(tcase, text_has_a_line_for_each);
	tcase_add_test(tcase, commonmark_is_plain);
	tcase_add_test(tcase, start_is_bounded);
	tcase_add_test(tcase, hand_written_is_kept);
	tcase_add_test(tcase, oddities_are_reported);
	tcase_add_test(tcase, depth_is_bounded);
	tcase_add_test(tcase, cells_hold_only_inlines);
	tcase_add_test(tcase, link_splits_a_text);
	tcase_add_loop_test(tcase, hostile_text_is_read, 0, 15);
	tcase_add_test(tcase, text_is_that_of_cmark);
	tcase_add_test(tcase, html_is_that_of_cmark);
	tcase_add_test(tcase, commonmark_returns);
	tcase_add_test(tcase, line_returns);
	if (getenv("CK_FORK") == NULL || strcmp(getenv("CK_FORK"), "no") != 0)
		tcase_add_test_raise_signal(tcase,
		    impossible_tree_ends_the_program, SIGABRT);
	else
		tcase_add_test(tcase, impossible_tree_is_skipped);
	suite_add_tcase(suite, tcase);
	return suite;
}
