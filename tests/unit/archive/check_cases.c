/* Cases: their treatments, groups, relations and shards. */
#include "base/array.h"
#include "suites.h"

#include <stdio.h>

#include "archive/archive.h"
#include "archive/other_numbers.h"
#include "fixtures/archive_fixture.h"
#include "fixtures/card_fixture.h"

START_TEST(cases_gather_their_treatments)
{
	struct card *cards[] = {
		card_with("a.txt", "2018-03-01", "15.20.00-A00-2-17",
		    "2017-004392"),
		card_with("b.txt", NULL, "15.20.00-a00-2-17", NULL),
		card_with("c.txt", "2017-03-01", "15.20.00-A00-10-17",
		    "15.20.00-A00-2-17"),
		card_with("d.txt", "2019-03-01", "..", "01.02.05-P16-1-15"),
		card_with("e.txt", "2018-03-01", NULL, "15.20.00-A00-2-17"),
	};
	struct archive archive;
	struct diag *diag = build_cards(&archive, cards, 5);
	const struct case_file *file;
	const struct item_card *item;

	/* KLE numbers by number, and then the others. */
	ck_assert_uint_eq(archive.ncases, 4);
	ck_assert_str_eq(archive.cases[0].number, "01.02.05-P16-1-15");
	ck_assert_str_eq(archive.cases[2].number, "15.20.00-A00-10-17");
	ck_assert_str_eq(archive.cases[3].url, "/sager/2017-004392/");
	file = &archive.cases[1];
	ck_assert_str_eq(file->url, "/sager/15.20.00-A00-2-17/");
	ck_assert_uint_eq(file->count, 4);
	ck_assert_str_eq(file->treatments[0]->meeting->source, "c.txt");
	ck_assert_str_eq(file->treatments[0]->title, "Andet");
	ck_assert_str_eq(file->treatments[1]->meeting->source, "a.txt");
	ck_assert_str_eq(file->treatments[2]->meeting->source, "e.txt");
	ck_assert_str_eq(file->treatments[3]->meeting->source, "b.txt");
	ck_assert_str_eq(case_newest(file)->meeting->source, "e.txt");
	item = file->treatments[2];
	ck_assert_ptr_eq(item->file, file);
	ck_assert_uint_eq(item->treatment, 2);
	/* A number without a letter or digit names no case. */
	ck_assert_ptr_null(archive_find_source(&archive, "d.txt")->
	    items[0].file);
	ck_assert_uint_eq(archive.ngroups, 3);
	ck_assert_str_eq(archive.groups[1].name, "15");
	ck_assert_uint_eq(archive.groups[1].count, 2);
	ck_assert_ptr_null(archive.groups[2].name);
	ck_assert_ptr_null(archive.groups[0].url);
	diag_free(diag);
	archive_release(&archive);
}
END_TEST

START_TEST(many_cases_have_pages_by_group)
{
	struct card *cards[CASES_ON_ONE_PAGE / 2 + 1];
	char first[32], second[32], file[32];
	struct archive archive;
	struct diag *diag;
	size_t i;

	for (i = 0; i < CASES_ON_ONE_PAGE / 2 + 1; i++) {
		snprintf(file, sizeof(file), "%04zu.txt", i);
		snprintf(first, sizeof(first), "27.00.00-A00-%zu-17", i);
		snprintf(second, sizeof(second), "17/%zu", i);
		cards[i] = card_with(file, "2017-03-01", first, second);
	}
	diag = build_cards(&archive, cards, i);
	ck_assert_uint_eq(archive.ncases, 2 * i);
	ck_assert_uint_eq(archive.ngroups, 2);
	ck_assert_str_eq(archive.groups[0].url, "/sager/hovedgruppe-27/");
	ck_assert_str_eq(archive.groups[1].url, "/sager/andre/");
	ck_assert_ptr_eq(archive.groups[1].cases, &archive.cases[i]);
	/* All of one body on one day. */
	ck_assert_uint_eq(diag_count(diag, DIAG_WARNING), i - 1);
	ck_assert_str_eq(archive_find_source(&archive, "0499.txt")->id,
	    "2017-03-01-byraadet-0499");
	diag_free(diag);
	archive_release(&archive);
}
END_TEST

START_TEST(numbers_beside_the_first)
{
	static const struct {
		const char *title, *fact, *slug;
		bool in_title;
	} rows[] = {
		{ "Ny skole", "27.00.00-A00-2-17", "27.00.00-A00-2-17",
		    false },
		{ "Ny skole", "17/2345", "17-2345", false },
		{ "Ny skole", "Se også 27.00.00-A00-2-17 og 17/2345",
		    "27.00.00-A00-2-17", false },
		{ "Tillæg til sag 27.00.00-A00-2-17 om skolen", NULL,
		    "27.00.00-A00-2-17", true },
		{ "(27.00.00A00-2/17)", NULL, "27.00.00A00-2-17", true },
		/* Its own, part of something longer, not a case's. */
		{ "Sag 15.00.00-A00-1-16", "15.00.00-a00-1-16", NULL, false },
		{ "27.00.00-A00-2-171.2", "x27.00.00-A00-2-17", NULL,
		    false },
		{ "Budget 17/2345", "24.01.17", NULL, false },
		{ "J.nr. 27.00.00-A00", "27.00-G01", NULL, false },
	};
	struct meeting *meeting;
	struct other_number *found;
	struct item *item;
	size_t i, count;

	for (i = 0; i < COUNT(rows); i++) {
		meeting = fixture_meeting("a.txt", NULL, NULL);
		item = fixture_item(meeting, rows[i].title,
		    "15.00.00-A00-1-16");
		if (rows[i].fact != NULL)
			fixture_fact_line(meeting, item, rows[i].fact);
		found = other_numbers_read(&meeting->arena, item, &count);
		ck_assert_msg(count == (rows[i].slug != NULL), "row %zu", i);
		if (count != 0) {
			ck_assert_str_eq(found->slug, rows[i].slug);
			ck_assert(found->in_title == rows[i].in_title);
		}
		meeting_free(meeting);
	}
}
END_TEST

START_TEST(cases_are_related_both_ways)
{
	struct meeting *meeting;
	struct archive_fixture fixture;
	struct item *item;
	const struct case_file *school, *road;

	archive_fixture_init(&fixture);
	meeting = archive_fixture_add(&fixture, "Byrådet", "2017-01-24");
	item = fixture_item(meeting, "Skolen og vejen", "17.00.00-A00-1-17");
	fixture_fact_line(meeting, item, "05.00.00-A00-1-17");
	fixture_fact_line(meeting, item, "05.00.00-A00-99-17");
	meeting = archive_fixture_add(&fixture, "Byrådet", "2017-02-24");
	fixture_item(meeting, "Vejen til 17.00.00-A00-1-17",
	    "05.00.00-A00-1-17");
	/* A collector number ties nothing together. */
	item = fixture_item(meeting, "Meddelelser", "00.22.02-G01-1-17");
	fixture_fact_line(meeting, item, "17.00.00-A00-1-17");
	item = fixture_item(meeting, "Havnen", "08.00.00-A00-1-17");
	fixture_fact_line(meeting, item, "00.22.02-G01-1-17");
	archive_fixture_build(&fixture);
	school = archive_fixture_case(&fixture, "17.00.00-A00-1-17");
	road = archive_fixture_case(&fixture, "05.00.00-A00-1-17");
	ck_assert_uint_eq(school->nrelated, 1);
	ck_assert_ptr_eq(school->related->file, road);
	ck_assert_int_eq(school->related->kind, RELATION_TOGETHER);
	ck_assert_uint_eq(road->nrelated, 1);
	ck_assert_ptr_eq(road->related->file, school);
	ck_assert_ptr_eq(road->related->item, school->treatments[0]);
	ck_assert_uint_eq(archive_fixture_case(&fixture,
	    "08.00.00-A00-1-17")->nrelated, 0);
	ck_assert_uint_eq(archive_fixture_case(&fixture,
	    "00.22.02-G01-1-17")->nrelated, 0);
	archive_fixture_release(&fixture);
}
END_TEST

START_TEST(shards_of_cases)
{
	/* From the vectors of FNV-1a; the halves are folded together. */
	static const struct {
		const char	*slug;
		size_t		 shard;	/* of 65536 */
	} vectors[] = {
		{ "", 0x811c ^ 0x9dc5 }, { "a", 0xe40c ^ 0x292c },
		{ "foobar", 0xbf9c ^ 0xf968 },
	};
	struct archive archive = { .nshards = 65536 };
	struct case_file *cases;
	size_t i, found = 0, k;

	for (i = 0; i < COUNT(vectors); i++)
		ck_assert_uint_eq(case_shard_of(&archive,
		    vectors[i].slug), vectors[i].shard);
	archive = (struct archive){ .arena = ARENA_INIT, .ncases = 130,
		.ncollectors = 1 };
	cases = arena_calloc(&archive.arena, archive.ncases, sizeof(*cases));
	for (i = 0; i < archive.ncases; i++)
		cases[i].slug = arena_printf(&archive.arena, "%zu", i);
	archive.cases = cases;
	case_shards_build(&archive);
	ck_assert_uint_eq(archive.nshards, 4);
	for (i = 0; i < archive.nshards; found += archive.shards[i++].count)
		for (k = 0; k < archive.shards[i].count; k++)
			ck_assert_uint_eq(case_shard_of(&archive,
			    archive.shards[i].cases[k]->slug), i);
	/* The last one is a collector. */
	ck_assert_uint_eq(found, 129);
	arena_release(&archive.arena);
}
END_TEST

Suite *
suite_cases(void)
{
	Suite *suite = suite_create("cases");
	TCase *tcase = tcase_create("cases");

	tcase_add_test(tcase, cases_gather_their_treatments);
	tcase_add_test(tcase, many_cases_have_pages_by_group);
	tcase_add_test(tcase, numbers_beside_the_first);
	tcase_add_test(tcase, cases_are_related_both_ways);
	tcase_add_test(tcase, shards_of_cases);
	suite_add_tcase(suite, tcase);
	return suite;
}
