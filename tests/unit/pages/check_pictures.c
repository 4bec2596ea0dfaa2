/* The pictures: what is counted for them, and that they show those counts. */
#include "base/array.h"
#include "suites.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "archive/archive.h"
#include "fixtures/archive_fixture.h"
#include "fixtures/value_fixture.h"
#include "pages/bars.h"
#include "pages/bodies.h"
#include "pages/case.h"
#include "pages/kinds.h"
#include "pages/meetings.h"
#include "pages/outcome_group.h"
#include "pages/person.h"
#include "pages/strips.h"
#include "pages/subject.h"
#include "pages/weeks.h"

#define CASE		"05.01.00-G01-7-16"
#define OTHER_CASE	"05.01.00-G01-8-16"

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
decide(struct archive_fixture *fixture, const char *date, const char *number,
    const char *decision)
{
	fixture_decided(archive_fixture_add(fixture, "Byrådet", date), "Stien ved åen",
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

START_TEST(weeks_count_their_meetings)
{
	static const char *const dates[] = {
		"2017-01-01", "2017-01-02", "2017-01-08", "2017-01-09",
		"2017-12-31",
	};
	struct week weeks[WEEKS_MAX];
	struct archive_fixture fixture;
	size_t i, count, sum = 0;

	archive_fixture_init(&fixture);
	for (i = 0; i < COUNT(dates); i++)
		decide(&fixture, dates[i], NULL, "Ja.");
	fixture_item(fixture.meetings[1], "Mere", NULL);
	archive_fixture_build(&fixture);
	count = weeks_of_year(&fixture.archive.years[0], weeks);
	ck_assert_uint_eq(weeks[0].meetings, 1);
	ck_assert_uint_eq(weeks[1].meetings, 2);
	ck_assert_uint_eq(weeks[1].items, 3);
	ck_assert_int_eq(weeks[1].number, 1);
	ck_assert_uint_eq(weeks[2].meetings, 1);
	ck_assert_uint_eq(weeks[count - 1].meetings, 1);
	for (i = 0; i < count; i++)
		sum += weeks[i].meetings;
	ck_assert_uint_eq(sum, COUNT(dates));
	archive_fixture_release(&fixture);
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
	struct archive_fixture fixture;
	size_t i;

	for (i = 0; i < COUNT(rows); i++) {
		archive_fixture_init(&fixture);
		decide(&fixture, "1999-05-05", NULL, "Ja.");
		decide(&fixture, rows[i].newest, NULL, "Ja.");
		decide(&fixture, NULL, NULL, "Ja.");
		archive_fixture_build(&fixture);
		ck_assert_str_eq(recent_newest(&fixture.archive),
		    rows[i].newest);
		ck_assert_str_eq(recent_since(&arena, &fixture.archive),
		    rows[i].since);
		archive_fixture_release(&fixture);
	}
	archive_fixture_init(&fixture);
	decide(&fixture, NULL, NULL, "Ja.");
	archive_fixture_build(&fixture);
	ck_assert_ptr_null(recent_since(&arena, &fixture.archive));
	archive_fixture_release(&fixture);
	arena_release(&arena);
}
END_TEST

/* A case with many recent treatments is hot; a collector number is not. */
START_TEST(hot_cases)
{
	struct hot_case hot[2];
	struct archive_fixture fixture;
	size_t i;

	archive_fixture_init(&fixture);
	for (i = 0; i < 5; i++)
		decide(&fixture, "2015-01-01", "05.01.00-G01-1-14", "Ja.");
	decide(&fixture, "2016-01-23", OTHER_CASE, "Ja.");
	for (i = 0; i < 3; i++)
		fixture_item(archive_fixture_add(&fixture, "Byrådet", "2016-05-05"),
		    "Eventuelt", "00.22.04-P35-1-17");
	decide(&fixture, "2016-01-24", OTHER_CASE, "Ja.");
	decide(&fixture, "2016-03-01", OTHER_CASE, "Ja.");
	decide(&fixture, "2016-03-02", "05.01.00-G01-2-16", "Ja.");
	decide(&fixture, "2016-03-03", "05.01.00-G01-2-16", "Ja.");
	decide(&fixture, "2016-03-04", CASE, "Ja.");
	decide(&fixture, "2017-01-24", CASE, "Ja.");
	decide(&fixture, NULL, CASE, "Ja.");
	archive_fixture_build(&fixture);
	ck_assert_uint_eq(recent_hot(&fixture.archive, "2016-01-24", hot, 2),
	    2);
	/* Of cases with as many, the one treated last. */
	ck_assert_str_eq(hot[0].file->number, CASE);
	ck_assert_uint_eq(hot[0].count, 2);
	ck_assert_str_eq(hot[1].file->number, "05.01.00-G01-2-16");
	ck_assert_uint_eq(recent_hot(&fixture.archive, "2016-01-23", hot, 2),
	    2);
	ck_assert_str_eq(hot[0].file->number, OTHER_CASE);
	ck_assert_uint_eq(hot[0].count, 3);
	ck_assert_uint_eq(recent_hot(&fixture.archive, "2017-01-24", hot, 2),
	    0);
	archive_fixture_release(&fixture);
}
END_TEST

START_TEST(newest_decisions)
{
	const struct item_card *items[4];
	struct meeting *meeting;
	struct archive_fixture fixture;

	archive_fixture_init(&fixture);
	meeting = archive_fixture_add(&fixture, "Byrådet", "2017-01-24");
	fixture_decided(meeting, "Eventuelt", NULL, "Byrådet godkender sagen.");
	fixture_decided(meeting, "Orientering om havnen", NULL,
	    "Byrådet tager sagen til efterretning.");
	fixture_decided(meeting, "Sti", NULL, "Byrådet godkender sagen.");
	fixture_item(meeting, "Ingen beslutning", NULL);
	fixture_paragraph(&fixture_decided(meeting, "Havn", NULL,
	    "For stemte: Anna Kvist.")->sections[0],
	    "Byrådet godkender sagen.");
	fixture_decided(archive_fixture_add(&fixture, "Byrådet", "2016-01-24"), "Ældre",
	    NULL, "Byrådet udsætter sagen.");
	fixture_decided(archive_fixture_add(&fixture, "Byrådet", NULL), "Uden dato", NULL,
	    "Byrådet udsætter sagen.");
	meeting = archive_fixture_add(&fixture, "Byrådet", "2018-01-24");
	meeting->status = STATUS_AGENDA;
	fixture_decided(meeting, "Ikke sket", NULL, "Byrådet godkender sagen.");
	archive_fixture_build(&fixture);
	ck_assert_uint_eq(recent_decided(&fixture.archive, items, 4, 3), 4);
	ck_assert_str_eq(items[0]->title, "Havn");
	ck_assert_str_eq(items[1]->title, "Sti");
	ck_assert_str_eq(items[2]->title, "Orientering om havnen");
	ck_assert_str_eq(items[3]->title, "Ældre");
	ck_assert_uint_eq(recent_decided(&fixture.archive, items, 4, 1), 2);
	ck_assert_str_eq(items[1]->title, "Ældre");
	ck_assert_uint_eq(recent_decided(&fixture.archive, items, 2, 3), 2);
	archive_fixture_release(&fixture);
}
END_TEST

START_TEST(newest_vote_with_two_sides)
{
	struct archive_fixture fixture;
	struct meeting *meeting;

	archive_fixture_init(&fixture);
	meeting = archive_fixture_add(&fixture, "Byrådet", "2017-01-24");
	fixture_paragraph(&fixture_decided(meeting, "Havn", NULL,
	    "For stemte: Anna Kvist.")->sections[0], "Imod stemte: Bo Ravn.");
	/* Nobody against; an unknown number against. */
	fixture_decided(archive_fixture_add(&fixture, "Byrådet", "2018-01-24"), "Sti", NULL,
	    "For stemte: Anna Kvist.");
	meeting = archive_fixture_add(&fixture, "Byrådet", "2019-01-24");
	fixture_paragraph(&fixture_decided(meeting, "Vej", NULL,
	    "For stemte: Anna Kvist.")->sections[0], "Imod stemte: V.");
	archive_fixture_build(&fixture);
	ck_assert_uint_eq(fixture.archive.nvotes, 3);
	ck_assert_str_eq(recent_divided(&fixture.archive)->item->title, "Havn");
	archive_fixture_release(&fixture);
	archive_fixture_init(&fixture);
	archive_fixture_build(&fixture);
	ck_assert_ptr_null(recent_divided(&fixture.archive));
	archive_fixture_release(&fixture);
}
END_TEST

/* The group of the only item of the fixture's meeting number `i`. */
static enum outcome_group
group_of(struct archive_fixture *fixture, size_t i)
{
	return outcome_group_of(&archive_find_source(&fixture->archive,
	    fixture->meetings[i]->file)->items[0]);
}

START_TEST(outcomes_have_groups)
{
	static const struct {
		const char *decision;
		enum outcome_group group;
	} rows[] = {
		{ "Byrådet godkender sagen.", GROUP_APPROVED },
		{ "Byrådet anbefaler sagen.", GROUP_RECOMMENDED },
		{ "Byrådet udsætter sagen.", GROUP_POSTPONED },
		{ "Byrådet tager sagen til efterretning.", GROUP_DISCUSSED },
		{ "Hvad mon.", GROUP_OTHER },
	};
	struct archive_fixture fixture;
	enum outcome_group group;
	size_t i;

	archive_fixture_init(&fixture);
	for (i = 0; i < COUNT(rows); i++)
		decide(&fixture, "2017-01-24", NULL, rows[i].decision);
	decide(&fixture, "2017-01-24", NULL, "Byrådet godkender sagen.");
	fixture.meetings[COUNT(rows)]->status = STATUS_AGENDA;
	archive_fixture_build(&fixture);
	for (i = 0; i < COUNT(rows); i++)
		ck_assert_int_eq(group_of(&fixture, i), rows[i].group);
	ck_assert_int_eq(group_of(&fixture, i), GROUP_AGENDA);
	for (group = 0; group < GROUP_COUNT; group++)
		ck_assert_uint_ne(strlen(outcome_group_title(group)) *
		    strlen(outcome_group_class(group)), 0);
	archive_fixture_release(&fixture);
}
END_TEST

static const struct value *
make_lanes(struct page *page, struct archive_fixture *fixture)
{
	archive_fixture_build(fixture);
	page_case(page, &fixture->build, 0);
	return value_get(page->context, STR_LIT("lanes"));
}

START_TEST(lanes_are_to_scale)
{
	const struct value *lanes, *rows, *marks;
	struct archive_fixture fixture;
	struct page page;

	archive_fixture_init(&fixture);
	decide(&fixture, "2016-01-01", CASE, "Byrådet udsætter sagen.");
	fixture_item(archive_fixture_add(&fixture, "Kulturudvalget", "2016-01-21"), "Sti",
	    CASE);
	decide(&fixture, "2016-02-20", CASE, "Byrådet udsætter sagen.");
	decide(&fixture, "2016-02-21", CASE, "Byrådet udsætter sagen.");
	decide(&fixture, "2016-04-10", CASE, "Byrådet godkender sagen.");
	decide(&fixture, NULL, CASE, "Byrådet godkender sagen.");
	lanes = make_lanes(&page, &fixture);
	ck_assert_str_eq(text_of(lanes, "undated"), "1 behandling");
	rows = list_of(lanes, "rows", 2);
	ck_assert_str_eq(text_of(rows->items[0], "name"), "Byrådet");
	ck_assert_str_eq(text_of(rows->items[0], "count"), "4 behandlinger");
	/* Two that are near each other need two rows. */
	ck_assert_str_eq(text_of(rows->items[0], "height"), "48");
	marks = list_of(rows->items[0], "marks", 4);
	ck_assert_str_eq(text_of(marks->items[0], "x"), "4.0");
	ck_assert_str_eq(text_of(marks->items[1], "x"), "50.0");
	ck_assert_str_eq(text_of(marks->items[1], "y"), "12");
	ck_assert_str_eq(text_of(marks->items[2], "x"), "50.9");
	ck_assert_str_eq(text_of(marks->items[2], "y"), "36");
	ck_assert_str_eq(text_of(marks->items[3], "x"), "96.0");
	ck_assert_str_eq(text_of(marks->items[3], "y"), "12");
	ck_assert_str_eq(text_of(marks->items[3], "class"), "approved");
	ck_assert_str_eq(text_of(marks->items[3], "label"),
	    "10. april 2016, punkt 1: Godkendt");
	ck_assert_str_eq(text_of(marks->items[3], "url"), "#_behandling-5");
	marks = list_of(rows->items[1], "marks", 1);
	ck_assert_str_eq(text_of(marks->items[0], "x"), "22.4");
	ck_assert_str_eq(text_of(marks->items[0], "class"), "other");
	list_of(lanes, "legend", 3);
	marks = list_of(lanes, "ticks", 3);
	ck_assert_str_eq(text_of(marks->items[0], "name"), "feb");
	ck_assert_str_eq(text_of(marks->items[0], "x"), "32.5");
	page_end(&page);
	archive_fixture_release(&fixture);
}
END_TEST

/* Labels on the axis do not touch, however long the period is. */
START_TEST(axis_is_readable)
{
	static const struct {
		const char *first, *last;
		size_t count;
		const char *name;
	} rows[] = {
		{ "2016-12-30", "2017-01-02", 1, "2017" },
		{ "2016-01-02", "2017-01-01", 6, "mar" },
		{ "2016-06-01", "2018-06-01", 2, "2017" },
		{ "2000-06-01", "2020-06-01", 4, "2005" },
		{ "1901-06-01", "2199-06-01", 5, "1950" },
	};
	const struct value *ticks;
	struct archive_fixture fixture;
	struct page page;
	size_t i, j;

	for (i = 0; i < COUNT(rows); i++) {
		archive_fixture_init(&fixture);
		decide(&fixture, rows[i].first, CASE, "Ja.");
		decide(&fixture, rows[i].last, CASE, "Ja.");
		ticks = value_get(make_lanes(&page, &fixture),
		    STR_LIT("ticks"));
		ck_assert_msg(ticks->count == rows[i].count, "%s: %zu",
		    rows[i].first, ticks->count);
		ck_assert_str_eq(text_of(ticks->items[0], "name"),
		    rows[i].name);
		for (j = 1; j < ticks->count; j++)
			ck_assert(atof(text_of(ticks->items[j], "x")) -
			    atof(text_of(ticks->items[j - 1], "x")) > 12);
		page_end(&page);
		archive_fixture_release(&fixture);
	}
}
END_TEST

START_TEST(one_day_needs_no_lanes)
{
	struct archive_fixture fixture;
	struct page page;

	archive_fixture_init(&fixture);
	decide(&fixture, "2016-01-01", CASE, "Ja.");
	decide(&fixture, "2016-01-01", CASE, "Ja.");
	decide(&fixture, NULL, CASE, "Ja.");
	ck_assert_int_eq(make_lanes(&page, &fixture)->kind, VALUE_NULL);
	page_end(&page);
	archive_fixture_release(&fixture);
}
END_TEST

/* Marks are drawn even if there are too few rows for them. */
START_TEST(crowded_lane_keeps_all_marks)
{
	const struct value *rows;
	struct archive_fixture fixture;
	struct page page;
	size_t i;

	archive_fixture_init(&fixture);
	decide(&fixture, "2016-01-01", CASE, "Ja.");
	for (i = 0; i < 20; i++)
		decide(&fixture, "2018-01-01", CASE, "Ja.");
	rows = list_of(make_lanes(&page, &fixture), "rows", 1);
	list_of(rows->items[0], "marks", 21);
	ck_assert_str_eq(text_of(rows->items[0], "height"), "192");
	page_end(&page);
	archive_fixture_release(&fixture);
}
END_TEST

START_TEST(year_of_a_body)
{
	const struct value *year, *bars;
	struct archive_fixture fixture;
	struct page page;
	size_t i;

	archive_fixture_init(&fixture);
	decide(&fixture, "2016-02-29", NULL, "Byrådet godkender sagen.");
	for (i = 0; i < 3; i++)
		decide(&fixture, "2016-03-01", NULL,
		    "Byrådet godkender sagen.");
	decide(&fixture, "2017-02-01", NULL, "Byrådet udsætter sagen.");
	fixture_item(fixture.meetings[4], "Mere", NULL);
	decide(&fixture, NULL, NULL, "Byrådet godkender sagen.");
	archive_fixture_build(&fixture);
	page_body(&page, &fixture.build, 0);
	year = value_get(page.context, STR_LIT("body_year"));
	ck_assert_str_eq(text_of(year, "last"), "februar 2017");
	ck_assert_str_eq(text_of(year, "meetings"), "4 møder");
	ck_assert_str_eq(text_of(year, "items"), "5 punkter");
	ck_assert(value_get(year, STR_LIT("has_months"))->truth);
	bars = list_of(year, "months", 12);
	ck_assert_int_eq(sum_of(bars, "count"), 4);
	ck_assert_str_eq(text_of(bars->items[0], "name"), "Marts 2016");
	ck_assert_str_eq(text_of(bars->items[0], "share"), "100");
	ck_assert_str_eq(text_of(bars->items[10], "name"), "Januar 2017");
	ck_assert_str_eq(text_of(bars->items[10], "share"), "0");
	ck_assert_str_eq(text_of(bars->items[11], "share"), "33.3");
	bars = list_of(year, "outcomes", 3);
	ck_assert_int_eq(sum_of(bars, "count"), 5);
	ck_assert_str_eq(text_of(bars->items[0], "name"), "Godkendt");
	ck_assert_str_eq(text_of(bars->items[0], "count"), "3");
	page_end(&page);
	archive_fixture_release(&fixture);
}
END_TEST

/* Drawing the seats of one side alone would make it look like the majority. */
START_TEST(seats_of_all_sides_or_none)
{
	static const struct {
		const char *yes, *no;
		size_t seats_yes, seats_no;
	} rows[] = {
		{ "For stemte 100: A og V.", "Imod stemte 2: C (2).", 100, 2 },
		{ "For stemte 101: A og V.", "Imod stemte 2: C (2).", 0, 0 },
		{ "For stemte: A og V.", "Imod stemte 2: C (2).", 0, 0 },
		{ "For stemte: A (3) og Anna Kvist.", "Imod stemte: Bo Ravn.",
		    4, 1 },
	};
	const struct value *votes, *sides;
	struct archive_fixture fixture;
	struct page page;
	size_t i;

	for (i = 0; i < COUNT(rows); i++) {
		archive_fixture_init(&fixture);
		decide(&fixture, "2017-01-24", NULL, rows[i].yes);
		fixture_paragraph(&fixture.meetings[0]->items[0].sections[0],
		    rows[i].no);
		archive_fixture_build(&fixture);
		page_kind_make(page_kind_find("votes"), &page, &fixture.build,
		    0);
		votes = list_of(page.context, "votes", 1);
		sides = list_of(value_get(votes->items[0], STR_LIT("vote")),
		    "sides", 2);
		list_of(sides->items[0], "seats", rows[i].seats_yes);
		list_of(sides->items[1], "seats", rows[i].seats_no);
		page_end(&page);
		archive_fixture_release(&fixture);
	}
}
END_TEST

/* The strip agrees with the counts, each vote once. */
START_TEST(votes_of_a_person)
{
	static const char *const dates[] = {
		"2016-01-24", "2017-01-24", "2017-02-24", NULL,
	};
	const struct value *years, *sides;
	struct archive_fixture fixture;
	struct page page;
	size_t i;

	archive_fixture_init(&fixture);
	for (i = 0; i < COUNT(dates); i++)
		decide(&fixture, dates[i], NULL, i == 1 ?
		    "Imod stemte: Anna Kvist." : "For stemte: Anna Kvist.");
	fixture_paragraph(fixture_section(fixture.meetings[2],
	    &fixture.meetings[2]->items[0], "Indstilling",
	    ROLE_RECOMMENDATION), "Anna Kvist stemmer imod indstillingen.");
	archive_fixture_build(&fixture);
	ck_assert_uint_eq(fixture.archive.npeople, 1);
	page_person(&page, &fixture.build, 0);
	years = list_of(page.context, "vote_years", 3);
	ck_assert_int_eq(sum_of(years, "for"), 3);
	ck_assert_int_eq(sum_of(years, "against"), 1);
	ck_assert_int_eq(sum_of(list_of(page.context, "counts", 2), "count"),
	    4);
	list_of(page.context, "votes", 4);
	ck_assert(!value_get(page.context, STR_LIT("has_abstains"))->truth);
	ck_assert_str_eq(text_of(years->items[0], "name"), "Uden dato");
	ck_assert_str_eq(text_of(years->items[1], "name"), "2017");
	sides = list_of(years->items[1], "sides", 2);
	ck_assert_str_eq(text_of(sides->items[1], "class"), "against");
	list_of(sides->items[1], "seats", 1);
	page_end(&page);
	archive_fixture_release(&fixture);
}
END_TEST

START_TEST(years_of_a_subject)
{
	static const struct {
		const char *name, *ncases, *share;
	} rows[] = {
		{ "2017", "1", "50" }, { "2014–2016", "0", "0" },
		{ "2013", "2", "100" }, { "2012", "0", "0" },
		{ "2011", "1", "50" }, { "Uden dato", "1", "50" },
	};
	const struct value *bars;
	struct archive_fixture fixture;
	struct page page;
	size_t i;

	archive_fixture_init(&fixture);
	decide(&fixture, "2011-01-01", CASE, "Ja.");
	decide(&fixture, "2013-01-01", CASE, "Ja.");
	decide(&fixture, "2013-01-02", CASE, "Ja.");
	decide(&fixture, "2013-01-02", OTHER_CASE, "Ja.");
	decide(&fixture, "2017-01-01", CASE, "Ja.");
	decide(&fixture, NULL, CASE, "Ja.");
	archive_fixture_build(&fixture);
	page_subject(&page, &fixture.build, 0);
	bars = list_of(page.context, "bars", COUNT(rows));
	for (i = 0; i < COUNT(rows); i++) {
		ck_assert_str_eq(text_of(bars->items[i], "name"),
		    rows[i].name);
		ck_assert_str_eq(text_of(bars->items[i], "ncases"),
		    rows[i].ncases);
		ck_assert_str_eq(text_of(bars->items[i], "share"),
		    rows[i].share);
	}
	ck_assert_int_eq(sum_of(bars, "nitems"), 6);
	ck_assert_ptr_null(text_of(bars->items[1], "url"));
	ck_assert_str_eq(text_of(bars->items[2], "url"), "#_2013");
	page_end(&page);
	archive_fixture_release(&fixture);
}
END_TEST

START_TEST(strips_of_years)
{
	const struct value *strips, *rows, *weeks;
	struct archive_fixture fixture;
	struct page page;

	archive_fixture_init(&fixture);
	decide(&fixture, "2016-01-01", NULL, "Ja.");	/* a Friday */
	decide(&fixture, "2017-01-02", NULL, "Ja.");	/* a Monday */
	decide(&fixture, "2017-01-08", NULL, "Ja.");
	decide(&fixture, "2017-12-31", NULL, "Ja.");
	decide(&fixture, NULL, NULL, "Ja.");
	archive_fixture_build(&fixture);
	page_kind_make(page_kind_find("front"), &page, &fixture.build, 0);
	strips = value_get(page.context, STR_LIT("strips"));
	ck_assert_str_eq(text_of(strips, "peak"), "uge 1 i 2017: 2 møder");
	ck_assert_str_eq(text_of(strips, "until"), "31. december 2017");
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
	page_year(&page, &fixture.build, 1);
	weeks = list_of(page.context, "weeks", 2);
	ck_assert_int_eq(sum_of(weeks, "meetings"), 3);
	ck_assert_str_eq(text_of(weeks->items[1], "first"), "25. december");
	page_end(&page);
	page_year(&page, &fixture.build, 0);
	ck_assert_ptr_null(text_of(value_get(page.context,
	    STR_LIT("strips")), "until"));
	page_end(&page);
	page_year(&page, &fixture.build, 2);
	ck_assert_int_eq(value_get(page.context, STR_LIT("strips"))->kind,
	    VALUE_NULL);
	page_end(&page);
	archive_fixture_release(&fixture);
}
END_TEST

/* An empty archive, and one without dates. */
START_TEST(front_page_of_little)
{
	struct archive_fixture fixture;
	struct page page;
	int undated;

	for (undated = 0; undated < 2; undated++) {
		archive_fixture_init(&fixture);
		if (undated)
			decide(&fixture, NULL, CASE, "Byrådet godkender.");
		archive_fixture_build(&fixture);
		page_kind_make(page_kind_find("front"), &page, &fixture.build,
		    0);
		ck_assert_int_eq(value_get(page.context,
		    STR_LIT("strips"))->kind, VALUE_NULL);
		list_of(page.context, "decided", 0);
		list_of(page.context, "hot", 0);
		page_end(&page);
		archive_fixture_release(&fixture);
	}
}
END_TEST

Suite *
suite_pictures(void)
{
	Suite *suite = suite_create("pictures");
	TCase *tcase = tcase_create("counts");

	tcase_add_test(tcase, weeks_cover_the_year);
	tcase_add_test(tcase, weeks_count_their_meetings);
	tcase_add_test(tcase, lately_is_the_year_up_to_the_newest);
	tcase_add_test(tcase, hot_cases);
	tcase_add_test(tcase, newest_decisions);
	tcase_add_test(tcase, newest_vote_with_two_sides);
	tcase_add_test(tcase, outcomes_have_groups);
	suite_add_tcase(suite, tcase);
	tcase = tcase_create("pictures");
	tcase_add_test(tcase, lanes_are_to_scale);
	tcase_add_test(tcase, axis_is_readable);
	tcase_add_test(tcase, one_day_needs_no_lanes);
	tcase_add_test(tcase, crowded_lane_keeps_all_marks);
	tcase_add_test(tcase, year_of_a_body);
	tcase_add_test(tcase, seats_of_all_sides_or_none);
	tcase_add_test(tcase, votes_of_a_person);
	tcase_add_test(tcase, years_of_a_subject);
	tcase_add_test(tcase, strips_of_years);
	tcase_add_test(tcase, front_page_of_little);
	suite_add_tcase(suite, tcase);
	return suite;
}
