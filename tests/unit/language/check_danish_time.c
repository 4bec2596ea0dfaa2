/* Danish local time, with and without summer time. */
#include "language/danish_time.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "suites.h"

START_TEST(times_by_hand)
{
	static const struct {
		const char *date, *start, *instant;
	} rows[] = {
		{ "2017-01-24", "08:30", "2017-01-24T08:30:00+01:00" },
		{ "2017-06-24", "17:00", "2017-06-24T17:00:00+02:00" },
		{ "2017-06-24", NULL, "2017-06-24T00:00:00+02:00" },
		/* The days on which clocks are changed. */
		{ "2017-03-26", "01:59", "2017-03-26T01:59:00+01:00" },
		{ "2017-03-26", "03:00", "2017-03-26T03:00:00+02:00" },
		{ "2017-10-29", "01:59", "2017-10-29T01:59:00+02:00" },
		{ "2017-10-29", "03:00", "2017-10-29T03:00:00+01:00" },
		/* Until 1995 it ended in September. */
		{ "1995-09-24", "02:59", "1995-09-24T02:59:00+02:00" },
		{ "1995-09-24", "03:00", "1995-09-24T03:00:00+01:00" },
		{ "1996-10-01", "12:00", "1996-10-01T12:00:00+02:00" },
		{ "1979-07-01", "12:00", "1979-07-01T12:00:00+01:00" },
	};
	struct arena arena = ARENA_INIT;
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		ck_assert_str_eq(danish_time_rfc3339(&arena, rows[i].date,
		    rows[i].start), rows[i].instant);
	ck_assert_ptr_null(danish_time_rfc3339(&arena, NULL, "08:30"));
	arena_release(&arena);
}
END_TEST

/* The time by the C library, for the rule in force since 1996. */
static void
expect(struct tm day, char out[64])
{
	struct tm tm = day;
	time_t t;

	tm.tm_isdst = -1;
	t = mktime(&tm);
	localtime_r(&t, &tm);
	snprintf(out, 64, "%04d-%02d-%02dT%02d:00:00+0%ld:00",
	    tm.tm_year + 1900, tm.tm_mon + 1, tm.tm_mday, tm.tm_hour,
	    tm.tm_gmtoff / 3600);
}

START_TEST(times_by_the_library)
{
	static const int hours[] = { 0, 1, 4, 12, 23 };
	struct tm day = { .tm_year = _i - 1900 };
	struct arena arena = ARENA_INIT;
	const char *zone = getenv("TZ");
	char *old = zone != NULL ? strdup(zone) : NULL, want[64];
	int i;

	setenv("TZ", "CET-1CEST,M3.5.0/2,M10.5.0/3", 1);
	for (i = 0; i < 5 * 365; i++) {
		day.tm_mday = 1 + i / 5;	/* of a very long January */
		day.tm_hour = hours[i % 5];
		expect(day, want);
		ck_assert_str_eq(danish_time_rfc3339(&arena,
		    arena_printf(&arena, "%.10s", want),
		    arena_printf(&arena, "%.5s", want + 11)), want);
	}
	if (old != NULL)
		setenv("TZ", old, 1);
	else
		unsetenv("TZ");
	tzset();
	free(old);
	arena_release(&arena);
}
END_TEST

Suite *
suite_danish_time(void)
{
	Suite *suite = suite_create("danish_time");
	TCase *tcase = tcase_create("danish_time");

	tcase_add_test(tcase, times_by_hand);
	suite_add_tcase(suite, tcase);
	tcase = tcase_create("every day of many years");
	tcase_set_tags(tcase, "long");
	tcase_add_loop_test(tcase, times_by_the_library, 1996, 2040);
	suite_add_tcase(suite, tcase);
	return suite;
}
