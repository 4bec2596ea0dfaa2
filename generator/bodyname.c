#include "bodyname.h"

#include <string.h>

#include "utf8.h"

/* What a body's name ends in. */
static const char *const endings[] = {
	"udvalget", "byrådet", "kommunalbestyrelsen", "byråd",
	"borgerrepræsentationen", "ældrerådet", "handicaprådet",
	"udsatterådet", "ungerådet", "magistraten", "folkeoplysningsudvalg",
};
#define ENDINGS (sizeof(endings) / sizeof(endings[0]))

#define WORDS_MAX 8		/* of one name */

/* The word at the start, without what is no letter or hyphen at its end. */
static struct str
word_at(struct str text)
{
	size_t at = 0, len;
	uint32_t c;

	while (at < text.len) {
		c = utf8_decode(str_from(text, at), &len);
		if (!utf8_is_letter(c) && c != '-')
			break;
		at += len;
	}
	return str_cut(text, at);
}

static bool
ends_name(struct str word)
{
	size_t i, len;

	if (!utf8_is_upper(utf8_first(word)))
		return false;
	for (i = 0; i < ENDINGS; i++) {
		len = strlen(endings[i]);
		/* "Udvalget" alone is any of them. */
		if (word.len < len || (i == 0 && word.len == len))
			continue;
		if (utf8_same_word(str_from(word, word.len - len),
		    str_of(endings[i])))
			return true;
	}
	return false;
}

/*
 * Read a name at the start: "Børn-, Unge- og Familieudvalget" is words with
 * hyphens, commas and "og" up to one that ends a name.
 */
static size_t
compound(struct str text)
{
	size_t at = 0, words;
	struct str word;

	for (words = 0; words < WORDS_MAX; words++) {
		word = word_at(str_from(text, at));
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

/* "Udvalget for Kultur og Fritid". */
static size_t
described(struct str text)
{
	static const char lead[] = "Udvalget for ";
	size_t at = sizeof(lead) - 1, end = 0, words;
	struct str word;

	if (!str_starts(text, lead))
		return 0;
	for (words = 0; words < WORDS_MAX; words++) {
		word = word_at(str_from(text, at));
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
bodyname_find(struct str text, struct str *name, size_t *at)
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
