/*
 * Memory that is always there: running out of it ends the program with a
 * message, so that no caller needs a path for it.  A batch program has
 * nothing better to do.
 */
#ifndef BASE_ALLOC_H
#define BASE_ALLOC_H

#include <stddef.h>

/* Like malloc(3), calloc(3) and realloc(3), never NULL.  The caller frees. */
void	*xmalloc(size_t size);
void	*xcalloc(size_t count, size_t size);
void	*xrealloc(void *mem, size_t count, size_t size);

/* A copy of `text`.  The caller frees. */
char	*xstrdup(const char *text);

/* Say that memory ran out, and exit with status 3. */
_Noreturn void	 alloc_die(void);

/*
 * Make room for one more element at the end of `array`, of which `count` are
 * used and `room` are there; `room` is doubled when they are equal.
 */
#define ALLOC_ONE_MORE(array, count, room)				\
	do {								\
		if ((count) == (room)) {				\
			(room) = (room) != 0 ? 2 * (room) : 8;		\
			(array) = xrealloc((array), (room),		\
			    sizeof(*(array)));				\
		}							\
	} while (0)

#endif
