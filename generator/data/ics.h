/*
 * A body's meetings as an iCalendar file (RFC 5545), to be fetched once or
 * subscribed to.
 */
#ifndef DATA_ICS_H
#define DATA_ICS_H

#include "archive/archive.h"
#include "base/buf.h"
#include "model/config.h"

/*
 * Add the file's text to `out`: an event for every dated meeting, the oldest
 * first.
 *
 * A meeting has the time on the wall in Denmark, as its minutes have, and the
 * file says what that means (3.6.5); without an hour it lasts the day.  When
 * it ended no minutes tell, and so neither does the file.
 *
 * A UID is the meeting's id and the municipality, "2017-01-24-byraadet@
 * fjordby-kommune.referat": an event is the same for as long as the meeting's
 * address is, whatever host it is on.  DTSTAMP (3.8.7.2) is when the event
 * was last revised.  Nobody knows, and a clock would give new bytes each time:
 * it is the beginning of the meeting's day.
 */
void	 ics_body(struct buf *out, const struct body *,
	    const struct config *);

#endif
