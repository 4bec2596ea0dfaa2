#include "arena.h"

#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "alloc.h"

#define BLOCK_SIZE	(4 * 1024)
#define ALIGNMENT	_Alignof(max_align_t)

struct arena_block {
	struct arena_block	*next;
	size_t			 used;
	size_t			 size;
	max_align_t		 data[];
};

static struct arena_block *
add_block(struct arena *arena, size_t size)
{
	struct arena_block *block;

	if (size > SIZE_MAX - sizeof(*block))
		alloc_die();
	block = xmalloc(sizeof(*block) + size);
	block->next = arena->blocks;
	block->used = 0;
	block->size = size;
	arena->blocks = block;
	return block;
}

void *
arena_alloc(struct arena *arena, size_t size)
{
	struct arena_block *block = arena->blocks;
	void *mem;

	if (size > SIZE_MAX - ALIGNMENT)
		alloc_die();
	size = (size + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
	if (block == NULL || block->size - block->used < size)
		block = add_block(arena,
		    size > BLOCK_SIZE ? size : BLOCK_SIZE);
	mem = (char *)block->data + block->used;
	block->used += size;
	return mem;
}

void *
arena_calloc(struct arena *arena, size_t count, size_t size)
{
	if (size != 0 && count > SIZE_MAX / size)
		alloc_die();
	return memset(arena_alloc(arena, count * size), 0, count * size);
}

char *
arena_dup_str(struct arena *arena, struct str s)
{
	char *copy = arena_alloc(arena, s.len + 1);

	if (s.len != 0)
		memcpy(copy, s.data, s.len);
	copy[s.len] = '\0';
	return copy;
}

char *
arena_dup(struct arena *arena, const char *text)
{
	return text != NULL ? arena_dup_str(arena, str_of(text)) : NULL;
}

char *
arena_printf(struct arena *arena, const char *fmt, ...)
{
	struct arena_block *block = arena->blocks;
	size_t room = block != NULL ? block->size - block->used : 0;
	char *text = NULL;
	va_list ap;
	int len;

	/* Most texts fit where the next allocation would be. */
	if (room != 0)
		text = (char *)block->data + block->used;
	va_start(ap, fmt);
	len = vsnprintf(text, room, fmt, ap);
	va_end(ap);
	if (len < 0)
		alloc_die();
	text = arena_alloc(arena, (size_t)len + 1);
	if ((size_t)len < room)
		return text;
	va_start(ap, fmt);
	vsnprintf(text, (size_t)len + 1, fmt, ap);
	va_end(ap);
	return text;
}

void *
arena_dup_array(struct arena *arena, const void *array, size_t count,
    size_t size)
{
	if (count == 0)
		return NULL;
	return memcpy(arena_alloc(arena, count * size), array, count * size);
}

void *
arena_one_more(struct arena *arena, void *array, size_t count, size_t size)
{
	void *moved;

	if ((count & (count - 1)) != 0)
		return array;
	moved = arena_calloc(arena, count != 0 ? 2 * count : 1, size);
	if (count != 0)
		memcpy(moved, array, count * size);
	return moved;
}

void
arena_release(struct arena *arena)
{
	struct arena_block *block, *next;

	for (block = arena->blocks; block != NULL; block = next) {
		next = block->next;
#ifdef __SANITIZE_ADDRESS__
		/* Make stale pointers fail at once, also where the memory is
		   given out again. */
		memset(block->data, 0xdd, block->used);
#endif
		free(block);
	}
	arena->blocks = NULL;
}
