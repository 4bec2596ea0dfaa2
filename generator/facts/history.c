#include "history.h"

#include "base/utf8.h"
#include "language/date.h"
#include "language/date_read.h"

#define HEADING_MAX 100	/* bytes: a longer line is a sentence */

/* "Social og Sundhed, 3. februar 2020, pkt. 31:", of another day. */
static bool
heads_history(const struct reading *r, struct str text)
{
	struct date date, own;
	size_t at, len;

	if (utf8_starts_word(text, "fraværende") ||
	    utf8_starts_word(text, "afbud") ||
	    utf8_starts_word(text, "ikke til stede"))
		return false;
	if (text.len > HEADING_MAX || !date_find(text, &date, &at, &len) ||
	    at == 0 || (!str_ends(text, ":") && at + len != text.len))
		return false;
	if (!str_ends(text, ":") && str_find_char(text, ',') > at)
		return false;
	return r->meeting->date == NULL ||
	    !date_from_iso(r->meeting->date, &own) ||
	    date_days(own) != date_days(date);
}

size_t
history_start(const struct reading *r,
    const struct sentences *sentences)
{
	size_t i;

	for (i = 0; i < sentences->count; i++)
		if (sentences->list[i].first &&
		    heads_history(r, sentences->list[i].text))
			break;
	return i;
}
