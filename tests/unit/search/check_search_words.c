/*
 * Folding, stems and tokens against tests/data/search_vectors.tsv.  The
 * browser's code is tested with the same by check_search_words.js.
 */
#include "suites.h"

#include <stdio.h>
#include <string.h>

#include "base/arena.h"
#include "base/array.h"
#include "base/file.h"
#include "search/fold.h"
#include "search/stem.h"
#include "search/tokens.h"

#define VECTORS	"tests/data/search_vectors.tsv"

static void
add_tokens(struct buf *out, struct str text)
{
	struct search_token token;
	struct buf room = BUF_INIT;
	size_t at = 0;

	while (search_token_next(text, &at, &room, &token)) {
		if (out->len != 0)
			buf_addc(out, '|');
		buf_add(out, token.folded.data, token.folded.len);
	}
	buf_release(&room);
}

/* Add what the step named `kind` makes of the input. */
static void
run(struct buf *out, struct str kind, struct str input)
{
	if (str_is(kind, "fold"))
		search_fold(out, input);
	else if (str_is(kind, "reduce"))
		search_reduce(out, input);
	else if (str_is(kind, "case"))
		search_case_key(out, input);
	else if (str_is(kind, "tokens"))
		add_tokens(out, input);
	else if (str_is(kind, "stem")) {
		buf_add(out, input.data, input.len);
		buf_truncate(out, search_stem(out->data, out->len));
	} else
		ck_abort_msg("%.*s is no step", STR_FMT(kind));
}

static struct str
field(struct str *rest, char end)
{
	struct str part = str_cut(*rest, str_find_char(*rest, end));

	*rest = str_from(*rest, part.len + 1);
	return part;
}

START_TEST(vectors)
{
	struct buf file = BUF_INIT, out = BUF_INIT;
	struct str rest, line, kind, input;
	size_t count = 0, wrong = 0;

	ck_assert_int_eq(file_read(VECTORS, &file), 0);
	rest = (struct str){ file.data, file.len };
	while (rest.len != 0) {
		line = field(&rest, '\n');
		if (str_starts(line, "#"))
			continue;
		kind = field(&line, '\t');
		input = field(&line, '\t');
		buf_reset(&out);
		run(&out, kind, input);
		count++;
		if (str_is(line, out.data))
			continue;
		wrong++;
		fprintf(stderr, "%.*s \"%.*s\" is \"%s\", not \"%.*s\"\n",
		    STR_FMT(kind), STR_FMT(input), out.data, STR_FMT(line));
	}
	ck_assert_uint_gt(count, 150);
	ck_assert_uint_eq(wrong, 0);
	buf_release(&out);
	buf_release(&file);
}
END_TEST

START_TEST(stems_of_stems)
{
	char word[] = "kommunernes";
	size_t len = search_stem(word, strlen(word));

	/* A short word stays, whatever its ending. */
	ck_assert_uint_eq(search_stem(word, 3), 3);
	ck_assert_uint_eq(search_stem(word, 0), 0);
	ck_assert(str_is((struct str){ word, len }, "kommun"));
}
END_TEST

/* Add some of the letters, as the digits of the number say. */
static void
add_letters(struct buf *out, unsigned number)
{
	static const char *const letters[] = { "", "a", "K", "7", "æ", "Ø",
		"å", "É", "ö", "o\xcc\x88", "\xc2\xad", "ж", "bestyrelses" };

	for (; number != 0; number /= COUNT(letters))
		buf_adds(out, letters[number % COUNT(letters)]);
}

/* Words are folded alike whether or not they have rare letters in them. */
START_TEST(tokens_are_folded)
{
	struct buf word = BUF_INIT, folded = BUF_INIT, room = BUF_INIT;
	struct search_token token;
	size_t at, count = 0;
	unsigned i;

	for (i = 1; i < 13 * 13 * 13 * 13; i++) {
		buf_reset(&word);
		buf_reset(&folded);
		add_letters(&word, i);
		search_fold(&folded, (struct str){ word.data, word.len });
		at = 0;
		if (!search_token_next((struct str){ word.data, word.len },
		    &at, &room, &token)) {
			ck_assert_uint_eq(folded.len, 0);
			continue;
		}
		ck_assert_msg(str_is(token.folded, folded.data), "%s is %s",
		    word.data, room.data);
		ck_assert_uint_eq(at, word.len);
		count++;
	}
	ck_assert_uint_gt(count, 20000);
	buf_release(&word);
	buf_release(&folded);
	buf_release(&room);
}
END_TEST

/* Long words are cut, but not within a letter. */
START_TEST(long_words_are_cut)
{
	struct buf word = BUF_INIT, room = BUF_INIT;
	struct search_token token;
	size_t at, i;

	for (i = 0; i < 99; i++)
		buf_addc(&word, 'a');
	for (i = 99; i < 102; i++) {
		buf_addc(&word, 'a');
		at = 0;
		ck_assert(search_token_next((struct str){ word.data,
		    word.len }, &at, &room, &token));
		ck_assert_uint_eq(token.folded.len, 100);
		ck_assert_uint_eq(at, word.len);
	}
	buf_truncate(&word, 99);
	buf_adds(&word, "ж");
	at = 0;
	ck_assert(search_token_next((struct str){ word.data, word.len }, &at,
	    &room, &token));
	ck_assert_uint_eq(token.folded.len, 99);
	ck_assert_uint_eq(at, word.len);
	buf_release(&word);
	buf_release(&room);
}
END_TEST

/* Any bytes have tokens that lie within them, one after another. */
START_TEST(broken_text)
{
	static const char *const texts[] = {
		"", "\xc3", "a\xff-b", "\xc2\xad", "15.", "1.", "1.000.",
		"\xf0\x9f\x98\x80 smil", "15.00.00-A00-", "-1", "a-15.00",
	};
	struct search_token token;
	struct buf room = BUF_INIT;
	struct str text;
	size_t i, at, last;

	for (i = 0; i < sizeof(texts) / sizeof(texts[0]); i++) {
		text = str_of(texts[i]);
		at = last = 0;
		while (search_token_next(text, &at, &room, &token)) {
			ck_assert(token.printed.data >= text.data + last);
			ck_assert(token.printed.data + token.printed.len ==
			    text.data + at);
			ck_assert_uint_gt(at, last);
			last = at;
		}
		ck_assert_uint_le(last, text.len);
	}
	buf_release(&room);
}
END_TEST

Suite *
suite_search_words(void)
{
	Suite *suite = suite_create("search_words");
	TCase *tcase = tcase_create("search_words");

	tcase_add_test(tcase, vectors);
	tcase_add_test(tcase, stems_of_stems);
	tcase_add_test(tcase, tokens_are_folded);
	tcase_add_test(tcase, long_words_are_cut);
	tcase_add_test(tcase, broken_text);
	suite_add_tcase(suite, tcase);
	return suite;
}
