#include "list_marker.h"

#include <string.h>

#include "base/utf8.h"
#include "date.h"

#define DIGITS_MAX 3
#define LEVELS_MAX 5
#define LAST_MAX 40		/* no list is longer; years and prices are */

static const char *const bullets[] = {
	/* The last two are the bullet of Wingdings and an overstruck dash.
	   '*' is missing because it marks footnotes. */
	"-", "•", "–", "·", "o", "\xef\x82\xb7", "\xcc\xb5", "",
};

static size_t
read_number(struct str s, int *number)
{
	size_t n = 0;

	*number = 0;
	while (n < s.len && n <= DIGITS_MAX && s.data[n] >= '0' &&
	    s.data[n] <= '9')
		*number = *number * 10 + (s.data[n++] - '0');
	return n <= DIGITS_MAX ? n : 0;
}

/* Returns the marker, or none unless blanks and text follow it. */
static struct list_marker
make_marker(struct str line, size_t len, enum list_marker_kind kind)
{
	struct list_marker marker = { .text = str_cut(line, len) };
	size_t gap = len != 0 ? str_blanks(str_from(line, len)) : 0;

	if (gap != 0 && len + gap < line.len) {
		marker.kind = kind;
		marker.len = len + gap;
	}
	return marker;
}

static struct list_marker
read_bullet(struct str line)
{
	size_t i;

	for (i = 0; *bullets[i] != '\0'; i++)
		if (str_starts(line, bullets[i]))
			return make_marker(line, strlen(bullets[i]),
			    MARKER_BULLET);
	return (struct list_marker){ .kind = MARKER_NONE };
}

static struct list_marker
read_levels(struct str line, size_t at, int first)
{
	struct list_marker marker = { .kind = MARKER_NONE };
	int level, number = first, last = first;
	size_t len, digits = 0;

	for (level = 1; level < LEVELS_MAX && at + 1 < line.len &&
	    line.data[at] == '.'; level++) {
		len = read_number(str_from(line, at + 1), &number);
		if (len == 0 || len > 2 || line.data[at + 1] == '0')
			break;
		last = number;
		digits = len;
		at += 1 + len;
	}
	/* "1.000 kr." and "12.30" are amounts and times. */
	if (level == 1 || first > LAST_MAX || last > LAST_MAX ||
	    (level == 2 && digits == 2 && last % 15 == 0))
		return marker;
	if (at < line.len && line.data[at] == '.')
		at++;
	marker = make_marker(line, at, MARKER_LEVELS);
	marker.number = first;
	marker.last = last;
	return marker;
}

/* Is it the day of a month, "9. marts", that begins a sentence? */
static bool
is_day(struct str after)
{
	int month;

	for (month = 1; month <= 12; month++)
		if (utf8_starts_word(after, date_month(month)))
			return true;
	return false;
}

static struct list_marker
read_numbered(struct str line)
{
	struct list_marker marker = { .kind = MARKER_NONE };
	int number;
	size_t at = read_number(line, &number);

	if (at == 0 || at == line.len)
		return marker;
	if (line.data[at] == '.' && at + 1 < line.len &&
	    line.data[at + 1] >= '0' && line.data[at + 1] <= '9')
		return read_levels(line, at, number);
	if (line.data[at] != '.' && line.data[at] != ')')
		return marker;
	marker = make_marker(line, at + 1, MARKER_NUMBER);
	marker.number = number;
	if (marker.kind != MARKER_NONE &&
	    is_day(str_from(line, marker.len)))
		marker.kind = MARKER_NONE;
	return marker;
}

static struct list_marker
read_letter(struct str line)
{
	struct list_marker marker = { .kind = MARKER_NONE };

	/* "i." may be a Roman number, and "m." a metre. */
	if (line.len < 3 || line.data[0] < 'a' || line.data[0] > 'z' ||
	    (line.data[1] != ')' && (line.data[1] != '.' ||
	    line.data[0] > 'h')))
		return marker;
	marker = make_marker(line, 2, MARKER_LETTER);
	marker.number = line.data[0] - 'a' + 1;
	return marker;
}

struct list_marker
list_marker_read(struct str line)
{
	struct list_marker marker = read_bullet(line);

	if (marker.kind == MARKER_NONE)
		marker = read_numbered(line);
	if (marker.kind == MARKER_NONE)
		marker = read_letter(line);
	return marker;
}

bool
list_marker_begins(struct str line)
{
	return list_marker_read(line).kind != MARKER_NONE;
}

bool
list_marker_before_tab(struct str line)
{
	struct list_marker marker = list_marker_read(line);

	return marker.kind != MARKER_NONE &&
	    !str_contains(str_from(line, marker.len), "\t") &&
	    !str_contains(marker.text, "\t");
}
