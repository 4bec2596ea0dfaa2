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

static bool
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* Returns the letter or digit in lower case; '.' for all other bytes. */
static char
ascii_word(char c)
{
	static const char folded[] =
		"................................"
		"................0123456789......"
		".abcdefghijklmnopqrstuvwxyz....."
		".abcdefghijklmnopqrstuvwxyz.....";

	return (unsigned char)c < 0x80 ? folded[(unsigned char)c] : '.';
}

static bool
is_ascii_word(char c)
{
	return ascii_word(c) != '.';
}

static size_t
other_char(struct str text, size_t at)
{
	size_t next = at;
	UChar32 c;

	U8_NEXT(text.data, next, text.len, c);
	return c >= 0 && (U_GET_GC_MASK(c) & (U_GC_L_MASK | U_GC_M_MASK |
	    U_GC_ND_MASK | U_GC_CF_MASK)) != 0 ? next - at : 0;
}

/* Returns the length of the character at `at`, or 0 if it is in no word. */
static inline size_t
word_char(struct str text, size_t at)
{
	return (unsigned char)text.data[at] < 0x80 ?
	    is_ascii_word(text.data[at]) : other_char(text, at);
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

/* Add the folded number that begins at `at`, if it is a case's or an amount;
   returns its end, or 0. */
static size_t
fold_number(struct buf *out, struct str text, size_t at)
{
	struct str rest = str_from(text, at);
	size_t end;

	if (!is_digit(rest.data[0]) || !may_begin(text, at))
		return 0;
	end = case_number_kle(rest);
	if (end != 0) {
		search_case_key(out, str_cut(rest, end));
		return at + end;
	}
	end = grouped_end(text, at);
	if (end != 0)
		add_digits(out, str_cut(rest, end - at));
	return end;
}

/* Fold any word. */
static size_t
fold_word(struct buf *out, struct str text, size_t at)
{
	size_t end = word_end(text, at), len = WORD_MAX;

	search_fold(out, str_cut(str_from(text, at), end - at));
	if (out->len <= len)
		return end;
	while (len > 0 && ((unsigned char)out->data[len] & 0xc0) == 0x80)
		len--;
	buf_truncate(out, len);
	return end;
}

/* Returns the letters for the Danish one at `at`; NULL if there is none. */
static const char *
danish_letter(struct str text, size_t at)
{
	if (text.data[at] != '\xc3' || at + 1 == text.len)
		return NULL;
	switch ((unsigned char)text.data[at + 1]) {
	case 0x86: case 0xa6:		/* Æ, æ */
		return "ae";
	case 0x98: case 0xb8:		/* Ø, ø */
		return "oe";
	case 0x85: case 0xa5:		/* Å, å */
		return "aa";
	default:
		return NULL;
	}
}

/*
 * Fold a word of nothing but ASCII and Danish letters, as nearly all are;
 * returns its end, or 0 if there is more in it, or if it is too long.
 */
static size_t
fold_plain_word(struct buf *out, struct str text, size_t at)
{
	const char *danish;
	size_t len = 0;
	char *to, c;

	buf_reserve(out, WORD_MAX + 2);
	to = out->data;
	while (at < text.len && len < WORD_MAX) {
		c = ascii_word(text.data[at]);
		if (c != '.') {
			to[len++] = c;
			at++;
		} else if ((danish = danish_letter(text, at)) != NULL) {
			to[len++] = danish[0];
			to[len++] = danish[1];
			at += 2;
		} else {
			break;
		}
	}
	if (len >= WORD_MAX || (at < text.len && word_char(text, at) != 0))
		return 0;
	out->len = len;
	to[len] = '\0';
	return at;
}

bool
search_token_next(struct str text, size_t *at, struct buf *room,
    struct search_token *token)
{
	size_t start = *at, end;

	do {
		while (start < text.len && word_char(text, start) == 0)
			start++;
		if (start == text.len)
			return false;
		buf_reset(room);
		end = fold_number(room, text, start);
		if (end == 0)
			end = fold_plain_word(room, text, start);
		if (end == 0)
			end = fold_word(room, text, start);
		token->printed = str_cut(str_from(text, start), end - start);
		start = end;
		/* Nothing may be left of a word: of marks without letters. */
	} while (room->len == 0);
	token->folded = (struct str){ room->data, room->len };
	*at = end;
	return true;
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
