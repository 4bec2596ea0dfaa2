/*
 * Slots in the patterns of phrases, filled from the table of verbs:
 * "{approve,recommend:present,past}" stands for those forms of all verbs of
 * those classes.  The names are those of model/verb.h.
 */
#ifndef FACTS_SLOT_H
#define FACTS_SLOT_H

#include <stdbool.h>

#include "base/buf.h"

/*
 * Add the pattern with its slots filled.  Returns false if a slot names no
 * class or form, which is a mistake in this program.
 */
bool	 slot_fill(struct buf *, const char *pattern);

/*
 * Add the needles (struct phrase) with their slots filled: "{approve}" stands
 * for letters of all verbs of the class.  Returns as slot_fill.
 */
bool	 slot_fill_needles(struct buf *, const char *needles);

#endif
