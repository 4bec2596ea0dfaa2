#include "ascii_letter.h"

#include <stddef.h>

/* U+00C0 to U+00FF; NULL is no letter. */
static const char *const latin1[] = {
	"a", "a", "a", "a", "a", "aa", "ae", "c",
	"e", "e", "e", "e", "i", "i", "i", "i",
	"d", "n", "o", "o", "o", "o", "o", NULL,
	"oe", "u", "u", "u", "u", "y", "th", "ss",
	"a", "a", "a", "a", "a", "aa", "ae", "c",
	"e", "e", "e", "e", "i", "i", "i", "i",
	"d", "n", "o", "o", "o", "o", "o", NULL,
	"oe", "u", "u", "u", "u", "y", "th", "y",
};

const char *
ascii_letter(uint32_t c)
{
	if (c >= 0xc0 && c <= 0xff)
		return latin1[c - 0xc0];
	switch (c) {
	case 0x1fa: case 0x1fb:		/* å with an acute */
		return "aa";
	case 0x1fc: case 0x1fd:		/* æ with an acute */
		return "ae";
	case 0x1fe: case 0x1ff:		/* ø with an acute */
		return "oe";
	default:
		return NULL;
	}
}
