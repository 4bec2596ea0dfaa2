#include "similar_name.h"

#include "base/str.h"
#include "base/utf8.h"

#define NAME_MAX_LETTERS 80	/* longer names are like no other */

/* Decode the letters of a name.  Returns their number, or 0 if too many. */
static size_t
letters(const char *name, uint32_t *out)
{
	struct str rest = str_of(name);
	size_t count = 0, len;

	for (; rest.len != 0; rest = str_from(rest, len)) {
		if (count == NAME_MAX_LETTERS)
			return 0;
		out[count++] = utf8_decode(rest, &len);
	}
	return count;
}

bool
names_are_similar(const char *a, const char *b)
{
	uint32_t la[NAME_MAX_LETTERS], lb[NAME_MAX_LETTERS];
	size_t na = letters(a, la), nb = letters(b, lb);
	size_t first = 0, last = 0, least = na < nb ? na : nb;

	if (na == 0 || nb == 0 || na > nb + 1 || nb > na + 1)
		return false;
	while (first < least && la[first] == lb[first])
		first++;
	while (last < least - first && la[na - 1 - last] == lb[nb - 1 - last])
		last++;
	return na - first - last <= 1 && nb - first - last <= 1;
}
