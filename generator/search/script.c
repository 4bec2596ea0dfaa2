#include "script.h"

#include "base/base64.h"
#include "base/buf.h"
#include "base/deflate.h"
#include "publish/publish.h"

int
script_write(struct deflate *deflate, struct staging *staging,
    const char *path, const char *name, struct str data)
{
	struct buf packed = BUF_INIT, script = BUF_INIT;
	int result;

	deflate_add(deflate, &packed, data.data, data.len);
	buf_addf(&script, "referat.put(\"%s\",\"", name);
	base64_add(&script, packed.data, packed.len);
	buf_adds(&script, "\")\n");
	result = staging_add(staging, path, script.data, script.len);
	buf_release(&packed);
	buf_release(&script);
	return result;
}
