#include "meta.h"

#include <string.h>

#include "base/array.h"
#include "base/ini.h"
#include "language/danish.h"
#include "meeting_value.h"

static const char *const keys[] = {
	"body", "date", "start", "place", "term", "status", "id",
};

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

/*
 * Is it an address part of the usual form, but not one of other pages: those
 * of the years, and of meetings without a date?
 */
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
set_id(const struct meta *meta, const char *value, unsigned line)
{
	if (is_id(value))
		meta->meeting->id = arena_dup(&meta->meeting->arena, value);
	else
		bad_value(meta, line, "id", value, "an address part "
		    "(2017-01-24-byraadet)");
}

static void
set(void *payload, const char *section, const char *key, const char *value,
    unsigned line)
{
	const struct meta *meta = payload;
	enum basis *basis = meeting_value_basis(meta->meeting, key);
	const char *wanted;

	(void)section;
	if (*value == '\0') {
		bad_value(meta, line, key, "", "a value");
		return;
	}
	switch (meeting_value_set(meta->meeting, key, value, &wanted)) {
	case VALUE_SET:
		if (basis != NULL)
			*basis = BASIS_SUPPLIED;
		break;
	case VALUE_BAD:
		bad_value(meta, line, key, value, wanted);
		break;
	case VALUE_OTHER_KEY:
		if (strcmp(key, "id") == 0)
			set_id(meta, value, line);
		else
			ini_unknown_key(meta->diag, meta->path, line, key,
			    keys, COUNT(keys));
		break;
	}
}

void
meta_apply(struct meeting *meeting, struct str text, const char *path,
    struct diag *diag)
{
	struct meta meta = { meeting, path, diag };

	ini_read(text, path, 1, DIAG_ERROR, set, &meta, diag);
}
