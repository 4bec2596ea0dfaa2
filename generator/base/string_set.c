#include "string_set.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "alloc.h"

/* Returns up to eight bytes as a number; other lengths may give the same. */
static uint64_t
word_of(const char *at, size_t len)
{
	uint64_t word = 0;
	uint32_t first, last;

	if (len >= sizeof(word)) {
		memcpy(&word, at, sizeof(word));
	} else if (len >= sizeof(first)) {
		memcpy(&first, at, sizeof(first));
		memcpy(&last, at + len - sizeof(last), sizeof(last));
		word = first | (uint64_t)last << 32;
	} else if (len != 0) {
		word = (uint64_t)(unsigned char)at[0] |
		    (uint64_t)(unsigned char)at[len / 2] << 8 |
		    (uint64_t)(unsigned char)at[len - 1] << 16;
	}
	return word;
}

/* Eight bytes at a time, mixed by multiplying (the constant is that of the
   golden ratio) and folding, because the low bits select the place. */
static size_t
hash_of(struct str text)
{
	uint64_t hash = text.len;
	size_t i;

	for (i = 0; i < text.len; i += sizeof(hash)) {
		hash = (hash ^ word_of(text.data + i, text.len - i)) *
		    0x9e3779b97f4a7c15u;
		hash ^= hash >> 29;
	}
	return (size_t)(hash ^ hash >> 32);
}

/* Returns the place of `text`, or the free one where it belongs. */
static struct string_set_place *
place_of(const struct string_set *set, struct str text, size_t hash)
{
	struct string_set_place *place;
	size_t at;

	for (at = hash;; at++) {
		place = &set->table[at & (set->room - 1)];
		if (place->entry == NULL || (place->hash == hash &&
		    str_eq(text, (struct str){ place->entry->text,
		    place->entry->len })))
			return place;
	}
}

static void
grow(struct string_set *set)
{
	struct string_set bigger = *set;
	size_t at, i;

	bigger.room = set->room != 0 ? 2 * set->room : 64;
	bigger.table = xcalloc(bigger.room, sizeof(*bigger.table));
	for (i = 0; i < set->room; i++) {
		if (set->table[i].entry == NULL)
			continue;
		at = set->table[i].hash & (bigger.room - 1);
		while (bigger.table[at].entry != NULL)
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
	return set->room == 0 ? NULL :
	    place_of(set, text, hash_of(text))->entry;
}

static struct string_set_entry *
new_entry(struct string_set *set, struct str text)
{
	struct string_set_entry *entry = arena_alloc(&set->arena,
	    sizeof(*entry) + text.len + 1);

	entry->mark = 0;
	entry->len = (unsigned)text.len;
	if (text.len != 0)
		memcpy(entry->text, text.data, text.len);
	entry->text[text.len] = '\0';
	return entry;
}

struct string_set_entry *
string_set_add(struct string_set *set, struct str text)
{
	size_t hash = hash_of(text);
	struct string_set_place *place;

	/* At most three quarters full, which keeps searches short. */
	if (set->count >= set->room / 4 * 3)
		grow(set);
	place = place_of(set, text, hash);
	if (place->entry == NULL) {
		*place = (struct string_set_place){ hash,
			new_entry(set, text) };
		set->count++;
	}
	return place->entry;
}

struct string_set_entry *
string_set_next(const struct string_set *set, size_t *at)
{
	struct string_set_entry *entry = NULL;

	while (entry == NULL && *at < set->room)
		entry = set->table[(*at)++].entry;
	return entry;
}
