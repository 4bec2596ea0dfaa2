/* Buffers, slices, escapes, arenas and diagnostics. */
#include "suites.h"

#include <stddef.h>
#include <stdint.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/array.h"
#include "base/buf.h"
#include "base/diag.h"
#include "base/html.h"

static void
assert_sane(const struct buf *buf)
{
	ck_assert_ptr_nonnull(buf->data);
	ck_assert_int_eq(buf->data[buf->len], '\0');
	if (buf->cap != 0)
		ck_assert_uint_lt(buf->len, buf->cap);
	else
		ck_assert_uint_eq(buf->len, 0);
}

START_TEST(buf_grows)
{
	struct buf buf = BUF_INIT;
	int i;

	assert_sane(&buf);
	for (i = 0; i < 1000; i++) {
		buf_addf(&buf, "%d,", i % 10);
		assert_sane(&buf);
	}
	ck_assert_uint_eq(buf.len, 2000);
	buf_insert(&buf, 2, "xyz", 3);
	assert_sane(&buf);
	ck_assert_int_eq(strncmp(buf.data, "0,xyz1,2", 8), 0);
	buf_truncate(&buf, 3);
	assert_sane(&buf);
	ck_assert_str_eq(buf.data, "0,x");
	buf_release(&buf);
	assert_sane(&buf);
}
END_TEST

START_TEST(buf_keeps_nul)
{
	struct buf buf = BUF_INIT;
	char *data;

	buf_add(&buf, "a\0b", 3);
	ck_assert_uint_eq(buf.len, 3);
	data = buf_detach(&buf);
	assert_sane(&buf);
	ck_assert_int_eq(memcmp(data, "a\0b", 4), 0);
	free(data);
	data = buf_detach(&buf);
	ck_assert_str_eq(data, "");
	free(data);
}
END_TEST

START_TEST(str_trims)
{
	ck_assert(str_is(str_trim(str_of(" \t\xc2\xa0 a b \xc2\xa0\r\n")),
	    "a b"));
	ck_assert(str_is(str_trim(str_of("\xc2\xa0")), ""));
	/* "à" ends in the byte that also ends a no-break space. */
	ck_assert(str_is(str_trim(str_of("\xc3\xa0")), "\xc3\xa0"));
	ck_assert(str_blank(str_of(" \xc2\xa0\t")));
	ck_assert(!str_blank(str_of(" .")));
}
END_TEST

START_TEST(str_finds)
{
	static const char *const words[] = { "en", "to" };

	ck_assert_uint_eq(str_find(str_of("punkt 12"), "kt"), 3);
	ck_assert_uint_eq(str_find(str_of("punkt"), "x"), 5);
	ck_assert(str_starts(str_of("punkt"), "pu"));
	ck_assert(!str_starts(str_of("p"), "pu"));
	ck_assert(str_ends(str_of("punkt"), "kt"));
	ck_assert_int_lt(str_cmp(str_of("a"), str_of("ab")), 0);
	ck_assert_int_gt(str_cmp(str_of("b"), str_of("ab")), 0);
	ck_assert_int_eq(str_index("to", words, COUNT(words)), 1);
	ck_assert_int_eq(str_index("t", words, COUNT(words)), -1);
	ck_assert_int_eq(str_index("en", words, 0), -1);
}
END_TEST

/* The same byte by byte. */
static size_t
find_range(struct str s, unsigned from, unsigned to)
{
	size_t at = 0;

	while (at < s.len && ((unsigned char)s.data[at] < from ||
	    (unsigned char)s.data[at] > to))
		at++;
	return at;
}

/* Each byte at each place of two words and one byte more. */
START_TEST(str_finds_ranges)
{
	static const unsigned char ranges[][2] = {
		{ 0, 8 }, { '\v', '\r' }, { '0', '9' }, { '9', '9' },
		{ 0, 0x7f }, { 0x7f, 0x7f }, { 0x80, 0x80 }, { 0xcd, 0xd4 },
		{ 0x80, 0xff }, { 0xff, 0xff },
	};
	unsigned char from = ranges[_i][0], to = ranges[_i][1];
	size_t at, wrong = 0;
	char text[17];
	struct str s;
	unsigned c;

	for (c = 0; c < 0x100; c++)
		for (at = 0; at < sizeof(text); at++) {
			/* What is around it is not in the range. */
			memset(text, to < 0x80 ? 0x80 : ' ', sizeof(text));
			text[at] = (char)c;
			for (s = (struct str){ text, sizeof(text) };
			    s.len != 0; s.len--)
				wrong += str_find_range(s, from, to) !=
				    find_range(s, from, to);
		}
	ck_assert_uint_eq(wrong, 0);
}
END_TEST

/* Two of each byte at all places: in a row and apart. */
START_TEST(str_finds_pairs)
{
	char text[20];
	struct str s = { text, sizeof(text) };
	size_t a, b, wrong = 0;
	unsigned c;

	for (c = 0; c < 0x100; c++)
		for (a = 0; a < sizeof(text); a++)
			for (b = a; b < sizeof(text); b++) {
				memset(text, (int)(c ^ 1), sizeof(text));
				text[a] = text[b] = (char)c;
				wrong += str_find_twice(s, (char)c) !=
				    (b == a + 1 ? a : sizeof(text));
			}
	ck_assert_uint_eq(wrong, 0);
	ck_assert_uint_eq(str_find_twice(str_of("a  b"), ' '), 1);
	ck_assert_uint_eq(str_find_twice(str_of(" "), ' '), 1);
}
END_TEST

START_TEST(html_escapes)
{
	struct buf out = BUF_INIT;

	html_text(&out, "");
	ck_assert_str_eq(out.data, "");
	html_text(&out, "\"Vej & park\" <b>");
	ck_assert_str_eq(out.data, "&quot;Vej &amp; park&quot; &lt;b&gt;");
	html_text(&out, "'s");
	ck_assert_str_eq(out.data, "&quot;Vej &amp; park&quot; &lt;b&gt;'s");
	buf_release(&out);
}
END_TEST

START_TEST(arena_aligns)
{
	struct arena arena = ARENA_INIT;
	size_t i;
	char *text;

	for (i = 1; i < 100; i++) {
		void *mem = arena_alloc(&arena, i * 977);

		ck_assert_uint_eq((uintptr_t)mem % _Alignof(max_align_t), 0);
		memset(mem, 0xff, i * 977);
	}
	text = arena_printf(&arena, "%s-%d", "punkt", 7);
	ck_assert_str_eq(text, "punkt-7");
	ck_assert_str_eq(arena_dup(&arena, text), text);
	ck_assert_ptr_null(arena_dup(&arena, NULL));
	arena_release(&arena);
	arena_release(&arena);
}
END_TEST

static char *
printed(struct diag *diag, enum diag_level least)
{
	char *text = NULL;
	size_t len = 0;
	FILE *out = open_memstream(&text, &len);

	diag_print(diag, out, least);
	fclose(out);
	return text;
}

START_TEST(diag_sorts_and_tames)
{
	struct diag *diag = diag_new();
	char *text;

	ck_assert_int_eq(diag_status(diag, 1), 0);
	diag_add(diag, DIAG_NOTE, "a.txt", 0, 0, "fine");
	diag_add(diag, DIAG_WARNING, "b.txt", 12, 3, "odd; kept");
	ck_assert_int_eq(diag_status(diag, 0), 0);
	ck_assert_int_eq(diag_status(diag, 1), 1);
	diag_add(diag, DIAG_ERROR, "b.txt", 2, 0, "bad \033[2J%s", "\xc2\x9b");
	diag_add(diag, DIAG_SYSTEM, NULL, 0, 0, "disk full");
	text = printed(diag, DIAG_WARNING);
	ck_assert_str_eq(text,
	    "referat: error: disk full\n"
	    "b.txt:2: error: bad ?[2J??\n"
	    "b.txt:12:3: warning: odd; kept\n");
	free(text);
	ck_assert_int_eq(diag_status(diag, 0), 3);
	ck_assert_uint_eq(diag_count(diag, DIAG_ERROR), 1);
	diag_free(diag);
}
END_TEST

Suite *
suite_buf(void)
{
	Suite *suite = suite_create("buf");
	TCase *tcase = tcase_create("foundations");

	tcase_add_test(tcase, buf_grows);
	tcase_add_test(tcase, buf_keeps_nul);
	tcase_add_test(tcase, str_trims);
	tcase_add_test(tcase, str_finds);
	tcase_add_loop_test(tcase, str_finds_ranges, 0, 10);
	tcase_add_test(tcase, str_finds_pairs);
	tcase_add_test(tcase, html_escapes);
	tcase_add_test(tcase, arena_aligns);
	tcase_add_test(tcase, diag_sorts_and_tames);
	suite_add_tcase(suite, tcase);
	return suite;
}
