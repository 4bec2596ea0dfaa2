/* Sets of strings, unique names, and the digests that name files. */
#include "suites.h"

#include <stdio.h>
#include <string.h>

#include "base/digest.h"
#include "base/string_set.h"
#include "base/unique_names.h"

START_TEST(set_remembers)
{
	struct string_set set = STRING_SET_INIT;
	struct string_set_entry *first;
	char text[16];
	unsigned i;

	ck_assert_ptr_null(string_set_find(&set, str_of("x")));
	first = string_set_add(&set, str_of(""));
	first->mark = 7;
	for (i = 0; i < 5000; i++) {
		snprintf(text, sizeof(text), "%u", i % 2500);
		string_set_add(&set, str_of(text))->mark = i;
	}
	ck_assert_uint_eq(set.count, 2501);
	for (i = 0; i < 2500; i++) {
		snprintf(text, sizeof(text), "%u", i);
		ck_assert_uint_eq(string_set_find(&set, str_of(text))->mark,
		    2500 + i);
	}
	ck_assert_ptr_eq(string_set_find(&set, str_of("")), first);
	ck_assert_uint_eq(first->mark, 7);
	ck_assert_ptr_null(string_set_find(&set, str_of("2500")));
	ck_assert_ptr_null(string_set_find(&set, (struct str){ "12\0", 3 }));
	string_set_release(&set);
}
END_TEST

/* Texts that differ in one byte, or in length, at each length of a word. */
START_TEST(set_tells_texts_apart)
{
	struct string_set set = STRING_SET_INIT;
	struct string_set_entry *entry;
	char text[24];
	size_t len, i, at = 0, count = 0;

	for (len = 0; len < sizeof(text); len++) {
		memset(text, 'a', len);
		string_set_add(&set, (struct str){ text, len })->mark++;
		for (i = 0; i < len; i++) {
			text[i] = 'b';
			string_set_add(&set, (struct str){ text,
			    len })->mark++;
			text[i] = 'a';
		}
	}
	while ((entry = string_set_next(&set, &at)) != NULL) {
		ck_assert_uint_eq(entry->mark, 1);
		ck_assert_uint_eq(entry->len, strlen(entry->text));
		count++;
	}
	ck_assert_uint_eq(count, 24 + 23 * 24 / 2);
	ck_assert_uint_eq(set.count, count);
	string_set_release(&set);
}
END_TEST

START_TEST(names_are_unique)
{
	struct unique_names *names = unique_names_new();
	struct arena arena = ARENA_INIT;
	bool repeated;

	ck_assert_str_eq(unique_names_take(names, &arena, "bilag", &repeated),
	    "bilag");
	ck_assert(!repeated);
	ck_assert_str_eq(unique_names_take(names, &arena, "bilag-2", NULL),
	    "bilag-2");
	ck_assert_str_eq(unique_names_take(names, &arena, "bilag", &repeated),
	    "bilag-3");
	ck_assert(repeated);
	ck_assert_str_eq(unique_names_take(names, &arena, "bilag-2", NULL),
	    "bilag-2-2");
	unique_names_free(names);
	unique_names_free(NULL);
	arena_release(&arena);
}
END_TEST

/* The examples of FIPS 180-4. */
START_TEST(digests)
{
	char hex[65];

	digest_sha256("abc", 3, hex);
	ck_assert_str_eq(hex, "ba7816bf8f01cfea414140de5dae2223"
	    "b00361a396177a9cb410ff61f20015ad");
	digest_sha256("", 0, hex);
	ck_assert_str_eq(hex, "e3b0c44298fc1c149afbf4c8996fb924"
	    "27ae41e4649b934ca495991b7852b855");
}
END_TEST

Suite *
suite_string_set(void)
{
	Suite *suite = suite_create("string_set");
	TCase *tcase = tcase_create("string_set");

	tcase_add_test(tcase, set_remembers);
	tcase_add_test(tcase, set_tells_texts_apart);
	tcase_add_test(tcase, names_are_unique);
	tcase_add_test(tcase, digests);
	suite_add_tcase(suite, tcase);
	return suite;
}
