#include "time_read.h"

#include <stdbool.h>
#include <stdio.h>

#include "scan.h"

/* "kl.", "kl", "klokken" */
static bool
take_clock(struct str *s)
{
	if (!scan_word(s, "kl") && !scan_word(s, "klokken"))
		return false;
	scan_char(s, ".:");
	scan_blanks(s);
	return true;
}

/* ":30" or ".30"; with a colon, seconds may follow. */
static bool
take_minutes(struct str *s, int *minutes)
{
	bool colon = str_starts(*s, ":");
	struct str seconds;
	int number;

	if (!scan_char(s, ":.") || scan_number(s, minutes) != 2)
		return false;
	seconds = *s;
	if (colon && scan_char(&seconds, ":") &&
	    scan_number(&seconds, &number) == 2 && number < 60)
		*s = seconds;
	return true;
}

size_t
time_read(struct str s, char out[6])
{
	struct str rest = s, tail;
	int hour, minutes = 0;
	bool clock = take_clock(&rest);

	if (!scan_short_number(&rest, &hour))
		return 0;
	/* The hour alone is a time after "kl." only. */
	tail = rest;
	if (take_minutes(&tail, &minutes))
		rest = tail;
	else if (!clock)
		return 0;
	if (hour > 23 || minutes > 59 || scan_at_letter(rest) ||
	    scan_at_digit(rest))
		return 0;
	tail = rest;
	if (scan_char(&tail, ".:") && scan_at_digit(tail))
		return 0;
	snprintf(out, 6, "%02u:%02u", (unsigned)hour % 24,
	    (unsigned)minutes % 60);
	return s.len - rest.len;
}
