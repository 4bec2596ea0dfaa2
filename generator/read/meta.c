#include "meta.h"

#include <string.h>

#include "base/array.h"
#include "base/ini.h"
#include "language/danish.h"
#include "language/date.h"
#include "language/date_read.h"
#include "language/time_read.h"

static const char *const keys[] = {
	"body", "date", "start", "place", "term", "status", "id",
};
#define KEYS (COUNT(keys))

struct meta {
	struct meeting	*meeting;
	const char	*path;
	struct diag	*diag;
};

static void
bad_value(const struct meta *meta, unsigned line, const char *key,
    const char *value, const char *wanted)
{
	diag_add(meta->diag, DIAG_ERROR, meta->path, line, 0,
	    "%s = %s is not %s; left out", key, value, wanted);
}

static void
set_date(const struct meta *meta, const char *value, unsigned line)
{
	struct meeting *meeting = meta->meeting;
	struct date date;

	if (date_read(str_of(value), &date) != strlen(value)) {
		bad_value(meta, line, "date", value, "a date (2017-01-24)");
		return;
	}
	meeting->date = date_iso(&meeting->arena, date);
	meeting->date_basis = BASIS_SUPPLIED;
}

static void
set_start(const struct meta *meta, const char *value, unsigned line)
{
	char start[6];

	if (time_read(str_of(value), start) != strlen(value)) {
		bad_value(meta, line, "start", value, "a time (08:30)");
		return;
	}
	meta->meeting->start = arena_dup(&meta->meeting->arena, start);
	meta->meeting->start_basis = BASIS_SUPPLIED;
}

static bool
is_term(const char *value)
{
	size_t i;

	for (i = 0; i < 9; i++)
		if (i == 4 ? value[i] != '-' : value[i] < '0' ||
		    value[i] > '9')
			return false;
	return value[9] == '\0';
}

/* An address part as others are, but none that other pages have: those of the
   years, and of what has no date. */
static bool
is_id(const char *value)
{
	struct arena arena = ARENA_INIT;
	bool is;

	is = strcmp(danish_slug(&arena, str_of(value)), value) == 0 &&
	    str_digits(str_of(value)) != strlen(value) &&
	    strcmp(value, "uden-dato") != 0;
	arena_release(&arena);
	return is;
}

static void
set(void *payload, const char *section, const char *key, const char *value,
    unsigned line)
{
	const struct meta *meta = payload;
	struct meeting *meeting = meta->meeting;
	struct arena *arena = &meeting->arena;

	(void)section;
	if (*value == '\0') {
		bad_value(meta, line, key, "", "a value");
	} else if (strcmp(key, "body") == 0) {
		meeting->body = arena_dup(arena, value);
		meeting->body_basis = BASIS_SUPPLIED;
	} else if (strcmp(key, "date") == 0) {
		set_date(meta, value, line);
	} else if (strcmp(key, "start") == 0) {
		set_start(meta, value, line);
	} else if (strcmp(key, "place") == 0) {
		meeting->place = arena_dup(arena, value);
		meeting->place_basis = BASIS_SUPPLIED;
	} else if (strcmp(key, "term") == 0) {
		if (is_term(value))
			meeting->term = arena_dup(arena, value);
		else
			bad_value(meta, line, key, value,
			    "a term (2014-2017)");
	} else if (strcmp(key, "status") == 0) {
		if (!status_parse(value, &meeting->status))
			bad_value(meta, line, key, value,
			    "minutes or agenda");
	} else if (strcmp(key, "id") == 0) {
		if (is_id(value))
			meeting->id = arena_dup(arena, value);
		else
			bad_value(meta, line, key, value, "an address part "
			    "(2017-01-24-byraadet)");
	} else {
		ini_unknown_key(meta->diag, meta->path, line, key, keys,
		    KEYS);
	}
}

void
meta_apply(struct meeting *meeting, struct str text, const char *path,
    struct diag *diag)
{
	struct meta meta = { meeting, path, diag };

	ini_read(text, path, 1, DIAG_ERROR, set, &meta, diag);
}
