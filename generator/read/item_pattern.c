#include "item_pattern.h"

#include <string.h>

#include "base/array.h"
#include "language/date.h"
#include "language/date_read.h"

static const struct item_pattern patterns[] = {
	{ "_Punkt #:_*", true, false, false },
	{ "_Punkt #. *", true, false, false },
	{ "_Punkt # - *", true, false, false },
	{ "_Pkt. #:_*", true, false, false },
	{ "_Pkt. # - *", true, false, false },
	{ "_• Pkt. # *", true, false, false },
	{ "_Pkt. # *", true, false, false },
	{ "_Sag nr. #", true, true, false },
	{ "_Nr. # @. *", true, false, false },
	{ "_Nr. #_-_*", true, false, false },
	{ "_Nr.#_-_*", true, false, false },
	{ "_Punkt # *", false, false, false },
	{ "_# : *", false, false, false },
	{ "_#. *", false, false, false },
	{ "_• #. *", false, false, false },
	{ "_• # *", false, false, true },
	{ "# *", false, false, true },
};

/* What they begin with, in either case: the words, the bullet, a number. */
#define BEGINNINGS "PpSsNn\xe2" "0123456789"

bool
item_pattern_may_match(struct str line)
{
	line = str_from(line, str_blanks(line));
	return line.len != 0 && line.data[0] != '\0' &&
	    strchr(BEGINNINGS, line.data[0]) != NULL;
}

/* "8. april 2024" looks like item 8. */
static bool
is_day(struct str line)
{
	struct date date;

	return date_read(str_trim(line), &date) != 0;
}

const struct item_pattern *
item_pattern_at(size_t i)
{
	return i < COUNT(patterns) ? &patterns[i] : NULL;
}

bool
item_pattern_match(const struct item_pattern *pattern, struct str line,
    struct line_match *match)
{
	return line_pattern_match(pattern->pattern, line, match) &&
	    (pattern->strong || !is_day(line));
}

bool
item_pattern_match_any(struct str line, struct line_match *match)
{
	size_t i;

	for (i = 0; i < COUNT(patterns); i++)
		if (!patterns[i].below &&
		    item_pattern_match(&patterns[i], line, match))
			return true;
	return false;
}
