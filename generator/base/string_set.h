/*
 * A set of strings that is asked often: a hash table.  Each entry has a mark
 * for its user's own bits.  It does no locking.
 */
#ifndef BASE_STRING_SET_H
#define BASE_STRING_SET_H

#include <stddef.h>

#include "arena.h"
#include "str.h"

struct set_entry {
	size_t		 hash;
	unsigned	 mark;		/* 0 at first */
	const char	*text;
};

struct set {
	struct arena		  arena;	/* the entries, their text */
	struct set_entry	**table;	/* NULL where nothing is */
	size_t			  count;
	size_t			  room;		/* 0 or a power of two */
};

#define SET_INIT { ARENA_INIT, NULL, 0, 0 }

void	 set_release(struct set *);

/* The entry of `text`, NULL when it is not in the set. */
struct set_entry	*set_find(const struct set *, struct str text);

/* The entry of `text`, which is put in when it is not there.  It stays in
   its place for as long as the set lives. */
struct set_entry	*set_add(struct set *, struct str text);

#endif
