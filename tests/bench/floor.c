/*
 * The floor that a build is held against: what remains if everything but
 * libcmark and the file system cost nothing.
 *
 *	floor CONTENT SITE OUT
 *
 * The files of a finished SITE are loaded first.  Then, on the clock, each
 * document in CONTENT is parsed and rendered once by libcmark, and all files
 * of SITE are written again below OUT, which must not exist.  Prints the CPU
 * seconds of that.
 */
#include <cmark.h>
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>

#include "base/alloc.h"
#include "base/arena.h"
#include "base/file.h"
#include "base/folder.h"

/* A file or folder of the site, a folder before what is in it. */
struct entry {
	char		*path;		/* below the site */
	bool		 folder;
	struct buf	 data;
};

static struct {
	struct entry	*list;
	size_t		 count, room;
	size_t		 skip;		/* the length of the site's path */
} site;

static void
die(const char *path)
{
	perror(path);
	exit(3);
}

static int
load(const char *path, const struct stat *st, int type, struct FTW *ftw)
{
	struct entry entry = { .folder = type == FTW_D, .data = BUF_INIT };

	(void)st;
	(void)ftw;
	entry.path = xstrdup(path + site.skip);
	if (!entry.folder && file_read(path, &entry.data) != 0)
		die(path);
	ALLOC_ONE_MORE(site.list, site.count, site.room);
	site.list[site.count++] = entry;
	return 0;
}

static void
render_documents(const char *content)
{
	struct arena arena = ARENA_INIT;
	struct buf text = BUF_INIT;
	const char **names;
	size_t count = 0, i;
	char *html;

	if (folder_list(&arena, content, &names, &count) != 0)
		die(content);
	for (i = 0; i < count; i++) {
		buf_reset(&text);
		if (file_read(arena_printf(&arena, "%s/%s", content,
		    names[i]), &text) != 0)
			die(names[i]);
		html = cmark_markdown_to_html(text.data, text.len,
		    CMARK_OPT_DEFAULT);
		free(html);
	}
	buf_release(&text);
	arena_release(&arena);
}

static void
write_site(const char *out)
{
	struct buf path = BUF_INIT;
	const struct entry *entry;
	size_t i;
	int rc;

	for (i = 0; i < site.count; i++) {
		entry = &site.list[i];
		buf_reset(&path);
		buf_addf(&path, "%s%s", out, entry->path);
		rc = entry->folder ? mkdir(path.data, 0777) :
		    file_write(path.data, entry->data.data, entry->data.len);
		if (rc != 0)
			die(path.data);
	}
	buf_release(&path);
}

static double
cpu_seconds(void)
{
	struct timespec now;

	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
	return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

int
main(int argc, char **argv)
{
	double began;

	if (argc != 4) {
		fputs("usage: floor CONTENT SITE OUT\n", stderr);
		return 2;
	}
	site.skip = strlen(argv[2]);
	if (nftw(argv[2], load, 16, FTW_PHYS) != 0)
		die(argv[2]);
	began = cpu_seconds();
	render_documents(argv[1]);
	write_site(argv[3]);
	printf("%.3f\n", cpu_seconds() - began);
	return 0;
}
