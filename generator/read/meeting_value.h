/*
 * What a publisher may say about a meeting, as a key and a value: in NAME.meta
 * and in the front matter of Markdown.
 */
#ifndef READ_MEETING_VALUE_H
#define READ_MEETING_VALUE_H

#include <stddef.h>

#include "base/str.h"
#include "model/meeting.h"

enum value_result {
	VALUE_SET,
	VALUE_BAD,		/* not of the form that the key requires */
	VALUE_OTHER_KEY		/* a key that is not known here */
};

/*
 * Set what `key` ("body", "date", "start", "place", "term" or "status") means.
 * A bad value changes nothing, and `wanted` gets what it should be: "a date
 * (2017-01-24)".
 */
enum value_result	 meeting_value_set(struct meeting *, const char *key,
			    const char *value, const char **wanted);

/*
 * Where the basis of the value is kept: for "body", "date", "start" and
 * "place".  NULL for other keys.
 */
enum basis	*meeting_value_basis(struct meeting *, const char *key);

/* The length of the term that the text begins with, "2014-2017", or 0. */
size_t	 meeting_value_term(struct str);

#endif
