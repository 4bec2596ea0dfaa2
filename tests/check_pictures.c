/* The pictures: what is counted for them, and that they show those counts. */
#include "suites.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "lately.h"
#include "page_picture.h"
#include "shelf.h"
#include "weeks.h"

#define COUNT(array)	(sizeof(array) / sizeof((array)[0]))
#define CASE		"05.01.00-G01-7-16"
#define OTHER_CASE	"05.01.00-G01-8-16"

static const char *
text_of(const struct value *object, const char *name)
{
	const struct value *value = value_get(object, str_of(name));

	ck_assert_msg(value != NULL, "no %s", name);
	return value->kind == VALUE_TEXT ? value->text.data : NULL;
}

static const struct value *
list_of(const struct value *object, const char *name, size_t count)
{
	const struct value *list = value_get(object, str_of(name));

	ck_assert_msg(list != NULL && list->kind == VALUE_LIST, "no %s",
	    name);
	ck_assert_uint_eq(list->count, count);
	return list;
}

/* The sum of a member of all objects of a list. */
static long
sum_of(const struct value *list, const char *name)
{
	long sum = 0;
	size_t i;

	for (i = 0; i < list->count; i++)
		sum += atol(text_of(list->items[i], name));
	return sum;
}

static void
decide(struct shelf *shelf, const char *date, const char *number,
    const char *decision)
{
	made_decided(shelf_add(shelf, "Byrådet", date), "Stien ved åen",
	    number, decision);
}

START_TEST(weeks_cover_the_year)
{
	static const struct {
		int year;
		size_t count;
		int first, last;
	} rows[] = {
		/* Began on a Sunday, in the last week of 2016. */
		{ 2017, 53, 52, 52 },
		{ 2018, 53, 1, 1 },	/* ended on a Monday */
		{ 2020, 53, 1, 53 },
		{ 2021, 53, 53, 52 },
		{ 2012, 54, 52, 1 },	/* a leap year from a Sunday on */
		{ 2024, 53, 1, 1 },
	};
	struct week weeks[WEEKS_MAX];
	struct year year = { .url = "" };
	size_t i;

	for (i = 0; i < COUNT(rows); i++) {
		year.year = rows[i].year;
		ck_assert_uint_eq(weeks_of_year(&year, weeks), rows[i].count);
		ck_assert_int_eq(weeks[0].number, rows[i].first);
		ck_assert_int_eq(weeks[0].first.day, 1);
		ck_assert_int_eq(weeks[rows[i].count - 1].number,
		    rows[i].last);
	}
	year.year = 0;
	ck_assert_uint_eq(weeks_of_year(&year, weeks), 0);
}
END_TEST

START_TEST(weeks_have_what_met_in_them)
{
	static const char *const dates[] = {
		"2017-01-01", "2017-01-02", "2017-01-08", "2017-01-09",
		"2017-12-31",
	};
	struct week weeks[WEEKS_MAX];
	struct shelf shelf;
	size_t i, count, sum = 0;

	shelf_init(&shelf);
	for (i = 0; i < COUNT(dates); i++)
		decide(&shelf, dates[i], NULL, "Ja.");
	made_item(shelf.meetings[1], "Mere", NULL);
	shelf_build(&shelf);
	count = weeks_of_year(&shelf.archive.years[0], weeks);
	ck_assert_uint_eq(weeks[0].meetings, 1);
	ck_assert_uint_eq(weeks[1].meetings, 2);
	ck_assert_uint_eq(weeks[1].items, 3);
	ck_assert_int_eq(weeks[1].number, 1);
	ck_assert_uint_eq(weeks[2].meetings, 1);
	ck_assert_uint_eq(weeks[count - 1].meetings, 1);
	for (i = 0; i < count; i++)
		sum += weeks[i].meetings;
	ck_assert_uint_eq(sum, COUNT(dates));
	shelf_release(&shelf);
}
END_TEST

START_TEST(lately_is_the_year_up_to_the_newest)
{
	static const struct {
		const char *newest, *since;
	} rows[] = {
		{ "2017-01-24", "2016-01-24" },
		{ "2024-02-29", "2023-02-28" },
	};
	struct arena arena = ARENA_INIT;
	struct shelf shelf;
	size_t i;

	for (i = 0; i < COUNT(rows); i++) {
		shelf_init(&shelf);
		decide(&shelf, "1999-05-05", NULL, "Ja.");
		decide(&shelf, rows[i].newest, NULL, "Ja.");
		decide(&shelf, NULL, NULL, "Ja.");
		shelf_build(&shelf);
		ck_assert_str_eq(lately_newest(&shelf.archive),
		    rows[i].newest);
		ck_assert_str_eq(lately_since(&arena, &shelf.archive),
		    rows[i].since);
		shelf_release(&shelf);
	}
	shelf_init(&shelf);
	decide(&shelf, NULL, NULL, "Ja.");
	shelf_build(&shelf);
	ck_assert_ptr_null(lately_since(&arena, &shelf.archive));
	shelf_release(&shelf);
	arena_release(&arena);
}
END_TEST

/* What came back often is hot: not long ago, and if it is a case. */
START_TEST(hot_cases)
{
	struct hot_case hot[2];
	struct shelf shelf;
	size_t i;

	shelf_init(&shelf);
	for (i = 0; i < 5; i++)
		decide(&shelf, "2015-01-01", "05.01.00-G01-1-14", "Ja.");
	decide(&shelf, "2016-01-23", OTHER_CASE, "Ja.");
	for (i = 0; i < 3; i++)
		made_item(shelf_add(&shelf, "Byrådet", "2016-05-05"),
		    "Eventuelt", "00.22.04-P35-1-17");
	decide(&shelf, "2016-01-24", OTHER_CASE, "Ja.");
	decide(&shelf, "2016-03-01", OTHER_CASE, "Ja.");
	decide(&shelf, "2016-03-02", "05.01.00-G01-2-16", "Ja.");
	decide(&shelf, "2016-03-03", "05.01.00-G01-2-16", "Ja.");
	decide(&shelf, "2016-03-04", CASE, "Ja.");
	decide(&shelf, "2017-01-24", CASE, "Ja.");
	decide(&shelf, NULL, CASE, "Ja.");
	shelf_build(&shelf);
	ck_assert_uint_eq(lately_hot(&shelf.archive, "2016-01-24", hot, 2),
	    2);
	/* Of as many, the one that was treated last. */
	ck_assert_str_eq(hot[0].file->number, CASE);
	ck_assert_uint_eq(hot[0].count, 2);
	ck_assert_str_eq(hot[1].file->number, "05.01.00-G01-2-16");
	ck_assert_uint_eq(lately_hot(&shelf.archive, "2016-01-23", hot, 2),
	    2);
	ck_assert_str_eq(hot[0].file->number, OTHER_CASE);
	ck_assert_uint_eq(hot[0].count, 3);
	ck_assert_uint_eq(lately_hot(&shelf.archive, "2017-01-24", hot, 2),
	    0);
	shelf_release(&shelf);
}
END_TEST

START_TEST(newest_decisions)
{
	const struct item_card *items[4];
	struct meeting *meeting;
	struct shelf shelf;

	shelf_init(&shelf);
	meeting = shelf_add(&shelf, "Byrådet", "2017-01-24");
	made_decided(meeting, "Eventuelt", NULL, "Byrådet godkender sagen.");
	made_decided(meeting, "Orientering om havnen", NULL,
	    "Byrådet tager sagen til efterretning.");
	made_decided(meeting, "Sti", NULL, "Byrådet godkender sagen.");
	made_item(meeting, "Ingen beslutning", NULL);
	made_paragraph(&made_decided(meeting, "Havn", NULL,
	    "For stemte: Anna Kvist.")->sections[0],
	    "Byrådet godkender sagen.");
	made_decided(shelf_add(&shelf, "Byrådet", "2016-01-24"), "Ældre",
	    NULL, "Byrådet udsætter sagen.");
	made_decided(shelf_add(&shelf, "Byrådet", NULL), "Uden dato", NULL,
	    "Byrådet udsætter sagen.");
	meeting = shelf_add(&shelf, "Byrådet", "2018-01-24");
	meeting->status = STATUS_AGENDA;
	made_decided(meeting, "Ikke sket", NULL, "Byrådet godkender sagen.");
	shelf_build(&shelf);
	ck_assert_uint_eq(lately_decided(&shelf.archive, items, 4, 3), 4);
	ck_assert_str_eq(items[0]->title, "Havn");
	ck_assert_str_eq(items[1]->title, "Sti");
	ck_assert_str_eq(items[2]->title, "Orientering om havnen");
	ck_assert_str_eq(items[3]->title, "Ældre");
	ck_assert_uint_eq(lately_decided(&shelf.archive, items, 4, 1), 2);
	ck_assert_str_eq(items[1]->title, "Ældre");
	ck_assert_uint_eq(lately_decided(&shelf.archive, items, 2, 3), 2);
	shelf_release(&shelf);
}
END_TEST

START_TEST(newest_vote_with_two_sides)
{
	struct shelf shelf;
	struct meeting *meeting;

	shelf_init(&shelf);
	meeting = shelf_add(&shelf, "Byrådet", "2017-01-24");
	made_paragraph(&made_decided(meeting, "Havn", NULL,
	    "For stemte: Anna Kvist.")->sections[0], "Imod stemte: Bo Ravn.");
	/* Nobody against; an unknown number against. */
	made_decided(shelf_add(&shelf, "Byrådet", "2018-01-24"), "Sti", NULL,
	    "For stemte: Anna Kvist.");
	meeting = shelf_add(&shelf, "Byrådet", "2019-01-24");
	made_paragraph(&made_decided(meeting, "Vej", NULL,
	    "For stemte: Anna Kvist.")->sections[0], "Imod stemte: V.");
	shelf_build(&shelf);
	ck_assert_uint_eq(shelf.archive.nvotes, 3);
	ck_assert_str_eq(lately_divided(&shelf.archive)->item->title, "Havn");
	shelf_release(&shelf);
	shelf_init(&shelf);
	shelf_build(&shelf);
	ck_assert_ptr_null(lately_divided(&shelf.archive));
	shelf_release(&shelf);
}
END_TEST

START_TEST(strips_of_years)
{
	const struct value *strips, *rows, *weeks;
	struct shelf shelf;
	struct page page;

	shelf_init(&shelf);
	decide(&shelf, "2016-01-01", NULL, "Ja.");	/* a Friday */
	decide(&shelf, "2017-01-02", NULL, "Ja.");	/* a Monday */
	decide(&shelf, "2017-01-08", NULL, "Ja.");
	decide(&shelf, "2017-12-31", NULL, "Ja.");
	decide(&shelf, NULL, NULL, "Ja.");
	shelf_build(&shelf);
	page_front(&page, &shelf.pages);
	strips = value_get(page.context, STR_LIT("strips"));
	ck_assert_str_eq(text_of(strips, "peak"), "uge 1 i 2017: 2 møder");
	rows = list_of(strips, "rows", 2);
	ck_assert_str_eq(text_of(rows->items[0], "name"), "2017");
	ck_assert_str_eq(text_of(rows->items[0], "meetings"), "3");
	ck_assert_str_eq(text_of(rows->items[0], "path"),
	    "M7 400v-400h6v400zM364 400v-200h6v200z");
	ck_assert_str_eq(text_of(rows->items[0], "label"),
	    "Møder i 2 uger, flest i uge 1: 2 møder");
	/* Its Monday was in the year before. */
	ck_assert_str_eq(text_of(rows->items[1], "path"),
	    "M2 400v-200h6v200z");
	page_end(&page);
	page_year(&page, &shelf.pages, 1);
	weeks = list_of(page.context, "weeks", 2);
	ck_assert_int_eq(sum_of(weeks, "meetings"), 3);
	ck_assert_str_eq(text_of(weeks->items[1], "first"), "25. december");
	page_end(&page);
	page_year(&page, &shelf.pages, 2);
	ck_assert_int_eq(value_get(page.context, STR_LIT("strips"))->kind,
	    VALUE_NULL);
	page_end(&page);
	shelf_release(&shelf);
}
END_TEST

/* An archive of nothing, and one without a date. */
START_TEST(front_page_of_little)
{
	struct shelf shelf;
	struct page page;
	int undated;

	for (undated = 0; undated < 2; undated++) {
		shelf_init(&shelf);
		if (undated)
			decide(&shelf, NULL, CASE, "Byrådet godkender.");
		shelf_build(&shelf);
		page_front(&page, &shelf.pages);
		ck_assert_int_eq(value_get(page.context,
		    STR_LIT("strips"))->kind, VALUE_NULL);
		list_of(page.context, "decided", 0);
		list_of(page.context, "hot", 0);
		page_end(&page);
		shelf_release(&shelf);
	}
}
END_TEST

Suite *
suite_pictures(void)
{
	Suite *suite = suite_create("pictures");
	TCase *tcase = tcase_create("counts");

	tcase_add_test(tcase, weeks_cover_the_year);
	tcase_add_test(tcase, weeks_have_what_met_in_them);
	tcase_add_test(tcase, lately_is_the_year_up_to_the_newest);
	tcase_add_test(tcase, hot_cases);
	tcase_add_test(tcase, newest_decisions);
	tcase_add_test(tcase, newest_vote_with_two_sides);
	suite_add_tcase(suite, tcase);
	tcase = tcase_create("pictures");
	tcase_add_test(tcase, strips_of_years);
	tcase_add_test(tcase, front_page_of_little);
	suite_add_tcase(suite, tcase);
	return suite;
}
