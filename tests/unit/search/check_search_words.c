/*
 * Folding, stems and tokens against tests/data/search_vectors.tsv.  The
 * browser's code is tested with the same by check_search_words.js.
 */
#include "suites.h"

#include <stdio.h>
#include <string.h>

#include "base/arena.h"
#include "base/file.h"
#include "search/fold.h"
#include "search/stem.h"
#include "search/tokens.h"

#define VECTORS	"tests/data/search_vectors.tsv"

static void
add_token(void *payload, const struct search_token *token)
{
	struct buf *out = payload;

	if (out->len != 0)
		buf_addc(out, '|');
	buf_add(out, token->folded.data, token->folded.len);
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
		search_tokens(input, add_token, out);
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

/* Any bytes have tokens that lie within them, one after another. */
static void
see_place(void *payload, const struct search_token *token)
{
	const char **last = payload;

	ck_assert(*last <= token->printed.data);
	*last = token->printed.data + token->printed.len;
}

START_TEST(broken_text)
{
	static const char *const texts[] = {
		"", "\xc3", "a\xff-b", "\xc2\xad", "15.", "1.", "1.000.",
		"\xf0\x9f\x98\x80 smil", "15.00.00-A00-", "-1", "a-15.00",
	};
	const char *last;
	size_t i;

	for (i = 0; i < sizeof(texts) / sizeof(texts[0]); i++) {
		last = texts[i];
		search_tokens(str_of(texts[i]), see_place, &last);
		ck_assert(last <= texts[i] + strlen(texts[i]));
	}
}
END_TEST

Suite *
suite_search_words(void)
{
	Suite *suite = suite_create("search_words");
	TCase *tcase = tcase_create("search_words");

	tcase_add_test(tcase, vectors);
	tcase_add_test(tcase, stems_of_stems);
	tcase_add_test(tcase, broken_text);
	suite_add_tcase(suite, tcase);
	return suite;
}
