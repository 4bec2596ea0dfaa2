#include "quotation.h"

#include "base/array.h"

bool
quotation_is_mark(uint32_t c)
{
	return c == '"' || c == 0x201c || c == 0x201d || c == 0x201e ||
	    c == 0xab || c == 0xbb;
}

size_t
quotation_after_colon(struct str text)
{
	static const char *const openings[] = { ": \"", ": \xe2\x80\x9c",
		": \xe2\x80\x9d", ": \xc2\xbb" };
	size_t i, at, first = text.len;

	for (i = 0; i < COUNT(openings); i++) {
		at = str_find(text, openings[i]);
		if (at < text.len && at + 2 < first)
			first = at + 2;
	}
	return first;
}
