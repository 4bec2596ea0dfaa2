#include "str.h"

#include <string.h>

#include "eight.h"

size_t
str_blanks(struct str s)
{
	size_t at = 0, len;

	while ((len = str_blank_len(str_from(s, at))) != 0)
		at += len;
	return at;
}

size_t
str_digits(struct str s)
{
	size_t n = 0;

	while (n < s.len && s.data[n] >= '0' && s.data[n] <= '9')
		n++;
	return n;
}

struct str
str_trim(struct str s)
{
	size_t n;

	while ((n = str_blank_len(s)) != 0)
		s = str_from(s, n);
	while (s.len != 0) {
		if (str_blank_len(str_from(s, s.len - 1)) == 1)
			s.len--;
		else if (s.len >= 2 &&
		    str_blank_len(str_from(s, s.len - 2)) == 2)
			s.len -= 2;
		else
			break;
	}
	return s;
}

int
str_cmp(struct str a, struct str b)
{
	size_t len = a.len < b.len ? a.len : b.len;
	int order = len != 0 ? memcmp(a.data, b.data, len) : 0;

	return order != 0 ? order : (a.len > b.len) - (a.len < b.len);
}

bool
str_ends(struct str s, const char *suffix)
{
	size_t len = strlen(suffix);

	return len <= s.len &&
	    (len == 0 || memcmp(s.data + s.len - len, suffix, len) == 0);
}

size_t
str_find_char(struct str s, char c)
{
	const char *at = s.len != 0 ? memchr(s.data, c, s.len) : NULL;

	return at != NULL ? (size_t)(at - s.data) : s.len;
}

size_t
str_find_range(struct str s, unsigned char from, unsigned char to)
{
	/* Adding these to the seven low bits sets the eighth if they are at
	   least `from`, or more than `to`. */
	uint64_t least = EIGHT(0x80u - (from & 0x7fu));
	uint64_t more = EIGHT(0x7fu - (to & 0x7fu));
	uint64_t other_half = from < 0x80 ? UINT64_MAX : 0, word, low;
	size_t at = 0;

	for (; at + 8 <= s.len; at += 8) {
		word = eight_load(s.data + at);
		low = word & EIGHT(0x7f);
		if ((low + least) & ~(low + more) & (word ^ other_half) &
		    EIGHT(0x80))
			break;
	}
	while (at < s.len && ((unsigned char)s.data[at] < from ||
	    (unsigned char)s.data[at] > to))
		at++;
	return at;
}

/* Has the word the byte twice in a row? */
static bool
has_twice(uint64_t word, unsigned char c)
{
	word = eight_equal(word, c);
	return (word & word >> 8) != 0;
}

size_t
str_find_twice(struct str s, char c)
{
	size_t at = 0;

	/* Words overlap, so that none of them cuts a pair. */
	while (at + 8 <= s.len &&
	    !has_twice(eight_load(s.data + at), (unsigned char)c))
		at += 7;
	for (; at + 1 < s.len; at++)
		if (s.data[at] == c && s.data[at + 1] == c)
			return at;
	return s.len;
}

size_t
str_find(struct str s, const char *needle)
{
	const char *at;

	if (s.len == 0)
		return 0;
	at = memmem(s.data, s.len, needle, strlen(needle));
	return at != NULL ? (size_t)(at - s.data) : s.len;
}

bool
str_contains(struct str s, const char *needle)
{
	return str_find(s, needle) < s.len || *needle == '\0';
}

bool
str_blank(struct str s)
{
	return str_trim(s).len == 0;
}

int
str_number(struct str s)
{
	int number = 0;
	size_t i;

	if (s.len == 0 || s.len > 9 || str_digits(s) != s.len)
		return -1;
	for (i = 0; i < s.len; i++)
		number = 10 * number + (s.data[i] - '0');
	return number;
}

int
str_index(const char *text, const char *const list[], size_t count)
{
	size_t i;

	for (i = 0; i < count; i++)
		if (strcmp(text, list[i]) == 0)
			return (int)i;
	return -1;
}
