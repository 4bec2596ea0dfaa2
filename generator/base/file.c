#include "file.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#define READ_STEP	(64 * 1024)

void
file_close(int fd)
{
	int saved = errno;

	close(fd);
	errno = saved;
}

static int
read_rest(int fd, struct buf *out)
{
	ssize_t n;

	for (;;) {
		buf_reserve(out, READ_STEP);
		n = read(fd, out->data + out->len, out->cap - out->len - 1);
		if (n < 0 && errno == EINTR)
			continue;
		if (n <= 0)
			return (int)n;
		out->len += (size_t)n;
		out->data[out->len] = '\0';
		if (out->len > FILE_SIZE_MAX) {
			errno = EFBIG;
			return -1;
		}
	}
}

int
file_read_close(int fd, struct buf *out)
{
	struct stat st;
	int rc;

	rc = fstat(fd, &st);
	if (rc == 0 && S_ISREG(st.st_mode) &&
	    (unsigned long long)st.st_size > FILE_SIZE_MAX) {
		errno = EFBIG;
		rc = -1;
	}
	/* One byte more, so that the first read can see the end. */
	if (rc == 0 && S_ISREG(st.st_mode))
		buf_reserve(out, (size_t)st.st_size + 1);
	if (rc == 0)
		rc = read_rest(fd, out);
	file_close(fd);
	return rc;
}

int
file_read(const char *path, struct buf *out)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC);

	return fd < 0 ? -1 : file_read_close(fd, out);
}

int
file_write_close(int fd, const void *data, size_t len)
{
	const char *rest = data;
	ssize_t n;

	while (len != 0) {
		n = write(fd, rest, len);
		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0) {
			file_close(fd);
			return -1;
		}
		rest += n;
		len -= (size_t)n;
	}
	return close(fd);
}

int
file_write(const char *path, const void *data, size_t len)
{
	int fd;

	fd = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
	if (fd < 0)
		return -1;
	return file_write_close(fd, data, len);
}
