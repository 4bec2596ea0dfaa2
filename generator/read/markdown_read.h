/*
 * A source format: a meeting as Markdown, as markdown_write.h writes it.
 */
#ifndef READ_MARKDOWN_READ_H
#define READ_MARKDOWN_READ_H

#include "base/diag.h"
#include "model/config.h"
#include "model/meeting.h"
#include "source.h"

/*
 * Read the source.  Returns NULL, with a diagnostic, if it has no front matter
 * or no item.  The caller passes the meeting to complete_meeting, and frees it
 * with meeting_free.
 */
struct meeting	*markdown_read(const struct source *, const struct config *,
		    struct diag *);

#endif
