#include "intact.h"

#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>

#include "base/digest.h"
#include "base/file.h"
#include "manifest.h"
#include "state.h"

static int
read_manifest(int folder, struct buf *out)
{
	int fd = openat(folder, MANIFEST, O_RDONLY | O_NOFOLLOW | O_CLOEXEC);

	return fd < 0 ? -1 : file_read_close(fd, out);
}

static bool
is_later(struct timespec a, struct timespec b)
{
	return a.tv_sec != b.tv_sec ? a.tv_sec > b.tv_sec :
	    a.tv_nsec > b.tv_nsec;
}

/* Is the file of a line of the manifest, which is cut off, unchanged? */
static bool
is_unchanged(int folder, char *line, struct timespec since)
{
	struct stat st;

	return fstatat(folder, line, &st, AT_SYMLINK_NOFOLLOW) == 0 &&
	    S_ISREG(st.st_mode) && !is_later(st.st_ctim, since);
}

bool
intact_check(const struct staging *staging, const char *digest,
    struct timespec since)
{
	struct buf manifest = BUF_INIT;
	char now[65], *line, *end;
	bool intact;

	if (staging->work.old < 0 ||
	    read_manifest(staging->work.old, &manifest) != 0)
		return false;
	digest_sha256(manifest.data, manifest.len, now);
	intact = strcmp(now, digest) == 0;
	for (line = manifest.data; intact && *line != '\0'; line = end + 1) {
		end = strchr(line, '\n');
		if (end == NULL)
			break;
		*end = '\0';
		intact = is_unchanged(staging->work.old, line, since);
	}
	buf_release(&manifest);
	return intact;
}
