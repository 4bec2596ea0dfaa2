/*
 * The time between two days in words.
 */
#ifndef LANGUAGE_DURATION_H
#define LANGUAGE_DURATION_H

#include "base/arena.h"
#include "date.h"

/*
 * Returns "samme dag", "1 dag", "47 dage"; from two months on the nearest
 * number of whole months, "3 måneder", "knap 5 måneder" (almost), "godt 2 år
 * og 1 måned" (a little more than).  `from` must not be after `to`.  Lives in
 * the arena.
 */
char	*duration_words(struct arena *, struct date from, struct date to);

#endif
