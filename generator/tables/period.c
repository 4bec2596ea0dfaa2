#include "period.h"

#include <string.h>

#include "base/array.h"
#include "base/buf.h"
#include "base/utf8.h"
#include "language/date.h"
#include "language/date_read.h"
#include "language/word_list.h"

#define YEAR_FIRST	1900
#define YEAR_LAST	2099
#define SPAN_MAX	30	/* years; longer periods do not occur */
#define SCHOOL_MONTH	8	/* school years begin in August */

/* The status of numbers: accounts, budgets, estimates for later years. */
static const char *const statuses[] = {
	"r", "b", "bf", "bo", "kb", "f", "fr", "regnskab", "budget",
	"budgetforslag", "budgetoverslag", "overslag", "overslagsår",
	"forventet", "forv", "korrigeret", "oprindeligt", "opr", "vedtaget",
	"prognose", "skøn",
};

static const char *const quarters[] = { "kvartal", "kvt", "kv" };
static const char *const halves[] = { "halvår" };

/* What is read of a heading, and its words by kind. */
struct reading {
	struct period	*period;
	int		 year;		/* of the first month; 0: unknown */
	int		 years;		/* how many; 4 of "2014-2017" */
	int		 month;		/* 1 to 12; 0: unknown */
	int		 ordinal;	/* 1 of "1. kvartal"; 0: none */
	bool		 wrong;		/* two periods, or an impossible one */
	struct buf	 time, status, rest;
};

/* The word without punctuation around it. */
static struct str
strip(struct str word)
{
	while (word.len != 0 && strchr("(*", *word.data) != NULL)
		word = str_from(word, 1);
	while (word.len != 0 && strchr(").,:;*", word.data[word.len - 1]) !=
	    NULL)
		word.len--;
	return word;
}

/* How many bytes come before the next blank. */
static size_t
word_len(struct str text)
{
	size_t len = 0;

	while (len < text.len && str_blank_len(str_from(text, len)) == 0)
		len++;
	return len;
}

static int
year_of(struct str digits)
{
	int year = digits.len == 4 ? str_number(digits) : -1;

	return year >= YEAR_FIRST && year <= YEAR_LAST ? year : 0;
}

static void
set_time(struct reading *reading, int year, int years, int month)
{
	if ((year != 0 && reading->year != 0) ||
	    (month != 0 && reading->month != 0))
		reading->wrong = true;
	if (year != 0) {
		reading->year = year;
		reading->years = years;
	}
	if (month != 0)
		reading->month = month;
}

/* "2018/2019", "2018/19", "2014-2017"; `first` is read, `rest` follows it. */
static bool
read_span(struct reading *reading, int first, struct str rest)
{
	bool school = str_starts(rest, "/");
	size_t mark = school || str_starts(rest, "-") ? 1 :
	    str_starts(rest, "\xe2\x80\x93") ? 3 : 0;
	int last;

	rest = str_from(rest, mark);
	if (mark == 0 || str_digits(rest) != rest.len ||
	    (rest.len != 2 && rest.len != 4))
		return false;
	last = str_number(rest) + (rest.len == 2 ? first - first % 100 : 0);
	if (last <= first || last > first + SPAN_MAX)
		return false;
	if (school && last == first + 1)
		set_time(reading, first, 1, SCHOOL_MONTH);
	else if (!school)
		set_time(reading, first, last - first + 1, 0);
	else
		return false;
	return true;
}

/* "31.12.2018" stands for its month. */
static bool
read_day(struct reading *reading, struct str word)
{
	struct date date;

	if (date_read(word, &date) != word.len || date.year == 0)
		return false;
	set_time(reading, date.year, 0, date.month);
	return true;
}

/* A year, alone or right after a status: "2019", "B2019", "R18". */
static bool
read_year(struct reading *reading, struct str word)
{
	size_t letters = utf8_word(word), digits;
	struct str status = str_cut(word, letters);
	struct str rest = str_from(word, letters);
	bool known = letters == 0 ||
	    word_list_has(status, statuses, COUNT(statuses));
	int year;

	digits = str_digits(rest);
	year = year_of(str_cut(rest, digits));
	if (digits == 2 && rest.len == 2 && letters != 0)
		year = 2000 + str_number(rest);
	if (!known || year == 0)
		return false;
	if (digits < rest.len)
		return letters == 0 &&
		    read_span(reading, year, str_from(rest, digits));
	set_time(reading, year, 1, 0);
	return true;
}

/* "januar", "jan", "sept". */
static bool
read_month(struct reading *reading, struct str word)
{
	const char *name;
	int month;

	for (month = 1; month <= 12; month++) {
		name = date_month(month);
		if (utf8_same_word(word, str_of(name)) ||
		    (word.len >= 3 && word.len <= 4 &&
		    utf8_starts_word(str_of(name),
		    (char[5]){ word.data[0], word.data[1], word.data[2],
		    word.len == 4 ? word.data[3] : '\0', '\0' }))) {
			set_time(reading, 0, 0, month);
			reading->period->months = 1;
			return true;
		}
	}
	return false;
}

static bool
is_one_of(struct str word, const char *const *words, size_t count)
{
	size_t i;

	for (i = 0; i < count; i++)
		if (utf8_same_word(word, str_of(words[i])))
			return true;
	return false;
}

/* One of the `parts` that a year is divided into. */
static bool
set_part(struct reading *reading, int part, int parts)
{
	if (part == 0)
		return false;
	if (part > parts)
		reading->wrong = true;
	reading->period->months = 12 / parts;
	set_time(reading, 0, 0, (part - 1) * (12 / parts) + 1);
	return true;
}

/* "kvartal" after "1.", and "K1" or "Q1". */
static bool
read_part(struct reading *reading, struct str word)
{
	static const char *const letters[] = { "k", "q" };
	int ordinal = reading->ordinal;

	if (is_one_of(word, quarters, COUNT(quarters)))
		return set_part(reading, ordinal, 4);
	if (is_one_of(word, halves, COUNT(halves)))
		return set_part(reading, ordinal, 2);
	return word.len == 2 && str_digits(str_from(word, 1)) == 1 &&
	    is_one_of(str_cut(word, 1), letters, COUNT(letters)) &&
	    set_part(reading, str_number(str_from(word, 1)), 4);
}

static void
add_word(struct buf *out, struct str word)
{
	if (out->len != 0)
		buf_addc(out, ' ');
	buf_add(out, word.data, word.len);
}

/* Is it the number before "kvartal" or "halvår"? */
static bool
is_ordinal(struct str word, struct str after)
{
	struct str next;

	after = str_from(after, str_blanks(after));
	next = strip(str_cut(after, word_len(after)));
	return word.len == 2 && word.data[1] == '.' &&
	    (is_one_of(next, quarters, COUNT(quarters)) ||
	    is_one_of(next, halves, COUNT(halves)));
}

/* Read one word of the heading; `after` is what follows it. */
static void
read_word(struct reading *reading, struct str word, struct str after)
{
	static const char *const open[] = { "og", "frem", "frem." };
	struct str bare = strip(word);

	if (is_ordinal(word, after)) {
		reading->ordinal = str_number(str_cut(word, 1));
		add_word(&reading->time, word);
	} else if (bare.len != 0 && (read_year(reading, bare) ||
	    read_day(reading, bare) || read_part(reading, bare) ||
	    read_month(reading, bare))) {
		add_word(&reading->time, bare);
	} else if (reading->year != 0 && is_one_of(bare, open, COUNT(open))) {
		reading->period->open = true;
		add_word(&reading->time, bare);
	} else if (is_one_of(bare, statuses, COUNT(statuses))) {
		add_word(&reading->status, word);
	} else {
		add_word(&reading->rest, word);
	}
}

static void
read_words(struct reading *reading, struct str text)
{
	size_t end;

	for (text = str_trim(text); text.len != 0; text = str_trim(text)) {
		end = word_len(text);
		read_word(reading, str_cut(text, end), str_from(text, end));
		text = str_from(text, end);
	}
}

/* Compute the period from the words; false if they do not name one. */
static bool
set_period(const struct reading *reading)
{
	struct period *period = reading->period;

	if (reading->wrong || (reading->year == 0 && reading->month == 0))
		return false;
	if (reading->month == 0)
		period->months = 12 * reading->years;
	else if (period->months == 0)
		period->months = reading->month == SCHOOL_MONTH &&
		    reading->years == 1 ? 12 : 1;
	period->dated = reading->year != 0;
	period->first = 12 * reading->year +
	    (reading->month != 0 ? reading->month - 1 : 0);
	return true;
}

bool
period_read(struct arena *arena, struct str heading, struct period *period)
{
	struct reading reading = { .period = period, .time = BUF_INIT,
		.status = BUF_INIT, .rest = BUF_INIT };
	bool found;

	memset(period, 0, sizeof(*period));
	read_words(&reading, heading);
	found = set_period(&reading);
	if (found) {
		period->time = arena_dup(arena, reading.time.data);
		period->status = arena_dup(arena, reading.status.data);
		period->rest = arena_dup(arena, reading.rest.data);
	}
	buf_release(&reading.time);
	buf_release(&reading.status);
	buf_release(&reading.rest);
	return found;
}
