/* Bytes become lines: encodings, line ends, files that are not text. */
#include "suites.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/diag.h"
#include "base/file.h"
#include "base/utf8.h"
#include "read/source.h"

static struct source source;
static struct diag *diag;

/* Write the bytes to a file and read it as a source. */
static int
read_bytes(const void *data, size_t len)
{
	char path[] = "/tmp/referat-source-XXXXXX";
	int fd = mkstemp(path), rc;

	ck_assert_int_ge(fd, 0);
	close(fd);
	ck_assert_int_eq(file_write(path, data, len), 0);
	diag = diag_new();
	rc = source_read(&source, path, "x.txt", diag);
	remove(path);
	return rc;
}

static void
done(void)
{
	source_release(&source);
	diag_free(diag);
}

#define READ(literal) read_bytes(literal, sizeof(literal) - 1)

static void
assert_line(size_t i, const char *text, unsigned number)
{
	ck_assert_uint_lt(i, source.nlines);
	ck_assert_msg(str_is(source.lines[i].text, text),
	    "line %zu is \"%.*s\"", i, STR_FMT(source.lines[i].text));
	ck_assert_uint_eq(source.lines[i].number, number);
}

START_TEST(knows_encodings)
{
	static const struct {
		const char	*bytes;
		size_t		 len;
	} texts[] = {
		{ "B\xc3\xb8rn \xe2\x80\x93 \xc3\xa5", 12 },
		{ "\xef\xbb\xbf" "B\xc3\xb8rn \xe2\x80\x93 \xc3\xa5", 15 },
		{ "B\xf8rn \x96 \xe5", 8 },
		{ "\xff\xfe" "B\0\xf8\0r\0n\0 \0\x13\x20 \0\xe5\0", 18 },
		{ "\xfe\xff" "\0B\0\xf8\0r\0n\0 \x20\x13\0 \0\xe5", 18 },
	};

	ck_assert_int_eq(read_bytes(texts[_i].bytes, texts[_i].len), 0);
	ck_assert_uint_eq(source.nlines, 1);
	assert_line(0, "Børn – å", 1);
	ck_assert_int_eq(diag_status(diag, 1), 0);
	ck_assert_uint_eq(strlen(source.sha256), 64);
	done();
}
END_TEST

START_TEST(iso_where_windows_is_undefined)
{
	ck_assert_int_eq(READ("\xf8\x81"), 0);
	assert_line(0, "ø\xc2\x81", 1);
	done();
}
END_TEST

START_TEST(mends_pasted_pieces)
{
	ck_assert_int_eq(READ("æøå ÆØÅ b\xf8rn"), 0);
	assert_line(0, "æøå ÆØÅ børn", 1);
	ck_assert_uint_eq(diag_count(diag, DIAG_WARNING), 1);
	done();
}
END_TEST

START_TEST(splits_lines)
{
	ck_assert_int_eq(READ("a\r\nb\rc\n\nd\fe\n"), 0);
	ck_assert_uint_eq(source.nlines, 6);
	assert_line(0, "a", 1);
	assert_line(1, "b", 2);
	assert_line(2, "c", 3);
	assert_line(3, "", 4);
	assert_line(4, "d", 5);
	assert_line(5, "e", 5);
	done();
}
END_TEST

START_TEST(drops_nul)
{
	ck_assert_int_eq(READ("Pun\0kt 1: A\n"), 0);
	assert_line(0, "Punkt 1: A", 1);
	ck_assert_uint_eq(diag_count(diag, DIAG_WARNING), 1);
	done();
}
END_TEST

START_TEST(refuses_other_than_text)
{
	char program[1000];
	size_t i;

	for (i = 0; i < sizeof(program); i++)
		program[i] = (char)(i % 7);
	ck_assert_int_eq(read_bytes(program, sizeof(program)), -1);
	ck_assert_int_eq(diag_status(diag, 0), 1);
	done();
	ck_assert_int_eq(READ(""), 0);
	ck_assert_uint_eq(source.nlines, 0);
	done();
	ck_assert_int_eq(READ("\xff\xfe\x00"), 0);
	done();
}
END_TEST

START_TEST(refuses_too_large)
{
	size_t len = (size_t)17 * 1024 * 1024;
	char *line = malloc(len);

	ck_assert_ptr_nonnull(line);
	memset(line, 'a', len);
	ck_assert_int_eq(read_bytes(line, len), -1);
	ck_assert_int_eq(diag_status(diag, 0), 1);
	free(line);
	done();
}
END_TEST

START_TEST(missing_file_is_the_system)
{
	diag = diag_new();
	ck_assert_int_eq(source_read(&source, "/nonexistent/x.txt", "x.txt",
	    diag), -1);
	ck_assert_int_eq(diag_status(diag, 0), 3);
	done();
}
END_TEST

START_TEST(reports_two_alphabets)
{
	/* The fourth letter is Cyrillic. */
	ck_assert_int_eq(READ("Det er hjørn\xd0\xb5stenen, \xd0\xb4\xd0\xb0"),
	    0);
	ck_assert_uint_eq(diag_count(diag, DIAG_WARNING), 1);
	done();
	ck_assert_int_eq(READ("\xce\xbb = 3 og \xd0\xb4\xd0\xb0 alene"), 0);
	ck_assert_uint_eq(diag_count(diag, DIAG_WARNING), 0);
	done();
}
END_TEST

START_TEST(utf8_refuses_what_is_invalid)
{
	static const char *const wrong[] = {
		"\x80", "\xc0\x80", "\xc3", "\xe0\x80\x80", "\xed\xa0\x80",
		"\xf0\x80\x80\x80", "\xf4\x90\x80\x80", "\xff",
	};
	size_t len;

	ck_assert_uint_eq(utf8_valid(str_of(wrong[_i])), 0);
	ck_assert_uint_eq(utf8_decode(str_of(wrong[_i]), &len), 0xfffd);
	ck_assert_uint_eq(len, 1);
}
END_TEST

START_TEST(utf8_knows_letters)
{
	ck_assert(utf8_is_upper(utf8_first(str_of("Ø"))));
	ck_assert(utf8_is_lower(utf8_first(str_of("ø"))));
	ck_assert(utf8_is_lower(utf8_first(str_of("ß"))));
	ck_assert(!utf8_is_letter(utf8_first(str_of("×"))));
	ck_assert(!utf8_is_letter(utf8_first(str_of("–"))));
	ck_assert_uint_eq(utf8_last(str_of("på")), 0xe5);
	ck_assert_uint_eq(utf8_last(str_of("")), 0);
	ck_assert(utf8_same_word(str_of("ØKONOMI"), str_of("økonomi")));
	ck_assert(!utf8_same_word(str_of("Økonomi"), str_of("Okonomi")));
	ck_assert_uint_eq(utf8_count(str_of("blåbær")), 6);
}
END_TEST

Suite *
suite_source(void)
{
	Suite *suite = suite_create("source");
	TCase *tcase = tcase_create("source");

	tcase_add_loop_test(tcase, knows_encodings, 0, 5);
	tcase_add_test(tcase, iso_where_windows_is_undefined);
	tcase_add_test(tcase, mends_pasted_pieces);
	tcase_add_test(tcase, splits_lines);
	tcase_add_test(tcase, drops_nul);
	tcase_add_test(tcase, refuses_other_than_text);
	tcase_add_test(tcase, refuses_too_large);
	tcase_add_test(tcase, missing_file_is_the_system);
	tcase_add_test(tcase, reports_two_alphabets);
	tcase_add_loop_test(tcase, utf8_refuses_what_is_invalid, 0, 8);
	tcase_add_test(tcase, utf8_knows_letters);
	suite_add_tcase(suite, tcase);
	return suite;
}
