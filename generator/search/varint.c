#include "varint.h"

#include "base/buf.h"

size_t
varint_put(unsigned char *out, uint64_t number)
{
	size_t len = 0;

	while (number >= 0x80) {
		out[len++] = (unsigned char)(number | 0x80);
		number >>= 7;
	}
	out[len++] = (unsigned char)number;
	return len;
}

void
varint_add(struct buf *out, uint64_t number)
{
	unsigned char bytes[VARINT_MAX];

	buf_add(out, bytes, varint_put(bytes, number));
}
