/*
 * The decision on an item, shortened for lists and feeds.
 */
#ifndef ARCHIVE_DECISION_EXCERPT_H
#define ARCHIVE_DECISION_EXCERPT_H

#include <stdbool.h>
#include <stddef.h>

struct arena;
struct item_card;

/*
 * Returns at most `max` bytes of the decision, a line for each paragraph; ""
 * if there is none.  A longer decision is not cut at its end: the amendments
 * come first in it, and what was decided comes after.  Only the lines that say
 * what a body does are taken then, which may be none.  `cut` gets whether
 * anything is left out.  Lives in the arena.
 */
const char	*decision_excerpt(struct arena *, const struct item_card *,
		    size_t max, bool *cut);

#endif
