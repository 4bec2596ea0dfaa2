/* Subjects, and the day by which a case has its titles. */
#include "suites.h"

#include <stdio.h>
#include <string.h>

#include "archive/archive.h"
#include "fixtures/card_fixture.h"

static const struct subject *
find_subject(const struct archive *archive, const char *code)
{
	const struct subject *subject = archive_find_subject(archive, code);

	ck_assert_msg(subject != NULL, "there is no subject %s", code);
	return subject;
}

/* Check the files of its items, in order, and the number of their cases. */
static void
assert_subject(const struct archive *archive, const char *code,
    const char *sources, size_t ncases)
{
	const struct subject *subject = find_subject(archive, code);
	size_t i;

	ck_assert_uint_eq(subject->nitems, strlen(sources));
	for (i = 0; i < subject->nitems; i++)
		ck_assert_int_eq(subject->items[i]->meeting->source[0],
		    sources[i]);
	ck_assert_uint_eq(subject->ncases, ncases);
	ck_assert_str_eq(subject->name, code);
}

START_TEST(subjects_gather_their_cases)
{
	struct card *cards[] = {
		card_with("a.txt", "2018-03-01", "15.20.00-A00-2-17",
		    "2017-004392"),
		card_with("b.txt", NULL, "15.20.00-a00-2-17",
		    "00.00.00-A00-1-17"),
		card_with("c.txt", "2017-03-01", "15.20.00-A00-10-17",
		    "15.20.00-A00-2-17"),
		card_with("d.txt", "2019-03-01", "15.20G00 - 2013/01963",
		    "01.02.05-P35-1-15"),
		card_with("e.txt", "2018-03-02", NULL, "15.00.00-A00-1-17"),
		card_with("f.txt", "2018-03-03", "05.01.00-A00-1-17",
		    "05.01.00-A00-1-17"),
	};
	struct archive archive;
	struct diag *diag = build_cards(&archive, cards, 6);
	const struct subject *main_group, *group, *subject;
	const struct item_card *item;

	ck_assert_uint_eq(archive.nsubjects, 8);
	assert_subject(&archive, "15", "ccaedb", 4);
	assert_subject(&archive, "15.00", "e", 1);
	assert_subject(&archive, "15.00.00", "e", 1);
	assert_subject(&archive, "15.20", "ccadb", 3);
	assert_subject(&archive, "15.20.00", "ccab", 2);
	assert_subject(&archive, "05.01.00", "ff", 1);
	ck_assert_ptr_null(archive_find_subject(&archive, "00"));
	ck_assert_ptr_null(archive_find_subject(&archive, "01"));
	/* The tree. */
	main_group = &archive.subjects[3];
	ck_assert_str_eq(main_group->code, "15");
	ck_assert_str_eq(main_group->url, "/emner/15/");
	ck_assert_int_eq(main_group->level, 1);
	ck_assert_ptr_null(main_group->parent);
	ck_assert_ptr_null(main_group->next);
	ck_assert_ptr_eq(archive.subjects[0].next, main_group);
	ck_assert_ptr_eq(main_group->first, find_subject(&archive, "15.00"));
	group = main_group->first->next;
	ck_assert_str_eq(group->code, "15.20");
	ck_assert_int_eq(group->level, 2);
	ck_assert_ptr_eq(group->parent, main_group);
	ck_assert_ptr_null(group->next);
	subject = group->first;
	ck_assert_str_eq(subject->url, "/emner/15.20.00/");
	ck_assert_int_eq(subject->level, 3);
	ck_assert_ptr_eq(subject->parent, group);
	ck_assert_ptr_null(subject->first);
	ck_assert_ptr_null(subject->next);
	/* Years. */
	ck_assert_uint_eq(subject->nyears, 3);
	ck_assert_int_eq(subject->years[0].year->year, 2017);
	ck_assert_uint_eq(subject->years[0].nitems, 2);
	ck_assert_uint_eq(subject->years[0].ncases, 2);
	ck_assert_ptr_null(subject->years[0].url);
	ck_assert_int_eq(subject->years[2].year->year, 0);
	ck_assert_uint_eq(archive.nsubject_pages, 0);
	/* From the items. */
	item = archive_find_source(&archive, "d.txt")->items;
	ck_assert_ptr_eq(item[0].subject, group);
	ck_assert_ptr_null(item[1].subject);
	ck_assert_ptr_eq(subject->items[0]->subject, subject);
	diag_free(diag);
	archive_release(&archive);
}
END_TEST

START_TEST(large_subjects_have_pages_by_year)
{
	struct card *cards[SUBJECT_ON_ONE_PAGE / 2 + 1];
	char first[32], second[32], file[32], date[32];
	struct archive archive;
	const struct subject *subject;
	struct diag *diag;
	size_t i;

	for (i = 0; i < SUBJECT_ON_ONE_PAGE / 2 + 1; i++) {
		snprintf(file, sizeof(file), "%04zu.txt", i);
		snprintf(date, sizeof(date), "20%02zu-03-%02zu", 10 + i % 3,
		    1 + i / 4);
		snprintf(first, sizeof(first), "27.00.00-A00-%zu-17", i / 2);
		snprintf(second, sizeof(second), "27.%02zu.00-A00-1-17",
		    i % 2);
		cards[i] = card_with(file, i == 5 ? NULL : date, first,
		    second);
	}
	diag = build_cards(&archive, cards, i);
	ck_assert_uint_eq(archive.subject_pages[0]->subject->nitems, 2 * i);
	ck_assert_uint_eq(archive.nsubject_pages, 4);
	ck_assert_str_eq(archive.subject_pages[0]->url, "/emner/27/2010/");
	ck_assert_str_eq(archive.subject_pages[3]->url,
	    "/emner/27/uden-dato/");
	subject = find_subject(&archive, "27.00.00");
	ck_assert_uint_le(subject->nitems, SUBJECT_ON_ONE_PAGE);
	ck_assert_ptr_null(subject->years[0].url);
	diag_free(diag);
	archive_release(&archive);
}
END_TEST

START_TEST(days_of_cases)
{
	static const struct {
		const char *date, *number, *day;
	} rows[] = {
		{ "2016-05-06", "15.20.00-A00-2-12", "2012-12-31" },
		{ "2016-05-06", "15.20.00-A00-2-2012", "2012-12-31" },
		{ "2016-05-06", "15.20G00 - 2013/01963", "2013-12-31" },
		{ "2016-05-06", "15.20.00-A00-2-98", "1998-12-31" },
		{ "2016-05-06", "15.20.00-A00-2-16", "2016-05-06" },
		/* It got its number for the next year. */
		{ "2016-05-06", "15.20.00-A00-2-17", "2016-05-06" },
		{ "1999-05-06", "15.20.00-A00-2-00", "1999-05-06" },
		{ "2016-05-06", "15.20.00-A00-2-18", "1918-12-31" },
		{ "2016-05-06", "15.20.00P20-0104", "2016-05-06" },
		{ "2016-05-06", "15.20.00-A00-2-123", "2016-05-06" },
		{ "2016-05-06", "2012-1234", "2016-05-06" },
		{ NULL, "15.20.00-A00-2-12", NULL },
	};
	struct arena arena = ARENA_INIT;
	struct archive archive;
	struct card *card;
	const char *day;
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		card = card_with("a.txt", rows[i].date, rows[i].number, NULL);
		diag_free(build_cards(&archive, &card, 1));
		day = case_kle_day(&arena, &archive.cases[0]);
		ck_assert_pstr_eq(day, rows[i].day);
		archive_release(&archive);
	}
	arena_release(&arena);
}
END_TEST

Suite *
suite_subjects(void)
{
	Suite *suite = suite_create("subjects");
	TCase *tcase = tcase_create("subjects");

	tcase_add_test(tcase, subjects_gather_their_cases);
	tcase_add_test(tcase, large_subjects_have_pages_by_year);
	tcase_add_test(tcase, days_of_cases);
	suite_add_tcase(suite, tcase);
	return suite;
}
