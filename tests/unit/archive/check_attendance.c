/* The meetings in which somebody of a body was absent. */
#include "suites.h"

#include "archive/archive.h"
#include "fixtures/archive_fixture.h"

static void
add(struct archive_fixture *fixture, const char *body, const char *date,
    const char *decision)
{
	fixture_decided(archive_fixture_add(fixture, body, date), "Skolebus",
	    NULL, decision);
}

START_TEST(attendance_by_body_and_term)
{
	struct archive_fixture fixture;
	const struct attendance *found;

	archive_fixture_init(&fixture);
	add(&fixture, "Havneudvalget", "2015-03-01", "Bo Ravn (V) deltog "
	    "ikke i sagens behandling.");
	add(&fixture, "Havneudvalget", "2015-02-01", "Bo Ravn (V) og Ida Holm "
	    "(A) deltog ikke i sagens behandling.");
	add(&fixture, "HAVNEUDVALGET", "2015-04-01", "Ida Holm (A) deltog "
	    "ikke i sagens behandling.");
	add(&fixture, "Havneudvalget", "2015-05-01", "Godkendt.");
	add(&fixture, "Havneudvalget", "2018-03-01", "Bo Ravn (V) deltog "
	    "ikke i sagens behandling.");
	add(&fixture, "Skoleudvalget", "2015-03-01", "Godkendt.");
	archive_fixture_build(&fixture);
	ck_assert_uint_eq(fixture.archive.nattendances, 2);
	found = archive_find_attendance(&fixture.archive, "Havneudvalget",
	    "2014-2017");
	ck_assert_ptr_nonnull(found);
	/* A meeting once, and the oldest first. */
	ck_assert_uint_eq(found->count, 3);
	ck_assert_str_eq(found->meetings[0]->date, "2015-02-01");
	ck_assert_str_eq(found->meetings[1]->date, "2015-03-01");
	ck_assert_str_eq(found->meetings[2]->date, "2015-04-01");
	found = archive_find_attendance(&fixture.archive, "havneudvalget",
	    "2018-2021");
	ck_assert_ptr_nonnull(found);
	ck_assert_uint_eq(found->count, 1);
	ck_assert_ptr_null(archive_find_attendance(&fixture.archive,
	    "Skoleudvalget", "2014-2017"));
	ck_assert_ptr_null(archive_find_attendance(&fixture.archive,
	    "Havneudvalget", NULL));
	ck_assert_ptr_null(archive_find_attendance(&fixture.archive, NULL,
	    "2014-2017"));
	archive_fixture_release(&fixture);
}
END_TEST

START_TEST(no_attendance)
{
	struct archive_fixture fixture;

	archive_fixture_init(&fixture);
	add(&fixture, "Havneudvalget", "2015-03-01", "Godkendt.");
	archive_fixture_build(&fixture);
	ck_assert_ptr_null(archive_find_attendance(&fixture.archive,
	    "Havneudvalget", "2014-2017"));
	archive_fixture_release(&fixture);
}
END_TEST

Suite *
suite_attendance(void)
{
	Suite *suite = suite_create("attendance");
	TCase *tcase = tcase_create("attendance");

	tcase_add_test(tcase, attendance_by_body_and_term);
	tcase_add_test(tcase, no_attendance);
	suite_add_tcase(suite, tcase);
	return suite;
}
