/*
 * floor CONTENT SITE FRESH: the least that a build can cost.  Parses and
 * renders the text of each document of CONTENT once with cmark, and writes the
 * files of the finished SITE, with their bytes, to the same paths below FRESH,
 * which must not exist.  Prints the seconds of CPU, user and system, that this
 * took, and how many of them cmark took.
 *
 * Left out is reading SITE: the bytes of each file are in memory before the
 * clock runs on, as if they had just been made.  Everything runs in one thread.
 */
#include <sys/stat.h>

#include <fcntl.h>
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include <cmark.h>

#define OPEN_FOLDERS	32

struct data {
	char	*bytes;
	size_t	 len;
	size_t	 cap;
};

/* nftw(3) passes nothing to its callbacks. */
static struct data data;
static double spent;		/* seconds of CPU in what is measured */
static const char *site, *fresh;

static void
die(const char *path)
{
	perror(path);
	exit(1);
}

static double
cpu_seconds(void)
{
	struct timespec now;

	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
	return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

/* Read the file into `data`. */
static void
load(const char *path, size_t len)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC);

	if (len > data.cap) {
		data.cap = 2 * len;
		data.bytes = realloc(data.bytes, data.cap);
	}
	if (fd == -1 || (len != 0 && data.bytes == NULL) ||
	    read(fd, data.bytes, len) != (ssize_t)len)
		die(path);
	close(fd);
	data.len = len;
}

/* Measured with reading the file, which a build does, too. */
static int
render(const char *path, const struct stat *st, int type, struct FTW *ftw)
{
	double began = cpu_seconds();
	cmark_node *tree;
	char *html;

	(void)ftw;
	if (type != FTW_F)
		return 0;
	load(path, (size_t)st->st_size);
	tree = cmark_parse_document(data.bytes, data.len, CMARK_OPT_DEFAULT);
	html = cmark_render_html(tree, CMARK_OPT_DEFAULT);
	free(html);
	cmark_node_free(tree);
	spent += cpu_seconds() - began;
	return 0;
}

static void
write_file(const char *path)
{
	int fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644);

	if (fd == -1 || write(fd, data.bytes, data.len) != (ssize_t)data.len ||
	    close(fd) != 0)
		die(path);
}

static int
copy(const char *path, const struct stat *st, int type, struct FTW *ftw)
{
	char to[4096];
	double began;

	(void)ftw;
	snprintf(to, sizeof(to), "%s%s", fresh, path + strlen(site));
	if (type == FTW_F)
		load(path, (size_t)st->st_size);
	began = cpu_seconds();
	if (type == FTW_F)
		write_file(to);
	else if (type == FTW_D && mkdir(to, 0755) != 0)
		die(to);
	spent += cpu_seconds() - began;
	return 0;
}

int
main(int argc, char **argv)
{
	double cmark;

	if (argc != 4) {
		fputs("usage: floor CONTENT SITE FRESH\n", stderr);
		return 2;
	}
	site = argv[2];
	fresh = argv[3];
	if (nftw(argv[1], render, OPEN_FOLDERS, FTW_PHYS) != 0)
		die(argv[1]);
	cmark = spent;
	if (nftw(site, copy, OPEN_FOLDERS, FTW_PHYS) != 0)
		die(site);
	printf("%.3f %.3f\n", spent, cmark);
	free(data.bytes);
	return 0;
}
