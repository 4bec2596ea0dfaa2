/*
 * Meetings that the prose names by their day: "på mødet den 7/6 2016",
 * "Byrådet besluttede den 10. april 2024", "byrådet 11/11 2015".  A day is
 * found first, then the words before and after it are looked at.
 */
#ifndef FACTS_REFERENCE_MEETING_H
#define FACTS_REFERENCE_MEETING_H

#include "base/str.h"
#include "reference_reading.h"

/* Find all in the text of r->node, which is not empty. */
void	 reference_meetings(struct reference_reading *, struct str text);

#endif
