#include "utf8.h"

#include <string.h>

#include "eight.h"

#define REPLACEMENT 0xfffd

size_t
utf8_valid(struct str s)
{
	const unsigned char *p = (const unsigned char *)s.data;
	size_t len, i;

	if (s.len == 0)
		return 0;
	if (p[0] < 0x80)
		return 1;
	if (p[0] < 0xc2 || p[0] > 0xf4)
		return 0;
	len = p[0] < 0xe0 ? 2 : p[0] < 0xf0 ? 3 : 4;
	if (len > s.len)
		return 0;
	for (i = 1; i < len; i++)
		if ((p[i] & 0xc0) != 0x80)
			return 0;
	/* Overlong forms, surrogates, beyond U+10FFFF. */
	if ((p[0] == 0xe0 && p[1] < 0xa0) || (p[0] == 0xed && p[1] > 0x9f) ||
	    (p[0] == 0xf0 && p[1] < 0x90) || (p[0] == 0xf4 && p[1] > 0x8f))
		return 0;
	return len;
}

/* Has a word of ASCII a '\0'?  Only from that does the subtraction borrow. */
static bool
has_nul(uint64_t word)
{
	return ((word - EIGHT(1)) & EIGHT(0x80)) != 0;
}

/* Returns how many bytes of ASCII but no '\0' it begins with; perhaps a few
   less. */
static size_t
ascii_text(struct str s)
{
	size_t at = 0;
	uint64_t word;

	for (; at + 8 <= s.len; at += 8) {
		word = eight_load(s.data + at);
		if ((word & EIGHT(0x80)) != 0 || has_nul(word))
			break;
	}
	return at;
}

size_t
utf8_valid_text(struct str s)
{
	size_t at = 0, len;

	for (;;) {
		at += ascii_text(str_from(s, at));
		if (at >= s.len || s.data[at] == '\0')
			break;
		if ((unsigned char)s.data[at] < 0x80) {
			at++;
			continue;
		}
		len = utf8_valid(str_from(s, at));
		if (len == 0)
			break;
		at += len;
	}
	return at;
}

uint32_t
utf8_decode_any(struct str s, size_t *len)
{
	static const unsigned char masks[] = { 0, 0x7f, 0x1f, 0x0f, 0x07 };
	const unsigned char *p = (const unsigned char *)s.data;
	uint32_t c;
	size_t i, n = utf8_valid(s);

	*len = n != 0 ? n : s.len != 0;
	if (n == 0)
		return s.len != 0 ? REPLACEMENT : 0;
	c = p[0] & masks[n];
	for (i = 1; i < n; i++)
		c = c << 6 | (p[i] & 0x3f);
	return c;
}

/* How many of eight bytes continue a code point: have bit 7 and not bit 6. */
static size_t
continuing(const char *bytes)
{
	uint64_t word = eight_load(bytes);

	word = word >> 7 & ~(word >> 6) & EIGHT(1);
	return (size_t)(EIGHT(word) >> 56);
}

size_t
utf8_count(struct str s)
{
	size_t i = 0, n = s.len;

	for (; i + 8 <= s.len; i += 8)
		n -= continuing(s.data + i);
	for (; i < s.len; i++)
		n -= ((unsigned char)s.data[i] & 0xc0) == 0x80;
	return n;
}

bool
utf8_is_upper(uint32_t c)
{
	if (c < 0x80)
		return c >= 'A' && c <= 'Z';
	if (c < 0x100)
		return c >= 0xc0 && c <= 0xde && c != 0xd7;
	/* Latin Extended-A: capitals and small letters take turns, with the
	   turn changing at U+0138 and U+0149 and back at U+0178. */
	if (c < 0x138 || (c >= 0x14a && c < 0x178))
		return c % 2 == 0;
	if (c < 0x17f)
		return c == 0x178 || (c >= 0x139 && c % 2 == 1);
	return (c >= 0x391 && c <= 0x3a9) || (c >= 0x400 && c <= 0x42f);
}

bool
utf8_is_letter(uint32_t c)
{
	if (c < 0x80)
		return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
	return (c >= 0xc0 && c < 0x250 && c != 0xd7 && c != 0xf7) ||
	    (c >= 0x370 && c < 0x530 && c != 0x37e && c != 0x387) ||
	    (c >= 0x1e00 && c < 0x2000);
}

bool
utf8_is_lower(uint32_t c)
{
	return utf8_is_letter(c) && !utf8_is_upper(c);
}

bool
utf8_is_lookalike(uint32_t c)
{
	return c >= 0x370 && c < 0x530 && utf8_is_letter(c);
}

uint32_t
utf8_first(struct str s)
{
	size_t len;

	return utf8_decode(s, &len);
}

uint32_t
utf8_last(struct str s)
{
	size_t at = s.len, len;

	if (at == 0)
		return 0;
	do
		at--;
	while (at != 0 && s.len - at < 4 &&
	    ((unsigned char)s.data[at] & 0xc0) == 0x80);
	return utf8_decode(str_from(s, at), &len);
}

static uint32_t
fold(uint32_t c)
{
	return c < 0x100 && utf8_is_upper(c) ? c + 0x20 : c;
}

static unsigned char
fold_ascii(unsigned char c)
{
	return c >= 'A' && c <= 'Z' ? c + 0x20 : c;
}

size_t
utf8_common(struct str a, struct str b)
{
	size_t at = 0, alen, blen;
	unsigned char x, y;

	while (at < a.len && at < b.len) {
		x = (unsigned char)a.data[at];
		y = (unsigned char)b.data[at];
		/* Nearly always ASCII, which differs from all else. */
		if (x < 0x80 || y < 0x80) {
			if (fold_ascii(x) != fold_ascii(y))
				break;
			at++;
			continue;
		}
		if (fold(utf8_decode(str_from(a, at), &alen)) !=
		    fold(utf8_decode(str_from(b, at), &blen)) || alen != blen)
			break;
		at += alen;
	}
	return at;
}

bool
utf8_take_word(struct str *text, const char *word)
{
	struct str rest = str_from(*text, strlen(word));
	size_t blanks = str_blanks(rest);

	if (!utf8_starts_word(*text, word) || blanks == 0)
		return false;
	*text = str_from(rest, blanks);
	return true;
}

bool
utf8_same_text(const char *a, const char *b)
{
	if (a == NULL || b == NULL)
		return a == b;
	return utf8_same_word(str_of(a), str_of(b));
}

bool
utf8_ends_word(struct str word, const char *ending)
{
	size_t len = strlen(ending);

	return word.len >= len && utf8_same_word(str_from(word,
	    word.len - len), str_of(ending));
}

size_t
utf8_word(struct str text)
{
	size_t at = 0, len;
	uint32_t c;

	while (at < text.len) {
		c = utf8_decode(str_from(text, at), &len);
		if (!utf8_is_letter(c) && c != '-')
			break;
		at += len;
	}
	return at;
}

static bool
is_inside(struct str s, size_t at)
{
	return at < s.len && ((unsigned char)s.data[at] & 0xc0) == 0x80;
}

size_t
utf8_fit(struct str s, size_t max)
{
	size_t len = s.len < max ? s.len : max;

	while (len > 0 && is_inside(s, len))
		len--;
	return len;
}

struct str
utf8_tail(struct str s, size_t max)
{
	size_t from = s.len > max ? s.len - max : 0;

	while (is_inside(s, from))
		from++;
	return str_from(s, from);
}
