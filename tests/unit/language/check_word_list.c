/* Lists of words, and what a text has of them. */
#include <check.h>

#include "base/array.h"
#include "language/word_list.h"
#include "suites.h"

START_TEST(words_of_a_list)
{
	static const char *const words[] = { "Sag", "Sager", "ja" };
	const size_t count = COUNT(words);

	ck_assert(word_list_has(str_of("SAGER"), words, count));
	ck_assert(!word_list_has(str_of("Sager."), words, count));
	ck_assert(word_list_is(str_of(" SAGER. "), words, count));
	ck_assert(!word_list_is(str_of("Sagerne"), words, count));
	ck_assert_int_eq((int)word_list_starts(str_of("Sagerne"), words,
	    count), 3);
	ck_assert_int_eq((int)word_list_starts(str_of("sagerne"), words,
	    count), 0);
	ck_assert_int_eq((int)word_list_starts_any_case(str_of("sagerne"),
	    words, count), 3);
	ck_assert_int_eq((int)word_list_ends(str_of("Nej og ja"), words,
	    count), 2);
	ck_assert_int_eq((int)word_list_ends(str_of("Nej"), words, count), 0);
	ck_assert_int_eq((int)word_list_ends(str_of("Nej og JA"), words,
	    count), 0);
	ck_assert_int_eq((int)word_list_ends_any_case(str_of("Nej og JA"),
	    words, count), 2);
	ck_assert(word_list_within(str_of("Et ja."), words, count));
	ck_assert(!word_list_within(str_of("Et nej."), words, count));
}
END_TEST

Suite *
suite_word_list(void)
{
	Suite *suite = suite_create("word_list");
	TCase *tcase = tcase_create("word_list");

	tcase_add_test(tcase, words_of_a_list);
	suite_add_tcase(suite, tcase);
	return suite;
}
