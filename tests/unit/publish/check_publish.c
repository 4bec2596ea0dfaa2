/* Publishing: what stays, what changes, and that it is all or nothing. */
#include "suites.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"
#include "base/file_remove.h"
#include "base/folder.h"
#include "base/pool.h"
#include "publish/staging.h"

static char top[64];
static struct arena arena;
static struct diag *diag;
static struct staging_counts counts;

static void
set_up(void)
{
	strcpy(top, "/tmp/check-publish-XXXXXX");
	ck_assert_ptr_nonnull(mkdtemp(top));
	diag = diag_new();
}

static void
tear_down(void)
{
	ck_assert_int_eq(file_remove_all(top), 0);
	arena_release(&arena);
	diag_free(diag);
}

static const char *
in_top(const char *name)
{
	return arena_printf(&arena, "%s/%s", top, name);
}

static void
put(const char *name, const char *text)
{
	ck_assert_int_eq(file_write(in_top(name), text, strlen(text)), 0);
}

static void
make_folder(const char *name)
{
	ck_assert_int_eq(folder_make(in_top(name)), 0);
}

/* Returns NULL if it does not exist. */
static const char *
text_of(const char *name)
{
	struct buf text = BUF_INIT;
	const char *copy = NULL;

	if (file_read(in_top(name), &text) == 0)
		copy = arena_dup(&arena, text.data);
	buf_release(&text);
	return copy;
}

static bool
is_there(const char *name)
{
	struct stat st;

	return lstat(in_top(name), &st) == 0;
}

static struct stat
stat_of(const char *name)
{
	struct stat st;

	ck_assert_int_eq(lstat(in_top(name), &st), 0);
	return st;
}

/* Only `out`, and what the test made, may be left. */
static void
assert_cleared(void)
{
	ck_assert(!is_there(".out.referat"));
}

static const char *
said(void)
{
	char *text = NULL;
	const char *copy;
	size_t len = 0;
	FILE *out = open_memstream(&text, &len);

	diag_print(diag, out, DIAG_NOTE);
	fclose(out);
	copy = arena_dup(&arena, text);
	free(text);
	return copy;
}

/* Pages as "path", "text", ..., NULL. */
static struct staging *
begin_with(const char *const pages[])
{
	struct staging *staging = staging_begin(in_top("out"), diag);

	ck_assert_msg(staging != NULL, "%s", said());
	for (; pages[0] != NULL; pages += 2)
		ck_assert_msg(staging_add(staging, pages[0], pages[1],
		    strlen(pages[1])) == 0, "%s", said());
	return staging;
}

#define PAGES(...)	((const char *const[]){ __VA_ARGS__, NULL })
#define BUILD(...)							\
	ck_assert_msg(staging_commit(begin_with(PAGES(__VA_ARGS__)),	\
	    &counts) == 0, "%s", said())

static void
assert_counts(size_t written, size_t kept, size_t removed)
{
	ck_assert_uint_eq(counts.written, written);
	ck_assert_uint_eq(counts.kept, kept);
	ck_assert_uint_eq(counts.removed, removed);
}

START_TEST(first_build)
{
	BUILD("b/c", "1", "a", "2", "b/a/x", "");
	assert_counts(3, 0, 0);
	ck_assert_str_eq(text_of("out/a"), "2");
	ck_assert_str_eq(text_of("out/b/c"), "1");
	ck_assert_str_eq(text_of("out/b/a/x"), "");
	ck_assert_str_eq(text_of("out/.referat"), "a\nb/a/x\nb/c\n");
	ck_assert_str_eq(said(), "");
	assert_cleared();
}
END_TEST

START_TEST(unchanged_is_the_same_file)
{
	static const struct timespec times[2] = { { 1000, 5 }, { 2000, 7 } };
	struct stat before, after;

	BUILD("b/kept", "same", "b/changed", "old", "b/gone/x", "x");
	ck_assert_int_eq(utimensat(AT_FDCWD, in_top("out/b/kept"), times, 0),
	    0);
	before = stat_of("out/b/kept");
	BUILD("b/kept", "same", "b/changed", "new", "b/new", "");
	assert_counts(2, 1, 1);
	after = stat_of("out/b/kept");
	ck_assert_uint_eq(before.st_ino, after.st_ino);
	ck_assert_int_eq(after.st_mtim.tv_sec, 2000);
	ck_assert_int_eq(after.st_mtim.tv_nsec, 7);
	ck_assert_uint_eq(after.st_nlink, 1);
	ck_assert_str_eq(text_of("out/b/changed"), "new");
	ck_assert_str_eq(text_of("out/b/new"), "");
	ck_assert(!is_there("out/b/gone"));
	assert_cleared();

	before = stat_of("out/.referat");
	BUILD("b/kept", "same", "b/changed", "new", "b/new", "");
	assert_counts(0, 3, 0);
	ck_assert_uint_eq(before.st_ino, stat_of("out/.referat").st_ino);
}
END_TEST

/* A page may be longer or shorter than the blocks that are compared. */
START_TEST(compares_all_bytes)
{
	size_t len = 200 * 1000;
	char *text = malloc(len + 1);
	int i;

	memset(text, 'x', len);
	text[len] = '\0';
	BUILD("p", text);
	for (i = 0; i < 3; i++) {
		text[i == 0 ? 0 : i == 1 ? 65536 : len - 1] = 'y';
		BUILD("p", text);
		assert_counts(1, 0, 0);
		BUILD("p", text);
		assert_counts(0, 1, 0);
	}
	text[len - 1] = '\0';
	BUILD("p", text);
	assert_counts(1, 0, 0);
	ck_assert_str_eq(text_of("out/p"), text);
	free(text);
}
END_TEST

START_TEST(abandoned_leaves_the_old)
{
	staging_abandon(begin_with(PAGES("a", "1")));
	ck_assert(!is_there("out"));
	assert_cleared();
	BUILD("a", "1", "b", "2");
	staging_abandon(begin_with(PAGES("a", "3", "c", "4")));
	ck_assert_str_eq(text_of("out/a"), "1");
	ck_assert_str_eq(text_of("out/b"), "2");
	ck_assert(!is_there("out/c"));
	assert_cleared();
}
END_TEST

START_TEST(foreign_is_left_alone)
{
	struct stat file, folder;

	make_folder("out/mine/empty");
	make_folder("out/b");
	put("out/CNAME", "example");
	put("out/mine/x", "mine");
	put("out/b/mine", "between pages");
	ck_assert_int_eq(symlink("x", in_top("out/mine/link")), 0);
	ck_assert_int_eq(symlink("/nowhere/at/all", in_top("out/lost")), 0);
	ck_assert_int_eq(mkfifo(in_top("out/pipe"), 0600), 0);
	ck_assert_int_eq(chmod(in_top("out/mine"), 0550), 0);
	ck_assert_int_eq(chmod(in_top("out"), 0751), 0);
	file = stat_of("out/mine/x");

	BUILD("a", "1", "b/c", "2");
	assert_counts(2, 0, 0);
	BUILD("a", "1");
	assert_counts(0, 1, 1);
	ck_assert_str_eq(text_of("out/CNAME"), "example");
	ck_assert_str_eq(text_of("out/b/mine"), "between pages");
	ck_assert(!is_there("out/b/c"));
	ck_assert_uint_eq(stat_of("out/mine/x").st_ino, file.st_ino);
	ck_assert(S_ISLNK(stat_of("out/mine/link").st_mode));
	ck_assert(S_ISLNK(stat_of("out/lost").st_mode));
	ck_assert(S_ISFIFO(stat_of("out/pipe").st_mode));
	folder = stat_of("out/mine/empty");
	ck_assert(S_ISDIR(folder.st_mode));
	ck_assert_uint_eq(stat_of("out/mine").st_mode & 07777, 0550);
	ck_assert_uint_eq(stat_of("out").st_mode & 07777, 0751);
	ck_assert_str_eq(said(), "");
	assert_cleared();
	ck_assert_int_eq(chmod(in_top("out/mine"), 0750), 0);
}
END_TEST

/* Foreign files are not removed to make room for a page. */
START_TEST(foreign_wins)
{
	make_folder("out/page/mine");
	put("out/index.html", "mine");
	put("out/moeder", "mine");
	ck_assert_int_eq(symlink("elsewhere", in_top("out/sager")), 0);
	make_folder("elsewhere");
	BUILD("index.html", "page", "moeder/1", "page", "moeder/2/3", "page",
	    "sager/1", "page", "page", "page", "other", "page");
	assert_counts(1, 0, 0);
	ck_assert_str_eq(text_of("out/index.html"), "mine");
	ck_assert_str_eq(text_of("out/moeder"), "mine");
	ck_assert(S_ISLNK(stat_of("out/sager").st_mode));
	ck_assert(!is_there("elsewhere/1"));
	ck_assert(is_there("out/page/mine"));
	ck_assert_str_eq(text_of("out/other"), "page");
	ck_assert_str_eq(text_of("out/.referat"), "other\n");
	/* Two for files, one for each folder that cannot be made. */
	ck_assert_uint_eq(diag_count(diag, DIAG_ERROR), 4);
	ck_assert_int_eq(diag_status(diag, 0), 1);
	ck_assert_ptr_nonnull(strstr(said(), "out/index.html: error: "));
	ck_assert_ptr_nonnull(strstr(said(), "out/moeder: error: "));
	/* When they are removed, the pages are written. */
	diag_clear(diag);
	ck_assert_int_eq(unlink(in_top("out/moeder")), 0);
	BUILD("moeder/1", "page", "other", "page");
	assert_counts(1, 1, 0);
	ck_assert_str_eq(said(), "");
}
END_TEST

START_TEST(page_and_folder_change_places)
{
	BUILD("a", "1", "b/x", "2", "b/y/z", "3");
	BUILD("a/x", "1", "b", "2");
	assert_counts(2, 0, 3);
	ck_assert_str_eq(text_of("out/a/x"), "1");
	ck_assert_str_eq(text_of("out/b"), "2");
	BUILD("a", "1");
	make_folder("out/b");
	put("out/b/mine", "mine");
	BUILD("a", "1", "b", "2");
	ck_assert_uint_eq(diag_count(diag, DIAG_ERROR), 1);
	ck_assert_str_eq(text_of("out/b/mine"), "mine");
}
END_TEST

/* Somebody replaced a page that an earlier build wrote. */
START_TEST(page_that_was_replaced)
{
	make_folder("elsewhere");
	put("elsewhere/x", "1");
	BUILD("a", "1", "b", "1", "c", "1");
	ck_assert_int_eq(unlink(in_top("out/a")), 0);
	ck_assert_int_eq(symlink("../elsewhere/x", in_top("out/a")), 0);
	ck_assert_int_eq(unlink(in_top("out/b")), 0);
	ck_assert_int_eq(mkfifo(in_top("out/b"), 0600), 0);
	ck_assert_int_eq(unlink(in_top("out/c")), 0);
	make_folder("out/c/mine");
	BUILD("a", "1", "b", "1", "c", "1");
	ck_assert(S_ISREG(stat_of("out/a").st_mode));
	ck_assert(S_ISREG(stat_of("out/b").st_mode));
	ck_assert(is_there("out/c/mine"));
	ck_assert_uint_eq(diag_count(diag, DIAG_ERROR), 1);
	ck_assert_str_eq(text_of("elsewhere/x"), "1");
}
END_TEST

START_TEST(refuses_bad_names)
{
	static const char *const bad[] = {
		"", "/a", "../a", "a/../b", "a//b", "a/", ".", "./a", "a/.",
		".referat", "a\nb", "a\177b"
	};
	struct staging *staging = begin_with(PAGES("a", "1"));
	size_t i;

	for (i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
		diag_clear(diag);
		ck_assert_int_eq(staging_add(staging, bad[i], "x", 1), -1);
		ck_assert_uint_eq(diag_count(diag, DIAG_SYSTEM), 1);
	}
	ck_assert_int_eq(staging_add(staging, "..a", "x", 1), 0);
	/* The same page twice, and a page that another needs as its folder. */
	ck_assert_int_eq(staging_add(staging, "a", "1", 1), -1);
	ck_assert_int_eq(staging_add(staging, "a/b", "1", 1), -1);
	staging_abandon(staging);
}
END_TEST

START_TEST(out_may_be_a_link)
{
	make_folder("real/site");
	put("real/site/mine", "mine");
	ck_assert_int_eq(symlink("real/site", in_top("out")), 0);
	BUILD("a", "1");
	BUILD("a", "2");
	ck_assert(S_ISLNK(stat_of("out").st_mode));
	ck_assert_str_eq(text_of("real/site/a"), "2");
	ck_assert_str_eq(text_of("out/mine"), "mine");
	ck_assert(!is_there("real/.site.referat"));
}
END_TEST

START_TEST(out_may_lie_deep)
{
	struct staging *staging;

	staging = staging_begin(in_top("not/yet/there/"), diag);
	ck_assert_ptr_nonnull(staging);
	ck_assert_int_eq(staging_add(staging, "a", "1", 1), 0);
	ck_assert_int_eq(staging_commit(staging, &counts), 0);
	ck_assert_str_eq(text_of("not/yet/there/a"), "1");
}
END_TEST

static void
assert_refused(const char *out, const char *why)
{
	diag_clear(diag);
	ck_assert_ptr_null(staging_begin(out, diag));
	ck_assert_int_eq(diag_status(diag, 0), 3);
	ck_assert_msg(strstr(said(), why) != NULL, "%s", said());
}

START_TEST(refuses_bad_places)
{
	char *here = getcwd(NULL, 0);

	put("file", "x");
	make_folder("here/below");
	ck_assert_int_eq(symlink("nowhere", in_top("lost")), 0);
	assert_refused(in_top("file"), strerror(ENOTDIR));
	assert_refused(in_top("file/x"), strerror(ENOTDIR));
	assert_refused(in_top("lost"), strerror(ENOENT));
	assert_refused("", strerror(ENOENT));
	assert_refused("/", "mounted");
	assert_refused("/proc", "mounted");
	ck_assert_int_eq(chdir(in_top("here/below")), 0);
	assert_refused(".", "current folder");
	assert_refused("..", "current folder");
	assert_refused(in_top("here"), "current folder");
	ck_assert_int_eq(chdir(here), 0);
	ck_assert_str_eq(text_of("file"), "x");
	ck_assert(!is_there(".file.referat"));
	free(here);
}
END_TEST

START_TEST(two_builds_do_not_meet)
{
	struct staging *staging = begin_with(PAGES("a", "1"));

	assert_refused(in_top("out"), "another build");
	assert_refused(in_top("./out/"), "another build");
	ck_assert_int_eq(staging_add(staging, "b", "2", 1), 0);
	ck_assert_int_eq(staging_commit(staging, &counts), 0);
	assert_counts(2, 0, 0);
	diag_clear(diag);
	BUILD("a", "1", "b", "2");
	assert_counts(0, 2, 0);
}
END_TEST

/* As left by a build that was killed between the two renames. */
START_TEST(half_a_swap_is_undone)
{
	BUILD("a", "old");
	make_folder(".out.referat/new");
	put(".out.referat/new/a", "new");
	ck_assert_int_eq(rename(in_top("out"), in_top(".out.referat/old")), 0);
	staging_abandon(begin_with(PAGES("a", "newer")));
	ck_assert_str_eq(text_of("out/a"), "old");
	assert_cleared();

	make_folder(".out.referat/old");
	put(".out.referat/old/a", "older");
	staging_abandon(begin_with(PAGES("a", "newer")));
	ck_assert_str_eq(text_of("out/a"), "old");
	assert_cleared();

	make_folder(".out.referat/old");
	make_folder(".out.referat/new");
	put(".out.referat/old/a", "older");
	assert_refused(in_top("out"), "move it to where it shall be");
	ck_assert_str_eq(text_of(".out.referat/old/a"), "older");
	ck_assert_str_eq(text_of("out/a"), "old");
}
END_TEST

START_TEST(leftovers_are_cleared)
{
	BUILD("a", "1");
	make_folder(".out.referat/new/x/y");
	put(".out.referat/new/x/y/z", "left");
	put(".out.referat/lock", "");
	BUILD("a", "1");
	assert_counts(0, 1, 0);
	ck_assert(!is_there("out/x"));
	assert_cleared();
}
END_TEST

/* An edited manifest cannot lead out of the folder. */
START_TEST(odd_manifest)
{
	put("x", "mine");
	make_folder("out");
	put("out/.referat", "../x\n/etc/passwd\n\n..\ngone\na");
	put("out/a", "1");
	BUILD("b", "2");
	assert_counts(1, 0, 1);
	ck_assert(!is_there("out/a"));
	ck_assert_str_eq(text_of("x"), "mine");
	ck_assert_int_eq(unlink(in_top("out/.referat")), 0);
	make_folder("out/.referat");
	assert_refused(in_top("out"), strerror(EISDIR));
}
END_TEST

static int
publish_one(void *staging, size_t index)
{
	char path[64];

	snprintf(path, sizeof(path), "d%zu/%zu/e/%zu", index % 10, index % 70,
	    index);
	return staging_add(staging, path, path, strlen(path));
}

START_TEST(many_threads)
{
	struct staging *staging;
	size_t i, kept[] = { 0, 2000 };

	for (i = 0; i < 2; i++) {
		staging = begin_with((const char *const[]){ NULL });
		ck_assert_int_eq(pool_run(8, 2000, publish_one, staging), 0);
		ck_assert_int_eq(staging_commit(staging, &counts), 0);
		assert_counts(2000 - kept[i], kept[i], 0);
	}
	ck_assert_str_eq(text_of("out/d7/27/e/1777"), "d7/27/e/1777");
	ck_assert_str_eq(said(), "");
}
END_TEST

Suite *
suite_publish(void)
{
	Suite *suite = suite_create("publish");
	TCase *tcase = tcase_create("publishing");

	/* The disk may be busy. */
	tcase_set_timeout(tcase, 120);
	tcase_add_checked_fixture(tcase, set_up, tear_down);
	tcase_add_test(tcase, first_build);
	tcase_add_test(tcase, unchanged_is_the_same_file);
	tcase_add_test(tcase, compares_all_bytes);
	tcase_add_test(tcase, abandoned_leaves_the_old);
	tcase_add_test(tcase, foreign_is_left_alone);
	tcase_add_test(tcase, foreign_wins);
	tcase_add_test(tcase, page_and_folder_change_places);
	tcase_add_test(tcase, page_that_was_replaced);
	tcase_add_test(tcase, refuses_bad_names);
	tcase_add_test(tcase, out_may_be_a_link);
	tcase_add_test(tcase, out_may_lie_deep);
	tcase_add_test(tcase, refuses_bad_places);
	tcase_add_test(tcase, two_builds_do_not_meet);
	tcase_add_test(tcase, half_a_swap_is_undone);
	tcase_add_test(tcase, leftovers_are_cleared);
	tcase_add_test(tcase, odd_manifest);
	tcase_add_test(tcase, many_threads);
	suite_add_tcase(suite, tcase);
	return suite;
}
