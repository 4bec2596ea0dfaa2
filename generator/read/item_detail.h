/*
 * Detail lines: what stands between an item's title and its text, such as a
 * case number, "Åbent punkt", the title once more, names of files.
 */
#ifndef READ_ITEM_DETAIL_H
#define READ_ITEM_DETAIL_H

#include <stdbool.h>

#include "base/arena.h"
#include "base/str.h"
#include "model/meeting.h"

/*
 * Is it a detail line of the item?  If so, sets the item's case_number and
 * closed from it, and its label and number if its heading has none ("Sag nr.
 * 129").  The caller adds the line to item->detail_lines.  Strings live in
 * the arena.
 */
bool	 item_detail_read(struct arena *, struct str line, struct item *);

#endif
