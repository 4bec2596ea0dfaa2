/*
 * The forms of dates are functions in a table, each of which reads its form at
 * the start of the text.
 */
#include "date_read.h"

#include <string.h>

#include "base/array.h"
#include "scan.h"

/* A date being read. */
struct reading {
	struct str	rest;		/* not read yet */
	struct date	date;
	bool		led;		/* weekday, "d." or "den" before it */
	bool		digits;		/* day first and no letters: a form
					   that case numbers have, too */
};

static const char *const short_months[] = {
	"jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep",
	"okt", "nov", "dec", "sept",
};

static const char *const short_weekdays[] = {
	"tors", "tor", "fre", "lør", "søn", "man", "tirs", "tir", "ons",
};

/* The first letters of months and of days; few words need to be compared. */
#define MONTH_LETTERS	"jfmasondJFMASOND"
#define DAY_LETTERS	"mtoflsMTOFLS"

static bool
begins_with_any(struct str s, const char *letters)
{
	return s.len != 0 && s.data[0] != '\0' &&
	    strchr(letters, s.data[0]) != NULL;
}

/* Returns the number of the word read, from 1, or 0 if there is none. */
static int
take_one_of(struct str *s, const char *const words[], size_t count)
{
	size_t i;

	for (i = 0; i < count; i++)
		if (scan_word(s, words[i]))
			return (int)i + 1;
	return 0;
}

static int
take_month(struct str *s)
{
	int month;

	if (!begins_with_any(*s, MONTH_LETTERS))
		return 0;
	for (month = 1; month <= 12; month++)
		if (scan_word(s, date_month(month)))
			return month;
	month = take_one_of(s, short_months, COUNT(short_months));
	if (month != 0)
		scan_char(s, ".");
	return month == (int)COUNT(short_months) ? 9 : month;
}

/* "tirsdag", or "tirs." with its full stop: "man" alone is another word. */
static bool
take_day_name(struct str *s)
{
	int day;

	if (!begins_with_any(*s, DAY_LETTERS))
		return false;
	for (day = 0; day < 7; day++)
		if (scan_word(s, date_day_name(day)))
			return true;
	return take_one_of(s, short_weekdays, COUNT(short_weekdays)) != 0 &&
	    scan_char(s, ".");
}

static bool
take_weekday(struct str *s)
{
	struct str rest = *s;

	if (!take_day_name(&rest))
		return false;
	scan_char(&rest, ",");
	scan_blanks(&rest);
	*s = rest;
	return true;
}

/* "d." or "den", "den." in some minutes. */
static bool
take_den(struct str *s)
{
	struct str rest = *s;
	bool dot;

	if (!scan_word(&rest, "den") && !scan_word(&rest, "d"))
		return false;
	dot = scan_char(&rest, ".");
	if (!scan_blanks(&rest) && !dot)
		return false;
	*s = rest;
	return true;
}

/* Two digits are a year from 1970 to 2069, as in strptime(3). */
static bool
take_year(struct str *s, int *year)
{
	size_t n = scan_number(s, year);

	if (n == 2)
		*year += *year < 70 ? 2000 : 1900;
	return n == 2 || n == 4;
}

static bool
take_long_year(struct str *s, int *year)
{
	return scan_number(s, year) == 4;
}

/* "2017-01-24" */
static bool
read_iso(struct reading *r)
{
	return take_long_year(&r->rest, &r->date.year) &&
	    scan_char(&r->rest, "-") &&
	    scan_number(&r->rest, &r->date.month) == 2 &&
	    scan_char(&r->rest, "-") &&
	    scan_number(&r->rest, &r->date.day) == 2;
}

/* "24. januar 2017", "8 februar, 2021", "12-juni-2002" */
static bool
read_named(struct reading *r)
{
	if (!scan_short_number(&r->rest, &r->date.day))
		return false;
	scan_char(&r->rest, ".-");
	scan_blanks(&r->rest);
	if ((r->date.month = take_month(&r->rest)) == 0)
		return false;
	scan_char(&r->rest, ",-");
	scan_blanks(&r->rest);
	return take_long_year(&r->rest, &r->date.year);
}

/* "Maj 8, 2019": the form of publishing systems made for English. */
static bool
read_month_first(struct reading *r)
{
	bool comma;

	if ((r->date.month = take_month(&r->rest)) == 0)
		return false;
	scan_blanks(&r->rest);
	if (!scan_short_number(&r->rest, &r->date.day))
		return false;
	scan_char(&r->rest, ".");
	comma = scan_char(&r->rest, ",");
	if (!scan_blanks(&r->rest) && !comma)
		return false;
	return take_long_year(&r->rest, &r->date.year);
}

/*
 * The year after a blank, as in "24/1 2017".  "10/1 17" may also be an item
 * and a count, so it needs a "den" before it, or nothing after it that could
 * be counted.
 */
static bool
read_year_apart(struct reading *r)
{
	size_t before = r->rest.len, digits;
	struct str after;

	if (!take_year(&r->rest, &r->date.year))
		return false;
	digits = before - r->rest.len;
	after = r->rest;
	scan_blanks(&after);
	return digits == 4 || r->led ||
	    !(scan_at_letter(after) || scan_at_digit(after));
}

/* "24-01-2017", "24.01.17", "24/1 2017", "24/1-17", "24/01/2017" */
static bool
read_digits(struct reading *r)
{
	const char *apart;

	r->digits = true;
	if (!scan_short_number(&r->rest, &r->date.day))
		return false;
	if (scan_char(&r->rest, "."))
		apart = ".";
	else if (scan_char(&r->rest, "-"))
		apart = "-";
	else if (scan_char(&r->rest, "/"))
		apart = "/-";
	else
		return false;
	if (!scan_short_number(&r->rest, &r->date.month))
		return false;
	if (scan_char(&r->rest, apart))
		return take_year(&r->rest, &r->date.year);
	return apart[0] == '/' && scan_blanks(&r->rest) && read_year_apart(r);
}

/*
 * Does the date end after its year?  A dotted number that goes on is something
 * else: "05.04.06-G01" is a case, "1.2.14.3" a paragraph.
 */
static bool
ends_well(const struct reading *r)
{
	struct str next = str_from(r->rest, 1);

	if (scan_at_letter(r->rest) || scan_at_digit(r->rest))
		return false;
	if (!r->digits)
		return true;
	if (str_starts(r->rest, "-"))
		return !scan_at_letter(next);
	if (str_starts(r->rest, ".") || str_starts(r->rest, "/"))
		return !scan_at_digit(next);
	return true;
}

static bool
read_any(struct str s, struct reading *found)
{
	static bool (*const forms[])(struct reading *) = {
		read_iso, read_named, read_month_first, read_digits,
	};
	struct reading start = { .rest = s };
	size_t i;

	if (!scan_at_digit(s) && !scan_at_letter(s))
		return false;
	start.led = take_weekday(&start.rest);
	start.led |= take_den(&start.rest);
	for (i = 0; i < COUNT(forms); i++) {
		*found = start;
		if (forms[i](found) && date_is_valid(found->date) &&
		    ends_well(found))
			return true;
	}
	return false;
}

size_t
date_read(struct str s, struct date *out)
{
	struct reading found;

	if (!read_any(s, &found))
		return 0;
	*out = found.date;
	return s.len - found.rest.len;
}

size_t
date_read_day(struct str s, struct date *out)
{
	struct reading r = { .rest = s };
	struct reading dated = r;
	int year;

	if (read_named(&dated) ||
	    !scan_short_number(&r.rest, &r.date.day) ||
	    !scan_char(&r.rest, "."))
		return 0;
	scan_blanks(&r.rest);
	r.date.month = take_month(&r.rest);
	/* Any leap year, because the year is not known. */
	r.date.year = 2000;
	if (r.date.month == 0 || !date_is_valid(r.date))
		return 0;
	dated.rest = r.rest;
	scan_blanks(&dated.rest);
	if (scan_number(&dated.rest, &year) != 0)
		return 0;
	r.date.year = 0;
	*out = r.date;
	return s.len - r.rest.len;
}

/* Does a word or a number begin at `at`? */
static bool
begins_at(struct str s, size_t at)
{
	size_t lead = at;

	if (!scan_is_digit(s.data[at]) && !scan_is_letter(s.data[at]))
		return false;
	if (at == 0)
		return true;
	/* The letter before may be several bytes long. */
	while (--lead > 0 && ((unsigned char)s.data[lead] & 0xc0) == 0x80)
		continue;
	return !scan_is_letter(s.data[lead]) && !scan_is_digit(s.data[lead]);
}

/* Does the number at `at` continue another one, as in "7.24.01.2017"? */
static bool
is_joined(struct str s, size_t at)
{
	return at >= 2 && strchr(".-/:,", s.data[at - 1]) != NULL &&
	    scan_is_digit(s.data[at - 2]);
}

bool
date_find(struct str s, struct date *out, size_t *at, size_t *len)
{
	struct reading found;
	size_t i;

	for (i = 0; i < s.len; i++) {
		if (!begins_at(s, i) || !read_any(str_from(s, i), &found))
			continue;
		if (found.digits && !found.led && is_joined(s, i))
			continue;
		*out = found.date;
		*at = i;
		*len = s.len - i - found.rest.len;
		return true;
	}
	return false;
}
