#include "pool.h"

#include <errno.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>

#include "alloc.h"

struct pool {
	pool_work	*work;
	void		*payload;
	size_t		 count;
	atomic_size_t	 next;
	atomic_int	 failed;
	atomic_int	 error;		/* errno of a failed call */
};

static void *
run(void *arg)
{
	struct pool *pool = arg;
	size_t index;

	while (!atomic_load(&pool->failed)) {
		index = atomic_fetch_add(&pool->next, 1);
		if (index >= pool->count)
			break;
		if (pool->work(pool->payload, index) != 0) {
			atomic_store(&pool->error, errno);
			atomic_store(&pool->failed, 1);
		}
	}
	return NULL;
}

/* The calling thread works, too: if no other can start, it does everything. */
int
pool_run(unsigned threads, size_t count, pool_work *work, void *payload)
{
	struct pool pool = { .work = work, .payload = payload,
		.count = count };
	pthread_t *helpers;
	unsigned started, i;

	if (threads > count)
		threads = (unsigned)count;
	helpers = xcalloc(threads, sizeof(*helpers));
	for (started = 0; started + 1 < threads; started++)
		if (pthread_create(&helpers[started], NULL, run, &pool) != 0)
			break;
	run(&pool);
	for (i = 0; i < started; i++)
		pthread_join(helpers[i], NULL);
	free(helpers);
	if (!atomic_load(&pool.failed))
		return 0;
	errno = atomic_load(&pool.error);
	return -1;
}
