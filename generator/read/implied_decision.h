/*
 * Decisions without a heading: the text of an item ends in a stock phrase
 * ("Orientering givet."), with nothing after it but who was absent or voted
 * against.
 */
#ifndef READ_IMPLIED_DECISION_H
#define READ_IMPLIED_DECISION_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "model/meeting.h"

/*
 * The index of the block with which the decision at the section's end begins;
 * blocks.count if it ends in none.
 */
size_t	 implied_decision_at(const struct section *);

/* May a section of that role end in such a decision? */
bool	 implied_decision_allowed(enum section_role);

/*
 * If the item has no section that is a decision, make one of the decision
 * that a section ends in.  Sections live in the arena.
 */
void	 implied_decision_split(struct arena *, struct item *);

#endif
