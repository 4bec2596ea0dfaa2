#include "buf.h"

#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "alloc.h"

#define SHORT	64	/* bytes that most formatted texts fit in */

/* Every empty buffer points at it.  Never written. */
char buf_empty[1];

void
buf_init(struct buf *buf)
{
	buf->data = buf_empty;
	buf->len = buf->cap = 0;
}

void
buf_release(struct buf *buf)
{
	if (buf->cap != 0)
		free(buf->data);
	buf_init(buf);
}

void
buf_reset(struct buf *buf)
{
	buf_truncate(buf, 0);
}

void
buf_truncate(struct buf *buf, size_t len)
{
	buf->len = len;
	if (buf->cap != 0)
		buf->data[len] = '\0';
}

void
buf_reserve(struct buf *buf, size_t extra)
{
	size_t need, cap;

	if (extra >= SIZE_MAX / 2 - buf->len)
		alloc_die();
	need = buf->len + extra + 1;
	if (need <= buf->cap)
		return;
	/* Twice as much keeps a run of appends linear. */
	cap = 2 * buf->cap;
	if (cap < need)
		cap = need < 64 ? 64 : need;
	buf->data = xrealloc(buf->cap != 0 ? buf->data : NULL, cap, 1);
	buf->cap = cap;
	buf->data[buf->len] = '\0';
}

void
buf_addf(struct buf *buf, const char *fmt, ...)
{
	va_list ap;
	size_t room;
	int len;

	buf_reserve(buf, SHORT);
	room = buf->cap - buf->len;
	va_start(ap, fmt);
	len = vsnprintf(buf->data + buf->len, room, fmt, ap);
	va_end(ap);
	if (len < 0)
		alloc_die();
	if ((size_t)len >= room) {
		buf_reserve(buf, (size_t)len);
		va_start(ap, fmt);
		vsnprintf(buf->data + buf->len, (size_t)len + 1, fmt, ap);
		va_end(ap);
	}
	buf->len += (size_t)len;
}

void
buf_insert(struct buf *buf, size_t at, const void *data, size_t len)
{
	if (len == 0)
		return;
	buf_reserve(buf, len);
	memmove(buf->data + at + len, buf->data + at, buf->len - at + 1);
	memcpy(buf->data + at, data, len);
	buf->len += len;
}

char *
buf_detach(struct buf *buf)
{
	char *data;

	buf_reserve(buf, 0);
	data = buf->data;
	buf_init(buf);
	return data;
}
