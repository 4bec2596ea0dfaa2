/* Sorting, lower case and addresses. */
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/buf.h"
#include "language/danish.h"
#include "suites.h"

static struct arena arena = ARENA_INIT;

static void
release(void)
{
	arena_release(&arena);
}

static const char *
slug(const char *text)
{
	return danish_slug(&arena, str_of(text));
}

static const char *
lower(const char *text)
{
	return danish_lower(&arena, str_of(text));
}

static const char *const sorted[] = {
	"", "1", "2", "10", "10a", "Andersen", "Zacho", "zebra", "Æblegård",
	"Ødegård", "ørsted", "Ålborg", "Aarhus", "årup", "Aasum",
};

START_TEST(order_is_danish)
{
	size_t count = sizeof(sorted) / sizeof(sorted[0]), i, j;

	for (i = 0; i < count; i++) {
		ck_assert_int_eq(danish_compare(sorted[i], sorted[i]), 0);
		for (j = i + 1; j < count; j++) {
			ck_assert_msg(danish_compare(sorted[i], sorted[j]) < 0,
			    "%s < %s", sorted[i], sorted[j]);
			ck_assert_int_gt(danish_compare(sorted[j], sorted[i]),
			    0);
		}
	}
}
END_TEST

START_TEST(order_puts_aa_last)
{
	ck_assert_int_gt(danish_compare("Aarhus", "Zoo"), 0);
	ck_assert_int_gt(danish_compare("Aarhus", "Ørsted"), 0);
	ck_assert_int_lt(danish_compare("Aarhus", "Åse"), 0);
	ck_assert_int_gt(danish_compare("Aarup", "Århus"), 0);
	/* An å of two code points is the same letter. */
	ck_assert_int_gt(danish_compare("A\xcc\x8a" "b", "Øb"), 0);
}
END_TEST

START_TEST(order_reads_numbers)
{
	ck_assert_int_lt(danish_compare("punkt 9", "punkt 10"), 0);
	ck_assert_int_lt(danish_compare("2-A", "15-A"), 0);
}
END_TEST

START_TEST(order_tells_all_apart)
{
	/* They look equal but are not: never 0, and both directions agree. */
	int there = danish_compare("1", "01");
	int back = danish_compare("01", "1");

	ck_assert_int_ne(there, 0);
	ck_assert_int_eq(there < 0, back > 0);
	ck_assert_int_ne(danish_compare("a\xc2\xad" "b", "ab"), 0);
	ck_assert_int_ne(danish_compare("Ib", "ib"), 0);
	ck_assert_int_ne(danish_compare("\xff", "\xfe"), 0);
	ck_assert_int_eq(danish_compare("\xff", "\xff"), 0);
}
END_TEST

START_TEST(lower_knows_letters)
{
	ck_assert_str_eq(lower("BESLUTNING 12"), "beslutning 12");
	ck_assert_str_eq(lower("ÆØÅ ÉÜ"), "æøå éü");
	ck_assert_str_eq(lower("ЖЩ Ł"), "жщ ł");
	ck_assert_str_eq(lower(""), "");
	/* These grow and shrink in UTF-8. */
	ck_assert_str_eq(lower("\xc8\xba\xc8\xba\xc8\xba"),
	    "\xe2\xb1\xa5\xe2\xb1\xa5\xe2\xb1\xa5");
	ck_assert_str_eq(lower("\xe2\x84\xaa"), "k");
	ck_assert_str_eq(lower("×÷ß"), "×÷ß");
}
END_TEST

START_TEST(lower_keeps_broken_bytes)
{
	ck_assert_str_eq(lower("A\xff" "B\xc3"), "a\xff" "b\xc3");
	ck_assert_str_eq(lower("\xed\xa0\x80Z"), "\xed\xa0\x80z");
	ck_assert_str_eq(lower("\xf4\x90\x80\x80"), "\xf4\x90\x80\x80");
}
END_TEST

static const char *const slugs[][2] = {
	{ "Beskæftigelses- og Socialudvalget",
	  "beskaeftigelses-og-socialudvalget" },
	{ "Økonomiudvalget", "oekonomiudvalget" },
	{ "ÅRSREGNSKAB", "aarsregnskab" },
	{ "Reza Javid", "reza-javid" },
	{ "Zoë Müller-Groß", "zoe-muller-gross" },
	{ "Ärlig Öberg", "arlig-oberg" },
	{ "André Ñuñez", "andre-nunez" },
	{ "Þórður Ðýri", "thordur-dyri" },
	{ "  -- 15 % (af 20) -- ", "15-af-20" },
	{ "Sager – “lukkede” 2×3", "sager-lukkede-2-3" },
	{ "§ 17", "17" },
	{ "a b", "a-b" },
	{ "Łukasz Čapek", "lukasz-capek" },
	{ "Œuvre ŋ", "oeuvre-n" },
	{ "Ǿ ǽ ǻ", "oe-ae-aa" },
	{ "Москва", "moskva" },
	{ "S\xd0\xbe" "cial", "social" },	/* a Cyrillic o */
	{ "Αθήνα", "athena" },
	{ "北京", "bei-jing" },
	{ "A\xcc\x8arup", "aarup" },		/* A, then a ring */
	{ "Rene\xcc\x81", "rene" },
	{ "kommu\xc2\xadnal", "kommunal" },	/* a soft hyphen */
	{ "?!", "" },
	{ "", "" },
	{ "😀 ok", "ok" },
};

START_TEST(slug_is_an_address)
{
	ck_assert_str_eq(slug(slugs[_i][0]), slugs[_i][1]);
}
END_TEST

START_TEST(slug_survives_anything)
{
	unsigned char text[64];
	unsigned seed = 1, round;
	const char *result;
	size_t i;

	ck_assert_str_eq(slug("a\xff\xfe" "b\xc3"), "a-b");
	for (round = 0; round < 2000; round++) {
		for (i = 0; i < sizeof(text); i++) {
			seed = seed * 1103515245 + 12345;
			text[i] = (unsigned char)(seed >> 16);
		}
		result = danish_slug(&arena, (struct str){ (char *)text,
		    round % (sizeof(text) + 1) });
		ck_assert_uint_eq(strspn(result,
		    "abcdefghijklmnopqrstuvwxyz0123456789-"),
		    strlen(result));
		ck_assert_ptr_null(strstr(result, "--"));
		ck_assert_int_ne(result[0], '-');
		if (result[0] != '\0')
			ck_assert_int_ne(result[strlen(result) - 1], '-');
		danish_lower(&arena, (struct str){ (char *)text, 64 });
	}
	arena_release(&arena);
}
END_TEST

START_TEST(slug_of_a_long_foreign_word)
{
	struct buf word = BUF_INIT;
	size_t i;

	for (i = 0; i < 1000; i++)
		buf_adds(&word, "щ");
	ck_assert_uint_eq(strlen(slug(word.data)), 1000);
	buf_release(&word);
}
END_TEST

static void *
use_everything(void *unused)
{
	struct arena own = ARENA_INIT;
	int i;

	(void)unused;
	for (i = 0; i < 200; i++) {
		ck_assert_int_gt(danish_compare("Aa", "Ø"), 0);
		ck_assert_str_eq(danish_slug(&own, str_of("Щ Ł æ")),
		    "s-l-ae");
	}
	arena_release(&own);
	return NULL;
}

START_TEST(threads_share_it)
{
	pthread_t threads[4];
	size_t i;

	for (i = 0; i < 4; i++)
		ck_assert_int_eq(pthread_create(&threads[i], NULL,
		    use_everything, NULL), 0);
	for (i = 0; i < 4; i++)
		ck_assert_int_eq(pthread_join(threads[i], NULL), 0);
}
END_TEST

Suite *
suite_danish(void)
{
	Suite *suite = suite_create("danish");
	TCase *tcase = tcase_create("letters");

	tcase_add_checked_fixture(tcase, NULL, release);
	tcase_add_test(tcase, order_is_danish);
	tcase_add_test(tcase, order_puts_aa_last);
	tcase_add_test(tcase, order_reads_numbers);
	tcase_add_test(tcase, order_tells_all_apart);
	tcase_add_test(tcase, lower_knows_letters);
	tcase_add_test(tcase, lower_keeps_broken_bytes);
	tcase_add_loop_test(tcase, slug_is_an_address, 0,
	    sizeof(slugs) / sizeof(slugs[0]));
	tcase_add_test(tcase, slug_survives_anything);
	tcase_add_test(tcase, slug_of_a_long_foreign_word);
	tcase_add_test(tcase, threads_share_it);
	suite_add_tcase(suite, tcase);
	return suite;
}
