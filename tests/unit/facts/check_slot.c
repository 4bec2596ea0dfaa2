/* Slots in patterns, filled from the table of verbs. */
#include "base/array.h"
#include "suites.h"

#include "base/buf.h"
#include "facts/slot.h"

static const struct {
	const char	*pattern, *filled;
} patterns[] = {
	{ "godkendt", "godkendt" },
	{ "{recommend:present,past}", "(?:anbefaler|anbefalede)" },
	{ "sagen {discuss:passive}\\.?", "sagen (?:drøftes)\\.?" },
	{ "{recommend,discuss:participle}", "(?:anbefalet|drøftet)" },
	{ "{send:passive}", "(?:sendes (?:.* )?(?:tilbage|videre|retur))" },
	{ "{fall}", "(?:falde|falder|faldt|faldet)" },
	/* Repeat counts are none. */
	{ "\\d{1,3}x{2}", "\\d{1,3}x{2}" },
};

START_TEST(pattern_is_filled)
{
	struct buf out = BUF_INIT;

	ck_assert(slot_fill(&out, patterns[_i].pattern));
	ck_assert_str_eq(out.data, patterns[_i].filled);
	buf_release(&out);
}
END_TEST

static const char *const mistakes[] = {
	"{aprove:past}", "{approve:gerund}", "{approve", "{approve:past,}x{x}",
};

START_TEST(mistake_is_found)
{
	struct buf out = BUF_INIT;

	ck_assert(!slot_fill(&out, mistakes[_i]));
	buf_release(&out);
}
END_TEST

START_TEST(needles_are_filled)
{
	struct buf out = BUF_INIT;

	ck_assert(slot_fill_needles(&out, "{recommend,postpone}| sagen"));
	ck_assert_str_eq(out.data,
	    "nbefal|dsæt|dsat|dsky|dskø|dskud|i bero| sagen");
	buf_release(&out);
}
END_TEST

Suite *
suite_slot(void)
{
	Suite *suite = suite_create("slot");
	TCase *tcase = tcase_create("slot");

	tcase_add_loop_test(tcase, pattern_is_filled, 0,
	    (int)COUNT(patterns));
	tcase_add_loop_test(tcase, mistake_is_found, 0,
	    (int)COUNT(mistakes));
	tcase_add_test(tcase, needles_are_filled);
	suite_add_tcase(suite, tcase);
	return suite;
}
