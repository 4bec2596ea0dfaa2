#include "deflate.h"

#include <zlib.h>

#include "alloc.h"

#define WINDOW_BITS	15
#define MEMORY_LEVEL	8

void
deflate_add(struct buf *out, const void *data, size_t len, int level)
{
	z_stream stream = { .next_in = (z_const Bytef *)data,
		.avail_in = (uInt)len };
	size_t room;

	/* A negative window means no header and no checksum.  This fails only
	   if memory runs out. */
	if (deflateInit2(&stream, level, Z_DEFLATED, -WINDOW_BITS,
	    MEMORY_LEVEL, Z_DEFAULT_STRATEGY) != Z_OK)
		alloc_die();
	room = deflateBound(&stream, (uLong)len);
	buf_reserve(out, room);
	stream.next_out = (Bytef *)out->data + out->len;
	stream.avail_out = (uInt)room;
	if (deflate(&stream, Z_FINISH) != Z_STREAM_END)
		alloc_die();
	out->len += room - stream.avail_out;
	out->data[out->len] = '\0';
	deflateEnd(&stream);
}
