#include "floor.h"

void
floor_begin(struct floor *floor, size_t first_vote)
{
	*floor = (struct floor){ .first_vote = first_vote };
	floor_clear(floor);
}

void
floor_clear(struct floor *floor)
{
	floor->proposal = floor->current = floor->concluded = NO_VOTE;
}

void
floor_decided(struct floor *floor)
{
	floor->proposal = floor->concluded = NO_VOTE;
	floor->unread = floor->digressed = false;
	floor->topic.text = NULL;
}
