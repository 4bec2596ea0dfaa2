#include "take.h"

#include <string.h>

#include "base/utf8.h"

bool
take_any(struct str *text, const char *const list[], size_t count)
{
	size_t i;

	for (i = 0; i < count; i++)
		if (utf8_starts_word(*text, list[i])) {
			*text = str_from(*text, strlen(list[i]));
			*text = str_from(*text, str_blanks(*text));
			return true;
		}
	return false;
}
