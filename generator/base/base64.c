#include "base64.h"

#include <nettle/base64.h>

void
base64_add(struct buf *out, const void *data, size_t len)
{
	size_t room = BASE64_ENCODE_RAW_LENGTH(len);

	buf_reserve(out, room);
	base64_encode_raw(out->data + out->len, len, data);
	out->len += room;
	out->data[out->len] = '\0';
}
