/* The patterns that lines are compared with. */
#include "suites.h"

#include "language/line_pattern.h"

START_TEST(patterns)
{
	struct line_match match;

	ck_assert(line_pattern_match("_Pkt. #_-_*", str_of("  pkt. 42-  Ny "),
	    &match));
	ck_assert(str_is(match.number, "42"));
	ck_assert(str_is(match.rest, "Ny"));
	ck_assert(line_pattern_match("Åbent", str_of("åbent  "), &match));
	ck_assert(!line_pattern_match("Åbent", str_of("åbent brev"), &match));
	ck_assert(line_pattern_match("Nr. # @. *", str_of("Nr. 3 14/99. Ny"),
	    &match));
	ck_assert(str_is(match.number, "3"));
	ck_assert(str_is(match.case_number, "14/99"));
	ck_assert(str_is(match.rest, "Ny"));
	ck_assert(!line_pattern_match("Nr. # @. *", str_of("Nr. 3 Ny. x"),
	    &match));
	ck_assert(!line_pattern_match("#. *", str_of("1. "), &match));
	ck_assert(!line_pattern_match("#. *", str_of("12345. x"), &match));
	ck_assert(!line_pattern_match("#. *", str_of("1.x"), &match));
}
END_TEST

Suite *
suite_line_pattern(void)
{
	Suite *suite = suite_create("line_pattern");
	TCase *tcase = tcase_create("pattern");

	tcase_add_test(tcase, patterns);
	suite_add_tcase(suite, tcase);
	return suite;
}
