#include "number.h"

#include <stdio.h>
#include <string.h>

#include "base/array.h"

#define DIGITS_MAX	15	/* a double holds them all */
#define DECIMALS_MAX	6

#define EN_DASH		"\xe2\x80\x93"
#define MINUS		"\xe2\x88\x92"

/* What cells have in place of a number. */
static const char *const nothings[] = {
	"-", EN_DASH, "\xe2\x80\x94", MINUS, "?", ".", "..", "...",
	"\xe2\x80\xa6", "n/a", "i/a",
};

static const char *const signs[] = { "-", MINUS, EN_DASH };

/* Superscript digits, as footnote marks. */
static const char *const raised[] = { "\xc2\xb9", "\xc2\xb2", "\xc2\xb3" };

static bool
is_missing(struct str text)
{
	size_t i;

	for (i = 0; i < COUNT(nothings); i++)
		if (str_is(text, nothings[i]))
			return true;
	return text.len == 0;
}

/* Remove leading blanks. */
static void
skip_blanks(struct str *rest)
{
	*rest = str_from(*rest, str_blanks(*rest));
}

static bool
take_sign(struct str *rest)
{
	size_t i;

	for (i = 0; i < COUNT(signs); i++) {
		if (!str_starts(*rest, signs[i]))
			continue;
		*rest = str_from(*rest, strlen(signs[i]));
		skip_blanks(rest);
		return true;
	}
	if (str_starts(*rest, "+"))
		*rest = str_from(*rest, 1);
	return false;
}

/* Take `len` digits; false if the number becomes too long. */
static bool
take_digits(struct str *rest, size_t len, struct number *number,
    size_t *digits)
{
	size_t i;

	*digits += len;
	if (*digits > DIGITS_MAX)
		return false;
	for (i = 0; i < len; i++)
		number->amount = 10 * number->amount +
		    (rest->data[i] - '0');
	*rest = str_from(*rest, len);
	return true;
}

/* The length of a thousands separator before three digits, or 0. */
static size_t
separator(struct str text)
{
	size_t len = str_starts(text, ".") ? 1 : str_blank_len(text);

	return len != 0 && str_digits(str_from(text, len)) == 3 ? len : 0;
}

/* "1", "1.234", "1 234 567", and the decimals. */
static bool
take_number(struct str *rest, struct number *number)
{
	size_t first = str_digits(*rest), digits = 0, len;
	struct str mark;

	if (first == 0 || (first > 1 && *rest->data == '0'))
		return false;
	mark = str_from(*rest, first);
	mark = str_cut(mark, *rest->data != '0' && first <= 3 ?
	    separator(mark) : 0);
	if (!take_digits(rest, first, number, &digits))
		return false;
	while (mark.len != 0 && separator(*rest) == mark.len &&
	    str_eq(str_cut(*rest, mark.len), mark)) {
		*rest = str_from(*rest, mark.len);
		if (!take_digits(rest, 3, number, &digits))
			return false;
	}
	if (!str_starts(*rest, ","))
		return true;
	len = str_digits(str_from(*rest, 1));
	if (len == 0 || len > DECIMALS_MAX)
		return len == 0;
	*rest = str_from(*rest, 1);
	number->decimals = (unsigned)len;
	return take_digits(rest, len, number, &digits);
}

/* "kr. 500,-" and "500,-" are kroner. */
static void
take_unit(struct str *rest, struct number *number)
{
	enum unit unit;
	size_t len;

	if (number->decimals == 0 && str_starts(*rest, ",-")) {
		*rest = str_from(*rest, 2);
		number->unit = UNIT_KR;
	}
	skip_blanks(rest);
	len = unit_read(*rest, &unit);
	if (len == 0 || number->unit != UNIT_UNKNOWN)
		return;
	*rest = str_from(*rest, len);
	number->unit = unit;
}

/* "*", "**", a raised digit, "1)". */
static void
take_note(struct str *rest)
{
	size_t i;

	skip_blanks(rest);
	if (str_digits(*rest) == 1 && str_is(str_from(*rest, 1), ")")) {
		*rest = str_from(*rest, 2);
		return;
	}
	while (str_starts(*rest, "*"))
		*rest = str_from(*rest, 1);
	for (i = 0; i < COUNT(raised); i++)
		if (str_is(*rest, raised[i]))
			*rest = str_from(*rest, rest->len);
}

struct number
number_read(struct str text)
{
	struct number number = { .kind = NUMBER_NONE };
	struct str rest = str_trim(text);
	bool negative;
	size_t len;

	if (is_missing(rest)) {
		number.kind = NUMBER_MISSING;
		return number;
	}
	/* "1.000 kr." is a number here, not a unit. */
	len = str_digits(rest) == 0 ? unit_read(rest, &number.unit) : 0;
	if (len != 0 && number.unit != UNIT_KR)
		return (struct number){ .kind = NUMBER_NONE };
	rest = str_from(rest, len);
	skip_blanks(&rest);
	negative = take_sign(&rest);
	if (!take_number(&rest, &number))
		return (struct number){ .kind = NUMBER_NONE };
	number.bare = len == 0 && rest.len == 0;
	take_unit(&rest, &number);
	take_note(&rest);
	if (rest.len != 0)
		return (struct number){ .kind = NUMBER_NONE };
	if (negative)
		number.amount = -number.amount;
	number.kind = NUMBER_VALUE;
	return number;
}

double
number_value(struct number number)
{
	double one = 1;

	while (number.decimals-- != 0)
		one *= 10;
	return (double)number.amount / one;
}

/* With thousands separators, or without. */
static void
add_number(struct buf *out, struct number number, bool separated)
{
	unsigned long long amount = (unsigned long long)
	    (number.amount < 0 ? -number.amount : number.amount);
	char digits[DIGITS_MAX + DECIMALS_MAX + 1];
	int len, whole, i;

	len = snprintf(digits, sizeof(digits), "%0*llu",
	    (int)number.decimals + 1, amount);
	whole = len - (int)number.decimals;
	if (number.amount < 0)
		buf_addc(out, '-');
	for (i = 0; i < len; i++) {
		if (i == whole)
			buf_addc(out, ',');
		else if (separated && i != 0 && i < whole &&
		    (whole - i) % 3 == 0)
			buf_addc(out, '.');
		buf_addc(out, digits[i]);
	}
}

void
number_plain(struct buf *out, struct number number)
{
	add_number(out, number, false);
}

void
number_danish(struct buf *out, struct number number)
{
	add_number(out, number, true);
}
