#include "deflate.h"

#include <libdeflate.h>
#include <pthread.h>
#include <stdlib.h>

#include "alloc.h"

/* A compressor serves one thread at a time and is expensive to make, so those
   that are idle are kept. */
struct deflate {
	int				  level;
	pthread_mutex_t			  lock;
	struct libdeflate_compressor	**idle;
	size_t				  count, room;
};

struct deflate *
deflate_new(int level)
{
	struct deflate *deflate = xcalloc(1, sizeof(*deflate));

	deflate->level = level;
	pthread_mutex_init(&deflate->lock, NULL);
	return deflate;
}

void
deflate_free(struct deflate *deflate)
{
	size_t i;

	if (deflate == NULL)
		return;
	for (i = 0; i < deflate->count; i++)
		libdeflate_free_compressor(deflate->idle[i]);
	free(deflate->idle);
	pthread_mutex_destroy(&deflate->lock);
	free(deflate);
}

static struct libdeflate_compressor *
take(struct deflate *deflate)
{
	struct libdeflate_compressor *compressor = NULL;

	pthread_mutex_lock(&deflate->lock);
	if (deflate->count != 0)
		compressor = deflate->idle[--deflate->count];
	pthread_mutex_unlock(&deflate->lock);
	if (compressor == NULL)
		compressor = libdeflate_alloc_compressor(deflate->level);
	if (compressor == NULL)
		alloc_die();
	return compressor;
}

static void
give_back(struct deflate *deflate, struct libdeflate_compressor *compressor)
{
	pthread_mutex_lock(&deflate->lock);
	ALLOC_ONE_MORE(deflate->idle, deflate->count, deflate->room);
	deflate->idle[deflate->count++] = compressor;
	pthread_mutex_unlock(&deflate->lock);
}

void
deflate_add(struct deflate *deflate, struct buf *out, const void *data,
    size_t len)
{
	struct libdeflate_compressor *compressor = take(deflate);
	size_t room = libdeflate_deflate_compress_bound(compressor, len);

	buf_reserve(out, room);
	out->len += libdeflate_deflate_compress(compressor, data, len,
	    out->data + out->len, room);
	out->data[out->len] = '\0';
	give_back(deflate, compressor);
}

uint32_t
deflate_crc32(const void *data, size_t len)
{
	return libdeflate_crc32(0, data, len);
}
