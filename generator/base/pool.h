/*
 * Many pieces of work done on several threads.
 */
#ifndef BASE_POOL_H
#define BASE_POOL_H

#include <stddef.h>

/* Do one piece.  Returns 0, or anything else if it failed. */
typedef int pool_work(void *payload, size_t index);

/*
 * Call work(payload, i) once for every i below `count`, in about this order,
 * on at most `threads` threads.  After a failure no more calls begin.  Returns
 * 0, or -1 with the errno of a call that failed.
 */
int	 pool_run(unsigned threads, size_t count, pool_work *, void *payload);

#endif
