/*
 * The official specification of mustache, as published: a JSON file for each
 * module, in the folder MUSTACHE_SPEC.  Without that folder the cases count as
 * one test that is skipped; if REQUIRE_SHARED is set, that is a failure.
 */
#include "base/array.h"
#include "suites.h"

#include <json-c/json.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "fixtures/skip.h"
#include "template/render.h"
#include "template/set.h"

#define DEFAULT_FOLDER	"../shared/mustache-spec"

/* The counts are pinned, so that an empty file cannot pass. */
static const struct module {
	const char	*file;
	int		 count;
} modules[] = {
	{ "comments", 12 },
	{ "delimiters", 14 },
	{ "interpolation", 42 },
	{ "inverted", 22 },
	{ "partials", 12 },
	{ "sections", 34 },
	{ "~dynamic-names", 21 },
	{ "~inheritance", 27 },
};

#define NMODULES	((int)COUNT(modules))

static const char *
folder(void)
{
	const char *name = getenv("MUSTACHE_SPEC");

	return name != NULL && *name != '\0' ? name : DEFAULT_FOLDER;
}

static struct json_object *
load(const char *file)
{
	struct json_object *root;
	char path[4096];

	snprintf(path, sizeof(path), "%s/%s.json", folder(), file);
	root = json_object_from_file(path);
	ck_assert_msg(root != NULL, "%s: %s", path, json_util_get_last_err());
	return root;
}

static struct json_object *
member(struct json_object *object, const char *name)
{
	return json_object_object_get(object, name);
}

static struct str
text_of(struct json_object *string)
{
	return (struct str){ json_object_get_string(string),
	    (size_t)json_object_get_string_len(string) };
}

static struct value	*value_from(struct arena *, struct json_object *);

static struct value *
list_from(struct arena *arena, struct json_object *json)
{
	struct value *list = value_list(arena);
	size_t i;

	for (i = 0; i < json_object_array_length(json); i++)
		value_add(arena, list, value_from(arena,
		    json_object_array_get_idx(json, i)));
	return list;
}

static struct value *
object_from(struct arena *arena, struct json_object *json)
{
	struct value *object = value_object(arena);

	json_object_object_foreach(json, name, part)
		value_set(arena, object, name, value_from(arena, part));
	return object;
}

static struct value *
value_from(struct arena *arena, struct json_object *json)
{
	switch (json_object_get_type(json)) {
	case json_type_null:
		return value_null(arena);
	case json_type_boolean:
		return value_bool(arena, json_object_get_boolean(json));
	case json_type_array:
		return list_from(arena, json);
	case json_type_object:
		return object_from(arena, json);
	case json_type_string:
		return value_str(arena, text_of(json));
	case json_type_int:
	case json_type_double:
		break;
	}
	/* json-c keeps the digits of a number as in the source. */
	return value_text(arena, json_object_to_json_string(json));
}

/* Bytes in readable form: "·" for a space, others escaped as in C. */
static const char *
visible(struct arena *arena, struct str text)
{
	struct buf out = BUF_INIT;
	const char *copy;
	size_t i;

	for (i = 0; i < text.len; i++) {
		switch (text.data[i]) {
		case ' ':
			buf_adds(&out, "\xc2\xb7");
			break;
		case '\n':
			buf_adds(&out, "\\n");
			break;
		case '\r':
			buf_adds(&out, "\\r");
			break;
		case '\t':
			buf_adds(&out, "\\t");
			break;
		default:
			buf_addc(&out, text.data[i]);
		}
	}
	copy = arena_dup(arena, out.data);
	buf_release(&out);
	return copy;
}

static void
add_template(struct template_set *set, const char *name,
    struct json_object *text, struct diag *diag)
{
	ck_assert_msg(template_set_add(set, name, name, text_of(text),
	    diag) == 0, "%s: not parsed: %s", name,
	    json_object_get_string(text));
}

static struct template_set *
parse_case(struct json_object *test, struct diag *diag)
{
	struct template_set *set = template_set_new();
	struct json_object *partials = member(test, "partials");

	add_template(set, "the template", member(test, "template"), diag);
	if (partials != NULL) {
		json_object_object_foreach(partials, name, text)
			add_template(set, name, text, diag);
	}
	return set;
}

static void
compare(struct json_object *test, const struct buf *out, const char *round)
{
	struct str want = text_of(member(test, "expected"));
	struct str have = { out->data, out->len };
	struct arena arena = ARENA_INIT;

	ck_assert_msg(str_eq(have, want),
	    "%s (%s), %s\ntemplate %s\npartials %s\ndata     %s\n"
	    "expected %s\nactual   %s",
	    json_object_get_string(member(test, "name")),
	    json_object_get_string(member(test, "desc")), round,
	    visible(&arena, text_of(member(test, "template"))),
	    json_object_to_json_string(member(test, "partials")),
	    json_object_to_json_string(member(test, "data")),
	    visible(&arena, want), visible(&arena, have));
	arena_release(&arena);
}

/* Parsed once, rendered twice. */
static void
run_case(struct json_object *test)
{
	struct arena arena = ARENA_INIT;
	struct diag *diag = diag_new();
	struct template_set *set = parse_case(test, diag);
	struct value *data = value_from(&arena, member(test, "data"));
	struct buf out = BUF_INIT;
	int round;

	for (round = 1; round <= 2; round++) {
		buf_reset(&out);
		ck_assert_int_eq(template_render(&out, set, "the template",
		    data, diag), 0);
		compare(test, &out, round == 1 ? "first" : "second");
	}
	ck_assert_int_eq(diag_status(diag, 0), 0);
	buf_release(&out);
	template_set_free(set);
	diag_free(diag);
	arena_release(&arena);
}

static void
run_nth(const char *file, int nth)
{
	struct json_object *root = load(file);
	struct json_object *tests = member(root, "tests");

	ck_assert_int_lt(nth, (int)json_object_array_length(tests));
	run_case(json_object_array_get_idx(tests, (size_t)nth));
	json_object_put(root);
}

/* Check passes a loop test only its number, so each module has a function. */
#define MODULE_TEST(function, nth)					\
	START_TEST(function)						\
	{								\
		run_nth(modules[nth].file, _i);				\
	}								\
	END_TEST

MODULE_TEST(spec_comments, 0)
MODULE_TEST(spec_delimiters, 1)
MODULE_TEST(spec_interpolation, 2)
MODULE_TEST(spec_inverted, 3)
MODULE_TEST(spec_partials, 4)
MODULE_TEST(spec_sections, 5)
MODULE_TEST(spec_dynamic_names, 6)
MODULE_TEST(spec_inheritance, 7)

START_TEST(spec_count)
{
	struct json_object *root = load(modules[_i].file);

	ck_assert_int_eq(json_object_array_length(member(root, "tests")),
	    modules[_i].count);
	json_object_put(root);
}
END_TEST

START_TEST(spec_is_there)
{
	ck_abort_msg("%s is not there (MUSTACHE_SPEC names the folder)",
	    folder());
}
END_TEST

START_TEST(spec_is_skipped)
{
	skip_test("the specification of mustache", "MUSTACHE_SPEC names no "
	    "folder");
}
END_TEST

static TCase *
make_cases(void)
{
	TCase *tcase = tcase_create("spec");

	if (access(folder(), R_OK) != 0) {
		if (getenv("REQUIRE_SHARED") != NULL)
			tcase_add_test(tcase, spec_is_there);
		else
			tcase_add_test(tcase, spec_is_skipped);
		return tcase;
	}
	tcase_add_loop_test(tcase, spec_count, 0, NMODULES);
	tcase_add_loop_test(tcase, spec_comments, 0, modules[0].count);
	tcase_add_loop_test(tcase, spec_delimiters, 0, modules[1].count);
	tcase_add_loop_test(tcase, spec_interpolation, 0, modules[2].count);
	tcase_add_loop_test(tcase, spec_inverted, 0, modules[3].count);
	tcase_add_loop_test(tcase, spec_partials, 0, modules[4].count);
	tcase_add_loop_test(tcase, spec_sections, 0, modules[5].count);
	tcase_add_loop_test(tcase, spec_dynamic_names, 0, modules[6].count);
	tcase_add_loop_test(tcase, spec_inheritance, 0, modules[7].count);
	return tcase;
}

Suite *
suite_mustache_spec(void)
{
	Suite *suite = suite_create("mustache_spec");

	suite_add_tcase(suite, make_cases());
	return suite;
}
