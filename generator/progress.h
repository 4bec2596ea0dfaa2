/*
 * A bar on the terminal that tells how far a long build has come.  It comes
 * after a second, and is wiped away at the end.
 */
#ifndef PROGRESS_H
#define PROGRESS_H

#include <stdbool.h>
#include <stddef.h>

struct progress;

/* `shown` false makes one that never shows.  Freed by progress_free. */
struct progress	*progress_new(bool shown);
void		 progress_free(struct progress *);

/* A new part of the work begins, with so many steps; `what` is not copied. */
void	 progress_begin(struct progress *, const char *what, size_t steps);

/* One step is done.  Several threads may call it at once. */
void	 progress_step(struct progress *);

#endif
