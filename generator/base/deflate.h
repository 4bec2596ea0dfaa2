/*
 * Compression and checksums, by libdeflate.
 */
#ifndef BASE_DEFLATE_H
#define BASE_DEFLATE_H

#include <stdint.h>

#include "buf.h"

struct deflate;

/* Compress at a level from 1, fast, to 12, small.  The caller frees it. */
struct deflate	*deflate_new(int level);
void		 deflate_free(struct deflate *);	/* NULL is fine */

/*
 * Append the data as a raw deflate stream (RFC 1951).  The same data gives the
 * same stream with the same release of libdeflate.  May be called by several
 * threads at once.
 */
void	 deflate_add(struct deflate *, struct buf *out, const void *data,
	    size_t len);

/* Returns the CRC-32 of the data, as in gzip (RFC 1952). */
uint32_t	deflate_crc32(const void *data, size_t len);

#endif
