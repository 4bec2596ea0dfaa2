/*
 * Compression; deflate.c is where zlib is met.
 */
#ifndef BASE_DEFLATE_H
#define BASE_DEFLATE_H

#include "buf.h"

/*
 * Add the raw deflate stream (RFC 1951) of the bytes: the same for the same
 * bytes and the same release of zlib.  `level` is 1, fast, to 9, small.
 */
void	 deflate_add(struct buf *out, const void *data, size_t len, int level);

#endif
