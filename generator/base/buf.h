/*
 * A growing buffer of bytes.  `data` is never NULL and always ends in '\0', so
 * it can be passed to printf(3) as it is; but the bytes may contain '\0', so
 * `len` is what counts.  Running out of memory ends the program, so nothing
 * here fails.
 */
#ifndef BASE_BUF_H
#define BASE_BUF_H

#include <stddef.h>
#include <string.h>

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

static inline void
buf_add(struct buf *buf, const void *data, size_t len)
{
	if (len == 0)
		return;
	if (buf->cap - buf->len <= len)
		buf_reserve(buf, len);
	memcpy(buf->data + buf->len, data, len);
	buf->len += len;
	buf->data[buf->len] = '\0';
}

static inline void
buf_adds(struct buf *buf, const char *text)
{
	buf_add(buf, text, strlen(text));
}

static inline void
buf_addc(struct buf *buf, char c)
{
	if (buf->cap - buf->len <= 1)
		buf_reserve(buf, 1);
	buf->data[buf->len++] = c;
	buf->data[buf->len] = '\0';
}

void	 buf_addf(struct buf *, const char *fmt, ...)
	    __attribute__((format(printf, 2, 3)));

/* Insert the data at `at`, which is at most buf->len. */
void	 buf_insert(struct buf *, size_t at, const void *data, size_t len);

/* Returns the bytes, ending in '\0', and empties the buffer.  The caller frees
   them. */
char	*buf_detach(struct buf *);

#endif
