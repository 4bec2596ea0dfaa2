/*
 * A source format: minutes as text.  Finds the contents and where the items
 * begin, then reads the head, and each item's title, detail lines and
 * sections.  The reader accepts whatever it is given; what it cannot classify
 * it keeps as a paragraph, in its place.
 */
#ifndef READ_MINUTES_H
#define READ_MINUTES_H

#include "base/diag.h"
#include "model/config.h"
#include "model/meeting.h"
#include "source.h"

/*
 * Read the source.  Returns NULL, with a diagnostic, if it has no item.  The
 * caller passes the meeting to complete_meeting, and frees it with
 * meeting_free.
 */
struct meeting	*minutes_read(const struct source *, const struct config *,
		    struct diag *);

#endif
