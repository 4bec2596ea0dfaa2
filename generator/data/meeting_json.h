/*
 * The meeting as data: index.json, by meeting.schema.json.
 */
#ifndef DATA_MEETING_JSON_H
#define DATA_MEETING_JSON_H

#include "archive/archive.h"
#include "base/buf.h"
#include "model/meeting.h"

/*
 * Add the meeting's JSON to `out`, ending in a newline.  `id` names it on the
 * site; its address is "/moeder/ID/".  The addresses of people are those of
 * the archive; NULL for a document that is read alone.
 */
void	 json_meeting(struct buf *out, const struct meeting *, const char *id,
	    const struct archive *);

#endif
