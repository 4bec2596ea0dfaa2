/*
 * Lines that head what a body decided by its name and the day, and perhaps by
 * the item's number there: "Havneudvalget, 08-05-2019, pkt. 71",
 * "Byrådet den 2. november 2017".
 */
#ifndef READ_DECISION_HEADING_H
#define READ_DECISION_HEADING_H

#include <stdbool.h>

#include "base/str.h"
#include "language/date.h"
#include "model/meeting.h"

struct decision_heading {
	struct str	body;
	struct date	date;
	struct str	number;		/* empty: not given */
};

/* Read the line; returns false if it is anything else, or has more text. */
bool	 decision_heading_read(struct str line, struct decision_heading *);

/* Does it head what this meeting decided about the item? */
bool	 decision_heading_is_own(const struct decision_heading *,
	    const struct meeting *, const struct item *);

/*
 * Does a section's heading ("Beslutning i Havneudvalget den 10-11-2014") name
 * another body and another day than the meeting's?
 */
bool	 decision_heading_is_foreign(struct str heading,
	    const struct meeting *);

#endif
