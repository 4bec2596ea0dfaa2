/* How lines begin and end, and what stands in them. */
#include "base/array.h"
#include "suites.h"

#include <string.h>

#include "read/file_names.h"
#include "read/line_form.h"
#include "read/meeting_value.h"

static const struct {
	const char	*line;
	bool		 lower, sentence, open, abbreviated;
} lines[] = {
	{ "", false, false, false, false },
	{ "Det er godkendt.", false, true, false, false },
	{ "(se bilag.)", false, true, false, false },
	{ "\"Ja!\"", false, true, false, false },
	{ "ældre og", true, false, true, false },
	/* A word alone may be a heading. */
	{ "og", true, false, false, false },
	{ "Der bruges 3 mio.", false, true, false, true },
	{ "Veje og fortove", false, false, false, false },
};

START_TEST(line_forms)
{
	struct str line = str_of(lines[_i].line);

	ck_assert_int_eq(line_begins_lower(line), lines[_i].lower);
	ck_assert_int_eq(line_ends_sentence(line), lines[_i].sentence);
	ck_assert_int_eq(line_ends_open(line), lines[_i].open);
	ck_assert_int_eq(line_ends_abbreviated(line), lines[_i].abbreviated);
}
END_TEST

START_TEST(blanks_are_tidied)
{
	struct buf out = BUF_INIT;

	line_tidy(&out, str_of(" a  b\t c "), " ");
	ck_assert_str_eq(out.data, "a b\t c");
	buf_reset(&out);
	line_tidy(&out, str_of(" a  b\t c "), " \t");
	ck_assert_str_eq(out.data, "a b c");
	buf_release(&out);
	ck_assert_int_eq((int)line_count(str_of("a\tb\t"), '\t'), 2);
}
END_TEST

START_TEST(files_are_taken)
{
	struct str line = STR_LIT(" Kort over havnen.pdf Notat.DOCX og mere");
	struct str name;

	ck_assert(file_names_next(&line, &name));
	ck_assert(str_is(name, "Kort over havnen.pdf"));
	ck_assert(file_names_next(&line, &name));
	ck_assert(str_is(name, "Notat.DOCX"));
	ck_assert(!file_names_next(&line, &name));
	ck_assert(str_is(line, "og mere"));
}
END_TEST

START_TEST(values_are_set)
{
	struct meeting *meeting = meeting_new();
	const char *wanted;

	ck_assert_int_eq((int)meeting_value_term(str_of("2014-2017 d.")), 9);
	ck_assert_int_eq((int)meeting_value_term(str_of("20140-2017")), 0);
	ck_assert_int_eq((int)meeting_value_term(str_of("2014-201")), 0);
	ck_assert_int_eq(meeting_value_set(meeting, "date", "24. januar 2017",
	    &wanted), VALUE_SET);
	ck_assert_str_eq(meeting->date, "2017-01-24");
	ck_assert_int_eq(meeting_value_set(meeting, "term", "2014-2017x",
	    &wanted), VALUE_BAD);
	ck_assert_str_eq(wanted, "a term (2014-2017)");
	ck_assert_ptr_null(meeting->term);
	ck_assert_int_eq(meeting_value_set(meeting, "id", "x", &wanted),
	    VALUE_OTHER_KEY);
	ck_assert_ptr_eq(meeting_value_basis(meeting, "place"),
	    &meeting->place_basis);
	ck_assert_ptr_null(meeting_value_basis(meeting, "term"));
	meeting_free(meeting);
}
END_TEST

Suite *
suite_lines(void)
{
	Suite *suite = suite_create("lines");
	TCase *tcase = tcase_create("lines");

	tcase_add_loop_test(tcase, line_forms, 0, COUNT(lines));
	tcase_add_test(tcase, blanks_are_tidied);
	tcase_add_test(tcase, files_are_taken);
	tcase_add_test(tcase, values_are_set);
	suite_add_tcase(suite, tcase);
	return suite;
}
