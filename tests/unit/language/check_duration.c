/* Time between two days, in words. */
#include "base/array.h"
#include "suites.h"

#include "language/duration.h"

START_TEST(time_between_two_days)
{
	static const struct {
		const char *from, *to, *words;
	} rows[] = {
		{ "2017-01-24", "2017-01-24", "samme dag" },
		{ "2017-01-24", "2017-01-25", "1 dag" },
		{ "2017-01-24", "2017-03-25", "60 dage" },
		{ "2017-01-24", "2017-03-26", "godt 2 måneder" },
		{ "2017-01-24", "2017-04-24", "3 måneder" },
		{ "2016-08-30", "2017-01-24", "knap 5 måneder" },
		{ "2016-11-30", "2017-02-28", "3 måneder" },
		{ "2016-01-31", "2016-04-01", "godt 2 måneder" },
		{ "2016-01-24", "2017-01-23", "knap 1 år" },
		{ "2016-01-24", "2017-01-24", "1 år" },
		{ "2016-02-29", "2017-02-28", "1 år" },
		{ "2016-01-24", "2017-02-24", "1 år og 1 måned" },
		{ "2014-06-17", "2021-06-22", "godt 7 år" },
		{ "1999-12-31", "2026-07-01", "godt 26 år og 6 måneder" },
	};
	struct arena arena = ARENA_INIT;
	struct date from, to;
	size_t i;

	for (i = 0; i < COUNT(rows); i++) {
		ck_assert(date_from_iso(rows[i].from, &from));
		ck_assert(date_from_iso(rows[i].to, &to));
		ck_assert_str_eq(duration_words(&arena, from, to),
		    rows[i].words);
	}
	arena_release(&arena);
}
END_TEST

Suite *
suite_duration(void)
{
	Suite *suite = suite_create("duration");
	TCase *tcase = tcase_create("duration");

	tcase_add_test(tcase, time_between_two_days);
	suite_add_tcase(suite, tcase);
	return suite;
}
