/*
 * Minutes as text: the head, the contents, the items, their sections.  The
 * reader accepts whatever it is given; what it cannot place it keeps as a
 * paragraph, in its place.
 */
#ifndef READ_MINUTES_H
#define READ_MINUTES_H

#include "base/diag.h"
#include "model/config.h"
#include "model/meeting.h"
#include "source.h"

/*
 * Read the source.  NULL, with a diagnostic, when it holds no item.  The
 * caller frees with meeting_free, and passes it to meeting_finish.
 */
struct meeting	*minutes_read(const struct source *, const struct config *,
		    struct diag *);

#endif
