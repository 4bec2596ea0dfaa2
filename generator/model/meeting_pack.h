/*
 * A whole meeting in the form of base/pack.h, so that a document need not be
 * read again.
 */
#ifndef MODEL_MEETING_PACK_H
#define MODEL_MEETING_PACK_H

#include "base/buf.h"
#include "base/str.h"
#include "meeting.h"

/* Append the meeting to `out`. */
void	 meeting_pack(struct buf *out, const struct meeting *);

/*
 * Returns the meeting that was packed into `data`, which is copied, or NULL if
 * the data is damaged.  The caller frees it with meeting_free.
 */
struct meeting	*meeting_unpack(struct str data);

#endif
