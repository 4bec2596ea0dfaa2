/* The record as HTML. */
#include "suites.h"

#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "fixtures/meeting_fixture.h"
#include "model/tree.h"
#include "pages/record.h"

/* Remove the marks to cite by; they have a test of their own. */
static const char *
without_marks(struct buf *html)
{
	static const char end[] = "</a>";
	char *mark;

	while ((mark = strstr(html->data, "<a class=\"cite\"")) != NULL) {
		const char *rest = strstr(mark, end) + strlen(end);

		memmove(mark, rest, strlen(rest) + 1);
	}
	return html->data;
}

/* Compare the HTML of the item with what is expected. */
static void
assert_item(struct meeting *meeting, const struct item *item,
    const char *expected)
{
	struct buf html = BUF_INIT;

	meeting_set_anchors(meeting);
	record_item(&html, item);
	ck_assert_str_eq(without_marks(&html), expected);
	buf_release(&html);
	meeting_free(meeting);
}

static struct cmark_node *
add_entry(struct cmark_node *list, const char *text)
{
	struct cmark_node *entry = tree_add(list, TREE_ITEM);

	tree_add_text(tree_add(entry, TREE_PARAGRAPH), str_of(text));
	return entry;
}

START_TEST(sections_and_their_headings)
{
	struct meeting *meeting = fixture_meeting("a.txt", NULL, NULL);
	struct item *item = fixture_item(meeting, "Veje & <stier>", "1/17");

	fixture_paragraph(fixture_section(meeting, item, NULL, ROLE_OTHER),
	    "Ind.");
	fixture_paragraph(fixture_section(meeting, item, "Bilag",
	    ROLE_ATTACHMENTS), "1 < 2");
	fixture_paragraph(fixture_section(meeting, item, "Bilag",
	    ROLE_ATTACHMENTS), "*x* _y_");
	fixture_paragraph(fixture_section(meeting, item, NULL, ROLE_DECISION),
	    "Godkendt.");
	assert_item(meeting, item,
	    "<h2><span class=\"lead\">Punkt 1:</span> "
	    "Veje &amp; &lt;stier&gt;</h2>\n"
	    "<p class=\"fact\">1/17</p>\n"
	    "<p class=\"jump\" data-added><a href=\"#a4\">"
	    "Gå til beslutningen</a></p>\n"
	    "<div class=\"role-other\">\n"
	    "<p id=\"a1\">Ind.</p>\n</div>\n"
	    "<section id=\"bilag\" class=\"role-attachments\">\n"
	    "<h3>Bilag</h3>\n<p id=\"a2\">1 &lt; 2</p>\n</section>\n"
	    "<section id=\"bilag-2\" class=\"role-attachments\">\n"
	    "<h3>Bilag</h3>\n<p id=\"a3\">*x* _y_</p>\n</section>\n"
	    "<section class=\"role-decision\">\n"
	    "<h3 data-added>Beslutning <span class=\"note\">(overskriften "
	    "står ikke i referatet)</span></h3>\n"
	    "<p id=\"a4\">Godkendt.</p>\n</section>\n");
}
END_TEST

START_TEST(no_title_no_jump)
{
	struct meeting *meeting = fixture_meeting("a.txt", NULL, NULL);
	struct item *item = fixture_item(meeting, "", NULL);

	item->lead = "";
	fixture_section(meeting, item, "Beslutning", ROLE_DECISION);
	assert_item(meeting, item,
	    "<h2 data-added>Punkt uden titel</h2>\n"
	    "<section id=\"beslutning\" class=\"role-decision\">\n"
	    "<h3>Beslutning</h3>\n</section>\n");
}
END_TEST

START_TEST(lists_and_their_markers)
{
	struct meeting *meeting = fixture_meeting("a.txt", NULL, NULL);
	struct item *item = fixture_item(meeting, "x", NULL);
	struct section *section = fixture_section(meeting, item, NULL,
	    ROLE_OTHER);
	struct cmark_node *list = tree_new(TREE_NUMBERED), *inner, *entry;

	tree_set_start(list, 3);
	tree_set_tight(list, true);
	entry = add_entry(list, "Tre");
	inner = tree_add(entry, TREE_LIST);
	tree_set_tight(inner, true);
	add_entry(inner, "a) under");
	add_entry(list, "Fire");
	fixture_block(section, BLOCK_LIST)->node = list;
	list = tree_new(TREE_LIST);
	tree_set_tight(list, false);
	add_entry(list, "1.1 En");
	add_entry(list, "To");
	fixture_block(section, BLOCK_LIST)->node = list;
	assert_item(meeting, item,
	    "<h2><span class=\"lead\">Punkt 1:</span> x</h2>\n"
	    "<div class=\"role-other\">\n"
	    "<ol id=\"a1\" start=\"3\">\n"
	    "<li id=\"a1.1\">Tre<ul class=\"marked\">\n"
	    "<li>a) under</li>\n</ul>\n</li>\n"
	    "<li id=\"a1.2\">Fire</li>\n</ol>\n"
	    "<ul id=\"a2\">\n"
	    "<li id=\"a2.1\"><p>1.1 En</p>\n</li>\n"
	    "<li id=\"a2.2\"><p>To</p>\n</li>\n</ul>\n"
	    "</div>\n");
}
END_TEST

START_TEST(headings_lines_figures)
{
	struct meeting *meeting = fixture_meeting("a.txt", NULL, NULL);
	struct item *item = fixture_item(meeting, "x", NULL);
	struct section *section = fixture_section(meeting, item, NULL,
	    ROLE_OTHER);
	struct cmark_node *node = tree_new(TREE_HEADING);

	tree_set_level(node, 2);
	tree_add_text(node, str_of("Del "));
	tree_add_text(tree_add(node, TREE_EMPH), str_of("et"));
	fixture_block(section, BLOCK_HEADING)->node = node;
	node = tree_new(TREE_QUOTE);
	tree_add_text(tree_add(node, TREE_PARAGRAPH), str_of("Løn 12"));
	tree_add(tree_first(node), TREE_BREAK);
	tree_add_text(tree_first(node), str_of("Drift 7"));
	fixture_block(section, BLOCK_LINES)->node = node;
	node = tree_new(TREE_PARAGRAPH);
	tree_add_text(node, str_of("Figur 1: Et kort"));
	fixture_block(section, BLOCK_FIGURE)->node = node;
	assert_item(meeting, item,
	    "<h2><span class=\"lead\">Punkt 1:</span> x</h2>\n"
	    "<div class=\"role-other\">\n"
	    "<h3 id=\"a1\">Del <em>et</em></h3>\n"
	    "<div class=\"lines\" id=\"a2\">\n"
	    "<p class=\"note\" data-added>Opstilling fra kilden: kolonnerne "
	    "gik tabt, da referatet blev eksporteret.</p>\n"
	    "<p>Løn 12<br>\nDrift 7</p>\n</div>\n"
	    "<figure id=\"a3\">\n<figcaption>Figur 1: Et kort</figcaption>\n"
	    "<p class=\"note\" data-added>Figuren er et billede, som ikke "
	    "findes i den tekst, referatet er læst fra.</p>\n</figure>\n"
	    "</div>\n");
}
END_TEST

#define SCROLL "<div class=\"table-scroll\" tabindex=\"0\" "

START_TEST(tables_with_titles_and_totals)
{
	struct meeting *meeting = fixture_meeting("a.txt", NULL, NULL);
	struct item *item = fixture_item(meeting, "x", NULL);
	struct table *table = fixture_table(meeting, fixture_section(meeting,
	    item, NULL, ROLE_OTHER), "Tabel 1: Tal",
	    "|2017\nVeje||\nDrift|-1,5\nStier|\nI alt|4");

	table->numeric[1] = true;
	table->rows[1].title = true;
	table->rows[4].total = true;
	assert_item(meeting, item,
	    "<h2><span class=\"lead\">Punkt 1:</span> x</h2>\n"
	    "<div class=\"role-other\">\n<div class=\"framed\">\n"
	    SCROLL "role=\"region\" aria-labelledby=\"a1_navn\">\n<table id=\"a1\">\n"
	    "<caption id=\"a1_navn\">Tabel 1: Tal</caption>\n"
	    "<thead>\n<tr><td></td>"
	    "<th scope=\"col\" class=\"number\">2017</th></tr>\n</thead>\n"
	    "<tbody>\n<tr class=\"title\">"
	    "<th scope=\"rowgroup\" colspan=\"2\">Veje</th></tr>\n"
	    "<tr><th scope=\"row\">Drift</th>"
	    "<td class=\"number\">-1,5</td></tr>\n"
	    "<tr><th scope=\"row\">Stier</th>"
	    "<td class=\"number\"></td></tr>\n"
	    "<tr class=\"total\"><th scope=\"row\">I alt</th>"
	    "<td class=\"number\">4</td></tr>\n</tbody>\n"
	    "</table>\n</div>\n"
	    "</div>\n"
	    "<p class=\"tools\" data-added><a href=\"tabel-1.csv\" download>"
	    "Hent som CSV<span class=\"hidden\">: Tabel 1: Tal</span></a></p>\n"
	    "</div>\n");
}
END_TEST

START_TEST(cells_continue_after_page_breaks)
{
	struct meeting *meeting = fixture_meeting("a.txt", NULL, NULL);
	struct item *item = fixture_item(meeting, "x", NULL);
	struct table *table = fixture_table(meeting, fixture_section(meeting,
	    item, NULL, ROLE_OTHER), NULL, "a|b|c\nen|to|tre");
	struct cmark_node *list;

	table->header_rows = 0;
	table->rows[1].tail = tree_new(TREE_DOCUMENT);
	table->rows[1].tail_column = 1;
	list = tree_add(table->rows[1].tail, TREE_LIST);
	tree_set_tight(list, true);
	add_entry(list, "mere");
	assert_item(meeting, item,
	    "<h2><span class=\"lead\">Punkt 1:</span> x</h2>\n"
	    "<div class=\"role-other\">\n<div class=\"framed\">\n"
	    SCROLL "role=\"group\" aria-label=\"Tabel\">\n<table id=\"a1\">\n<tbody>\n"
	    "<tr><th scope=\"row\">a</th><td>b</td><td>c</td></tr>\n"
	    "<tr><th scope=\"row\" rowspan=\"2\">en</th><td>to</td>"
	    "<td rowspan=\"2\">tre</td></tr>\n"
	    "<tr class=\"tail\"><td class=\"continues\"><ul>\n"
	    "<li>mere</li>\n</ul>\n</td></tr>\n"
	    "</tbody>\n</table>\n</div>\n"
	    "</div>\n"
	    "<p class=\"tools\" data-added><a href=\"tabel-1.csv\" download>"
	    "Hent som CSV<span class=\"hidden\">: tabel 1</span></a></p>\n"
	    "</div>\n");
}
END_TEST

#define MARK(n) "<a class=\"cite\" data-added href=\"#a" n "\" " \
	"aria-label=\"Henvis til afsnit " n "\"></a>"

START_TEST(marks_to_cite_by)
{
	struct meeting *meeting = fixture_meeting("a.txt", NULL, NULL);
	struct item *item = fixture_item(meeting, "x", NULL);
	struct section *section = fixture_section(meeting, item, "Resume",
	    ROLE_SUMMARY);
	struct cmark_node *list = tree_new(TREE_LIST);
	struct buf html = BUF_INIT;

	fixture_paragraph(section, "Tekst.");
	tree_set_tight(list, true);
	add_entry(list, "En");
	fixture_block(section, BLOCK_LIST)->node = list;
	fixture_table(meeting, section, NULL, "a|b");
	meeting_set_anchors(meeting);
	record_item(&html, item);
	ck_assert_ptr_nonnull(strstr(html.data,
	    "<p id=\"a1\">Tekst." MARK("1") "</p>\n<ul id=\"a2\">\n"
	    "<li id=\"a2.1\">En" MARK("2.1") "</li>\n</ul>\n"
	    "<div class=\"framed\">\n"));
	ck_assert_ptr_nonnull(strstr(html.data,
	    "</table>\n</div>\n" MARK("3") "</div>\n<p class=\"tools\""));
	buf_release(&html);
	meeting_free(meeting);
}
END_TEST

/* Long sections fold, with their heading outside; decisions never do. */
START_TEST(sections_that_fold)
{
	static const enum section_role roles[] = { ROLE_CASE, ROLE_DECISION };
	struct meeting *meeting = fixture_meeting("a.txt", NULL, NULL);
	struct item *item = fixture_item(meeting, "x", NULL);
	struct section *section;
	size_t i;

	for (i = 0; i < 2; i++) {
		section = fixture_section(meeting, item, i == 0 ? "A & b" :
		    "C", roles[i]);
		fixture_paragraph(section, "1");
		fixture_paragraph(section, "2");
		fixture_paragraph(section, "3");
		fixture_paragraph(section, "4");
	}
	assert_item(meeting, item,
	    "<h2><span class=\"lead\">Punkt 1:</span> x</h2>\n"
	    "<p class=\"jump\" data-added><a href=\"#c\">"
	    "Gå til beslutningen</a></p>\n"
	    "<section id=\"a-b\" class=\"role-case\">\n"
	    "<h3>A &amp; b</h3>\n<details class=\"fold\" open>\n"
	    "<summary data-added><span class=\"hidden\">Vis eller skjul "
	    "A &amp; b</span></summary>\n"
	    "<p id=\"a1\">1</p>\n<p id=\"a2\">2</p>\n<p id=\"a3\">3</p>\n"
	    "<p id=\"a4\">4</p>\n</details>\n</section>\n"
	    "<section id=\"c\" class=\"role-decision\">\n<h3>C</h3>\n"
	    "<p id=\"a5\">1</p>\n<p id=\"a6\">2</p>\n<p id=\"a7\">3</p>\n"
	    "<p id=\"a8\">4</p>\n</section>\n");
}
END_TEST

/* Lists so deep that recursion would run out of stack. */
START_TEST(deep_lists)
{
	struct meeting *meeting = fixture_meeting("a.txt", NULL, NULL);
	struct item *item = fixture_item(meeting, "x", NULL);
	struct cmark_node *list = tree_new(TREE_LIST), *at = list;
	struct buf html = BUF_INIT;
	int i;

	for (i = 0; i < 2000; i++)
		at = tree_add(add_entry(at, "ned"), TREE_LIST);
	add_entry(at, "bunden");
	fixture_block(fixture_section(meeting, item, NULL, ROLE_OTHER),
	    BLOCK_LIST)->node = list;
	record_item(&html, item);
	ck_assert_ptr_nonnull(strstr(html.data, "bunden"));
	buf_release(&html);
	meeting_free(meeting);
}
END_TEST

START_TEST(head_of_a_meeting)
{
	struct meeting *meeting = fixture_meeting("a.txt", NULL, NULL);
	struct buf html = BUF_INIT;

	record_head(&html, meeting);
	ck_assert_str_eq(html.data, "");
	fixture_head(meeting, "REFERAT Byrådet");
	fixture_head(meeting, "Mødested Salen");
	meeting_set_anchors(meeting);
	record_head(&html, meeting);
	ck_assert_str_eq(without_marks(&html), "<p id=\"a1\">REFERAT Byrådet</p>\n"
	    "<p id=\"a2\">Mødested Salen</p>\n");
	buf_release(&html);
	meeting_free(meeting);
}
END_TEST

Suite *
suite_record(void)
{
	Suite *suite = suite_create("record");
	TCase *tcase = tcase_create("record");

	tcase_add_test(tcase, sections_and_their_headings);
	tcase_add_test(tcase, no_title_no_jump);
	tcase_add_test(tcase, lists_and_their_markers);
	tcase_add_test(tcase, headings_lines_figures);
	tcase_add_test(tcase, tables_with_titles_and_totals);
	tcase_add_test(tcase, cells_continue_after_page_breaks);
	tcase_add_test(tcase, marks_to_cite_by);
	tcase_add_test(tcase, sections_that_fold);
	tcase_add_test(tcase, deep_lists);
	tcase_add_test(tcase, head_of_a_meeting);
	suite_add_tcase(suite, tcase);
	return suite;
}
