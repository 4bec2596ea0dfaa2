/*
 * A progress bar on the terminal for long builds.  It appears after a second
 * and is erased at the end.
 */
#ifndef PROGRESS_H
#define PROGRESS_H

#include <stdbool.h>
#include <stddef.h>

struct progress;

/* If `shown` is false the bar never appears.  The caller frees it. */
struct progress	*progress_new(bool shown);
void		 progress_free(struct progress *);

/* Begin a phase of so many steps; `what`, its name, is not copied. */
void	 progress_begin(struct progress *, const char *what, size_t steps);

/* One step is done.  May be called by several threads at once. */
void	 progress_step(struct progress *);

#endif
