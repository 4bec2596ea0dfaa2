/*
 * The same work done many times, on several threads.
 */
#ifndef BASE_POOL_H
#define BASE_POOL_H

#include <stddef.h>

/* One piece of it.  Returns 0, or anything else to say that it failed. */
typedef int pool_work(void *payload, size_t index);

/*
 * Call work(payload, i) once for every i below `count`, in about this order,
 * on at most `threads` threads.  After the first that fails no more are
 * begun.  Returns 0, or -1 with the errno of one that failed.
 */
int	 pool_run(unsigned threads, size_t count, pool_work *, void *payload);

#endif
