#include "case_number.h"

#include <stdint.h>
#include <string.h>

#include "base/utf8.h"

/* Returns the length of one of the marks with blanks around it; 0 if none. */
static size_t
separator(struct str s, const char *marks)
{
	size_t at = 0;

	while (at < s.len && s.data[at] == ' ')
		at++;
	if (at == s.len || strchr(marks, s.data[at]) == NULL)
		return 0;
	for (at++; at < s.len && s.data[at] == ' '; at++)
		;
	return at;
}

/* "15", "15.00" or "15.00.00". */
static size_t
subject(struct str s)
{
	size_t at = 0;
	int part;

	for (part = 0; part < 3; part++) {
		if (str_digits(str_from(s, at)) != 2)
			return 0;
		at += 2;
		if (part == 2 || at == s.len || s.data[at] != '.')
			return at;
		at++;
	}
	return at;
}

/* A category letter and two digits: "A00", "Ø34", "a00". */
static size_t
facet(struct str s)
{
	size_t at = 0;

	if (s.len != 0 && strchr("AGIKPSagikps", s.data[0]) != NULL)
		at = 1;
	else if (str_starts(s, "Ø") || str_starts(s, "ø"))
		at = strlen("Ø");
	if (at == 0 || str_digits(str_from(s, at)) != 2)
		return 0;
	return at + 2;
}

/* Serial number and year: "-22-16", "-2013/01963", "-0104". */
static size_t
serial(struct str s, struct str *year)
{
	size_t at = separator(s, "-"), first, second;
	char mark;

	first = at != 0 ? str_digits(str_from(s, at)) : 0;
	if (first == 0)
		return 0;
	at += first;
	mark = at < s.len ? s.data[at] : '\0';
	if (mark != '-' && mark != '/')
		return at;
	second = str_digits(str_from(s, at + 1));
	if (second == 0)
		return at;
	*year = mark == '-' ? str_cut(str_from(s, at + 1), second) :
	    str_cut(str_from(s, at - first), first);
	return at + 1 + second;
}

/* Does a number end here, and not go on as something longer? */
static bool
ends(struct str s)
{
	return s.len == 0 || (strchr("-/.", s.data[0]) == NULL &&
	    !(s.data[0] >= '0' && s.data[0] <= '9')) ||
	    (s.data[0] == '.' && (s.len == 1 || s.data[1] == ' '));
}

/* Returns the length of a number with a facet at the start of the slice; 0 if
   there is none. */
static size_t
with_facet(struct str s, struct case_number *parts)
{
	size_t at = subject(s), len;

	*parts = (struct case_number){ .subject = str_cut(s, at) };
	if (at == 0)
		return 0;
	at += separator(str_from(s, at), "-");
	if ((len = facet(str_from(s, at))) == 0)
		return 0;
	parts->facet = str_cut(str_from(s, at), len);
	at += len;
	at += serial(str_from(s, at), &parts->year);
	return ends(str_from(s, at)) ? at : 0;
}

size_t
case_number_kle(struct str s)
{
	struct case_number parts;

	return with_facet(s, &parts);
}

/* Is it a subject of three parts, with nothing but a serial number after
   it? */
static bool
without_facet(struct str s, struct case_number *parts)
{
	size_t at = subject(s);

	if (at != strlen("15.20.00"))
		return false;
	*parts = (struct case_number){ .subject = str_cut(s, at) };
	return at + serial(str_from(s, at), &parts->year) == s.len;
}

bool
case_number_split(struct str number, struct case_number *parts)
{
	number = str_trim(number);
	return with_facet(number, parts) != 0 ||
	    without_facet(number, parts);
}

struct str
case_number_topic(struct str number)
{
	static const struct str none = { NULL, 0 };
	struct case_number parts;

	if (!case_number_split(number, &parts) ||
	    str_is(parts.subject, "00.00.00") ||
	    str_is(parts.subject, "00.00") ||
	    str_is(parts.facet, "P35") || str_is(parts.facet, "p35"))
		return none;
	return parts.subject;
}

/* "BR 366/07", "BR 124/2000": the Borgerrepræsentation of København. */
static size_t
council(struct str s)
{
	static const char lead[] = "BR ";
	size_t at = sizeof(lead) - 1, len;

	if (!str_starts(s, lead))
		return 0;
	len = str_digits(str_from(s, at));
	at += len;
	if (len == 0 || at == s.len || s.data[at] != '/')
		return 0;
	len = str_digits(str_from(s, ++at));
	return len == 2 || len == 4 ? at + len : 0;
}

size_t
case_number_labelled(struct str s)
{
	size_t at, len, more;
	int group;

	if ((at = case_number_kle(s)) != 0 || (at = council(s)) != 0)
		return at;
	if ((at = str_digits(s)) == 0)
		return 0;
	for (group = 1; group < 3; group++) {
		len = separator(str_from(s, at), "-/.");
		more = len != 0 ? str_digits(str_from(s, at + len)) : 0;
		if (more == 0)
			break;
		at += len + more;
	}
	if (at < s.len && s.data[at] >= 'A' && s.data[at] <= 'Z' &&
	    (at + 1 == s.len || s.data[at + 1] == ' '))
		at++;
	return at;
}

size_t
case_number_bare(struct str s)
{
	size_t len = case_number_kle(s), year = str_digits(s);

	if (len != 0)
		return len;
	if (year != 2 || year == s.len || s.data[year] != '/')
		return 0;
	len = str_digits(str_from(s, year + 1));
	return len >= 3 && ends(str_from(s, year + 1 + len)) ?
	    year + 1 + len : 0;
}

/* The character in an address, in capitals; "" to drop it. */
static const char *
slug_letters(uint32_t c, char ascii[2])
{
	switch (c) {
	case 0xc6: case 0xe6: return "AE";
	case 0xd8: case 0xf8: return "OE";
	case 0xc5: case 0xe5: return "AA";
	case 0xa0: case '/': return "-";
	default: break;
	}
	ascii[0] = '\0';
	if (c == ' ' || (c >= '\t' && c <= '\r'))
		ascii[0] = '-';
	else if (c >= 'a' && c <= 'z')
		ascii[0] = (char)(c - ('a' - 'A'));
	else if ((c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
	    c == '.' || c == '-')
		ascii[0] = (char)c;
	return ascii;
}

/*
 * Dots and dashes at the ends are dropped: a folder cannot be called "..", and
 * web servers hide those that begin with a dot.
 */
char *
case_number_slug(struct arena *arena, const char *number)
{
	struct str rest = str_of(number);
	char *slug = arena_alloc(arena, rest.len + 1), ascii[2] = "";
	const char *letters;
	size_t len = 0, read;

	for (; rest.len != 0; rest = str_from(rest, read)) {
		letters = slug_letters(utf8_decode(rest, &read), ascii);
		for (; *letters != '\0'; letters++) {
			if (len == 0 && strchr(".-", *letters) != NULL)
				continue;
			if (*letters == '-' && slug[len - 1] == '-')
				continue;
			slug[len++] = *letters;
		}
	}
	while (len != 0 && strchr(".-", slug[len - 1]) != NULL)
		len--;
	slug[len] = '\0';
	return len != 0 ? slug : NULL;
}
