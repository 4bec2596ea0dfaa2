#include "meeting_value.h"

#include <string.h>

#include "base/array.h"
#include "language/date.h"
#include "language/date_read.h"
#include "language/time_read.h"

size_t
meeting_value_term(struct str text)
{
	return str_digits(str_cut(text, 5)) == 4 && str_starts(
	    str_from(text, 4), "-") && str_digits(str_cut(
	    str_from(text, 5), 4)) == 4 ? 9 : 0;
}

static bool
set_date(struct meeting *meeting, const char *value)
{
	struct date date;

	if (date_read(str_of(value), &date) != strlen(value))
		return false;
	meeting->date = date_iso(&meeting->arena, date);
	return true;
}

static bool
set_start(struct meeting *meeting, const char *value)
{
	char start[6];

	if (time_read(str_of(value), start) != strlen(value))
		return false;
	meeting->start = arena_dup(&meeting->arena, start);
	return true;
}

static bool
set_body(struct meeting *meeting, const char *value)
{
	meeting->body = arena_dup(&meeting->arena, value);
	return true;
}

static bool
set_place(struct meeting *meeting, const char *value)
{
	meeting->place = arena_dup(&meeting->arena, value);
	return true;
}

static bool
set_term(struct meeting *meeting, const char *value)
{
	if (meeting_value_term(str_of(value)) != strlen(value))
		return false;
	meeting->term = arena_dup(&meeting->arena, value);
	return true;
}

static bool
set_status(struct meeting *meeting, const char *value)
{
	return status_parse(value, &meeting->status);
}

static const struct {
	const char	*key;
	bool		(*set)(struct meeting *, const char *value);
	const char	*wanted;
} keys[] = {
	{ "body", set_body, NULL },
	{ "date", set_date, "a date (2017-01-24)" },
	{ "start", set_start, "a time (08:30)" },
	{ "place", set_place, NULL },
	{ "term", set_term, "a term (2014-2017)" },
	{ "status", set_status, "minutes or agenda" },
};

enum value_result
meeting_value_set(struct meeting *meeting, const char *key, const char *value,
    const char **wanted)
{
	size_t i;

	for (i = 0; i < COUNT(keys); i++)
		if (strcmp(key, keys[i].key) == 0) {
			*wanted = keys[i].wanted;
			return keys[i].set(meeting, value) ? VALUE_SET :
			    VALUE_BAD;
		}
	return VALUE_OTHER_KEY;
}

enum basis *
meeting_value_basis(struct meeting *meeting, const char *key)
{
	if (strcmp(key, "body") == 0)
		return &meeting->body_basis;
	if (strcmp(key, "date") == 0)
		return &meeting->date_basis;
	if (strcmp(key, "start") == 0)
		return &meeting->start_basis;
	if (strcmp(key, "place") == 0)
		return &meeting->place_basis;
	return NULL;
}
