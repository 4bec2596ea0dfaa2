#include "line_pattern.h"

#include <string.h>

#include "base/utf8.h"
#include "case_number.h"

#define DIGITS_MAX 4

static size_t
digits(struct str s)
{
	size_t n = str_digits(s);

	return n <= DIGITS_MAX ? n : 0;
}

/* Returns how many bytes of the line the letter at the start of the pattern
   matches; 0 if none. */
static size_t
literal(const char *pattern, struct str line, size_t *pattern_len)
{
	struct str p;
	size_t len;

	if (line.len != 0 && *pattern == *line.data &&
	    (unsigned char)*pattern < 0x80)
		return *pattern_len = 1;
	p = str_of(pattern);

	utf8_decode(p, pattern_len);
	utf8_decode(line, &len);
	if (len == 0 || !utf8_same_word(str_cut(p, *pattern_len),
	    str_cut(line, len)))
		return 0;
	return len;
}

bool
line_pattern_match(const char *pattern, struct str line,
    struct line_match *match)
{
	size_t at = 0, len, plen;

	memset(match, 0, sizeof(*match));
	for (; *pattern != '\0'; pattern += plen) {
		struct str left = str_from(line, at);

		plen = 1;
		switch (*pattern) {
		case '_':
			len = str_blanks(left);
			at += len;
			continue;
		case ' ':
			len = str_blanks(left);
			break;
		case '#':
			len = digits(left);
			match->number = str_cut(left, len);
			break;
		case '@':
			len = case_number_labelled(left);
			match->case_number = str_cut(left, len);
			break;
		case '*':
			match->rest_at = at + str_blanks(left);
			match->rest = str_trim(left);
			return match->rest.len != 0;
		default:
			len = literal(pattern, left, &plen);
			break;
		}
		if (len == 0)
			return false;
		at += len;
	}
	return str_blank(str_from(line, at));
}
