/*
 * The heading of an item, taken apart.
 */
#ifndef READ_ITEM_HEADING_H
#define READ_ITEM_HEADING_H

#include <stdbool.h>

#include "base/arena.h"
#include "base/str.h"
#include "model/meeting.h"

/*
 * Read an item's heading, as printed, on one line ("Punkt 3: B-sag: Titel"):
 * sets lead, label, number, title and kind, case_number if the heading has
 * one, and closed if the title says so.  A line that fits no pattern is all
 * title.  Strings live in the arena.
 */
void	 item_heading_read(struct arena *, struct str line, struct item *);

/* Does the heading's title say that the item is closed? */
bool	 item_heading_is_closed(struct str line);

#endif
