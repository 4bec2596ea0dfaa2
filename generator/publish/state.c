#include "state.h"

#include <errno.h>
#include <string.h>

#include "base/buf.h"

unsigned
state_marks(struct staging *staging, const struct string_set *set,
    const char *path)
{
	const struct string_set_entry *entry;
	unsigned marks;

	pthread_mutex_lock(&staging->mutex);
	entry = string_set_find(set, str_of(path));
	marks = entry != NULL ? entry->mark : 0;
	pthread_mutex_unlock(&staging->mutex);
	return marks;
}

int
state_fail(struct staging *staging, const char *path, const char *what)
{
	const char *why = strerror(errno);
	struct buf name = BUF_INIT;

	buf_adds(&name, staging->work.out);
	if (*path != '\0')
		buf_addf(&name, "/%s", path);
	diag_add(staging->diag, DIAG_SYSTEM, name.data, 0, 0,
	    "%s: %s; the site is left as it was", what, why);
	buf_release(&name);
	return -1;
}

void
state_report_foreign(struct staging *staging, const char *path,
    const char *what)
{
	struct buf name = BUF_INIT;

	buf_addf(&name, "%s/%s", staging->work.out, path);
	diag_add(staging->diag, DIAG_ERROR, name.data, 0, 0, "%s", what);
	buf_release(&name);
}
