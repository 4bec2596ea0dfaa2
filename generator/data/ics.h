/*
 * A body's meetings as an iCalendar file (RFC 5545), to be fetched once or
 * subscribed to.
 */
#ifndef DATA_ICS_H
#define DATA_ICS_H

struct body;
struct buf;
struct config;

/*
 * Add the file's text to `out`: an event for every dated meeting, the oldest
 * first.
 *
 * Meetings are in Danish local time, as in their minutes, and the file defines
 * what that means (3.6.5); without a time of day a meeting lasts the day.  The
 * minutes do not say when it ended, so the file does not either.
 *
 * A UID is the meeting's id and the municipality, "2017-01-24-byraadet@
 * fjordby-kommune.referat": an event stays the same as long as the meeting's
 * address does, whatever host it is on.  DTSTAMP (3.8.7.2) is when the event
 * was last revised.  That is not known, and the current time would give new
 * bytes each time: it is the beginning of the meeting's day.
 */
void	 ics_body(struct buf *out, const struct body *,
	    const struct config *);

#endif
