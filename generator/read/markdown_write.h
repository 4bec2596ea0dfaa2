/*
 * A meeting as Markdown.  Front matter (what is known of the meeting), then
 * "#" the meeting with what is printed before the first item, "##" an item,
 * "###" a section, "####" a sub-heading in it; tables as pipe tables, lost
 * columns as a quotation.  markdown_read reads it back: the same meeting, but
 * for what is known of the file.
 *
 * Right below an item's heading stand its detail lines, a paragraph each.
 * After a section's heading, if that does not tell what the section is for,
 * stands its role: "### Afgørelse {.decision}".  A section without a heading
 * has "###" alone, unless it comes first or is a decision that
 * implied_decision.h finds.
 */
#ifndef READ_MARKDOWN_WRITE_H
#define READ_MARKDOWN_WRITE_H

#include "base/buf.h"
#include "model/meeting.h"

/* Add the meeting to `out`. */
void	 markdown_write(struct buf *out, const struct meeting *);

#endif
