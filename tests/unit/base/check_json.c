/* JSON, byte by byte, and read again by json-c. */
#include "suites.h"

#include <stdlib.h>
#include <string.h>

#include <json-c/json.h>

#include "base/json.h"

static void
write_sample(struct buf *out, enum json_style style)
{
	struct json json;

	json_begin(&json, out, style);
	json_begin_object(&json, NULL);
	json_add_text(&json, "a", "1 < 2");
	json_begin_array(&json, "b");
	json_end_array(&json);
	json_begin_array(&json, "c");
	json_add_int(&json, NULL, -7);
	json_begin_object(&json, NULL);
	json_add_size(&json, "d", 8);
	json_end_object(&json);
	json_end_array(&json);
	json_add_bool(&json, "e", true);
	json_add_bool(&json, "f", false);
	json_add_null(&json, "g");
	json_add_text(&json, "h", NULL);
	json_end_object(&json);
}

static void
assert_sample(enum json_style style, const char *expected)
{
	struct buf out = BUF_INIT;

	buf_adds(&out, "x");
	write_sample(&out, style);
	ck_assert_str_eq(out.data, expected);
	buf_release(&out);
}

START_TEST(one_line)
{
	assert_sample(JSON_LINE, "x{\"a\":\"1 < 2\",\"b\":[],\"c\":[-7,"
	    "{\"d\":8}],\"e\":true,\"f\":false,\"g\":null,\"h\":null}");
}
END_TEST

START_TEST(many_lines)
{
	assert_sample(JSON_LINES,
	    "x{\n"
	    "  \"a\": \"1 < 2\",\n"
	    "  \"b\": [\n"
	    "  ],\n"
	    "  \"c\": [\n"
	    "    -7,\n"
	    "    {\n"
	    "      \"d\": 8\n"
	    "    }\n"
	    "  ],\n"
	    "  \"e\": true,\n"
	    "  \"f\": false,\n"
	    "  \"g\": null,\n"
	    "  \"h\": null\n"
	    "}");
}
END_TEST

START_TEST(in_a_script_element)
{
	assert_sample(JSON_SCRIPT, "x{\"a\":\"1 \\u003c 2\",\"b\":[],\"c\":"
	    "[-7,{\"d\":8}],\"e\":true,\"f\":false,\"g\":null,\"h\":null}");
}
END_TEST

START_TEST(escapes)
{
	struct buf out = BUF_INIT;
	struct json json;

	json_begin(&json, &out, JSON_LINE);
	json_add_str(&json, NULL, STR_LIT("\"\\/\b\f\n\r\t\0\x1f\x7f æ</b>"));
	ck_assert_str_eq(out.data, "\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0000\\u001f"
	    "\x7f æ</b>\"");
	buf_release(&out);
}
END_TEST

static void
write_text(struct buf *out, struct str text, enum json_style style)
{
	struct json json;

	buf_reset(out);
	json_begin(&json, out, style);
	json_add_str(&json, NULL, text);
}

/* Each byte at each place of two words and one byte more. */
START_TEST(escapes_everywhere)
{
	enum json_style style = _i != 0 ? JSON_SCRIPT : JSON_LINE;
	struct buf alone = BUF_INIT, out = BUF_INIT, expected = BUF_INIT;
	char text[17];
	size_t at, wrong = 0;
	unsigned c;

	for (c = 0; c < 0x100; c++)
		for (at = 0; at < sizeof(text); at++) {
			memset(text, 'a', sizeof(text));
			text[at] = (char)c;
			write_text(&alone, (struct str){ text + at, 1 },
			    style);
			write_text(&expected, (struct str){ "aaaaaaaaaaaaaaaa",
			    16 }, style);
			buf_insert(&expected, 1 + at, alone.data + 1,
			    alone.len - 2);
			write_text(&out, (struct str){ text, sizeof(text) },
			    style);
			wrong += strcmp(out.data, expected.data) != 0;
		}
	ck_assert_uint_eq(wrong, 0);
	buf_release(&alone);
	buf_release(&expected);
	buf_release(&out);
}
END_TEST

/* Random text, mostly of what needs escapes. */
static size_t
random_text(char *text, size_t room)
{
	size_t len = (size_t)random() % room, i;

	for (i = 0; i < len; i++)
		text[i] = (char)(random() % 2 != 0 ? random() % 0x80 :
		    "\"\\/<>\n\t\0"[random() % 8]);
	return len;
}

START_TEST(json_c_reads_the_text)
{
	enum json_style style = (enum json_style)(_i % 3);
	struct buf out = BUF_INIT;
	struct json_object *array, *text;
	char written[40];
	struct json json;
	size_t len;

	srandom((unsigned)_i);
	len = random_text(written, sizeof(written));
	json_begin(&json, &out, style);
	json_begin_array(&json, NULL);
	json_add_str(&json, NULL, (struct str){ written, len });
	json_end_array(&json);
	array = json_tokener_parse(out.data);
	ck_assert_msg(array != NULL, "%s", out.data);
	text = json_object_array_get_idx(array, 0);
	ck_assert_uint_eq((size_t)json_object_get_string_len(text), len);
	ck_assert_mem_eq(json_object_get_string(text), written, len);
	json_object_put(array);
	buf_release(&out);
}
END_TEST

Suite *
suite_json(void)
{
	Suite *suite = suite_create("json");
	TCase *tcase = tcase_create("json");

	tcase_add_test(tcase, one_line);
	tcase_add_test(tcase, many_lines);
	tcase_add_test(tcase, in_a_script_element);
	tcase_add_test(tcase, escapes);
	tcase_add_loop_test(tcase, escapes_everywhere, 0, 2);
	tcase_add_loop_test(tcase, json_c_reads_the_text, 0, 300);
	suite_add_tcase(suite, tcase);
	return suite;
}
