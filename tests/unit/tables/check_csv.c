/* Tables as CSV. */
#include "suites.h"

#include <string.h>

#include "fixtures/meeting_fixture.h"
#include "model/tree.h"
#include "tables/csv.h"

#define BOM	"\xef\xbb\xbf"

static void
assert_csv(struct meeting *meeting, const struct table *table,
    const char *expected)
{
	struct buf text = BUF_INIT;

	csv_table(&text, table);
	ck_assert_str_eq(text.data, expected);
	buf_release(&text);
	meeting_free(meeting);
}

static struct table *
table_of(struct meeting *meeting, const char *text)
{
	return fixture_table(meeting, fixture_section(meeting,
	    fixture_item(meeting, "x", NULL), NULL, ROLE_OTHER),
	    "Tabel 1: Tal", text);
}

START_TEST(rows_and_numbers)
{
	struct meeting *meeting = fixture_meeting("a.txt", NULL, NULL);

	assert_csv(meeting, table_of(meeting, "1.000 kr.|2017|I alt\n"
	    "Veje||\nDrift|-1.234,5|12 %\nLøn|\xe2\x88\x92" "5|-\n"
	    "Dato|24.12.2016|(12,0)"),
	    BOM "1.000 kr.;2017;I alt\r\n"
	    "Veje;;\r\nDrift;-1234,5;12 %\r\nLøn;-5;-\r\n"
	    "Dato;24.12.2016;(12,0)\r\n");
}
END_TEST

START_TEST(marks_in_cells)
{
	struct meeting *meeting = fixture_meeting("a.txt", NULL, NULL);

	assert_csv(meeting, table_of(meeting, "a;b|\"c\"\nd, e|f'g"),
	    BOM "\"a;b\";\"\"\"c\"\"\"\r\nd, e;f'g\r\n");
}
END_TEST

/* A spreadsheet must not evaluate text of the minutes. */
START_TEST(no_formulas)
{
	struct meeting *meeting = fixture_meeting("a.txt", NULL, NULL);

	assert_csv(meeting, table_of(meeting,
	    "=1+1|+45 65 51 11 11|-A1|@SUM(A1)\n"
	    "- Hjemviste|-5+cmd;x|-3,4 mio. kr.|+5\n"
	    "-5 %|-|a=b|=HYPERLINK(\"x\")"),
	    BOM "'=1+1;'+45 65 51 11 11;'-A1;'@SUM(A1)\r\n"
	    "'- Hjemviste;\"'-5+cmd;x\";-3,4 mio. kr.;5\r\n"
	    "-5 %;-;a=b;\"'=HYPERLINK(\"\"x\"\")\"\r\n");
}
END_TEST

START_TEST(cells_that_go_on)
{
	struct meeting *meeting = fixture_meeting("a.txt", NULL, NULL);
	struct table *table = table_of(meeting, "a|b|c\nen|to|tre");
	struct row *row = &table->rows[1];

	row->tail = tree_new(TREE_DOCUMENT);
	row->tail_column = 1;
	tree_add_text(tree_add(tree_add(tree_add(row->tail, TREE_LIST),
	    TREE_ITEM), TREE_PARAGRAPH), str_of("mere"));
	assert_csv(meeting, table,
	    BOM "a;b;c\r\nen;\"to\n- mere\";tre\r\n");
}
END_TEST

/* Readers of CSV do not take an empty line for a row. */
START_TEST(one_column)
{
	struct meeting *meeting = fixture_meeting("a.txt", NULL, NULL);
	struct table *table = table_of(meeting, "a\nb\nc");

	tree_free(table->rows[1].cells[0]);
	table->rows[1].cells[0] = tree_new(TREE_DOCUMENT);
	assert_csv(meeting, table, BOM "a\r\n\"\"\r\nc\r\n");
}
END_TEST

Suite *
suite_csv(void)
{
	Suite *suite = suite_create("csv");
	TCase *tcase = tcase_create("csv");

	tcase_add_test(tcase, rows_and_numbers);
	tcase_add_test(tcase, marks_in_cells);
	tcase_add_test(tcase, no_formulas);
	tcase_add_test(tcase, cells_that_go_on);
	tcase_add_test(tcase, one_column);
	suite_add_tcase(suite, tcase);
	return suite;
}
