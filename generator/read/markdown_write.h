/*
 * A meeting as Markdown, and back.  Front matter (what is known of the
 * meeting), then "#" the meeting with what is printed before the first item,
 * "##" an item, "###" a section, "####" a sub-heading in it; tables as pipe
 * tables, lost columns as a quotation.  It is also a source format: reading
 * it gives the same meeting, save for what tells about the file.
 *
 * Right below an item's heading stand its facts, a paragraph each, and behind
 * a section's heading, where it does not tell by itself what the section is
 * for, a role: "### Afgørelse {.decision}".  A section without a heading
 * has "###" alone, unless it comes first or is a decision that finish.h finds.
 */
#ifndef READ_MARKDOWN_WRITE_H
#define READ_MARKDOWN_WRITE_H

#include "base/buf.h"
#include "base/diag.h"
#include "model/config.h"
#include "model/meeting.h"
#include "source.h"

void	 markdown_write(struct buf *out, const struct meeting *);

/*
 * NULL, with a diagnostic, when the source has no front matter or no item.
 * The caller finishes the meeting (finish.h) and frees it with meeting_free.
 */
struct meeting	*markdown_read(const struct source *, const struct config *,
	    struct diag *);

#endif
