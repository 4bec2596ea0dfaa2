#include "scan.h"

#include <string.h>

bool
scan_is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* In UTF-8 the lead bytes C2 and E2 begin blanks, dashes and quotation marks;
   the letters found in minutes begin with others. */
bool
scan_is_letter(char c)
{
	unsigned char byte = (unsigned char)c;

	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
	    (byte >= 0xc3 && byte != 0xe2);
}

bool
scan_at_digit(struct str s)
{
	return s.len != 0 && scan_is_digit(s.data[0]);
}

bool
scan_at_letter(struct str s)
{
	return s.len != 0 && scan_is_letter(s.data[0]);
}

bool
scan_char(struct str *s, const char *any_of)
{
	if (s->len == 0 || s->data[0] == '\0' ||
	    strchr(any_of, s->data[0]) == NULL)
		return false;
	*s = str_from(*s, 1);
	return true;
}

bool
scan_blanks(struct str *s)
{
	size_t before = s->len, n;

	while ((n = str_blank_len(*s)) != 0)
		*s = str_from(*s, n);
	return s->len != before;
}

size_t
scan_number(struct str *s, int *number)
{
	size_t n = 0;

	*number = 0;
	while (n < s->len && n < 5 && scan_is_digit(s->data[n]))
		*number = *number * 10 + (s->data[n++] - '0');
	if (n == 5)
		return 0;
	*s = str_from(*s, n);
	return n;
}

bool
scan_short_number(struct str *s, int *number)
{
	size_t n = scan_number(s, number);

	return n == 1 || n == 2;
}

/* Lower case, also of the ø of "lørdag". */
static char
fold(const char *text, size_t at)
{
	unsigned char c = (unsigned char)text[at];

	if (c >= 'A' && c <= 'Z')
		return (char)(c + ('a' - 'A'));
	if (at > 0 && text[at - 1] == '\xc3' && c >= 0x80 && c < 0x9f)
		return (char)(c + 0x20);
	return text[at];
}

bool
scan_word(struct str *s, const char *word)
{
	size_t len, i;

	/* Most words differ in their first letter. */
	if (s->len == 0 || fold(s->data, 0) != word[0])
		return false;
	len = strlen(word);
	if (len > s->len || scan_at_letter(str_from(*s, len)))
		return false;
	for (i = 0; i < len; i++)
		if (fold(s->data, i) != word[i])
			return false;
	*s = str_from(*s, len);
	return true;
}
