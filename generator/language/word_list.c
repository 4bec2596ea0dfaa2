#include "word_list.h"

#include <string.h>

#include "base/utf8.h"

bool
word_list_has(struct str word, const char *const words[], size_t count)
{
	size_t i;

	for (i = 0; i < count; i++)
		if (utf8_same_word(word, str_of(words[i])))
			return true;
	return false;
}

bool
word_list_is(struct str text, const char *const phrases[], size_t count)
{
	text = str_trim(text);
	if (str_ends(text, "."))
		text = str_trim(str_cut(text, text.len - 1));
	return word_list_has(text, phrases, count);
}

size_t
word_list_starts(struct str text, const char *const words[], size_t count)
{
	size_t i;

	for (i = 0; i < count; i++)
		if (str_starts(text, words[i]))
			return strlen(words[i]);
	return 0;
}

size_t
word_list_starts_any_case(struct str text, const char *const words[],
    size_t count)
{
	size_t i;

	for (i = 0; i < count; i++)
		if (utf8_starts_word(text, words[i]))
			return strlen(words[i]);
	return 0;
}

size_t
word_list_ends(struct str text, const char *const words[], size_t count)
{
	size_t i;

	for (i = 0; i < count; i++)
		if (str_ends(text, words[i]))
			return strlen(words[i]);
	return 0;
}

size_t
word_list_ends_any_case(struct str text, const char *const words[],
    size_t count)
{
	size_t i;

	for (i = 0; i < count; i++)
		if (utf8_ends_word(text, words[i]))
			return strlen(words[i]);
	return 0;
}

bool
word_list_within(struct str text, const char *const words[], size_t count)
{
	size_t i;

	for (i = 0; i < count; i++)
		if (str_contains(text, words[i]))
			return true;
	return false;
}
