#include "string_set.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "alloc.h"

/* Eight bytes at a time, mixed by multiplying (the constant is that of the
   golden ratio) and folding, because the low bits select the place. */
static size_t
hash_of(struct str text)
{
	uint64_t hash = text.len, word;
	size_t i;

	for (i = 0; i < text.len; i += sizeof(word)) {
		word = 0;
		memcpy(&word, text.data + i, text.len - i < sizeof(word) ?
		    text.len - i : sizeof(word));
		hash = (hash ^ word) * 0x9e3779b97f4a7c15u;
		hash ^= hash >> 29;
	}
	return (size_t)(hash ^ hash >> 32);
}

/* Returns the place of `text`, or the free one where it belongs. */
static struct string_set_entry **
place_of(const struct string_set *set, struct str text, size_t hash)
{
	size_t at;

	for (at = hash & (set->room - 1); set->table[at] != NULL;
	    at = (at + 1) & (set->room - 1))
		if (set->table[at]->hash == hash && str_eq(text,
		    (struct str){ set->table[at]->text,
		    set->table[at]->len }))
			break;
	return &set->table[at];
}

static void
grow(struct string_set *set)
{
	struct string_set bigger = *set;
	size_t at, i;

	bigger.room = set->room != 0 ? 2 * set->room : 64;
	bigger.table = xcalloc(bigger.room, sizeof(struct string_set_entry *));
	for (i = 0; i < set->room; i++) {
		if (set->table[i] == NULL)
			continue;
		at = set->table[i]->hash & (bigger.room - 1);
		while (bigger.table[at] != NULL)
			at = (at + 1) & (bigger.room - 1);
		bigger.table[at] = set->table[i];
	}
	free(set->table);
	*set = bigger;
}

void
string_set_release(struct string_set *set)
{
	arena_release(&set->arena);
	free(set->table);
	*set = (struct string_set)STRING_SET_INIT;
}

struct string_set_entry *
string_set_find(const struct string_set *set, struct str text)
{
	return set->room != 0 ? *place_of(set, text, hash_of(text)) : NULL;
}

struct string_set_entry *
string_set_add(struct string_set *set, struct str text)
{
	struct string_set_entry **place, *entry;
	size_t hash = hash_of(text);

	/* At most three quarters full, which keeps searches short. */
	if (set->count >= set->room / 4 * 3)
		grow(set);
	place = place_of(set, text, hash);
	if (*place != NULL)
		return *place;
	entry = arena_calloc(&set->arena, 1, sizeof(*entry));
	entry->hash = hash;
	entry->len = (unsigned)text.len;
	entry->text = arena_dup_str(&set->arena, text);
	set->count++;
	return *place = entry;
}
