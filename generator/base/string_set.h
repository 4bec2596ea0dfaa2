/*
 * A set of strings as a hash table.  Each entry has a number for its user.
 * There is no locking.
 */
#ifndef BASE_STRING_SET_H
#define BASE_STRING_SET_H

#include <stddef.h>

#include "arena.h"
#include "str.h"

struct string_set_entry {
	unsigned	mark;		/* the user's; 0 at first */
	unsigned	len;		/* of the text */
	char		text[];
};

/* The hash stands beside the pointer, so that a search meets few entries but
   the one it looks for. */
struct string_set_place {
	size_t			 hash;
	struct string_set_entry	*entry;		/* NULL: free */
};

struct string_set {
	struct arena		 arena;		/* the entries */
	struct string_set_place	*table;
	size_t			 count;
	size_t			 room;		/* 0 or a power of two */
};

#define STRING_SET_INIT { ARENA_INIT, NULL, 0, 0 }

void	 string_set_release(struct string_set *);

/* Returns the entry of `text`; NULL if it is not in the set. */
struct string_set_entry	*string_set_find(const struct string_set *,
		    struct str text);

/* Returns the entry of `text`, which is added if it is not there.  It stays at
   its address as long as the set lives. */
struct string_set_entry	*string_set_add(struct string_set *, struct str text);

/* Step through all entries, in no order of use: returns the one after the
   place `at`, which is 0 at first and is moved; NULL after the last. */
struct string_set_entry	*string_set_next(const struct string_set *,
		    size_t *at);

#endif
