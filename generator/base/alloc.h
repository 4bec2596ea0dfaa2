/*
 * Allocation that cannot fail: if memory runs out, the program ends with a
 * message, so that no caller needs an error path.  A batch program has nothing
 * better to do.
 */
#ifndef BASE_ALLOC_H
#define BASE_ALLOC_H

#include <stddef.h>

/* Like malloc(3), calloc(3) and reallocarray(3), but never NULL.  The caller
   frees. */
void	*xmalloc(size_t size);
void	*xcalloc(size_t count, size_t size);
void	*xrealloc(void *mem, size_t count, size_t size);

/* Returns a copy of `text`.  The caller frees it. */
char	*xstrdup(const char *text);

/* Report that memory ran out, and exit with status 3. */
_Noreturn void	 alloc_die(void);

/* Make room for one more element after the `count` that are used of the `room`
   in `array`, which doubles if it is full. */
#define ALLOC_ONE_MORE(array, count, room)				\
	do {								\
		if ((count) == (room)) {				\
			(room) = (room) != 0 ? 2 * (room) : 8;		\
			(array) = xrealloc((array), (room),		\
			    sizeof(*(array)));				\
		}							\
	} while (0)

#endif
