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

struct name_outline
name_outline_of(const char *name)
{
	struct name_outline outline = { 0, 0 };
	struct str rest = str_of(name);
	size_t len;

	for (; rest.len != 0; rest = str_from(rest, len)) {
		outline.letters |= UINT64_C(1) << utf8_decode(rest, &len) % 64;
		outline.count++;
	}
	return outline;
}

/* A letter that is changed takes a bit away and adds one. */
bool
name_outlines_are_near(struct name_outline a, struct name_outline b)
{
	return a.count <= b.count + 1 && b.count <= a.count + 1 &&
	    __builtin_popcountll(a.letters ^ b.letters) <= 2;
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
