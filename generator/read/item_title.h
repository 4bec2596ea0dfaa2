/*
 * The lines with an item's title, which may be wrapped, cut by the end of a
 * page, and stand below the name of a group.
 */
#ifndef READ_ITEM_TITLE_H
#define READ_ITEM_TITLE_H

#include "model/meeting.h"
#include "minutes_lines.h"

/*
 * Read the title at the start of the range into the item; the range then
 * begins after it.
 */
void	 item_title_read(struct minutes *, struct item *, struct range *);

#endif
