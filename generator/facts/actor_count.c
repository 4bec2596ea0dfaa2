#include "actor_count.h"

#include <string.h>

#include "base/array.h"
#include "base/utf8.h"
#include "take.h"

/* What a number of people is called. */
static const char *const heads[] = {
	" medlemmer ", " medlem ", " stemmer ", " stemme ", ": ", " ",
};

/* Words for the majority and the minority. */
static const char *const shares[] = {
	"et stort flertal", "et flertal", "flertallet", "et mindretal",
	"mindretallet",
};
static const char *const share_links[] = {
	" bestående af ", " udgjort af ", " af ", " på ", " - ", ": ", " ",
};

int
actor_count_take(struct str *text)
{
	size_t digits = str_digits(*text);
	struct str rest = str_from(*text, digits);
	int count;

	if (digits == 0 || digits > 3 || str_starts(rest, "."))
		return -1;
	count = str_number(str_cut(*text, digits));
	/* "3 medlemmer af A (…), V og C": the number is not of all. */
	if (str_starts(rest, " medlemmer af ") ||
	    str_starts(rest, " medlem af "))
		return -1;
	if (str_is(rest, " medlemmer") || str_is(rest, " medlem") ||
	    str_is(rest, " stemmer") || str_is(rest, " stemme"))
		rest = str_from(rest, rest.len);
	if (!str_blank(rest) && !str_starts(rest, "(") &&
	    !take_any(&rest, heads, COUNT(heads)))
		return -1;
	*text = str_trim(rest);
	return count;
}

int
actor_count_take_after(struct str *text)
{
	static const char *const heads_after[] = { " medlemmer)", " medlem)",
		" stemmer)" };
	struct str inner;
	size_t i, open;

	for (i = 0; i < COUNT(heads_after); i++) {
		if (!str_ends(*text, heads_after[i]))
			continue;
		inner = str_cut(*text, text->len - strlen(heads_after[i]));
		for (open = inner.len; open > 0 &&
		    inner.data[open - 1] != '('; open--)
			;
		if (open == 0 || str_number(str_from(inner, open)) < 0)
			return -1;
		*text = str_trim(str_cut(*text, open - 1));
		return str_number(str_from(inner, open));
	}
	return -1;
}

bool
actor_count_take_share(struct str *text)
{
	struct str rest = *text;
	size_t i;

	for (i = 0; i < COUNT(shares); i++)
		if (utf8_starts_word(rest, shares[i])) {
			rest = str_from(rest, strlen(shares[i]));
			if (!take_any(&rest, share_links, COUNT(share_links)))
				return false;
			*text = rest;
			return true;
		}
	return false;
}
