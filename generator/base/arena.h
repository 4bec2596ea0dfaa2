/*
 * An arena: memory that is allocated piece by piece and freed all at once.
 * What belongs together (a meeting, a page) lives in one arena, and nothing in
 * it is freed by itself.  Pieces are aligned for any type.
 */
#ifndef BASE_ARENA_H
#define BASE_ARENA_H

#include <stddef.h>

#include "str.h"

struct arena_block;

struct arena {
	struct arena_block	*blocks;	/* newest first */
};

#define ARENA_INIT { NULL }

void	*arena_alloc(struct arena *, size_t size);	/* not zeroed */
void	*arena_calloc(struct arena *, size_t count, size_t size);
char	*arena_dup(struct arena *, const char *text);	/* NULL for NULL */
char	*arena_dup_str(struct arena *, struct str);
char	*arena_printf(struct arena *, const char *fmt, ...)
	    __attribute__((format(printf, 2, 3)));

/* Returns a copy of `count` elements of `size` bytes; NULL if there are
   none. */
void	*arena_dup_array(struct arena *, const void *array, size_t count,
	    size_t size);

/* Make room for one more element after the `count` in `array`, which moves to
   twice the space if `count` is a power of two. */
#define ARENA_ONE_MORE(arena, array, count)				\
	((array) = arena_one_more((arena), (array), (count), sizeof(*(array))))
void	*arena_one_more(struct arena *, void *array, size_t count,
	    size_t size);

/* Free everything; the arena is empty and can be used again. */
void	 arena_release(struct arena *);

#endif
