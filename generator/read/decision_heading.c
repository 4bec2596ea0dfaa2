#include "decision_heading.h"

#include <string.h>

#include "base/array.h"
#include "base/utf8.h"
#include "language/body_name.h"
#include "language/date_read.h"
#include "language/line_pattern.h"

#define LINE_MAX_BYTES 160	/* a longer one is a sentence */

/* What may stand between the name, the day and the number. */
static const char *const before_day[] = { ", den ", ", ", " den ", " d. " };
static const char *const numbers[] = {
	", pkt. #", ", punkt #", ", pkt. #:", ", punkt #:",
};

bool
decision_heading_read(struct str line, struct decision_heading *heading)
{
	struct line_match match;
	size_t at, i, len = 0;

	line = str_trim(line);
	/* It ends in a year, a number or a colon, as few lines do. */
	if (line.len == 0 || line.len > LINE_MAX_BYTES ||
	    strchr("0123456789:", line.data[line.len - 1]) == NULL ||
	    !body_name_find(line, &heading->body, &at) || at != 0)
		return false;
	line = str_from(line, heading->body.len);
	for (i = 0; len == 0 && i < COUNT(before_day); i++)
		if (str_starts(line, before_day[i])) {
			line = str_from(line, strlen(before_day[i]));
			len = date_read(line, &heading->date);
			if (len == 0)
				return false;
		}
	line = str_from(line, len);
	heading->number = (struct str){ NULL, 0 };
	for (i = 0; i < COUNT(numbers); i++)
		if (line_pattern_match(numbers[i], line, &match)) {
			heading->number = match.number;
			return len != 0;
		}
	return len != 0 && (str_blank(line) || str_is(line, ":"));
}

static bool
is_day_of(struct date date, const struct meeting *meeting)
{
	struct date own;

	return meeting->date != NULL && date_from_iso(meeting->date, &own) &&
	    date_days(own) == date_days(date);
}

static bool
is_body_of(struct str body, const struct meeting *meeting)
{
	return meeting->body != NULL &&
	    utf8_same_word(body, str_of(meeting->body));
}

bool
decision_heading_is_own(const struct decision_heading *heading,
    const struct meeting *meeting, const struct item *item)
{
	bool number = heading->number.len != 0 &&
	    str_is(heading->number, item->label);

	if (!is_day_of(heading->date, meeting) ||
	    (heading->number.len != 0 && !number))
		return false;
	return is_body_of(heading->body, meeting) ||
	    (number && meeting->body == NULL);
}

bool
decision_heading_is_foreign(struct str heading, const struct meeting *meeting)
{
	struct str body;
	struct date date;
	size_t at, len;

	return meeting->body != NULL && meeting->date != NULL &&
	    body_name_find(heading, &body, &at) &&
	    date_find(heading, &date, &at, &len) &&
	    !is_body_of(body, meeting) && !is_day_of(date, meeting);
}
