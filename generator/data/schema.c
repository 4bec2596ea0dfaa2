#include "schema.h"

#include <errno.h>
#include <string.h>

#include "base/file.h"
#include "pages/pages.h"
#include "publish/publish.h"

int
schema_write(const struct build *build, size_t index)
{
	struct arena arena = ARENA_INIT;
	struct buf text = BUF_INIT;
	const char *path = arena_printf(&arena, "%s" DATA_SCHEMA,
	    build->config->templates);
	int result;

	(void)index;
	result = file_read(path, &text);
	if (result != 0)
		diag_add(build->diag, DIAG_SYSTEM, path, 0, 0,
		    "cannot read it: %s", strerror(errno));
	else
		result = staging_add(build->staging, &DATA_SCHEMA[1],
		    text.data, text.len);
	buf_release(&text);
	arena_release(&arena);
	return result;
}
