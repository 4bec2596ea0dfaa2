#include "excerpt.h"

#include <stdbool.h>
#include <string.h>

#include "base/utf8.h"

/* A full stop after such a short word usually belongs to an abbreviation:
   "bl.a.", "jf.", "kr.", "nr.", "pkt." */
#define ABBREVIATION_MAX	3

/* Returns how many letters and digits are right before `at`. */
static size_t
word_before(struct str text, size_t at)
{
	size_t len = 0;

	while (len < at &&
	    strchr(" .,;:()/\"", text.data[at - len - 1]) == NULL)
		len++;
	return len;
}

/* Does a sentence end with the character at `at`? */
static bool
sentence_ends(struct str text, size_t at)
{
	char last;

	if (at == 0 || at + 2 >= text.len || text.data[at + 1] != ' ' ||
	    !utf8_is_upper(utf8_first(str_from(text, at + 2))))
		return false;
	if (text.data[at] == '!' || text.data[at] == '?')
		return true;
	last = text.data[at - 1];
	return text.data[at] == '.' && !(last >= '0' && last <= '9') &&
	    word_before(text, at) > ABBREVIATION_MAX;
}

size_t
excerpt_fit(struct str text, size_t max)
{
	size_t at;

	if (text.len <= max)
		return text.len;

	for (at = max; at > max / 2; at--)
		if (sentence_ends(text, at - 1))
			return at;
	for (at = max; at > max / 2; at--)
		if (text.data[at] == ' ')
			return at;
	at = max;
	while (at > 0 && ((unsigned char)text.data[at] & 0xc0) == 0x80)
		at--;
	return at;
}
