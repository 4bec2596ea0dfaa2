/* ICU knows what is a letter. */
#include "tokens.h"

#include <string.h>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include "base/buf.h"
#include "language/case_number.h"
#include "fold.h"

/* Bytes of a folded word; longer ones are no words, and are cut. */
#define WORD_MAX	100

struct scan {
	struct str	 text;
	struct buf	 folded;
	search_visit	*visit;
	void		*payload;
};

static bool
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static bool
is_ascii_word(char c)
{
	return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* Returns the length of the character at `at`, or 0 if it is in no word. */
static size_t
word_char(struct str text, size_t at)
{
	size_t next = at;
	UChar32 c;

	if ((unsigned char)text.data[at] < 0x80)
		return is_ascii_word(text.data[at]);
	U8_NEXT(text.data, next, text.len, c);
	return c >= 0 && (U_GET_GC_MASK(c) & (U_GC_L_MASK | U_GC_M_MASK |
	    U_GC_ND_MASK | U_GC_CF_MASK)) != 0 ? next - at : 0;
}

static size_t
word_end(struct str text, size_t at)
{
	size_t len;

	while (at < text.len && (len = word_char(text, at)) != 0)
		at += len;
	return at;
}

/* Returns the end of a number with points between its thousands, "1.500.000",
   or 0 if there is none. */
static size_t
grouped_end(struct str text, size_t at)
{
	size_t len = str_digits(str_from(text, at)), end = at + len;

	if (len == 0 || len > 3)
		return 0;
	while (end < text.len && text.data[end] == '.' &&
	    str_digits(str_from(text, end + 1)) == 3)
		end += 4;
	if (end == at + len || (end < text.len && (word_char(text, end) != 0 ||
	    (text.data[end] == '.' && end + 1 < text.len &&
	    is_digit(text.data[end + 1])))))
		return 0;
	return end;
}

/* Case numbers and amounts do not begin within others. */
static bool
may_begin(struct str text, size_t at)
{
	return at < 2 || strchr(".-/", text.data[at - 1]) == NULL ||
	    !is_ascii_word(text.data[at - 2]);
}

static void
add_digits(struct buf *out, struct str number)
{
	size_t i;

	for (i = 0; i < number.len; i++)
		if (number.data[i] != '.')
			buf_addc(out, number.data[i]);
}

static void
cut(struct buf *folded)
{
	size_t len = WORD_MAX;

	if (folded->len <= len)
		return;
	while (len > 0 && ((unsigned char)folded->data[len] & 0xc0) == 0x80)
		len--;
	buf_truncate(folded, len);
}

/* Fold the token that begins at `at`; returns its end. */
static size_t
fold_token(struct scan *scan, size_t at)
{
	struct str rest = str_from(scan->text, at);
	size_t end;

	if (is_digit(rest.data[0]) && may_begin(scan->text, at)) {
		end = case_number_kle(rest);
		if (end != 0) {
			search_case_key(&scan->folded, str_cut(rest, end));
			return at + end;
		}
		end = grouped_end(scan->text, at);
		if (end != 0) {
			add_digits(&scan->folded, str_cut(rest, end - at));
			return end;
		}
	}
	end = word_end(scan->text, at);
	search_fold(&scan->folded, str_cut(rest, end - at));
	cut(&scan->folded);
	return end;
}

void
search_tokens(struct str text, search_visit *visit, void *payload)
{
	struct scan scan = { text, BUF_INIT, visit, payload };
	struct search_token token;
	size_t at = 0, end;

	while (at < text.len) {
		if (word_char(text, at) == 0) {
			at++;
			continue;
		}
		buf_reset(&scan.folded);
		end = fold_token(&scan, at);
		token.printed = str_cut(str_from(text, at), end - at);
		token.folded = (struct str){ scan.folded.data,
			scan.folded.len };
		if (token.folded.len != 0)
			visit(payload, &token);
		at = end;
	}
	buf_release(&scan.folded);
}

/* Is it a letter right after a subject, "00.01.00P35" for "00.01.00-P35"? */
static bool
needs_dash(const struct buf *key, size_t start, char next)
{
	size_t i, len = key->len - start;

	if (next < 'a' || next > 'z' || (len != 2 && len != 5 && len != 8))
		return false;
	for (i = 0; i < len; i++)
		if (i % 3 == 2 ? key->data[start + i] != '.' :
		    !is_digit(key->data[start + i]))
			return false;
	return true;
}

void
search_case_key(struct buf *out, struct str number)
{
	struct buf folded = BUF_INIT;
	size_t start, i;
	bool separated = false;
	char c;

	search_fold(&folded, number);
	buf_addc(out, '#');
	start = out->len;
	for (i = 0; i < folded.len; i++) {
		c = folded.data[i];
		if (!is_ascii_word(c) && c != '.') {
			separated = true;
			continue;
		}
		if (out->len > start &&
		    (separated || needs_dash(out, start, c)))
			buf_addc(out, '-');
		separated = false;
		buf_addc(out, c);
	}
	while (out->len > start && out->data[out->len - 1] == '.')
		buf_truncate(out, out->len - 1);
	buf_release(&folded);
}
