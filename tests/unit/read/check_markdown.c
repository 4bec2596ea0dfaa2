/* Meetings as Markdown, and back. */
#include "suites.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "base/file_remove.h"
#include "base/folder.h"
#include "data/meeting_json.h"
#include "fixtures/markup_like.h"
#include "fixtures/meeting_fixture.h"
#include "fixtures/skip.h"
#include "model/block.h"
#include "model/tree.h"
#include "read/complete.h"
#include "read/markdown_read.h"
#include "read/markdown_write.h"
#include "read/read_document.h"
#include "read/table_build.h"
#include "document.h"

/* A folder for the files of one test. */
static char folder[] = "/tmp/check_markdown.XXXXXX";
static struct config config;

static void
set_up(void)
{
	strcpy(strrchr(folder, '.'), ".XXXXXX");
	ck_assert_ptr_nonnull(mkdtemp(folder));
	config_init(&config);
}

static void
tear_down(void)
{
	ck_assert_int_eq(file_remove_all(folder), 0);
	config_release(&config);
}

/* Read `text` as the file x.md. */
static struct meeting *
read_text(struct str text, struct diag *diag)
{
	struct arena arena = ARENA_INIT;
	const char *path = arena_printf(&arena, "%s/x.md", folder);
	struct source source;
	struct meeting *meeting;

	ck_assert_int_eq(file_write(path, text.data, text.len), 0);
	ck_assert_int_eq(source_read(&source, path, "x.md", diag), 0);
	meeting = markdown_read(&source, &config, diag);
	if (meeting != NULL)
		complete_meeting(meeting, "x.md", diag);
	source_release(&source);
	arena_release(&arena);
	return meeting;
}

static void
add_head(struct buf *out, const struct meeting *meeting)
{
	size_t i;

	for (i = 0; i < meeting->head.count; i++) {
		block_to_text(out, &meeting->head.list[i]);
		buf_adds(out, "\n");
	}
}

/* Where two texts begin to differ, as a message. */
static void
assert_same(const struct buf *a, const struct buf *b, const char *context)
{
	size_t i = 0, from;

	while (a->data[i] != '\0' && a->data[i] == b->data[i])
		i++;
	from = i < 80 ? 0 : i - 80;
	ck_assert_msg(a->len == b->len && i == a->len,
	    "%s\n--- before:\n%.300s\n--- after:\n%.300s\n", context,
	    a->data + from, b->data + from);
}

/* Both meetings are the same, apart from the file they come from. */
static void
assert_equal(const struct meeting *before, struct meeting *after,
    const char *context)
{
	struct buf a = BUF_INIT, b = BUF_INIT;

	after->file = before->file;
	memcpy(after->sha256, before->sha256, sizeof(after->sha256));
	after->format = before->format;
	meeting_json(&a, before, "x", NULL);
	meeting_json(&b, after, "x", NULL);
	assert_same(&a, &b, context);
	buf_reset(&a);
	buf_reset(&b);
	add_head(&a, before);
	add_head(&b, after);
	assert_same(&a, &b, context);
	buf_release(&a);
	buf_release(&b);
}

/* The meeting, written and read, is the same.  Frees it. */
static void
assert_returns(struct meeting *meeting, const char *context)
{
	struct diag *diag = diag_new();
	struct buf text = BUF_INIT;
	struct meeting *again;

	complete_meeting(meeting, "x.txt", diag);
	markdown_write(&text, meeting);
	again = read_text((struct str){ text.data, text.len }, diag);
	ck_assert_msg(again != NULL, "not read: %s", text.data);
	ck_assert_msg(diag_status(diag, 1) == 0, "complained: %s", text.data);
	assert_equal(meeting, again, context);
	meeting_free(again);
	meeting_free(meeting);
	buf_release(&text);
	diag_free(diag);
}

static const char *
trimmed(struct meeting *meeting, const char *text)
{
	return arena_dup_str(&meeting->arena, str_trim(str_of(text)));
}

static struct cmark_node *
add_entry(struct cmark_node *list, const char *text)
{
	struct cmark_node *item = tree_add(list, TREE_ITEM);

	tree_add_text(tree_add(item, TREE_PARAGRAPH), str_of(text));
	return item;
}

static void
add_list(struct section *section, enum tree_kind kind, const char *text)
{
	struct cmark_node *list = tree_new(kind), *inner;

	if (kind == TREE_NUMBERED)
		tree_set_start(list, 7);
	tree_set_tight(list, true);
	add_entry(list, text);
	inner = tree_add(add_entry(list, text), TREE_LIST);
	add_entry(inner, text);
	add_entry(list, "sidst");
	fixture_block(section, BLOCK_LIST)->node = list;
}

static void
add_lines(struct section *section, const char *text)
{
	struct cmark_node *quote = tree_new(TREE_QUOTE), *paragraph;

	paragraph = tree_add(quote, TREE_PARAGRAPH);
	tree_add_text(paragraph, str_of(text));
	tree_add(paragraph, TREE_BREAK);
	tree_add_text(paragraph, str_of(text));
	tree_add_text(tree_add(quote, TREE_PARAGRAPH), str_of(text));
	fixture_block(section, BLOCK_LINES)->node = quote;
}

static void
add_heading(struct section *section, const char *text)
{
	struct cmark_node *node = tree_new(TREE_HEADING);

	tree_set_level(node, 4);
	tree_add_text(node, str_of(text));
	fixture_block(section, BLOCK_HEADING)->node = node;
}

/* A paragraph with the text plain, emphasised and in between. */
static void
add_emphasis(struct section *section, const char *text)
{
	struct cmark_node *node = tree_new(TREE_PARAGRAPH);

	tree_add_text(tree_add(node, TREE_STRONG), str_of(text));
	tree_add_text(node, str_of(text));
	tree_add_text(tree_add(node, TREE_EMPH), str_of(text));
	tree_add(node, TREE_BREAK);
	tree_add_text(node, str_of(text));
	fixture_block(section, BLOCK_PARAGRAPH)->node = node;
}

/* Lists in a cell, a cell that continues, an empty header of one column. */
static void
add_tables(struct meeting *meeting, struct section *section, const char *text)
{
	struct arena *arena = &meeting->arena;
	struct table *table = table_new(arena, 3);
	struct row *row = table_add_row(arena, table);
	struct cmark_node *list;

	tree_add_text(tree_add(row->cells[0], TREE_PARAGRAPH), str_of(text));
	tree_add_text(tree_add(row->cells[1], TREE_PARAGRAPH), str_of(text));
	list = tree_add(row->cells[1], TREE_LIST);
	add_entry(list, text);
	add_entry(tree_add(add_entry(list, "a"), TREE_LIST), text);
	tree_add_text(tree_add(row->cells[1], TREE_PARAGRAPH), str_of(text));
	tree_add_text(tree_add(row->cells[2], TREE_PARAGRAPH), str_of(text));
	row->tail = tree_new(TREE_DOCUMENT);
	row->tail_column = 2;
	tree_add_text(tree_add(row->tail, TREE_PARAGRAPH), str_of(text));
	row = table_add_row(arena, table);
	tree_add_text(tree_add(row->cells[2], TREE_PARAGRAPH), str_of(text));
	table_complete(arena, table);
	fixture_block(section, BLOCK_TABLE)->table = table;

	table = table_new(arena, 1);
	table->header_rows = 1;
	table_add_row(arena, table);
	row = table_add_row(arena, table);
	tree_add_text(tree_add(row->cells[0], TREE_PARAGRAPH), str_of(text));
	table_complete(arena, table);
	table->caption = tree_new(TREE_PARAGRAPH);
	tree_add_text(table->caption, STR_LIT("Tabel 1: "));
	tree_add_text(table->caption, str_of(text));
	fixture_block(section, BLOCK_TABLE)->table = table;
}

START_TEST(markup_like_text_returns)
{
	const char *text = markup_like[_i];
	struct meeting *meeting = fixture_meeting("a.txt", "Byrådet",
	    "2017-01-24");
	struct item *item;
	struct section *section;
	const char *title = trimmed(meeting, text);

	fixture_head(meeting, text);
	if (*title != '\0')
		meeting->body = meeting->place = title;
	meeting->place_basis = meeting->place != NULL ? BASIS_STATED :
	    BASIS_UNKNOWN;
	item = fixture_item(meeting, *title != '\0' ? title : "x",
	    "18.14.05-A00-31-16");
	if (*title != '\0')
		item->contents_title = title;
	section = fixture_section(meeting, item, NULL, ROLE_OTHER);
	fixture_paragraph(section, text);
	add_list(section, TREE_LIST, text);
	add_list(section, TREE_LIST, text);
	add_list(section, TREE_NUMBERED, text);
	section = fixture_section(meeting, item, *title != '\0' ? title : NULL,
	    ROLE_CASE);
	add_emphasis(section, text);
	add_lines(section, text);
	add_lines(section, text);
	add_heading(section, text);
	add_tables(meeting, section, text);
	fixture_paragraph(section, text);
	assert_returns(meeting, text);
}
END_TEST

/* Every way in which a section can be without its heading. */
START_TEST(sections_without_heading_return)
{
	struct meeting *meeting = fixture_meeting("a.txt", "Byrådet", NULL);
	struct item *item;
	struct section *section;

	item = fixture_item(meeting, "Fakta", NULL);
	fixture_paragraph(fixture_section(meeting, item, NULL, ROLE_OTHER),
	    "Åbent");
	item = fixture_item(meeting, "Alene", NULL);
	fixture_paragraph(fixture_section(meeting, item, NULL, ROLE_OTHER),
	    "Drøftet.");
	item = fixture_item(meeting, "Til sidst", "18.14.05-A00-31-16");
	section = fixture_section(meeting, item, NULL, ROLE_SUMMARY);
	fixture_paragraph(section, "Der orienteres.");
	fixture_paragraph(section, "Orientering givet.");
	fixture_paragraph(section, "Ida Bro deltog ikke i mødet.");
	fixture_paragraph(fixture_section(meeting, item, "Bilag",
	    ROLE_ATTACHMENTS), "Kort");
	item = fixture_item(meeting, "Anderledes", NULL);
	fixture_section(meeting, item, NULL, ROLE_OTHER);
	fixture_paragraph(fixture_section(meeting, item, NULL, ROLE_DECISION),
	    "Det vedtog man.");
	fixture_paragraph(fixture_section(meeting, item, NULL, ROLE_OTHER),
	    "x");
	fixture_section(meeting, item, "Økonomi", ROLE_OTHER);
	fixture_section(meeting, item, "{.case}", ROLE_OTHER);
	fixture_section(meeting, item, "Egne ord:", ROLE_ECONOMY);
	fixture_item(meeting, "Tomt", NULL);
	item = fixture_item(meeting, "Efter bilag", NULL);
	fixture_paragraph(fixture_section(meeting, item, "Bilag",
	    ROLE_ATTACHMENTS), "Kort");
	fixture_paragraph(fixture_section(meeting, item, NULL, ROLE_DECISION),
	    "Godkendt.");
	assert_returns(meeting, "sections");
}
END_TEST

START_TEST(details_return)
{
	struct meeting *meeting = fixture_meeting("a.txt", NULL, NULL);
	struct item *item = fixture_item(meeting, "Uden nummer", NULL);

	item->number = 0;
	item->label = item->lead = "";
	meeting->status = STATUS_AGENDA;
	meeting->term = "2014-2017";
	meeting->date = "2017-01-24";
	meeting->date_basis = BASIS_SUPPLIED;
	meeting->start = "08:30";
	meeting->body = "Yes";
	meeting->body_basis = BASIS_INFERRED;
	assert_returns(meeting, "facts");
}
END_TEST

/* What somebody wrote by hand, and what it must become. */
static void
assert_read(const char *body, const char *expected)
{
	struct diag *diag = diag_new();
	struct buf text = BUF_INIT, got = BUF_INIT;
	struct meeting *meeting;
	size_t i, j;

	buf_addf(&text, "---\nbody: Byrådet\n---\n%s", body);
	meeting = read_text((struct str){ text.data, text.len }, diag);
	ck_assert_ptr_nonnull(meeting);
	add_head(&got, meeting);
	for (i = 0; i < meeting->nitems; i++) {
		const struct item *item = &meeting->items[i];

		buf_addf(&got, "[%s|%s|%s]\n", item->label, item->title,
		    item->case_number != NULL ? item->case_number : "");
		for (j = 0; j < item->nsections; j++) {
			buf_addf(&got, "<%s|%s>\n",
			    item->sections[j].heading != NULL ?
			    item->sections[j].heading : "",
			    role_name(item->sections[j].role));
			section_to_text(&got, &item->sections[j]);
			buf_addc(&got, '\n');
		}
	}
	ck_assert_str_eq(got.data, expected);
	meeting_free(meeting);
	buf_release(&text);
	buf_release(&got);
	diag_free(diag);
}

START_TEST(hand_written_is_read)
{
	assert_read("Referat\n=======\n\nd. 1. maj\n\nNr. 4: Veje\n---\n"
	    "18.14.05-A00-31-16\n\n*Resume*\n--------\n",
	    "Referat\nd. 1. maj\n[|Nr. 4: Veje|18.14.05-A00-31-16]\n"
	    "[|Resume|]\n");
	assert_read("## Veje\nTekst\nmere\n* a\n* b\n\n### Beslutning:\n"
	    "1) c\n2) d\n\n### Egne *ord*\n> x\n> y\n\n***\n\n## Stier",
	    "[|Veje|]\n<|other>\nTekst mere\n\n- a\n- b\n"
	    "<Beslutning:|decision>\n1. c\n2. d\n<Egne ord|other>\nx\ny\n"
	    "[|Stier|]\n");
	assert_read("## Veje\n[1]: http://y.dk\n\n"
	    "[note]: se [bilag](http://x.dk)\n\n# Kap\n\n##### Dybt\n\n<p>x</p>\n",
	    "[|Veje|]\n<|other>\n[1]: http://y.dk\n\n[note]: se bilag (http://x.dk)\n\nKap\n\n"
	    "Dybt\n\n<p>x</p>\n");
}
END_TEST

START_TEST(hand_written_tables_are_read)
{
	assert_read("## Veje\nTabel 1: Tal\n\na | b\n--|:-:\n1 | 2 | 3\n- |\n"
	    "\nefter", "[|Veje|]\n<|other>\nTabel 1: Tal\na\tb\n1\t2\t3\n-"
	    "\n\nefter\n");
	assert_read("## Veje\n| a \\| b | `c` |\n| d<br>\xe2\x80\xa2 e<br>"
	    "\xe2\x80\xa2 f | g |\n", "[|Veje|]\n<|other>\na | b\tc\n"
	    "d - e - f\tg\n");
	assert_read("## Veje\n|---|\n| a\n| \xe2\x80\xa2\xe2\x80\xa2 b\n",
	    "[|Veje|]\n<|other>\na\n- - b\n");
	/* Not tables. */
	assert_read("## Veje\n| a |\n\na | b\nc | d\n",
	    "[|Veje|]\n<|other>\n| a |\n\na | b c | d\n");
}
END_TEST

static void
assert_complaints(const char *text, bool is_read, const char *expected)
{
	struct diag *diag = diag_new();
	struct meeting *meeting = read_text(str_of(text), diag);
	char *said = NULL;
	size_t len, prefix = strlen(folder) + strlen("/x.md:");
	FILE *out = open_memstream(&said, &len);

	ck_assert_int_eq(meeting != NULL, is_read);
	diag_print(diag, out, DIAG_WARNING);
	fclose(out);
	ck_assert_uint_gt(len, prefix);
	ck_assert_str_eq(said + prefix, expected);
	free(said);
	meeting_free(meeting);
	diag_free(diag);
}

START_TEST(mistakes_are_reported)
{
	assert_complaints("# Referat\n\n## Punkt 1\n", false,
	    " error: no front matter; not read as minutes\n");
	assert_complaints("---\nbody: x\n\n## Punkt 1\n", false,
	    " error: no front matter; not read as minutes\n");
	assert_complaints("\n---\nbody: x\n---\n# Referat\n", false,
	    " error: no item (a heading with ##); not read as minutes\n");
	assert_complaints("---\nbdy: x\n---\n## Veje\n", true,
	    "2: error: unknown key 'bdy'; left out (did you mean 'body'?)\n");
	assert_complaints("---\ndate: 31/2 2017\n---\n## Veje\n", true,
	    "2: error: '31/2 2017' is not a date (2017-01-24); left out\n");
	assert_complaints("---\nstart: 25:00\n---\n## Veje\n", true,
	    "2: error: '25:00' is not a time (08:30); left out\n");
	assert_complaints("---\nterm: 2014\n---\n## Veje\n", true,
	    "2: error: '2014' is not a term (2014-2017); left out\n");
	assert_complaints("---\nstatus: draft\n---\n## Veje\n", true,
	    "2: error: 'draft' is not minutes or agenda; left out\n");
	assert_complaints("---\nplace-basis: x\n---\n## Veje\n", true, "2: "
	    "error: 'x' is not stated, supplied, inferred or unknown; left "
	    "out\n");
	assert_complaints("---\ncontents 2: x\n---\n## Veje\n", true,
	    "2: error: there is no such item; title left out\n");
	assert_complaints("---\nbody:\n---\n## Veje\n", true,
	    "2: error: '' is not a value; left out\n");
	assert_complaints("---\nbody: x\n---\n\n## Veje\n\n<div>\n", true,
	    "7: warning: HTML in Markdown; kept as text\n");
	assert_complaints("---\n---\n## Veje\n\n|a|\n|b|\n", true, "5: "
	    "warning: a table without a line of dashes; read as one without "
	    "headings\n");
	assert_complaints("---\n---\n## Veje\n\n# x\n", true, "5: warning: a "
	    "second heading of the meeting; kept as a sub-heading\n");
}
END_TEST

/* Every document in the folder, as text and as Markdown, is one meeting. */
static size_t
read_folder(const char *from)
{
	struct arena arena = ARENA_INIT;
	struct diag *diag = diag_new();
	const char **names;
	size_t count, i, done = 0;

	ck_assert_int_eq(folder_list(&arena, from, &names, &count), 0);
	for (i = 0; i < count; i++) {
		struct meeting *before, *after;
		struct buf text = BUF_INIT, again = BUF_INIT;

		if (!str_ends(str_of(names[i]), ".txt") ||
		    (before = document_read(&(struct document){ from,
		    names[i] }, &config, diag, NULL)) == NULL)
			continue;
		markdown_write(&text, before);
		ck_assert_int_eq(file_write(arena_printf(&arena, "%s/x.md",
		    folder), text.data, text.len), 0);
		after = document_read(&(struct document){ folder,
		    "x.md" }, &config, diag, NULL);
		ck_assert_msg(after != NULL, "%s: not read", names[i]);
		assert_equal(before, after, names[i]);
		markdown_write(&again, after);
		assert_same(&text, &again, names[i]);
		buf_release(&again);
		meeting_free(before);
		meeting_free(after);
		buf_release(&text);
		done++;
	}
	diag_free(diag);
	arena_release(&arena);
	return done;
}

START_TEST(documents_return)
{
	ck_assert_uint_ge(read_folder("content"), 8);
}
END_TEST

START_TEST(real_documents_return)
{
	static const char minutes[] = "../shared/minutes";

	if (access(minutes, R_OK) == 0)
		ck_assert_uint_ge(read_folder(minutes), 5);
	else if (getenv("REQUIRE_SHARED") != NULL)
		ck_abort_msg("%s is not there", minutes);
	else
		skip_test("real_documents_return", "no ../shared/minutes");
}
END_TEST

Suite *
suite_markdown(void)
{
	Suite *suite = suite_create("markdown");
	TCase *tcase = tcase_create("markdown");

	tcase_add_checked_fixture(tcase, set_up, tear_down);
	tcase_set_timeout(tcase, 60);
	tcase_add_loop_test(tcase, markup_like_text_returns, 0,
	    MARKUP_LIKE_COUNT);
	tcase_add_test(tcase, sections_without_heading_return);
	tcase_add_test(tcase, details_return);
	tcase_add_test(tcase, hand_written_is_read);
	tcase_add_test(tcase, hand_written_tables_are_read);
	tcase_add_test(tcase, mistakes_are_reported);
	tcase_add_test(tcase, documents_return);
	tcase_add_test(tcase, real_documents_return);
	suite_add_tcase(suite, tcase);
	return suite;
}
