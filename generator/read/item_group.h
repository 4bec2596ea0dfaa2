/*
 * Groups of items ("Lukkede sager"), named on a line above the first item or
 * in front of its title.
 */
#ifndef READ_ITEM_GROUP_H
#define READ_ITEM_GROUP_H

#include <stdbool.h>
#include <stddef.h>

#include "base/str.h"
#include "model/meeting.h"

/*
 * The length of the group's name that the line begins with, or 0.  `closed`
 * says whether the group's items are closed; it is left alone if there is no
 * name.
 */
size_t	 item_group_len(struct str line, bool *closed);

/* Is the line a group's name and no more?  `closed` as above. */
bool	 item_group_is_name(struct str line, bool *closed);

/* Does the item's heading begin with a group's name?  `closed` as above. */
bool	 item_group_begins(const struct item *, bool *closed);

#endif
