/*
 * Numbers in a variable count of bytes: seven bits each, the lowest first, and
 * the high bit set in all but the last.
 */
#ifndef SEARCH_VARINT_H
#define SEARCH_VARINT_H

#include <stddef.h>
#include <stdint.h>

struct buf;

#define VARINT_MAX	10	/* bytes */

/* Put the number at `out`; returns its length, at most VARINT_MAX. */
size_t	 varint_put(unsigned char *out, uint64_t);

/* Add it to a buffer. */
void	 varint_add(struct buf *out, uint64_t);

#endif
