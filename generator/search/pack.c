/* What the browser loads: scripts, so that it may from file:// too, and under
   a policy that forbids everything else. */
#include "parts.h"

#include "base/base64.h"
#include "base/deflate.h"

#define LEVEL	6

void
search_pack(struct buf *out, const char *name, const void *data, size_t len)
{
	struct buf packed = BUF_INIT;

	deflate_add(&packed, data, len, LEVEL);
	buf_addf(out, "referat.put(\"%s\",\"", name);
	base64_add(out, packed.data, packed.len);
	buf_adds(out, "\")\n");
	buf_release(&packed);
}
