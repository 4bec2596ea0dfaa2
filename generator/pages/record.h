/*
 * The record: what the minutes say, as HTML.  It has every word of the source
 * once, in order; words of our own stand in elements marked data-added.
 *
 * Sections and blocks have their anchors as ids, list items theirs with a
 * number after it ("a7.2"); an id with '_' in it is the site's own.
 */
#ifndef PAGES_RECORD_H
#define PAGES_RECORD_H

#include "base/buf.h"
#include "model/meeting.h"

/* What is printed of the meeting before its first item. */
void	 record_head(struct buf *out, const struct meeting *);

/* An item: its title, its details, its sections. */
void	 record_item(struct buf *out, const struct item *);

#endif
