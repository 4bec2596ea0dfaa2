#include "body_name.h"

#include <string.h>

#include "base/array.h"
#include "base/utf8.h"

#define WORDS_MAX	8	/* of one name */
#define TOWN_COUNCIL	"byråd"	/* after the town's name: "Odense Byråd" */

/* What a name ends in, besides a council's words. */
static const char *const endings[] = {
	"udvalget", "ældrerådet", "handicaprådet", "udsatterådet",
	"ungerådet", "magistraten", "folkeoplysningsudvalg",
};

/* What a council is called. */
static const struct {
	const char	*definite;
	const char	*indefinite;
} councils[] = {
	{ "byrådet", TOWN_COUNCIL },
	{ "kommunalbestyrelsen", "kommunalbestyrelse" },
	{ "borgerrepræsentationen", "borgerrepræsentation" },
};
#define NO_COUNCIL	COUNT(councils)

/* Does the word end as the names of bodies do? */
static bool
is_name_word(struct str word)
{
	size_t i;

	for (i = 0; i < COUNT(endings); i++)
		if (utf8_ends_word(word, endings[i]))
			return true;
	for (i = 0; i < COUNT(councils); i++)
		if (utf8_ends_word(word, councils[i].definite))
			return true;
	return utf8_ends_word(word, TOWN_COUNCIL);
}

static bool
ends_name(struct str word)
{
	return utf8_is_upper(utf8_first(word)) && is_name_word(word) &&
	    /* "Udvalget" alone may be any of them. */
	    !utf8_same_word(word, STR_LIT("udvalget"));
}

/*
 * Read a name at the start: "Børn-, Unge- og Familieudvalget" has words with
 * hyphens, commas and "og" up to one that ends a name.  Returns its length, or
 * 0 if there is none.
 */
static size_t
compound(struct str text)
{
	size_t at = 0, words;
	struct str word;

	for (words = 0; words < WORDS_MAX; words++) {
		word = str_cut(str_from(text, at),
		    utf8_word(str_from(text, at)));
		if (word.len == 0)
			return 0;
		if (ends_name(word))
			return at + word.len;
		if (!str_ends(word, "-") || !utf8_is_upper(utf8_first(word)))
			return 0;
		at += word.len;
		if (str_starts(str_from(text, at), ", "))
			at += 2;
		else if (str_starts(str_from(text, at), " og "))
			at += 4;
		else
			return 0;
	}
	return 0;
}

/* The same for "Udvalget for Kultur og Fritid". */
static size_t
described(struct str text)
{
	static const char lead[] = "Udvalget for ";
	size_t at = sizeof(lead) - 1, end = 0, words;
	struct str word;

	if (!str_starts(text, lead))
		return 0;
	for (words = 0; words < WORDS_MAX; words++) {
		word = str_cut(str_from(text, at),
		    utf8_word(str_from(text, at)));
		if (!utf8_is_upper(utf8_first(word)))
			break;
		at = end = at + word.len;
		if (str_starts(str_from(text, at), " og "))
			at += 4;
		else if (str_starts(str_from(text, at), ", "))
			at += 2;
		else
			break;
	}
	return end;
}

bool
body_name_find(struct str text, struct str *name, size_t *at)
{
	size_t i, len;
	bool inside = false;
	uint32_t c;

	for (i = 0; i < text.len; i += len) {
		struct str rest = str_from(text, i);
		size_t found;

		c = utf8_decode(rest, &len);
		if (!inside && utf8_is_upper(c) &&
		    ((found = compound(rest)) != 0 ||
		    (found = described(rest)) != 0)) {
			*name = str_cut(rest, found);
			*at = i;
			return true;
		}
		inside = utf8_is_letter(c);
	}
	return false;
}

/* Returns the word at the end of the slice. */
static struct str
last_word(struct str text)
{
	size_t from = text.len, at;
	size_t len;
	uint32_t c;

	while (from > 0) {
		for (at = from - 1; at > 0 &&
		    ((unsigned char)text.data[at] & 0xc0) == 0x80; at--)
			;
		c = utf8_decode(str_from(text, at), &len);
		if (c != '-' && !utf8_is_letter(c))
			break;
		from = at;
	}
	return str_from(text, from);
}

/* Returns the length of the words joined to the one that follows the text:
   "Beskæftigelses- og ". */
static size_t
joined_before(struct str text)
{
	struct str before = text, word;

	if (str_ends(before, " og "))
		before.len -= strlen(" og ");
	else if (str_ends(before, ", "))
		before.len -= strlen(", ");
	else
		return 0;
	word = last_word(before);
	if (!str_ends(word, "-") || word.len == 1)
		return 0;
	before.len -= word.len;
	return text.len - before.len + joined_before(before);
}

struct str
body_name_last(struct str text)
{
	struct str word = last_word(text), before, town;
	size_t from;

	if (!is_name_word(word))
		return (struct str){ NULL, 0 };
	from = text.len - word.len;
	before = str_cut(text, from);
	if (utf8_same_word(word, STR_LIT(TOWN_COUNCIL)) &&
	    str_ends(before, " ")) {
		town = last_word(str_cut(before, before.len - 1));
		if (town.len != 0 && utf8_is_upper(utf8_first(town)))
			from -= town.len + 1;
	}
	return str_from(text, from - joined_before(before));
}

bool
body_name_is(struct str name, const char *body)
{
	return body != NULL && utf8_same_word(name, str_of(body));
}

/* Which of the councils the name ends in; NO_COUNCIL if none. */
static size_t
find_council(struct str name)
{
	size_t i;

	for (i = 0; i < COUNT(councils); i++)
		if (utf8_ends_word(name, councils[i].definite) ||
		    utf8_ends_word(name, councils[i].indefinite))
			break;
	return i;
}

bool
body_name_is_council(struct str name)
{
	return find_council(name) != NO_COUNCIL;
}

bool
body_name_is_bare_council(struct str name)
{
	size_t i = find_council(name);

	return i != NO_COUNCIL &&
	    (body_name_is(name, councils[i].definite) ||
	    body_name_is(name, councils[i].indefinite));
}

bool
body_name_is_same_council(struct str a, struct str b)
{
	size_t i = find_council(a);

	return i != NO_COUNCIL && i == find_council(b);
}
