/*
 * The time between two days in words, as one would say it.
 */
#ifndef LANGUAGE_DURATION_H
#define LANGUAGE_DURATION_H

#include "base/arena.h"
#include "date.h"

/*
 * "samme dag", "1 dag", "47 dage"; from two months on "3 måneder", "knap 5
 * måneder", "godt 2 år og 1 måned": whole months and what is next to them, the
 * nearest.  `from` is not after `to`.  Lives in the arena.
 */
char	*duration_words(struct arena *, struct date from, struct date to);

#endif
