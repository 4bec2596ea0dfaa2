/*
 * Compression, by zlib.
 */
#ifndef BASE_DEFLATE_H
#define BASE_DEFLATE_H

#include "buf.h"

/*
 * Append the data as a raw deflate stream (RFC 1951).  The same data gives the
 * same stream with the same release of zlib.  `level` is from 1, fast, to 9,
 * small.
 */
void	 deflate_add(struct buf *out, const void *data, size_t len, int level);

#endif
