/* The values of contexts. */
#include "suites.h"

#include <stdio.h>

#include "template/value.h"

START_TEST(value_kinds)
{
	struct arena arena = ARENA_INIT;
	struct value *text;

	ck_assert_int_eq(value_null(&arena)->kind, VALUE_NULL);
	ck_assert_int_eq(value_text(&arena, NULL)->kind, VALUE_NULL);
	ck_assert(value_bool(&arena, true)->truth);
	ck_assert(!value_bool(&arena, false)->truth);
	text = value_text(&arena, "r\xc3\xb8""d");
	ck_assert_int_eq(text->kind, VALUE_TEXT);
	ck_assert_uint_eq(text->text.len, 4);
	text = value_number(&arena, -12);
	ck_assert_int_eq(text->kind, VALUE_TEXT);
	ck_assert_str_eq(text->text.data, "-12");
	arena_release(&arena);
}
END_TEST

START_TEST(value_copies)
{
	struct arena arena = ARENA_INIT;
	char source[] = "abc";
	struct value *text = value_str(&arena, (struct str){ source, 2 });
	struct value *object = value_object(&arena);

	value_set_text(&arena, object, "abc", source);
	source[0] = 'x';
	ck_assert_str_eq(text->text.data, "ab");
	ck_assert_uint_eq(text->text.len, 2);
	ck_assert_str_eq(value_get(object, STR_LIT("abc"))->text.data, "abc");
	ck_assert_ptr_null(value_get(object, STR_LIT("xbc")));
	arena_release(&arena);
}
END_TEST

START_TEST(value_objects_grow)
{
	struct arena arena = ARENA_INIT;
	struct value *object = value_object(&arena);
	char name[16];
	int i;

	for (i = 0; i < 100; i++) {
		snprintf(name, sizeof(name), "n%d", i);
		value_set_number(&arena, object, arena_dup(&arena, name), i);
	}
	ck_assert_uint_eq(object->count, 100);
	for (i = 0; i < 100; i++) {
		ck_assert_str_eq(object->members[i].value->text.data,
		    &object->members[i].name[1]);
		ck_assert_ptr_eq(value_get(object,
		    str_of(object->members[i].name)),
		    object->members[i].value);
	}
	ck_assert_ptr_null(value_get(object, STR_LIT("n")));
	ck_assert_ptr_null(value_get(object, STR_LIT("n100")));
	arena_release(&arena);
}
END_TEST

START_TEST(value_lists_grow)
{
	struct arena arena = ARENA_INIT;
	struct value *list = value_list(&arena), *item;
	size_t i;

	for (i = 0; i < 100; i++) {
		item = value_number(&arena, (long)i);
		value_add(&arena, list, item);
		ck_assert_uint_eq(list->count, i + 1);
		ck_assert_ptr_eq(list->items[i], item);
	}
	ck_assert_str_eq(list->items[0]->text.data, "0");
	arena_release(&arena);
}
END_TEST

START_TEST(value_get_finds)
{
	struct arena arena = ARENA_INIT;
	struct value *object = value_object(&arena);

	value_set_text(&arena, object, "none", NULL);
	value_set_bool(&arena, object, "no", false);
	value_set_text(&arena, object, "", "odd");
	/* A name set to null exists; one that was never set does not. */
	ck_assert_int_eq(value_get(object, STR_LIT("none"))->kind,
	    VALUE_NULL);
	ck_assert_int_eq(value_get(object, STR_LIT("no"))->kind, VALUE_BOOL);
	ck_assert_ptr_null(value_get(object, STR_LIT("non")));
	ck_assert_ptr_null(value_get(object, STR_LIT("no\0e")));
	ck_assert_str_eq(value_get(object, (struct str){ NULL, 0 })
	    ->text.data, "odd");
	ck_assert_ptr_null(value_get(NULL, STR_LIT("no")));
	ck_assert_ptr_null(value_get(value_get(object, STR_LIT("no")),
	    STR_LIT("no")));
	arena_release(&arena);
}
END_TEST

START_TEST(value_truths)
{
	struct arena arena = ARENA_INIT;
	struct value *list = value_list(&arena);

	ck_assert(!value_truth(NULL));
	ck_assert(!value_truth(value_null(&arena)));
	ck_assert(!value_truth(value_bool(&arena, false)));
	ck_assert(!value_truth(value_text(&arena, "")));
	ck_assert(!value_truth(list));
	ck_assert(value_truth(value_bool(&arena, true)));
	ck_assert(value_truth(value_text(&arena, " ")));
	ck_assert(value_truth(value_number(&arena, 0)));
	ck_assert(value_truth(value_object(&arena)));
	value_add(&arena, list, value_null(&arena));
	ck_assert(value_truth(list));
	arena_release(&arena);
}
END_TEST

Suite *
suite_value(void)
{
	Suite *suite = suite_create("value");
	TCase *tcase = tcase_create("values");

	tcase_add_test(tcase, value_kinds);
	tcase_add_test(tcase, value_copies);
	tcase_add_test(tcase, value_objects_grow);
	tcase_add_test(tcase, value_lists_grow);
	tcase_add_test(tcase, value_get_finds);
	tcase_add_test(tcase, value_truths);
	suite_add_tcase(suite, tcase);
	return suite;
}
