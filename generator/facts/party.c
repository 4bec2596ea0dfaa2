#include "party.h"

#include <string.h>

#include "base/array.h"
#include "base/utf8.h"
#include "language/word_list.h"

#define TAG_MAX 5		/* letters and digits: "UP-12" */
#define BRACKETS_MAX 40		/* bytes: longer ones are a remark */
#define LIST_WORDS_MAX 4	/* after the article */

/* Longer ones first where one begins like another.  From the lists of the
   elections to municipal councils since 2001, and what they are called. */
static const char *const names[] = {
	"Alternativet", "Borgernes Parti", "Centrum-Demokraterne",
	"Danmarksdemokraterne", "Dansk Folkeparti", "De Konservative",
	"De Radikale", "Det Konservative Folkeparti",
	"Det Radikale Venstre", "Enhedslisten - De Rød-Grønne",
	"Enhedslisten", "Fremskridtspartiet", "Frie Grønne", "Frie Liberale",
	"Konservative", "Kristeligt Folkeparti", "Kristendemokraterne",
	"Liberal Alliance", "Moderaterne", "Ny Alliance", "Nye Borgerlige",
	"Radikale Venstre", "Radikale", "SF - Socialistisk Folkeparti",
	"Slesvigsk Parti", "Socialdemokraterne", "Socialdemokratiet",
	"Socialistisk Folkeparti", "Stram Kurs", "Veganerpartiet", "Venstre",
};

/* What only a list's name ends in. */
static const char *const endings[] = {
	"listen", "partiet", "demokraterne",
};

/* What brackets hold of one who is in no party. */
static const char *const outside[] = {
	"løsgænger", "uden for parti", "uden for partierne", "udenfor parti",
	"udenfor partierne",
};

/* Tags of several letters that stand without a number. */
static const char *const tags[] = {
	"ALT", "BP", "DD", "DF", "EL", "KD", "KF", "LA", "NB", "RV", "SF",
	"UFP", "UP",
};

static bool
goes_on(struct str rest)
{
	uint32_t c = utf8_first(rest);

	return utf8_is_letter(c) || (c >= '0' && c <= '9') || c == '-';
}

/* Capitals, digits and hyphens at the start: what looks like a tag. */
static size_t
tag_like(struct str text)
{
	size_t at = 0, len, count = 0;
	uint32_t c;

	while (at < text.len) {
		c = utf8_decode(str_from(text, at), &len);
		if (!utf8_is_upper(c) && (count == 0 ||
		    !((c >= '0' && c <= '9') || c == '-')))
			break;
		if (c != '-')
			count++;
		at += len;
	}
	/* "B-sag" and "A." of a name are no tags, "UP-" is none either. */
	if (at == 0 || count > TAG_MAX || goes_on(str_from(text, at)) ||
	    text.data[at - 1] == '-')
		return 0;
	return at;
}

size_t
party_tag(struct str text)
{
	size_t len = tag_like(text), i;
	struct str tag = str_cut(text, len);

	if (utf8_count(tag) <= 1)
		return len;
	for (i = 0; i < len; i++)
		if (tag.data[i] >= '0' && tag.data[i] <= '9')
			return len;
	for (i = 0; i < COUNT(tags); i++)
		if (str_is(tag, tags[i]))
			return len;
	return 0;
}

/* "Den Sociale Fællesliste": words with capitals, of which the last is one
   that a list is called by. */
static size_t
long_list_name(struct str text)
{
	static const char *const articles[] = { "Den ", "De ", "Det " };
	size_t i, at = 0, len;
	struct str word;

	for (i = 0; i < COUNT(articles); i++)
		if (str_starts(text, articles[i]))
			at = strlen(articles[i]);
	for (i = 0; at != 0 && i < LIST_WORDS_MAX; i++) {
		len = utf8_word(str_from(text, at));
		word = str_cut(str_from(text, at), len);
		if (!utf8_is_upper(utf8_first(word)))
			return 0;
		at += len;
		if (utf8_ends_word(word, "liste") ||
		    utf8_ends_word(word, "listen") ||
		    utf8_ends_word(word, "parti"))
			return at;
		if (!str_starts(str_from(text, at), " "))
			return 0;
		at++;
	}
	return 0;
}

size_t
party_name(struct str text)
{
	size_t i, len;

	for (i = 0; i < COUNT(names); i++) {
		len = strlen(names[i]);
		if (utf8_starts_word(text, names[i]) &&
		    utf8_is_upper(utf8_first(text)) &&
		    !goes_on(str_from(text, len)))
			return len;
	}
	if (!utf8_is_upper(utf8_first(text)))
		return 0;
	len = long_list_name(text);
	if (len != 0)
		return len;
	len = utf8_word(text);
	for (i = 0; i < COUNT(endings); i++)
		if (len > strlen(endings[i]) &&
		    utf8_ends_word(str_cut(text, len), endings[i]))
			return len;
	return 0;
}

/* The length of a genitive ending at the start, "s", "'s", "’s" or "'"; 0 if
   there is none. */
static size_t
genitive_ending(struct str text)
{
	static const char *const forms[] = { "\xe2\x80\x99s", "'s", "s", "'" };
	size_t i;

	for (i = 0; i < COUNT(forms); i++)
		if (str_starts(text, forms[i]) &&
		    !goes_on(str_from(text, strlen(forms[i]))))
			return strlen(forms[i]);
	return 0;
}

static size_t
capitals(struct str text)
{
	size_t at = 0, len;

	while (utf8_is_upper(utf8_decode(str_from(text, at), &len)))
		at += len;
	return at;
}

size_t
party_genitive(struct str text, size_t *name)
{
	size_t i, end;

	if (!utf8_is_upper(utf8_first(text)))
		return 0;
	for (i = 0; i < COUNT(names); i++) {
		*name = strlen(names[i]);
		if (str_starts(text, names[i]) &&
		    (end = genitive_ending(str_from(text, *name))) != 0)
			return *name + end;
	}
	*name = capitals(text);
	end = genitive_ending(str_from(text, *name));
	/* "As" is a word of its own, "A's" is none. */
	if (end != 0 && (end > 1 || utf8_count(str_cut(text, *name)) > 1))
		return *name + end;
	end = utf8_word(text);
	*name = end != 0 && text.data[end - 1] == 's' ? end - 1 : 0;
	return *name != 0 && party_name(str_cut(text, *name)) == *name ?
	    end : 0;
}

bool
party_in_brackets(struct str text)
{
	text = str_trim(text);
	if (text.len == 0 || text.len > BRACKETS_MAX)
		return false;
	return word_list_has(text, outside, COUNT(outside)) ||
	    tag_like(text) == text.len || party_name(text) == text.len;
}
