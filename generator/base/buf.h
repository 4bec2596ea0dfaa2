/*
 * A growing byte buffer.  `data` is never NULL and always ends in '\0', so it
 * can be handed to printf(3) as it is; `len` is the truth, because the bytes
 * may contain '\0'.  Running out of memory ends the program, so nothing here
 * can fail and nothing returns a status.
 */
#ifndef BASE_BUF_H
#define BASE_BUF_H

#include <stddef.h>

struct buf {
	char	*data;
	size_t	 len;		/* bytes used, without the final '\0' */
	size_t	 cap;		/* 0 while data points at the shared empty string */
};

extern char	 buf_empty[];
#define BUF_INIT { buf_empty, 0, 0 }

void	 buf_init(struct buf *);
void	 buf_release(struct buf *);	/* free the memory, ready for reuse */
void	 buf_reset(struct buf *);	/* empty it, keep the memory */
void	 buf_truncate(struct buf *, size_t len);	/* len <= buf->len */
void	 buf_reserve(struct buf *, size_t extra);	/* room for extra more */

void	 buf_add(struct buf *, const void *data, size_t len);
void	 buf_adds(struct buf *, const char *text);
void	 buf_addc(struct buf *, char c);
void	 buf_addf(struct buf *, const char *fmt, ...)
	    __attribute__((format(printf, 2, 3)));

/* Put `len` bytes of `data` in at `at`, which is at most buf->len. */
void	 buf_insert(struct buf *, size_t at, const void *data, size_t len);

/* The bytes, ending in '\0'; the buffer is empty after.  The caller frees. */
char	*buf_detach(struct buf *);

#endif
