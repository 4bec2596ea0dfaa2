#include "pack.h"

#include "base/base64.h"
#include "base/buf.h"
#include "base/deflate.h"
#include "publish/publish.h"

#define LEVEL	6

int
pack_write(struct staging *staging, const char *path, const char *name,
    struct str data)
{
	struct buf packed = BUF_INIT, script = BUF_INIT;
	int result;

	deflate_add(&packed, data.data, data.len, LEVEL);
	buf_addf(&script, "referat.put(\"%s\",\"", name);
	base64_add(&script, packed.data, packed.len);
	buf_adds(&script, "\")\n");
	result = staging_add(staging, path, script.data, script.len);
	buf_release(&packed);
	buf_release(&script);
	return result;
}
