/* The model: names, anchors, plain text, tables, and what completing adds. */
#include "suites.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/unique_names.h"
#include "fixtures/meeting_fixture.h"
#include "model/block.h"
#include "model/tree.h"
#include "read/complete.h"
#include "read/table_build.h"

static void
finish(struct meeting *meeting, size_t warnings)
{
	struct diag *diag = diag_new();

	complete_meeting(meeting, "x.txt", diag);
	ck_assert_uint_eq(diag_count(diag, DIAG_WARNING), warnings);
	ck_assert_int_eq(diag_status(diag, 1), warnings != 0);
	diag_free(diag);
}

static void
assert_section(const struct section *section, const char *heading,
    enum section_role role, const char *text)
{
	struct buf buf = BUF_INIT;

	section_to_text(&buf, section);
	ck_assert_str_eq(buf.data, text);
	ck_assert_str_eq(role_name(section->role), role_name(role));
	if (heading == NULL)
		ck_assert_ptr_null(section->heading);
	else
		ck_assert_str_eq(section->heading, heading);
	buf_release(&buf);
}

static struct cmark_node *
add_entry(struct cmark_node *list, const char *text)
{
	struct cmark_node *item = tree_add(list, TREE_ITEM);

	tree_add_text(tree_add(item, TREE_PARAGRAPH), str_of(text));
	return item;
}

START_TEST(names_are_parsed)
{
	enum section_role role = ROLE_OTHER;
	enum meeting_status status;
	enum basis basis;
	int i;

	for (i = 0; i < ROLE_COUNT; i++) {
		ck_assert(role_parse(role_name((enum section_role)i), &role));
		ck_assert_int_eq(role, i);
	}
	for (i = BASIS_UNKNOWN; i <= BASIS_INFERRED; i++) {
		ck_assert(basis_parse(basis_name((enum basis)i), &basis));
		ck_assert_int_eq(basis, i);
	}
	ck_assert(status_parse("agenda", &status));
	ck_assert_int_eq(status, STATUS_AGENDA);
	ck_assert_str_eq(status_name(STATUS_MINUTES), "minutes");
	ck_assert_str_eq(format_name(FORMAT_MARKDOWN), "markdown");
	role = ROLE_CASE;
	ck_assert(!role_parse("Decision", &role));
	ck_assert(!role_parse("", &role));
	ck_assert_int_eq(role, ROLE_CASE);
	ck_assert(!basis_parse("guessed", &basis));
	ck_assert(!status_parse("draft", &status));
}
END_TEST

START_TEST(names_differ)
{
	static const char *const taken[][2] = {
		{ "bilag", "bilag" }, { "bilag", "bilag-2" },
		{ "bilag-3", "bilag-3" }, { "bilag", "bilag-4" },
		{ "bilag-2", "bilag-2-2" }, { "", "" }, { "", "-2" },
	};
	struct unique_names *names = unique_names_new();
	struct arena arena = ARENA_INIT;
	bool repeated;
	size_t i;

	for (i = 0; i < sizeof(taken) / sizeof(taken[0]); i++) {
		ck_assert_str_eq(unique_names_take(names, &arena, taken[i][0],
		    &repeated), taken[i][1]);
		ck_assert_int_eq(repeated,
		    strcmp(taken[i][0], taken[i][1]) != 0);
	}
	unique_names_free(names);
	unique_names_free(NULL);
	arena_release(&arena);
}
END_TEST

START_TEST(anchors_are_set)
{
	struct meeting *meeting = fixture_meeting("a.txt", NULL, NULL);
	struct item *item = fixture_item(meeting, "Veje", NULL);
	static const char *const headings[][2] = {
		{ NULL, NULL }, { "Økonomi", "oekonomi" },
		{ "Bilag", "bilag" },
		{ "A7", "afsnit-a7" }, { "Bilag", "bilag-2" },
		{ "—", "afsnit" }, { "A", "a" },
	};
	size_t i, count = sizeof(headings) / sizeof(headings[0]);

	fixture_head(meeting, "Referat");
	fixture_head(meeting, "Mødedato");
	for (i = 0; i < count; i++)
		fixture_paragraph(fixture_section(meeting, item,
		    headings[i][0], ROLE_OTHER), "x");
	fixture_paragraph(&item->sections[1], "y");
	meeting_set_anchors(meeting);
	ck_assert_str_eq(meeting->head.list[1].anchor, "a2");
	for (i = 0; i < count; i++) {
		if (headings[i][1] == NULL)
			ck_assert_ptr_null(item->sections[i].anchor);
		else
			ck_assert_str_eq(item->sections[i].anchor,
			    headings[i][1]);
	}
	ck_assert_str_eq(item->sections[1].blocks.list[1].anchor, "a3");
	ck_assert_str_eq(item->sections[2].blocks.list[0].anchor, "a4");
	meeting_free(meeting);
	meeting_free(NULL);
}
END_TEST

START_TEST(blocks_become_text)
{
	struct meeting *meeting = fixture_meeting("a.txt", NULL, NULL);
	struct section *section = fixture_section(meeting,
	    fixture_item(meeting, "Veje", NULL), "Økonomi", ROLE_ECONOMY);
	struct table *table;
	struct cmark_node *list;

	fixture_paragraph(section, "Før.");
	table = fixture_table(meeting, section, "Tabel 1: Tal",
	    "|2017|2018\nDrift|1|\n|-|");
	list = tree_add(table->rows[1].cells[0], TREE_LIST);
	add_entry(list, "vej");
	add_entry(list, "sti");
	table->rows[1].tail = tree_new(TREE_DOCUMENT);
	table->rows[1].tail_column = 1;
	tree_add_text(tree_add(table->rows[1].tail, TREE_PARAGRAPH),
	    STR_LIT("mio."));
	fixture_block(section, BLOCK_LIST)->node = tree_new(TREE_LIST);
	fixture_paragraph(section, "Efter.");
	assert_section(section, "Økonomi", ROLE_ECONOMY,
	    "Før.\n\nTabel 1: Tal\n\t2017\t2018\nDrift - vej - sti\t1 mio.\n"
	    "\t-\n\nEfter.");
	meeting_free(meeting);
}
END_TEST

START_TEST(cells_become_lines)
{
	struct meeting *meeting = fixture_meeting("a.txt", NULL, NULL);
	struct section *section = fixture_section(meeting,
	    fixture_item(meeting, "Veje", NULL), NULL, ROLE_OTHER);
	struct row *row = fixture_table(meeting, section, NULL, "a|b")->rows;
	struct buf text = BUF_INIT;

	tree_add_text(tree_add(row->cells[0], TREE_PARAGRAPH), STR_LIT("c"));
	add_entry(tree_add(row->cells[0], TREE_LIST), "d");
	row->tail = tree_new(TREE_DOCUMENT);
	row->tail_column = 0;
	cell_to_text(&text, row, 0);
	ck_assert_str_eq(text.data, "a\nc\n- d\n");
	buf_reset(&text);
	tree_add_text(tree_add(row->tail, TREE_PARAGRAPH), STR_LIT("e"));
	cell_to_text(&text, row, 0);
	cell_to_text(&text, row, 1);
	ck_assert_str_eq(text.data, "a\nc\n- d\neb");
	buf_release(&text);
	meeting_free(meeting);
}
END_TEST

START_TEST(tables_are_finished)
{
	struct meeting *meeting = fixture_meeting("a.txt", NULL, NULL);
	struct table *table = fixture_table(meeting, fixture_section(meeting,
	    fixture_item(meeting, "Veje", NULL), NULL, ROLE_OTHER), NULL,
	    "Navn|2017|Andel|Note|Tom\n"
	    "Skoler i alt||||\n"
	    "Antal i alt|-1.200,5 mio. kr.|4 %|5 skoler|\n"
	    "Samletank|?|\xe2\x80\x93|1|\n"
	    "Total:||100 pct.||\n"
	    "Forum||-|(3)*|");
	static const bool numeric[] = { false, true, true, false, false };
	size_t i;

	table_complete(&meeting->arena, table);
	for (i = 0; i < table->columns; i++)
		ck_assert_int_eq(table->numeric[i], numeric[i]);
	for (i = 0; i < table->nrows; i++) {
		ck_assert_int_eq(table->rows[i].title, i == 1);
		ck_assert_int_eq(table->rows[i].total, i == 2 || i == 4);
	}
	meeting_free(meeting);
}
END_TEST

START_TEST(tables_grow)
{
	struct meeting *meeting = fixture_meeting("a.txt", NULL, NULL);
	struct section *section = fixture_section(meeting,
	    fixture_item(meeting, "Veje", NULL), NULL, ROLE_OTHER);
	struct table *table = table_new(&meeting->arena, 2);
	char number[12];
	int i;

	fixture_block(section, BLOCK_TABLE)->table = table;
	for (i = 0; i < 100; i++) {
		struct row *row = table_add_row(&meeting->arena, table);

		snprintf(number, sizeof(number), "%d", i);
		tree_add_text(tree_add(row->cells[0], TREE_PARAGRAPH),
		    str_of(number));
		tree_add_text(tree_add(row->cells[1], TREE_PARAGRAPH),
		    STR_LIT("-"));
	}
	table_complete(&meeting->arena, table);
	ck_assert_uint_eq(table->nrows, 100);
	ck_assert(table->numeric[0]);
	ck_assert(!table->numeric[1]);
	for (i = 0; i < 100; i++) {
		struct buf text = BUF_INIT;

		cell_to_text(&text, &table->rows[i], 0);
		ck_assert_int_eq(atoi(text.data), i);
		buf_release(&text);
	}
	meeting_free(meeting);
}
END_TEST

START_TEST(items_get_slugs)
{
	struct meeting *meeting = fixture_meeting("a.txt", NULL, NULL);
	static const char *const labels[][2] = {
		{ "1", "punkt-1" }, { "", "punkt-2" }, { "1", "punkt-1-2" },
		{ "3 A", "punkt-3-a" }, { "2", "punkt-2-2" },
	};
	size_t i;

	for (i = 0; i < 5; i++)
		fixture_item(meeting, "x", NULL)->label = labels[i][0];
	finish(meeting, 2);
	for (i = 0; i < 5; i++)
		ck_assert_str_eq(meeting->items[i].slug, labels[i][1]);
	meeting_free(meeting);
}
END_TEST

START_TEST(decision_is_split_off)
{
	struct meeting *meeting = fixture_meeting("a.txt", NULL, NULL);
	struct item *item = fixture_item(meeting, "x", NULL);
	struct section *section;

	section = fixture_section(meeting, item, "Resume", ROLE_SUMMARY);
	fixture_paragraph(section, "Drøftet.");
	section = fixture_section(meeting, item, "Sagsfremstilling",
	    ROLE_CASE);
	fixture_paragraph(section, "Der orienteres.");
	fixture_paragraph(section, "ORIENTERING GIVET");
	fixture_paragraph(section, "Ida Bro deltog ikke i mødet.");
	section = fixture_section(meeting, item, "Bilag", ROLE_ATTACHMENTS);
	fixture_paragraph(section, "Godkendt.");
	finish(meeting, 0);
	ck_assert_uint_eq(item->nsections, 4);
	assert_section(&item->sections[0], "Resume", ROLE_SUMMARY, "Drøftet.");
	assert_section(&item->sections[1], "Sagsfremstilling", ROLE_CASE,
	    "Der orienteres.");
	assert_section(&item->sections[2], NULL, ROLE_DECISION,
	    "ORIENTERING GIVET\n\nIda Bro deltog ikke i mødet.");
	assert_section(&item->sections[3], "Bilag", ROLE_ATTACHMENTS,
	    "Godkendt.");
	ck_assert_str_eq(item->sections[2].blocks.list[1].anchor, "a4");
	ck_assert_ptr_null(item->sections[2].anchor);
	meeting_free(meeting);
}
END_TEST

START_TEST(decision_alone_stays_where_it_is)
{
	struct meeting *meeting = fixture_meeting("a.txt", NULL, NULL);
	struct item *item = fixture_item(meeting, "x", NULL);

	fixture_paragraph(fixture_section(meeting, item, NULL, ROLE_OTHER),
	    "Udsat.");
	finish(meeting, 0);
	ck_assert_uint_eq(item->nsections, 1);
	assert_section(item->sections, NULL, ROLE_DECISION, "Udsat.");
	meeting_free(meeting);
}
END_TEST

START_TEST(vote_is_split_off)
{
	struct meeting *meeting = fixture_meeting("a.txt", NULL, NULL);
	struct item *item = fixture_item(meeting, "x", NULL);
	struct section *section;

	section = fixture_section(meeting, item, NULL, ROLE_OTHER);
	fixture_paragraph(section, "Det foreslås at bygge.");
	fixture_paragraph(section,
	    "Forslaget blev tiltrådt med 31 stemmer imod 17.");
	fixture_paragraph(section, "For stemte: A og B.");
	fixture_paragraph(section, "Til top");
	item = fixture_item(meeting, "y", NULL);
	section = fixture_section(meeting, item, NULL, ROLE_OTHER);
	fixture_paragraph(section, "Det foreslås at bygge.");
	fixture_paragraph(section, "Det blev godkendt med 2 ændringer.");
	finish(meeting, 0);
	item = meeting->items;
	ck_assert_uint_eq(item->nsections, 2);
	assert_section(&item->sections[1], NULL, ROLE_DECISION,
	    "Forslaget blev tiltrådt med 31 stemmer imod 17.\n\n"
	    "For stemte: A og B.\n\nTil top");
	ck_assert_uint_eq(meeting->items[1].nsections, 1);
	meeting_free(meeting);
}
END_TEST

START_TEST(groups_are_closed)
{
	static const char *const leads[] = {
		"1.", "LUKKEDE SAGER 2.", "3.", "Åbne sager 4.", "5.",
	};
	static const bool closed[] = { false, true, true, false, false };
	struct meeting *meeting = fixture_meeting("a.txt", NULL, NULL);
	size_t i;

	for (i = 0; i < 5; i++)
		fixture_item(meeting, "x", NULL)->lead = leads[i];
	finish(meeting, 0);
	for (i = 0; i < 5; i++)
		ck_assert_int_eq(meeting->items[i].closed, closed[i]);
	meeting_free(meeting);
}
END_TEST

/* What must not be taken for a decision. */
START_TEST(no_decision_is_split_off)
{
	static const struct {
		const char		*heading;
		enum section_role	 role;
		const char		*last;
	} sections[] = {
		{ "Indstilling", ROLE_RECOMMENDATION, NULL },
		{ "Sagsforløb", ROLE_HISTORY, "Godkendt." },
		{ "Sagsfremstilling", ROLE_CASE, "Budgettet er godkendt." },
		{ "Sagsfremstilling", ROLE_CASE, "Godkendt den 4. maj." },
		{ "Beslutning", ROLE_DECISION, "Godkendt." },
	};
	struct meeting *meeting = fixture_meeting("a.txt", NULL, NULL);
	struct item *item;
	struct section *section;
	size_t i, count = sizeof(sections) / sizeof(sections[0]);

	for (i = 0; i < count; i++) {
		item = fixture_item(meeting, "x", NULL);
		section = fixture_section(meeting, item, sections[i].heading,
		    sections[i].role);
		fixture_paragraph(section, "Til efterretning.");
		if (sections[i].last != NULL)
			fixture_paragraph(section, sections[i].last);
	}
	/* There is a decision already. */
	item = fixture_decided(meeting, "x", NULL, "Vedtaget.");
	section = fixture_section(meeting, item, "Resume", ROLE_SUMMARY);
	fixture_paragraph(section, "a");
	fixture_paragraph(section, "Godkendt.");
	finish(meeting, 0);
	for (i = 0; i < count; i++) {
		ck_assert_uint_eq(meeting->items[i].nsections, 1);
		ck_assert_int_eq(meeting->items[i].sections[0].role,
		    sections[i].role);
	}
	ck_assert_uint_eq(item->nsections, 2);
	meeting_free(meeting);
}
END_TEST

START_TEST(attachments_are_listed)
{
	static const char *facts[] = { "Sagsnr. 14/99", "A b.pdf C.docx" };
	struct meeting *meeting = fixture_meeting("a.txt", NULL, NULL);
	struct item *item = fixture_item(meeting, "x", NULL);
	struct section *section;
	struct cmark_node *list, *entry, *inner;
	static const char *const titles[][2] = {
		{ "A b.pdf", NULL }, { "C.docx", NULL }, { "Et", "a1" },
		{ "To linjer", "a2" }, { "Tre", "a2" }, { "Fire", "a4" },
	};
	size_t i;

	section = fixture_section(meeting, item, "Bilag", ROLE_ATTACHMENTS);
	fixture_paragraph(section, "Et");
	list = tree_new(TREE_LIST);
	entry = add_entry(list, "To");
	tree_add(tree_first(entry), TREE_BREAK);
	tree_add_text(tree_first(entry), STR_LIT("linjer"));
	inner = tree_add(entry, TREE_LIST);
	add_entry(inner, "Tre");
	fixture_block(section, BLOCK_LIST)->node = list;
	fixture_paragraph(fixture_section(meeting, item, "Sag", ROLE_CASE),
	    "nej");
	fixture_paragraph(fixture_section(meeting, item, "Bilag",
	    ROLE_ATTACHMENTS), "Fire");
	item->detail_lines = facts;
	item->ndetail_lines = 2;
	section = fixture_section(meeting, fixture_item(meeting, "y", NULL),
	    "Bilag", ROLE_ATTACHMENTS);
	fixture_paragraph(section, "Ingen bilag.");
	fixture_paragraph(section, "Til toppen");
	finish(meeting, 0);
	item = meeting->items;
	ck_assert_uint_eq(item->nattachments, 6);
	for (i = 0; i < 6; i++) {
		ck_assert_str_eq(item->attachments[i].title, titles[i][0]);
		ck_assert_pstr_eq(item->attachments[i].anchor, titles[i][1]);
	}
	ck_assert_uint_eq(meeting->items[1].nattachments, 0);
	meeting_free(meeting);
}
END_TEST

Suite *
suite_meeting(void)
{
	Suite *suite = suite_create("meeting");
	TCase *tcase = tcase_create("meeting");

	tcase_add_test(tcase, names_are_parsed);
	tcase_add_test(tcase, names_differ);
	tcase_add_test(tcase, anchors_are_set);
	tcase_add_test(tcase, blocks_become_text);
	tcase_add_test(tcase, cells_become_lines);
	tcase_add_test(tcase, tables_are_finished);
	tcase_add_test(tcase, tables_grow);
	tcase_add_test(tcase, items_get_slugs);
	tcase_add_test(tcase, decision_is_split_off);
	tcase_add_test(tcase, decision_alone_stays_where_it_is);
	tcase_add_test(tcase, vote_is_split_off);
	tcase_add_test(tcase, groups_are_closed);
	tcase_add_test(tcase, no_decision_is_split_off);
	tcase_add_test(tcase, attachments_are_listed);
	suite_add_tcase(suite, tcase);
	return suite;
}
