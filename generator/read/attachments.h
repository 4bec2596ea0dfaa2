/*
 * The titles of an item's attachments.
 */
#ifndef READ_ATTACHMENTS_H
#define READ_ATTACHMENTS_H

#include "base/arena.h"
#include "model/meeting.h"

/*
 * Set the item's attachments, from its detail lines and its sections of that
 * role.  The sections' anchors must be set.  All live in the arena.
 */
void	 attachments_list(struct arena *, struct item *);

#endif
