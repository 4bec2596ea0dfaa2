/* The pages of cases and collectors, and what an item shows of its case. */
#include "base/array.h"
#include "suites.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "archive/archive.h"
#include "fixtures/archive_fixture.h"
#include "fixtures/value_fixture.h"
#include "pages/case.h"
#include "pages/collector.h"
#include "pages/item.h"

#define NUMBER		"00.22.04-P35-1-17"

static void
make_case_page(struct page *page, const struct archive_fixture *fixture,
    const char *slug)
{
	page_case(page, &fixture->build, (size_t)(archive_fixture_case(fixture,
	    slug) - fixture->archive.cases));
}

/* Add a meeting of the body, a month after the last. */
static void
add_title(struct archive_fixture *fixture, const char *body, const char *title)
{
	char date[32];
	struct meeting *meeting;

	snprintf(date, sizeof(date), "%04zu-%02zu-15",
	    2010 + fixture->count / 12, fixture->count % 12 + 1);
	meeting = archive_fixture_add(fixture, body, date);
	fixture_item(meeting, "Noget andet", NULL);
	if (*title != '\0')
		fixture_item(meeting, title, NUMBER);
}

START_TEST(collector_has_a_list_and_no_case)
{
	enum { MANY = 40 };
	const struct value *list, *box;
	struct archive_fixture fixture;
	struct page page;
	size_t i;

	archive_fixture_init(&fixture);
	for (i = 0; i < MANY; i++)
		add_title(&fixture, "Kulturudvalget", i % 3 == 0 ?
		    "Orientering" : "Aktuelle sager");
	fixture_item(archive_fixture_add(&fixture, "Kulturudvalget", NULL),
	    "Eventuelt", NUMBER);
	archive_fixture_build(&fixture);
	ck_assert(archive_fixture_case(&fixture, NUMBER)->collector);
	page_collector(&page, &fixture.build, 0);
	list = list_of(page.context, "uses", 3);
	ck_assert_str_eq(text_of(list->items[0], "name"), "Aktuelle sager");
	ck_assert_str_eq(text_of(list->items[0], "count"), "26 gange");
	ck_assert_str_eq(text_of(list->items[1], "count"), "14 gange");
	list = list_of(page.context, "years", 5);
	ck_assert_str_eq(text_of(list->items[0], "name"), "2013");
	ck_assert_str_eq(text_of(list->items[4], "name"), "Uden dato");
	list_of(list->items[0], "items", 4);
	list = list_of(list->items[3], "items", 12);
	ck_assert_str_eq(text_of(list->items[0], "date_iso"), "2010-12-15");
	page_end(&page);
	page_item(&page, &fixture.build, &fixture.meetings[3]->items[1],
	    &archive_find_source(&fixture.archive, "03.txt")->items[1]);
	box = value_get(page.context, STR_LIT("case"));
	ck_assert(value_get(box, STR_LIT("collector"))->truth);
	list_of(box, "others", 0);
	ck_assert_ptr_null(text_of(box, "previous"));
	ck_assert_str_eq(text_of(box, "count"), "41 punkter");
	page_end(&page);
	archive_fixture_release(&fixture);
}
END_TEST

START_TEST(related_cases_are_listed)
{
	struct meeting *meeting;
	struct archive_fixture fixture;
	struct item *item;
	const struct value *list;
	struct page page;

	archive_fixture_init(&fixture);
	meeting = archive_fixture_add(&fixture, "Byrådet", "2017-01-24");
	item = fixture_item(meeting, "Skolen og vejen", "17.00.00-A00-1-17");
	fixture_fact_line(meeting, item, "05.00.00-A00-1-17");
	fixture_item(meeting, "Vejen", "05.00.00-A00-1-17");
	archive_fixture_build(&fixture);
	make_case_page(&page, &fixture, "17.00.00-A00-1-17");
	list = list_of(page.context, "related", 1);
	ck_assert_str_eq(text_of(list->items[0], "url"),
	    "../05.00.00-A00-1-17/");
	ck_assert_str_eq(text_of(list->items[0], "item"),
	    "24. januar 2017, Byrådet, punkt 1");
	page_end(&page);
	archive_fixture_release(&fixture);
}
END_TEST

START_TEST(steps_show_time_and_bodies)
{
	const struct value *steps, *bodies;
	struct archive_fixture fixture;
	struct page page;
	struct meeting *meeting;
	struct buf text = BUF_INIT;
	size_t i;

	archive_fixture_init(&fixture);
	meeting = archive_fixture_add(&fixture, "Kulturudvalget",
	    "2016-08-30");
	fixture_item(meeting, "Ét", NUMBER);
	fixture_item(meeting, "To", NUMBER);
	for (i = 0; i < 200; i++)
		buf_adds(&text, i != 0 ? " ordet" : "ordet");
	fixture_decided(archive_fixture_add(&fixture, "Byrådet", "2017-01-24"),
	    "Tre", NUMBER, text.data);
	fixture_item(archive_fixture_add(&fixture, "Kulturudvalget",
	    "2017-02-03"), "Fire", NUMBER);
	fixture_item(archive_fixture_add(&fixture, "Byrådet", NULL), "Fem",
	    NUMBER);
	archive_fixture_build(&fixture);
	make_case_page(&page, &fixture, NUMBER);
	steps = list_of(page.context, "steps", 5);
	ck_assert_ptr_null(text_of(steps->items[0], "gap"));
	ck_assert_str_eq(text_of(steps->items[1], "gap"), "På samme møde");
	ck_assert_str_eq(text_of(steps->items[2], "gap"),
	    "Knap 5 måneder senere");
	ck_assert_str_eq(text_of(steps->items[2], "days"), "147 dage");
	ck_assert_str_eq(text_of(steps->items[2], "length"), "200 ord");
	ck_assert_str_eq(text_of(steps->items[3], "gap"), "10 dage senere");
	ck_assert_ptr_null(text_of(steps->items[3], "days"));
	ck_assert_ptr_null(text_of(steps->items[3], "length"));
	ck_assert_ptr_null(text_of(steps->items[4], "gap"));
	bodies = list_of(page.context, "bodies", 2);
	ck_assert_str_eq(text_of(bodies->items[0], "name"),
	    "Kulturudvalget");
	ck_assert_str_eq(text_of(bodies->items[0], "count"),
	    "3 behandlinger");
	ck_assert_str_eq(text_of(page.context, "duration"), "godt 5 måneder");
	ck_assert_str_eq(text_of(page.context, "days"), "157 dage");
	ck_assert_str_eq(text_of(page.context, "to"), "3. februar 2017");
	page_end(&page);
	buf_release(&text);
	archive_fixture_release(&fixture);
}
END_TEST

START_TEST(attachments_of_all_treatments)
{
	const struct value *groups, *titles;
	struct meeting *meeting;
	struct archive_fixture fixture;
	struct page page;
	struct item *item;
	char title[32];
	size_t i;

	archive_fixture_init(&fixture);
	item = fixture_item(archive_fixture_add(&fixture, "Byrådet",
	    "2017-01-24"), "Ét", NUMBER);
	for (i = 0; i < 299; i++) {
		snprintf(title, sizeof(title), "Bilag %zu", i);
		fixture_attachment(fixture.meetings[0], item, title, "a3");
	}
	fixture_item(archive_fixture_add(&fixture, "Byrådet", "2017-02-24"),
	    "To", NUMBER);
	meeting = archive_fixture_add(&fixture, "Byrådet", "2017-03-24");
	item = fixture_item(meeting, "Tre", NUMBER);
	fixture_attachment(meeting, item, "kort.pdf", NULL);
	archive_fixture_build(&fixture);
	make_case_page(&page, &fixture, NUMBER);
	groups = list_of(page.context, "attachments", 2);
	ck_assert_str_eq(text_of(groups->items[0], "name"),
	    "24. marts 2017, Byrådet, punkt 1");
	titles = list_of(groups->items[0], "titles", 1);
	ck_assert_str_eq(text_of(titles->items[0], "url"),
	    "../../moeder/2017-03-24-byraadet/punkt-1/");
	titles = list_of(groups->items[1], "titles", 299);
	ck_assert_str_eq(text_of(titles->items[298], "name"), "Bilag 298");
	ck_assert_str_eq(text_of(titles->items[298], "url"),
	    "../../moeder/2017-01-24-byraadet/punkt-1/#a3");
	ck_assert_ptr_null(text_of(page.context, "attachments_cut"));
	page_end(&page);
	archive_fixture_release(&fixture);
}
END_TEST

START_TEST(too_many_attachments_are_cut)
{
	const struct value *groups;
	struct archive_fixture fixture;
	struct page page;
	struct item *item;
	size_t i, j;

	archive_fixture_init(&fixture);
	for (i = 0; i < 3; i++) {
		item = fixture_item(archive_fixture_add(&fixture, "Byrådet",
		    i == 0 ? "2017-01-24" : i == 1 ? "2018-01-24" :
		    "2019-01-24"), "Ét", NUMBER);
		for (j = 0; j < 200; j++)
			fixture_attachment(fixture.meetings[i], item, "Bilag",
			    "a3");
	}
	archive_fixture_build(&fixture);
	make_case_page(&page, &fixture, NUMBER);
	groups = list_of(page.context, "attachments", 2);
	list_of(groups->items[0], "titles", 200);
	list_of(groups->items[1], "titles", 100);
	ck_assert_str_eq(text_of(page.context, "attachments_cut"),
	    "De nyeste 300 af 600.");
	page_end(&page);
	archive_fixture_release(&fixture);
}
END_TEST

START_TEST(who_did_what)
{
	static const char *const lines[] = {
		"Anna Kvist (Ø) fremsatte følgende ændringsforslag:",
		"\"Stien lægges ved åen.\"",
		"For stemte: Anna Kvist (Ø) og V (4).",
		"Imod stemte: A (5) og Carl Dam (C).",
		"Ændringsforslaget er dermed forkastet.",
		"Byrådet godkender indstillingen.",
		"Byrådsmedlem Carl Dam (C) tager forbehold.",
		"Freja Lund (V) deltog ikke i mødet.",
	};
	const struct value *people, *deeds;
	struct meeting *meeting;
	struct section *section;
	struct archive_fixture fixture;
	struct page page;
	size_t i;

	archive_fixture_init(&fixture);
	meeting = archive_fixture_add(&fixture, "Byrådet", "2017-01-24");
	section = fixture_section(meeting, fixture_item(meeting, "Stien",
	    NUMBER), "Beslutning", ROLE_DECISION);
	for (i = 0; i < COUNT(lines); i++)
		fixture_paragraph(section, lines[i]);
	/* Another case's. */
	fixture_decided(meeting, "Vejen", "05.00.00-A00-1-17",
	    "Byrådsmedlem Gert Nygård (V) tager forbehold.");
	archive_fixture_build(&fixture);
	make_case_page(&page, &fixture, NUMBER);
	/* Who was absent did nothing, and a party is not a person. */
	people = list_of(page.context, "people", 2);
	ck_assert_str_eq(text_of(people->items[0], "name"), "Anna Kvist");
	ck_assert_str_eq(text_of(people->items[0], "url"),
	    "../../personer/anna-kvist/");
	deeds = list_of(people->items[0], "deeds", 2);
	ck_assert_str_eq(text_of(deeds->items[0], "what"),
	    "Stillede ændringsforslag");
	ck_assert_str_eq(text_of(deeds->items[0], "result"), "Forkastet");
	ck_assert_str_eq(text_of(deeds->items[1], "what"),
	    "Stemte for: Ændringsforslag");
	ck_assert_str_eq(text_of(deeds->items[1], "url"),
	    "../../moeder/2017-01-24-byraadet/punkt-1/#a3");
	deeds = list_of(people->items[1], "deeds", 2);
	ck_assert_str_eq(text_of(deeds->items[0], "what"),
	    "Stemte imod: Ændringsforslag");
	ck_assert_str_eq(text_of(deeds->items[1], "what"), "Forbehold");
	ck_assert_ptr_null(text_of(deeds->items[1], "result"));
	ck_assert_ptr_null(text_of(deeds->items[1], "told_by"));
	page_end(&page);
	archive_fixture_release(&fixture);
}
END_TEST

/* Returns the date of the treatment shown as `name` beside item `i`. */
static const char *
beside(struct archive_fixture *fixture, struct page *page, size_t i,
    const char *name)
{
	const struct value *box, *line;

	page_item(page, &fixture->build, &fixture->meetings[i]->items[0],
	    &archive_find_source(&fixture->archive,
	    fixture->meetings[i]->file)->items[0]);
	box = value_get(page->context, STR_LIT("case"));
	line = value_get(box, str_of(name));
	return line->kind == VALUE_NULL ? NULL : text_of(line, "date_iso");
}

START_TEST(neighbours_in_time)
{
	static const char *const dates[] = { "2010-01-15", "2010-02-15",
		"2010-03-15", NULL };
	struct archive_fixture fixture;
	struct page page;
	size_t i;

	archive_fixture_init(&fixture);
	for (i = 0; i < COUNT(dates); i++)
		fixture_item(archive_fixture_add(&fixture, "Byrådet",
		    dates[i]), "Havnen", NUMBER);
	archive_fixture_build(&fixture);
	ck_assert_ptr_null(beside(&fixture, &page, 0, "previous"));
	page_end(&page);
	ck_assert_str_eq(beside(&fixture, &page, 0, "next"), "2010-02-15");
	list_of(value_get(page.context, STR_LIT("case")), "others", 2);
	page_end(&page);
	ck_assert_str_eq(beside(&fixture, &page, 1, "previous"), "2010-01-15");
	list_of(value_get(page.context, STR_LIT("case")), "others", 1);
	page_end(&page);
	/* Treatments without a date have no neighbours. */
	ck_assert_ptr_null(beside(&fixture, &page, 2, "next"));
	page_end(&page);
	ck_assert_ptr_null(beside(&fixture, &page, 3, "previous"));
	list_of(value_get(page.context, STR_LIT("case")), "others", 3);
	page_end(&page);
	archive_fixture_release(&fixture);
}
END_TEST

Suite *
suite_case_page(void)
{
	Suite *suite = suite_create("case_page");
	TCase *tcase = tcase_create("case_page");

	tcase_add_test(tcase, collector_has_a_list_and_no_case);
	tcase_add_test(tcase, related_cases_are_listed);
	tcase_add_test(tcase, steps_show_time_and_bodies);
	tcase_add_test(tcase, attachments_of_all_treatments);
	tcase_add_test(tcase, too_many_attachments_are_cut);
	tcase_add_test(tcase, who_did_what);
	tcase_add_test(tcase, neighbours_in_time);
	suite_add_tcase(suite, tcase);
	return suite;
}
