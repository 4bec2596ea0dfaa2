/* Dates and times as minutes write them. */
#include <stdlib.h>
#include <string.h>

#include "base/array.h"
#include "language/date_read.h"
#include "language/time_read.h"
#include "suites.h"

static const struct {
	const char	*text;
	const char	*iso;
	const char	*rest;		/* what is not part of the date */
} dates[] = {
	{ "24. januar 2017", "2017-01-24", "" },
	{ "24.januar 2017 kl. 8", "2017-01-24", " kl. 8" },
	{ "24 JANUAR 2017", "2017-01-24", "" },
	{ "05. oktober 2021.", "2021-10-05", "." },
	{ "1. marts 2000, 2. punkt", "2000-03-01", ", 2. punkt" },
	{ "30. aug 2022", "2022-08-30", "" },
	{ "3. jan. 2005", "2005-01-03", "" },
	{ "9. sept. 2020", "2020-09-09", "" },
	{ "9. sep 2020", "2020-09-09", "" },
	{ "8 februar, 2021 - 19:00", "2021-02-08", " - 19:00" },
	{ "12-juni-2002 Kommune", "2002-06-12", " Kommune" },
	{ "24\xc2\xa0januar\xc2\xa0" "2017", "2017-01-24", "" },
	{ "1. januar 2017-referat", "2017-01-01", "-referat" },
	{ "den 24. januar 2017", "2017-01-24", "" },
	{ "den. 31. december 2021", "2021-12-31", "" },
	{ "d. 24-01-2017", "2017-01-24", "" },
	{ "d.24/1 2017", "2017-01-24", "" },
	{ "D. 24/1 17 blev", "2017-01-24", " blev" },
	{ "Tirsdag d. 24. januar 2017", "2017-01-24", "" },
	{ "tirsdag den 24. januar 2017", "2017-01-24", "" },
	{ "LØRDAG, den 2. juni 2018", "2018-06-02", "" },
	{ "Søndag 3/6 2018", "2018-06-03", "" },
	{ "tirs. d. 24/1-17", "2017-01-24", "" },
	{ "Mandag, 11 januar, 2021", "2021-01-11", "" },
	{ "Onsdag, Maj 8, 2019 - 18:00", "2019-05-08", " - 18:00" },
	{ "Januar 24, 2017", "2017-01-24", "" },
	{ "Januar 24 2017", "2017-01-24", "" },
	{ "Sept. 4, 2019", "2019-09-04", "" },
	{ "24-01-2017", "2017-01-24", "" },
	{ "24.01.2017.", "2017-01-24", "." },
	{ "24.01.17", "2017-01-24", "" },
	{ "4.1.98)", "1998-01-04", ")" },
	{ "4.1.69", "2069-01-04", "" },
	{ "4.1.70", "1970-01-04", "" },
	{ "24/1 2017", "2017-01-24", "" },
	{ "24/1-17", "2017-01-24", "" },
	{ "24/1-2017:", "2017-01-24", ":" },
	{ "24/01/2017", "2017-01-24", "" },
	{ "10/1 17.", "2017-01-10", "." },
	{ "01.01.2017-31.12.2017", "2017-01-01", "-31.12.2017" },
	{ "01.01.17-31.12.17", "2017-01-01", "-31.12.17" },
	{ "2017-01-24", "2017-01-24", "" },
	{ "2017-01-24-byraadet.txt", "2017-01-24", "-byraadet.txt" },
	{ "29. februar 2016", "2016-02-29", "" },
	{ "29-02-2000", "2000-02-29", "" },
	{ "1. januar 1900", "1900-01-01", "" },
	{ "31. december 2199", "2199-12-31", "" },
};

START_TEST(date_is_read)
{
	struct arena arena = ARENA_INIT;
	struct str text = str_of(dates[_i].text);
	struct date date;
	size_t len = date_read(text, &date), at, found;

	ck_assert_msg(len != 0, "no date: %s", dates[_i].text);
	ck_assert_str_eq(date_iso(&arena, date), dates[_i].iso);
	ck_assert_str_eq(dates[_i].text + len, dates[_i].rest);
	/* A date at the start is also the first one found. */
	ck_assert(date_find(text, &date, &at, &found));
	ck_assert_uint_eq(at, 0);
	ck_assert_uint_eq(found, len);
	arena_release(&arena);
}
END_TEST

static const char *const not_dates[] = {
	"", " 24. januar 2017", "januar 2017", "24. januar", "24. januar 17",
	"den", "den ", "tirsdag", "13/1963", "1/3", "1/3 17 kommuner",
	"1/3 17 000", "15.00.00", "27.57.12-Ø34", "05.04.06-G01",
	"05.04.06P19", "24.01.2017a", "24.01.2017æ", "24.01.20175",
	"24. januar 20175", "24. januar 2017x", "1.2.14.3", "24/1/17/3",
	"29. februar 2017", "29-02-1900", "31. april 2020", "0. maj 2020",
	"32-01-2017", "24-13-2017", "24-00-2017", "24. majoritet 2017",
	"24. januar 1899", "24. januar 2200", "024-01-2017", "24-01-017",
	"24-01/2017", "24/1.2017", "2017-1-24", "2017-01-32", "20170124",
	"2017-01-24T08:30", "man den her", "12345. januar 2017", "24.01",
	"24. januar. 2017", "99999999999999999999/1 2017", "d24/1 2017",
};

START_TEST(date_is_not_read)
{
	struct date date;

	ck_assert_msg(date_read(str_of(not_dates[_i]), &date) == 0,
	    "a date: %s", not_dates[_i]);
}
END_TEST

static const struct {
	const char	*text;
	const char	*found;		/* NULL for none */
} places[] = {
	{ "Mødet den 24. januar 2017 var", "den 24. januar 2017" },
	{ "Mødedato:24-01-2017", "24-01-2017" },
	{ "Referat-24-01-2017.pdf", "24-01-2017" },
	{ "1.-3. marts 2017", "3. marts 2017" },
	{ "1-3. marts 2017", "3. marts 2017" },
	{ "at man den 3. maj 2017 og", "den 3. maj 2017" },
	{ "13/1963 og 24/1 2017", "24/1 2017" },
	{ "31. april 2020 og 1. maj 2020", "1. maj 2020" },
	{ "“24.01.17”", "24.01.17" },
	{ "\xc2\xa0" "24.01.17", "24.01.17" },
	{ "ved d.24/1 2017", "d.24/1 2017" },
	{ "pkt.24/1 2017", "24/1 2017" },
	{ "x24-01-2017", NULL },
	{ "æ24-01-2017", NULL },
	{ "124-01-2017", NULL },
	{ "7.24.01.2017", NULL },
	{ "00.22.02-A00-24-01-17", NULL },
	{ "sag 15.00.00-A00-22-16, 27.57.12-Ø34-1-20", NULL },
	{ "formaj 8, 2019", NULL },
	{ "", NULL },
	{ "\xc3\xc3\xa6\xff 24", NULL },
};

START_TEST(date_is_found)
{
	struct str text = str_of(places[_i].text);
	struct date date;
	size_t at, len;
	bool found = date_find(text, &date, &at, &len);

	ck_assert_msg(found == (places[_i].found != NULL), "%s",
	    places[_i].text);
	if (!found)
		return;
	ck_assert_msg(str_is(str_cut(str_from(text, at), len),
	    places[_i].found), "%s: %.*s", places[_i].text,
	    STR_FMT(str_cut(str_from(text, at), len)));
}
END_TEST

START_TEST(date_stops_at_the_end)
{
	/* Every prefix, each in memory of its own for the sanitizer. */
	static const char text[] = "lørdag den 24. september 2017";
	struct date date;
	size_t len, at, found;

	for (len = 0; len < sizeof(text); len++) {
		char *copy = malloc(len + 1);

		ck_assert_ptr_nonnull(copy);
		copy = realloc(copy, len != 0 ? len : 1);
		memcpy(copy, text, len);
		ck_assert_int_eq(date_read((struct str){ copy, len },
		    &date) != 0, len == sizeof(text) - 1);
		date_find((struct str){ copy, len }, &date, &at, &found);
		free(copy);
	}
	ck_assert_uint_eq(date_read((struct str){ NULL, 0 }, &date), 0);
}
END_TEST

START_TEST(iso_goes_both_ways)
{
	static const char *const bad[] = {
		"", "2017", "2017-01", "2017-01-24 ", " 2017-01-24",
		"2017-02-29", "24-01-2017", "2017/01/24", "17-01-24",
	};
	struct arena arena = ARENA_INIT;
	struct date date;
	size_t i;

	ck_assert(date_from_iso("2017-01-24", &date));
	ck_assert_int_eq(date.year, 2017);
	ck_assert_int_eq(date.month, 1);
	ck_assert_int_eq(date.day, 24);
	ck_assert_str_eq(date_iso(&arena, date), "2017-01-24");
	for (i = 0; i < COUNT(bad); i++)
		ck_assert_msg(!date_from_iso(bad[i], &date), "%s", bad[i]);
	arena_release(&arena);
}
END_TEST

START_TEST(danes_read_it)
{
	struct arena arena = ARENA_INIT;
	struct date date = { 2017, 1, 4 };

	ck_assert_str_eq(date_danish(&arena, date), "4. januar 2017");
	ck_assert_str_eq(date_danish_long(&arena, date),
	    "onsdag den 4. januar 2017");
	ck_assert_str_eq(date_month(12), "december");
	ck_assert_str_eq(date_month(0), "");
	ck_assert_str_eq(date_month(13), "");
	arena_release(&arena);
}
END_TEST

START_TEST(days_are_counted)
{
	static const int first_of[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30,
	    31, 30, 31 };
	struct date date = { 1970, 1, 1 };
	long days = 0;

	ck_assert_int_eq(date_days(date), 0);
	ck_assert_str_eq(date_weekday(date), "torsdag");
	ck_assert_int_eq(date_days((struct date){ 1969, 12, 31 }), -1);
	ck_assert_str_eq(date_weekday((struct date){ 1969, 12, 31 }),
	    "onsdag");
	ck_assert_int_eq(date_days((struct date){ 2000, 3, 1 }), 11017);
	ck_assert_str_eq(date_weekday((struct date){ 2017, 1, 24 }),
	    "tirsdag");
	ck_assert_str_eq(date_weekday((struct date){ 1900, 1, 1 }),
	    "mandag");
	for (; date.year < 2200; date.month = date.month % 12 + 1) {
		ck_assert_int_eq(date_days(date), days);
		days += first_of[date.month - 1];
		days += date.month == 2 && date.year % 4 == 0 &&
		    date.year != 2100;
		date.year += date.month == 12;
	}
}
END_TEST

static const struct {
	const char	*text;
	const char	*clock;		/* NULL for none */
	const char	*rest;
} times[] = {
	{ "08:30", "08:30", "" },
	{ "8.30", "08:30", "" },
	{ "kl. 15.45", "15:45", "" },
	{ "Kl.17:00-19:00", "17:00", "-19:00" },
	{ "kl 9.05 - 10", "09:05", " - 10" },
	{ "klokken 23:59", "23:59", "" },
	{ "08:30:00", "08:30", "" },
	{ "16.30.", "16:30", "." },
	{ "kl. 16", "16:00", "" },
	{ "kl. 16.", "16:00", "." },
	{ "kl. 8-10", "08:00", "-10" },
	{ "kl.\xc2\xa0" "8.30", "08:30", "" },
	{ "16", NULL, "" }, { "24:00", NULL, "" }, { "12:60", NULL, "" },
	{ "8.3", NULL, "" }, { "8.300", NULL, "" }, { "15.00.00", NULL, "" },
	{ "8:30x", NULL, "" }, { "8:30å", NULL, "" }, { "", NULL, "" },
	{ "kl.", NULL, "" }, { "klar 8:30", NULL, "" },
	{ "8:30:99", NULL, "" }, { "kl. 24.01.2017", NULL, "" },
	{ " 8:30", NULL, "" }, { "123:00", NULL, "" },
};

START_TEST(time_is_read)
{
	char clock[6] = "";
	size_t len = time_read(str_of(times[_i].text), clock);

	if (times[_i].clock == NULL) {
		ck_assert_msg(len == 0, "a time: %s", times[_i].text);
		return;
	}
	ck_assert_str_eq(clock, times[_i].clock);
	ck_assert_str_eq(times[_i].text + len, times[_i].rest);
}
END_TEST

START_TEST(terms_are_four_years)
{
	static const struct {
		struct date	 date;
		const char	*term;
	} terms[] = {
		{ { 2002, 1, 1 }, "2002-2005" },
		{ { 2005, 12, 31 }, "2002-2005" },
		{ { 2006, 1, 1 }, "2006-2009" },
		{ { 2017, 12, 31 }, "2014-2017" },
		{ { 2018, 1, 1 }, "2018-2021" },
		{ { 2026, 11, 23 }, "2026-2029" },
	};
	struct arena arena = ARENA_INIT;
	size_t i;

	for (i = 0; i < COUNT(terms); i++)
		ck_assert_str_eq(date_term(&arena, terms[i].date),
		    terms[i].term);
	ck_assert_ptr_null(date_term(&arena, (struct date){ 2001, 12, 31 }));
	arena_release(&arena);
}
END_TEST

START_TEST(weeks_as_danes_count_them)
{
	static const struct {
		struct date date;
		int weekday, week;
	} rows[] = {
		{ { 1970, 1, 1 }, 3, 1 },
		{ { 1969, 12, 29 }, 0, 1 },
		{ { 1969, 12, 28 }, 6, 52 },
		{ { 2017, 1, 1 }, 6, 52 },	/* of 2016 */
		{ { 2017, 1, 2 }, 0, 1 },
		{ { 2017, 1, 24 }, 1, 4 },
		{ { 2020, 12, 31 }, 3, 53 },
		{ { 2021, 1, 3 }, 6, 53 },	/* of 2020 */
		{ { 2018, 12, 31 }, 0, 1 },	/* of 2019 */
		{ { 2016, 2, 29 }, 0, 9 },
	};
	size_t i;

	for (i = 0; i < COUNT(rows); i++) {
		ck_assert_int_eq(date_day_of_week(rows[i].date),
		    rows[i].weekday);
		ck_assert_int_eq(date_week(rows[i].date), rows[i].week);
	}
	ck_assert_int_eq(date_month_length(2016, 2), 29);
	ck_assert_int_eq(date_month_length(1900, 2), 28);
	ck_assert_int_eq(date_month_length(2017, 12), 31);
}
END_TEST

Suite *
suite_date(void)
{
	Suite *suite = suite_create("date");
	TCase *tcase = tcase_create("dates");

	tcase_add_loop_test(tcase, date_is_read, 0, COUNT(dates));
	tcase_add_loop_test(tcase, date_is_not_read, 0, COUNT(not_dates));
	tcase_add_loop_test(tcase, date_is_found, 0, COUNT(places));
	tcase_add_test(tcase, date_stops_at_the_end);
	tcase_add_test(tcase, iso_goes_both_ways);
	tcase_add_test(tcase, danes_read_it);
	tcase_add_test(tcase, days_are_counted);
	tcase_add_test(tcase, weeks_as_danes_count_them);
	tcase_add_loop_test(tcase, time_is_read, 0, COUNT(times));
	tcase_add_test(tcase, terms_are_four_years);
	suite_add_tcase(suite, tcase);
	return suite;
}
