/*
 * A growing buffer of bytes.  `data` is never NULL and always ends in '\0', so
 * it can be passed to printf(3) as it is; but the bytes may contain '\0', so
 * `len` is what counts.  Running out of memory ends the program, so nothing
 * here fails.
 */
#ifndef BASE_BUF_H
#define BASE_BUF_H

#include <stddef.h>

struct buf {
	char	*data;
	size_t	 len;	/* bytes used, without the final '\0' */
	size_t	 cap;	/* 0 while data is the shared empty string */
};

extern char	 buf_empty[];
#define BUF_INIT { buf_empty, 0, 0 }

void	 buf_init(struct buf *);
void	 buf_release(struct buf *);	/* free the memory, ready for reuse */
void	 buf_reset(struct buf *);	/* empty it, keep the memory */
void	 buf_truncate(struct buf *, size_t len);	/* at most buf->len */

/* Make room for `extra` more bytes. */
void	 buf_reserve(struct buf *, size_t extra);

void	 buf_add(struct buf *, const void *data, size_t len);
void	 buf_adds(struct buf *, const char *text);
void	 buf_addc(struct buf *, char c);
void	 buf_addf(struct buf *, const char *fmt, ...)
	    __attribute__((format(printf, 2, 3)));

/* Insert the data at `at`, which is at most buf->len. */
void	 buf_insert(struct buf *, size_t at, const void *data, size_t len);

/* Returns the bytes, ending in '\0', and empties the buffer.  The caller frees
   them. */
char	*buf_detach(struct buf *);

#endif
