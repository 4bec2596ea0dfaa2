/* Case numbers: their parts, their subjects and their slugs. */
#include "suites.h"

#include <string.h>

#include "language/case_number.h"

static void
assert_is(struct str got, const char *want, const char *number)
{
	ck_assert_msg(str_is(got, want), "%s gives \"%.*s\", not \"%s\"",
	    number, STR_FMT(got), want);
}

START_TEST(kle_numbers_are_split)
{
	static const struct {
		const char *number, *subject, *facet, *year;
	} rows[] = {
		{ "15.00.00-A00-22-16", "15.00.00", "A00", "16" },
		{ "27.57.12-Ø34-2-24", "27.57.12", "Ø34", "24" },
		{ " 27.57.12-Ø34-2-2024 ", "27.57.12", "Ø34", "2024" },
		{ "00.01.00P35-0104", "00.01.00", "P35", "" },
		{ "00.30.02G01-0022", "00.30.02", "G01", "" },
		{ "15.20G00 - 2013/01963", "15.20", "G00", "2013" },
		{ "17.00.00A00 - 2008/012345", "17.00.00", "A00", "2008" },
		{ "27-A00-3-17", "27", "A00", "17" },
		{ "15.20.00-a00-2-17", "15.20.00", "a00", "17" },
		{ "15.20.00-ø54-2-17", "15.20.00", "ø54", "17" },
		{ "15.20.00-I10", "15.20.00", "I10", "" },
		{ "15.20.00-K09-2-16 (fortsat)", "15.20.00", "K09", "16" },
		/* After a label. */
		{ "15.20.00", "15.20.00", "", "" },
		{ "15.20.00-22-16", "15.20.00", "", "16" },
		{ "15.20.00 - 2013/01963", "15.20.00", "", "2013" },
	};
	struct case_number parts;
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		ck_assert_msg(case_number_split(str_of(rows[i].number),
		    &parts), "%s is none", rows[i].number);
		assert_is(parts.subject, rows[i].subject, rows[i].number);
		assert_is(parts.facet, rows[i].facet, rows[i].number);
		assert_is(parts.year, rows[i].year, rows[i].number);
	}
}
END_TEST

START_TEST(other_numbers_have_no_subject)
{
	static const char *const rows[] = {
		"", " ", "15", "15.", "15.20", "15.20.", "15.20.0",
		"15.20.000", "15.20.00.01", "115.20.00", "1.20.00",
		/* Other systems. */
		"2012-28504", "2016-001340", "25/26257", "20/4282",
		"21-014448", "21-014448K", "330-2018-3619", "299835",
		"BR 366/07", "14/19290",
		/* Dates, times and amounts. */
		"24-01-2017", "24.01.2017", "24/1 2017", "2017-01-24",
		"24. januar 2017", "24.01.17 kl. 8", "15.45", "kl. 15.45",
		"15.000", "15.000.000", "1.234.567", "15.20 kr.",
		"15.20.00 kr.", "10.00.00 timer",
		/* No facet of the KLE. */
		"15.20.00-B00-1-17", "15.20.00-A0-1-17",
		"15.20.00-A000-1-17", "15.20.00-AA0-1-17",
	};
	struct case_number parts;
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		ck_assert_msg(!case_number_split(str_of(rows[i]), &parts),
		    "%s is one", rows[i]);
		assert_is(case_number_topic(str_of(rows[i])), "", rows[i]);
	}
}
END_TEST

START_TEST(topics_of_cases)
{
	static const struct {
		const char *number, *topic;
	} rows[] = {
		{ "15.20.00-A00-22-16", "15.20.00" },
		{ "15.20G00 - 2013/01963", "15.20" },
		{ "27-A00-3-17", "27" },
		{ "00.01.00-A00-1-17", "00.01.00" },
		{ "00-A00-1-17", "00" },
		/* In general: of the main group, of the group. */
		{ "15.00.00-A00-1-17", "15.00.00" },
		/* Local numbers are legal. */
		{ "99.98.97-A00-1-17", "99.98.97" },
		/* No subject at all. */
		{ "00.00.00-A00-416-16", "" },
		{ "00.00A00-1-16", "" },
		{ "00.00.00", "" },
		/* Numbers of meetings. */
		{ "00.22.04-P35-8-14", "" },
		{ "00.22.04-p35-8-14", "" },
		{ "85.02.02-P35-25-23", "" },
		{ "00.01.00P35-0104", "" },
		{ "00.22.04-P36-8-14", "00.22.04" },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		assert_is(case_number_topic(str_of(rows[i].number)),
		    rows[i].topic, rows[i].number);
}
END_TEST

static const char *const slugs[][2] = {
	{ "15.00.00-A00-22-16", "15.00.00-A00-22-16" },
	{ "15.00.00-a00-22-16", "15.00.00-A00-22-16" },
	{ "27.57.12-Ø34-1-20", "27.57.12-OE34-1-20" },
	{ "ÆÅ-æøå", "AEAA-AEOEAA" },
	{ "13/1963", "13-1963" },
	{ "S2021 - 123", "S2021-123" },
	{ "EMN 2019\xc2\xa0" "04", "EMN-2019-04" },
	{ "20,1:2é\xff", "2012" },
	{ "..", NULL },
	{ "../../etc", "ETC" },
	{ "15.00.", "15.00" },
	{ " / ", NULL },
	{ "", NULL },
};

START_TEST(slug_keeps_the_form)
{
	struct arena arena = ARENA_INIT;

	ck_assert_pstr_eq(case_number_slug(&arena, slugs[_i][0]),
	    slugs[_i][1]);
	arena_release(&arena);
}
END_TEST

START_TEST(slug_survives_anything)
{
	struct arena arena = ARENA_INIT;
	char text[64], *slug;
	unsigned seed = 1;
	size_t i, round;

	for (round = 0; round < 1000; round++) {
		for (i = 0; i + 1 < sizeof(text); i++) {
			seed = seed * 1103515245 + 12345;
			text[i] = (char)(seed >> 16);
		}
		text[sizeof(text) - 1] = '\0';
		slug = case_number_slug(&arena, text);
		if (slug == NULL)
			continue;
		ck_assert_uint_eq(strspn(slug,
		    "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-"),
		    strlen(slug));
		ck_assert_int_ne(slug[0], '.');
		ck_assert_ptr_null(strstr(slug, "--"));
	}
	arena_release(&arena);
}
END_TEST

Suite *
suite_case_number(void)
{
	Suite *suite = suite_create("case_number");
	TCase *tcase = tcase_create("case_number");

	tcase_add_test(tcase, kle_numbers_are_split);
	tcase_add_test(tcase, other_numbers_have_no_subject);
	tcase_add_test(tcase, topics_of_cases);
	tcase_add_loop_test(tcase, slug_keeps_the_form, 0,
	    sizeof(slugs) / sizeof(slugs[0]));
	tcase_add_test(tcase, slug_survives_anything);
	suite_add_tcase(suite, tcase);
	return suite;
}
