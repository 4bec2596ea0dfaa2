/*
 * A meeting as Markdown, and back.  Front matter (what is known of the
 * meeting), then "#" the meeting with what is printed before the first item,
 * "##" an item, "###" a section, "####" a sub-heading in it; tables as pipe
 * tables, lost columns as a quotation.  It is also a source format: reading
 * it gives the same meeting, save for what tells about the file.
 */
#ifndef MARKDOWN_H
#define MARKDOWN_H

#include "buf.h"
#include "config.h"
#include "diag.h"
#include "meeting.h"
#include "source.h"

void	 markdown_write(struct buf *out, const struct meeting *);

/*
 * NULL, with a diagnostic, when the source has no front matter or no item.
 * The caller frees with meeting_free.
 */
struct meeting	*markdown_read(const struct source *, const struct config *,
	    struct diag *);

#endif
