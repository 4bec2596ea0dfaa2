/* INI files, well and badly formed. */
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/ini.h"
#include "suites.h"

/* Write each setting as a line into the buffer. */
static void
note(void *payload, const char *section, const char *key, const char *value,
    unsigned line)
{
	buf_addf(payload, "%u [%s] {%s} {%s}\n", line, section, key, value);
}

static char *
printed(struct diag *diag)
{
	char *text = NULL;
	size_t len = 0;
	FILE *out = open_memstream(&text, &len);

	diag_print(diag, out, DIAG_NOTE);
	fclose(out);
	return text;
}

/* Reads `text`, expects the settings and the diagnostics. */
static void
expect(struct str text, unsigned first_line, const char *settings,
    const char *messages)
{
	struct diag *diag = diag_new();
	struct buf got = BUF_INIT;
	size_t wrong, lines = 0;
	const char *p;
	char *said;

	wrong = ini_read(text, "x.conf", first_line, DIAG_USAGE, note, &got,
	    diag);
	said = printed(diag);
	ck_assert_str_eq(got.data, settings);
	ck_assert_str_eq(said, messages);
	for (p = messages; *p != '\0'; p++)
		lines += *p == '\n';
	ck_assert_uint_eq(wrong, lines);
	ck_assert_uint_eq(diag_count(diag, DIAG_USAGE), lines);
	buf_release(&got);
	diag_free(diag);
	free(said);
}

#define NO_SETTING " error: neither KEY = VALUE nor [SECTION] nor # COMMENT;" \
	" line passed over\n"

START_TEST(settings_are_read)
{
	expect(STR_LIT("a = 1\n"
	    "\n"
	    "# a comment = 1\n"
	    "; another\n"
	    "[one]\r\n"
	    "  key with blanks  =  value with blanks  \r\n"
	    "b: 2\n"
	    "base = https://x.dk/a=b\n"
	    "[two words]\n"
	    "empty =\n"
	    "c = last"), 1,
	    "1 [] {a} {1}\n"
	    "6 [one] {key with blanks} {value with blanks}\n"
	    "7 [one] {b} {2}\n"
	    "8 [one] {base} {https://x.dk/a=b}\n"
	    "10 [two words] {empty} {}\n"
	    "11 [two words] {c} {last}\n", "");
	expect(STR_LIT(""), 1, "", "");
	expect((struct str){ NULL, 0 }, 1, "", "");
	expect(STR_LIT("\xef\xbb\xbf" "a = 1"), 1, "1 [] {a} {1}\n", "");
}
END_TEST

START_TEST(values_are_whole)
{
	expect(STR_LIT("a = 1 ; 2 # 3\n"
	    "b = \"quoted \"\n"
	    "c = \"\"\n"
	    "d = \"\n"
	    "e = \"a \"b\" c\"\n"
	    "f = \"a\" b\n"
	    "g = æ = ø: å\n"), 1,
	    "1 [] {a} {1 ; 2 # 3}\n"
	    "2 [] {b} {quoted }\n"
	    "3 [] {c} {}\n"
	    "4 [] {d} {\"}\n"
	    "5 [] {e} {a \"b\" c}\n"
	    "6 [] {f} {\"a\" b}\n"
	    "7 [] {g} {æ = ø: å}\n", "");
}
END_TEST

START_TEST(indented_lines_stand_alone)
{
	/* Other readers take them for continuation lines. */
	expect(STR_LIT("a = 1\n b = 2\n\tlost\n"), 1,
	    "1 [] {a} {1}\n2 [] {b} {2}\n", "x.conf:3:" NO_SETTING);
}
END_TEST

START_TEST(every_wrong_line_is_reported)
{
	expect(STR_LIT("first\n"
	    "[open\n"
	    "a = 1\n"
	    "[s] b = 2\n"
	    "= 3\n"
	    "[s]]\n"
	    "c\0 = 3\n"
	    "\xef\xbb\xbf# comment\n"
	    "[12345678901234567890123456789012345678901234567890]\n"
	    "[1234567890123456789012345678901234567890123456789]\n"
	    "last"), 7,
	    "9 [] {a} {1}\n",
	    "x.conf:7:" NO_SETTING
	    "x.conf:8: error: a section is [NAME] and nothing else; "
	    "line passed over\n"
	    "x.conf:10: error: a section is [NAME] and nothing else; "
	    "line passed over\n"
	    "x.conf:11:" NO_SETTING
	    "x.conf:12: error: a section is [NAME] and nothing else; "
	    "line passed over\n"
	    "x.conf:13: error: the line holds a NUL byte; line passed over\n"
	    "x.conf:14:" NO_SETTING
	    "x.conf:15: error: the section's name is too long; "
	    "line passed over\n"
	    "x.conf:17:" NO_SETTING);
}
END_TEST

/* "k = xxx…" of `len` bytes and a line after it. */
static struct buf
long_line(size_t len)
{
	struct buf text = BUF_INIT;

	buf_adds(&text, "k = ");
	while (text.len < len)
		buf_addc(&text, 'x');
	buf_adds(&text, "\nend = 1\n");
	return text;
}

START_TEST(long_lines_are_whole_or_reported)
{
	struct buf text = long_line(4096), want = BUF_INIT;

	buf_addf(&want, "1 [] {k} {%.*s}\n2 [] {end} {1}\n", 4092,
	    text.data + 4);
	expect((struct str){ text.data, text.len }, 1, want.data, "");
	buf_release(&text);
	buf_release(&want);

	text = long_line(4097);
	expect((struct str){ text.data, text.len }, 1, "2 [] {end} {1}\n",
	    "x.conf:1: error: the line is longer than 4096 bytes; "
	    "line passed over\n");
	buf_release(&text);

	text = long_line(10 * 1000 * 1000);
	expect((struct str){ text.data, text.len }, 1, "2 [] {end} {1}\n",
	    "x.conf:1: error: the line is longer than 4096 bytes; "
	    "line passed over\n");
	buf_release(&text);
}
END_TEST

START_TEST(close_words_are_suggested)
{
	static const char *const words[] = {
		"title", "municipality", "base", "contact", "content",
	};
	static const struct {
		const char	*typed;
		const char	*meant;		/* NULL for none */
	} cases[] = {
		{ "titel", "title" },		/* two letters swapped */
		{ "tilte", "title" },
		{ "titles", "title" },
		{ "tite", "title" },
		{ "TITLE", "title" },
		{ "municpality", "municipality" },
		{ "minucipalty", "municipality" },
		{ "bas", "base" },
		{ "contacts", "contact" },
		{ "contens", "content" },
		{ "tt", NULL },
		{ "footer", NULL },
		{ "", NULL },
		{ "case", "base" },
		{ "commune", NULL },
	};
	char huge[2000];
	const char *meant;
	size_t i;

	for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		meant = ini_did_you_mean(cases[i].typed, words, 5);
		ck_assert_msg(meant == NULL || cases[i].meant != NULL,
		    "%s: %s", cases[i].typed, meant);
		if (cases[i].meant != NULL)
			ck_assert_pstr_eq(meant, cases[i].meant);
	}
	memset(huge, 't', sizeof(huge) - 1);
	huge[sizeof(huge) - 1] = '\0';
	ck_assert_ptr_null(ini_did_you_mean(huge, words, 5));
	ck_assert_ptr_null(ini_did_you_mean("title", words, 0));
}
END_TEST

Suite *
suite_ini(void)
{
	Suite *suite = suite_create("ini");
	TCase *tcase = tcase_create("settings");

	tcase_add_test(tcase, settings_are_read);
	tcase_add_test(tcase, values_are_whole);
	tcase_add_test(tcase, indented_lines_stand_alone);
	tcase_add_test(tcase, every_wrong_line_is_reported);
	tcase_add_test(tcase, long_lines_are_whole_or_reported);
	tcase_add_test(tcase, close_words_are_suggested);
	suite_add_tcase(suite, tcase);
	return suite;
}
