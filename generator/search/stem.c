#include "stem.h"

#include <stdbool.h>
#include <string.h>

#include "base/array.h"
#include "fold.h"

#define STEM_MIN	3	/* letters that must be left */

/* Endings, the longest first. */
#define E(text)	{ text, sizeof(text) - 1 }
static const struct str endings[] = {
	E("eredes"), E("erede"), E("ernes"), E("erets"), E("erens"),
	E("eres"), E("erne"), E("erer"), E("eren"), E("eret"), E("edes"),
	E("enes"), E("ede"), E("ene"), E("ens"), E("ere"), E("ers"), E("ets"),
	E("en"), E("er"), E("es"), E("et"), E("e"),
};
#undef E

/* The t of neuters, adverbs and participles comes off after these:
   "offentligt", "kommunalt", "aktivt", "generelt", "godkendt", "anmeldt". */
static const char *const before_t[] = {
	"ig", "al", "iv", "el", "nd", "ld",
};

/* Words and stems that do not follow the rules. */
static const struct {
	const char	*from, *to;
} irregular[] = {
	{ "aaen", "aa" }, { "aaer", "aa" }, { "aaens", "aa" },
	{ "boeg", "bog" }, { "boern", "barn" },
	{ "byen", "by" }, { "byens", "by" }, { "byer", "by" },
	{ "byerne", "by" }, { "byernes", "by" }, { "byers", "by" },
	{ "maend", "mand" },
	{ "oeen", "oe" }, { "oeens", "oe" }, { "oeer", "oe" },
	{ "oeerne", "oe" }, { "oeernes", "oe" },
};

/* Words that every text has: "sommer" must not become one of them. */
static const char *const small_words[] = {
	"den", "der", "han", "hun", "man", "men", "som", "til",
};

static bool
ends_with(const char *word, size_t len, struct str ending)
{
	return len >= ending.len &&
	    word[len - 1] == ending.data[ending.len - 1] &&
	    memcmp(word + len - ending.len, ending.data, ending.len) == 0;
}

static bool
ends_in(const char *word, size_t len, const char *ending)
{
	return ends_with(word, len, str_of(ending));
}

static bool
is_vowel(char c)
{
	return c != '\0' && strchr("aeiouy", c) != NULL;
}

/* Does an e after these letters belong to an æ or ø?  Not after "aa", nor
   where a word ends in "ma": "klimaet", "temaer". */
static bool
makes_letter(const char *word, size_t len)
{
	if (word[len - 1] == 'o')
		return true;
	return word[len - 1] == 'a' && word[len - 2] != 'a' &&
	    word[len - 2] != 'm';
}

static size_t
strip_ending(const char *word, size_t len)
{
	size_t i, left;

	for (i = 0; i < COUNT(endings); i++) {
		if (!ends_with(word, len, endings[i]))
			continue;
		left = len - endings[i].len;
		if (left >= STEM_MIN &&
		    search_has_vowel((struct str){ word, left }) &&
		    !makes_letter(word, left))
			return left;
	}
	return len;
}

/* The s of a genitive does not come after s, x, z, e or u. */
static size_t
strip_s(const char *word, size_t len)
{
	if (len > STEM_MIN && word[len - 1] == 's' &&
	    strchr("sxzeu", word[len - 2]) == NULL)
		return len - 1;
	return len;
}

static size_t
strip_t(const char *word, size_t len)
{
	size_t i;

	if (len < STEM_MIN + 2 || word[len - 1] != 't')
		return len;
	for (i = 0; i < COUNT(before_t); i++)
		if (ends_in(word, len - 1, before_t[i]))
			return len - 1;
	return len;
}

static bool
is_small_word(const char *word, size_t len)
{
	size_t i;

	for (i = 0; i < COUNT(small_words); i++)
		if (len == strlen(small_words[i]) &&
		    memcmp(word, small_words[i], len) == 0)
			return true;
	return false;
}

/*
 * Undo what an ending does to the word before it: "bussen" comes from "bus",
 * "budgettet" from "budget" (which loses its own "et"), "centret" from
 * "center".
 */
static size_t
mend(const char *word, size_t len)
{
	char last = word[len - 1];

	if (len > STEM_MIN && last == word[len - 2] && !is_vowel(last) &&
	    !is_small_word(word, len - 1)) {
		len--;
		if (len >= STEM_MIN + 2 && ends_in(word, len, "et") &&
		    !makes_letter(word, len - 2))
			len -= 2;
	} else if (len > STEM_MIN && last == 'r' &&
	    strchr("tm", word[len - 2]) != NULL) {
		len--;
	}
	return len;
}

/* Replace a word or stem that does not follow the rules; returns its
   length. */
static size_t
replace(char *word, size_t len)
{
	size_t i;

	for (i = 0; i < COUNT(irregular); i++) {
		if (*word != *irregular[i].from ||
		    len != strlen(irregular[i].from) ||
		    memcmp(word, irregular[i].from, len) != 0)
			continue;
		len = strlen(irregular[i].to);
		memcpy(word, irregular[i].to, len);
		break;
	}
	return len;
}

size_t
search_stem(char *word, size_t len)
{
	size_t left;

	if (len <= STEM_MIN || !search_is_plain((struct str){ word, len }))
		return len;
	left = replace(word, len);
	if (left != len)
		return left;
	left = strip_ending(word, len);
	if (left != len)
		left = mend(word, left);
	else
		left = strip_s(word, len);
	return replace(word, strip_t(word, left));
}
