/*
 * The titles of a meeting's items, so that a quoted title finds its item.
 */
#ifndef FACTS_TITLES_H
#define FACTS_TITLES_H

#include "base/arena.h"
#include "base/str.h"
#include "model/meeting.h"

/* A shorter title, in bytes, does not identify an item. */
#define TITLE_MIN	6

/* The titles as title_key makes them.  They live in the arena. */
struct titles	*titles_new(struct arena *, const struct meeting *);

/* The one item with that title; NULL if there is none, or several. */
const struct item	*titles_find(const struct titles *, struct arena *,
			    struct str title);

#endif
