/*
 * Reading dates and times: the forms are functions in a table, each of which
 * takes what it knows from the start of the text.
 */
#include <stdio.h>
#include <string.h>

#include "base/array.h"
#include "date.h"

/* A date being read. */
struct reading {
	struct str	rest;		/* what is not read yet */
	struct date	date;
	bool		led;		/* weekday, "d." or "den" before it */
	bool		digits;		/* day first and no letters: a form
					   that case numbers have, too */
};

static const char *const short_months[] = {
	"jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep",
	"okt", "nov", "dec", "sept",
};

static const char *const weekdays[] = {
	"mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag",
	"søndag",
};

static const char *const short_weekdays[] = {
	"tors", "tor", "fre", "lør", "søn", "man", "tirs", "tir", "ons",
};

static bool
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/*
 * Is the byte part of a letter?  In UTF-8 the lead bytes C2 and E2 begin
 * blanks, dashes and quotation marks; the letters that minutes hold begin
 * with others.
 */
static bool
is_letter(char c)
{
	unsigned char byte = (unsigned char)c;

	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
	    (byte >= 0xc3 && byte != 0xe2);
}

static bool
starts_digit(struct str s)
{
	return s.len != 0 && is_digit(s.data[0]);
}

static bool
starts_letter(struct str s)
{
	return s.len != 0 && is_letter(s.data[0]);
}

/* The take_ functions read at the start of `s` and move it on, or do not. */
static bool
take_char(struct str *s, const char *any_of)
{
	if (s->len == 0 || s->data[0] == '\0' ||
	    strchr(any_of, s->data[0]) == NULL)
		return false;
	*s = str_from(*s, 1);
	return true;
}

static bool
take_blanks(struct str *s)
{
	size_t before = s->len, n;

	while ((n = str_blank_len(*s)) != 0)
		*s = str_from(*s, n);
	return s->len != before;
}

/* Returns the number of digits, 1 to 4; longer numbers are not taken. */
static size_t
take_number(struct str *s, int *number)
{
	size_t n = 0;

	*number = 0;
	while (n < s->len && n < 5 && is_digit(s->data[n]))
		*number = *number * 10 + (s->data[n++] - '0');
	if (n == 5)
		return 0;
	*s = str_from(*s, n);
	return n;
}

/* A day or a month in digits. */
static bool
take_short_number(struct str *s, int *number)
{
	size_t n = take_number(s, number);

	return n == 1 || n == 2;
}

/* Small and capital letters are one, also the ø of "lørdag". */
static char
fold(const char *text, size_t at)
{
	unsigned char c = (unsigned char)text[at];

	if (c >= 'A' && c <= 'Z')
		return (char)(c + ('a' - 'A'));
	if (at > 0 && text[at - 1] == '\xc3' && c >= 0x80 && c < 0x9f)
		return (char)(c + 0x20);
	return text[at];
}

static bool
take_word(struct str *s, const char *word)
{
	size_t len = strlen(word), i;

	if (len > s->len || starts_letter(str_from(*s, len)))
		return false;
	for (i = 0; i < len; i++)
		if (fold(s->data, i) != word[i])
			return false;
	*s = str_from(*s, len);
	return true;
}

/* Returns which of the words it was, counted from 1; 0 for none. */
static int
take_one_of(struct str *s, const char *const words[], size_t count)
{
	size_t i;

	for (i = 0; i < count; i++)
		if (take_word(s, words[i]))
			return (int)i + 1;
	return 0;
}

static int
take_month(struct str *s)
{
	int month;

	for (month = 1; month <= 12; month++)
		if (take_word(s, date_month(month)))
			return month;
	month = take_one_of(s, short_months, COUNT(short_months));
	if (month != 0)
		take_char(s, ".");
	return month == (int)COUNT(short_months) ? 9 : month;
}

static bool
take_weekday(struct str *s)
{
	struct str rest = *s;

	if (take_one_of(&rest, weekdays, COUNT(weekdays)) == 0 &&
	    /* Without a dot "man" is a word of its own. */
	    (take_one_of(&rest, short_weekdays, COUNT(short_weekdays)) == 0 ||
	    !take_char(&rest, ".")))
		return false;
	take_char(&rest, ",");
	take_blanks(&rest);
	*s = rest;
	return true;
}

/* "d." or "den", "den." in some minutes. */
static bool
take_den(struct str *s)
{
	struct str rest = *s;
	bool dot;

	if (!take_word(&rest, "den") && !take_word(&rest, "d"))
		return false;
	dot = take_char(&rest, ".");
	if (!take_blanks(&rest) && !dot)
		return false;
	*s = rest;
	return true;
}

/* Two digits are a year from 1970 to 2069, as in strptime(3). */
static bool
take_year(struct str *s, int *year)
{
	size_t n = take_number(s, year);

	if (n == 2)
		*year += *year < 70 ? 2000 : 1900;
	return n == 2 || n == 4;
}

static bool
take_long_year(struct str *s, int *year)
{
	return take_number(s, year) == 4;
}

/* "2017-01-24" */
static bool
read_iso(struct reading *r)
{
	return take_long_year(&r->rest, &r->date.year) &&
	    take_char(&r->rest, "-") &&
	    take_number(&r->rest, &r->date.month) == 2 &&
	    take_char(&r->rest, "-") &&
	    take_number(&r->rest, &r->date.day) == 2;
}

/* "24. januar 2017", "8 februar, 2021", "12-juni-2002" */
static bool
read_named(struct reading *r)
{
	if (!take_short_number(&r->rest, &r->date.day))
		return false;
	take_char(&r->rest, ".-");
	take_blanks(&r->rest);
	if ((r->date.month = take_month(&r->rest)) == 0)
		return false;
	take_char(&r->rest, ",-");
	take_blanks(&r->rest);
	return take_long_year(&r->rest, &r->date.year);
}

/* "Maj 8, 2019": how web publishing systems of English descent put it. */
static bool
read_month_first(struct reading *r)
{
	bool comma;

	if ((r->date.month = take_month(&r->rest)) == 0)
		return false;
	take_blanks(&r->rest);
	if (!take_short_number(&r->rest, &r->date.day))
		return false;
	take_char(&r->rest, ".");
	comma = take_char(&r->rest, ",");
	if (!take_blanks(&r->rest) && !comma)
		return false;
	return take_long_year(&r->rest, &r->date.year);
}

/*
 * The year after a blank, as in "24/1 2017".  "10/1 17" may also be a part of
 * something and a number of things, so it takes a "den" before it, or nothing
 * that could be counted after it.
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
	take_blanks(&after);
	return digits == 4 || r->led ||
	    !(starts_letter(after) || starts_digit(after));
}

/* "24-01-2017", "24.01.17", "24/1 2017", "24/1-17", "24/01/2017" */
static bool
read_digits(struct reading *r)
{
	const char *apart;

	r->digits = true;
	if (!take_short_number(&r->rest, &r->date.day))
		return false;
	if (take_char(&r->rest, "."))
		apart = ".";
	else if (take_char(&r->rest, "-"))
		apart = "-";
	else if (take_char(&r->rest, "/"))
		apart = "/-";
	else
		return false;
	if (!take_short_number(&r->rest, &r->date.month))
		return false;
	if (take_char(&r->rest, apart))
		return take_year(&r->rest, &r->date.year);
	return apart[0] == '/' && take_blanks(&r->rest) && read_year_apart(r);
}

/*
 * A date ends where its year does.  A dotted number that goes on is something
 * else: "05.04.06-G01" is a case, "1.2.14.3" a paragraph.
 */
static bool
ends_well(const struct reading *r)
{
	struct str next = str_from(r->rest, 1);

	if (starts_letter(r->rest) || starts_digit(r->rest))
		return false;
	if (!r->digits)
		return true;
	if (str_starts(r->rest, "-"))
		return !starts_letter(next);
	if (str_starts(r->rest, ".") || str_starts(r->rest, "/"))
		return !starts_digit(next);
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
	    !take_short_number(&r.rest, &r.date.day) ||
	    !take_char(&r.rest, "."))
		return 0;
	take_blanks(&r.rest);
	r.date.month = take_month(&r.rest);
	/* Any leap year: what year it is in is not known. */
	r.date.year = 2000;
	if (r.date.month == 0 || !date_is_valid(r.date))
		return 0;
	dated.rest = r.rest;
	take_blanks(&dated.rest);
	if (take_number(&dated.rest, &year) != 0)
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

	if (!is_digit(s.data[at]) && !is_letter(s.data[at]))
		return false;
	if (at == 0)
		return true;
	/* The letter before may be several bytes long. */
	while (--lead > 0 && ((unsigned char)s.data[lead] & 0xc0) == 0x80)
		continue;
	return !is_letter(s.data[lead]) && !is_digit(s.data[lead]);
}

/* Does the number at `at` go on from one before, as in "7.24.01.2017"? */
static bool
is_joined(struct str s, size_t at)
{
	return at >= 2 && strchr(".-/:,", s.data[at - 1]) != NULL &&
	    is_digit(s.data[at - 2]);
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

bool
date_from_iso(const char *text, struct date *out)
{
	struct reading r = { .rest = str_of(text) };

	if (!read_iso(&r) || r.rest.len != 0 || !date_is_valid(r.date))
		return false;
	*out = r.date;
	return true;
}

/* "kl.", "kl", "klokken" */
static bool
take_clock(struct str *s)
{
	if (!take_word(s, "kl") && !take_word(s, "klokken"))
		return false;
	take_char(s, ".:");
	take_blanks(s);
	return true;
}

/* ":30" or ".30"; with a colon, seconds may follow. */
static bool
take_minutes(struct str *s, int *minutes)
{
	bool colon = str_starts(*s, ":");
	struct str seconds;
	int number;

	if (!take_char(s, ":.") || take_number(s, minutes) != 2)
		return false;
	seconds = *s;
	if (colon && take_char(&seconds, ":") &&
	    take_number(&seconds, &number) == 2 && number < 60)
		*s = seconds;
	return true;
}

size_t
time_read(struct str s, char out[6])
{
	struct str rest = s, tail;
	int hour, minutes = 0;
	bool clock = take_clock(&rest);

	if (!take_short_number(&rest, &hour))
		return 0;
	/* The hour alone is a time after "kl." only. */
	tail = rest;
	if (take_minutes(&tail, &minutes))
		rest = tail;
	else if (!clock)
		return 0;
	if (hour > 23 || minutes > 59 || starts_letter(rest) ||
	    starts_digit(rest))
		return 0;
	tail = rest;
	if (take_char(&tail, ".:") && starts_digit(tail))
		return 0;
	snprintf(out, 6, "%02u:%02u", (unsigned)hour % 24,
	    (unsigned)minutes % 60);
	return s.len - rest.len;
}
