#include "unit.h"

#include "base/array.h"
#include "base/utf8.h"

/* How units are written; a form comes before those it begins with. */
static const struct {
	const char	*text;
	enum unit	 unit;
} forms[] = {
	{ "mio. kroner", UNIT_MILLION_KR },
	{ "mio. kr", UNIT_MILLION_KR },
	{ "mio.kr", UNIT_MILLION_KR },
	{ "mio kr", UNIT_MILLION_KR },
	{ "mill. kr", UNIT_MILLION_KR },
	{ "millioner kr", UNIT_MILLION_KR },
	{ "mia. kroner", UNIT_BILLION_KR },
	{ "mia. kr", UNIT_BILLION_KR },
	{ "mia kr", UNIT_BILLION_KR },
	{ "1.000 kr", UNIT_THOUSAND_KR },
	{ "1000 kr", UNIT_THOUSAND_KR },
	{ "tusinde kr", UNIT_THOUSAND_KR },
	{ "t. kr", UNIT_THOUSAND_KR },
	{ "t.kr", UNIT_THOUSAND_KR },
	{ "tkr", UNIT_THOUSAND_KR },
	{ "kroner", UNIT_KR },
	{ "kr", UNIT_KR },
	{ "dkk", UNIT_KR },
	{ "mio", UNIT_MILLION },
	{ "mia", UNIT_BILLION },
	{ "procent", UNIT_PERCENT },
	{ "pct", UNIT_PERCENT },
	{ "%", UNIT_PERCENT },
	{ "promille", UNIT_PER_MILLE },
};

static const char *const names[] = {
	[UNIT_PERCENT] = "procent",
	[UNIT_PER_MILLE] = "promille",
	[UNIT_KR] = "kr.",
	[UNIT_THOUSAND_KR] = "1.000 kr.",
	[UNIT_MILLION_KR] = "mio. kr.",
	[UNIT_BILLION_KR] = "mia. kr.",
	[UNIT_MILLION] = "mio.",
	[UNIT_BILLION] = "mia.",
};

/* What follows the year of a price level. */
static const char *const price_words[] = { "-pris", "-p/l", "-pl" };

size_t
unit_read(struct str text, enum unit *unit)
{
	struct str rest;
	size_t i, len;

	for (i = 0; i < COUNT(forms); i++) {
		if (!utf8_starts_word(text, forms[i].text))
			continue;
		len = str_of(forms[i].text).len;
		rest = str_from(text, len);
		if (*forms[i].text != '%' && utf8_is_letter(utf8_first(rest)))
			continue;
		*unit = forms[i].unit;
		return len + (str_starts(rest, ".") ? 1 : 0);
	}
	return 0;
}

/* Returns where the next word or number can begin; the end if nowhere. */
static size_t
next_word(struct str text)
{
	size_t at = utf8_word(text), len;

	if (at == 0)
		at = str_digits(text);
	if (at == 0)
		utf8_decode(text, &at);
	/* "1.000" and "t.kr" are one word. */
	while (str_starts(str_from(text, at), ".")) {
		len = utf8_word(str_from(text, at + 1));
		if (len == 0)
			len = str_digits(str_from(text, at + 1));
		if (len == 0)
			break;
		at += 1 + len;
	}
	return at;
}

enum unit
unit_find(struct str text)
{
	enum unit unit = UNIT_UNKNOWN;

	while (text.len != 0 && unit_read(text, &unit) == 0)
		text = str_from(text, next_word(text));
	return unit;
}

enum unit
unit_of_name(struct str name)
{
	enum unit unit = unit_find(name);
	struct str word;

	if (unit != UNIT_UNKNOWN)
		return unit;
	if (utf8_starts_word(name, "antal ") ||
	    utf8_same_word(name, str_of("antal")))
		return UNIT_COUNT;
	for (; name.len != 0; name = str_from(name, next_word(name))) {
		word = str_cut(name, utf8_word(name));
		if (utf8_ends_word(word, "procent") ||
		    utf8_ends_word(word, "procenten"))
			return UNIT_PERCENT;
	}
	return UNIT_UNKNOWN;
}

const char *
unit_name(enum unit unit)
{
	return unit < COUNT(names) ? names[unit] : NULL;
}

/* Returns the length of such a word, or 0. */
static size_t
price_len(struct str text)
{
	size_t i;

	for (i = 0; i < COUNT(price_words); i++)
		if (utf8_starts_word(text, price_words[i]))
			return str_starts(text, "-p/l") ? 4 : utf8_word(text);
	return 0;
}

const char *
unit_prices(struct arena *arena, struct str text)
{
	size_t digits, len;

	for (; text.len != 0; text = str_from(text, digits)) {
		digits = str_digits(text);
		if (digits == 4) {
			len = price_len(str_from(text, digits));
			if (len != 0)
				return arena_dup_str(arena, str_cut(text,
				    digits + len));
		}
		if (digits == 0)
			digits = 1;
	}
	return NULL;
}
