/* Files and folders: read, written, listed, removed. */
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

static char top[64];
static struct arena arena;

static void
set_up(void)
{
	strcpy(top, "/tmp/check-file-XXXXXX");
	ck_assert_ptr_nonnull(mkdtemp(top));
}

static void
tear_down(void)
{
	ck_assert_int_eq(file_remove_all(top), 0);
	ck_assert_int_ne(access(top, F_OK), 0);
	arena_release(&arena);
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

START_TEST(reads_what_it_writes)
{
	struct buf out = BUF_INIT;
	size_t len = 300 * 1000, i;
	char *data = malloc(len);

	for (i = 0; i < len; i++)
		data[i] = (char)(i * 7);
	ck_assert_int_eq(file_write(in_top("x"), data, len), 0);
	buf_adds(&out, "before");
	ck_assert_int_eq(file_read(in_top("x"), &out), 0);
	ck_assert_uint_eq(out.len, 6 + len);
	ck_assert_int_eq(memcmp(out.data + 6, data, len), 0);
	ck_assert_int_eq(out.data[out.len], '\0');
	buf_reset(&out);
	put("x", "");
	ck_assert_int_eq(file_read(in_top("x"), &out), 0);
	ck_assert_uint_eq(out.len, 0);
	buf_release(&out);
	free(data);
}
END_TEST

START_TEST(reports_errors)
{
	struct buf out = BUF_INIT;
	struct folder_entry *entries;
	const char **paths;
	size_t count;

	ck_assert_int_eq(file_read(in_top("none"), &out), -1);
	ck_assert_int_eq(errno, ENOENT);
	ck_assert_int_eq(file_read(top, &out), -1);
	ck_assert_int_eq(errno, EISDIR);
	ck_assert_int_eq(file_write(in_top("none/x"), "x", 1), -1);
	ck_assert_int_eq(errno, ENOENT);
	ck_assert_int_eq(file_write("/dev/full", "x", 1), -1);
	ck_assert_int_eq(errno, ENOSPC);
	ck_assert_int_eq(folder_list(&arena, in_top("none"), &paths, &count),
	    -1);
	ck_assert_int_eq(errno, ENOENT);
	ck_assert_uint_eq(count, 1);
	ck_assert_str_eq(paths[0], "");
	ck_assert_int_eq(folder_entries(&arena, AT_FDCWD, in_top("none"),
	    &entries, &count), -1);
	ck_assert_int_eq(file_remove_all(in_top("none")), -1);
	ck_assert_int_eq(errno, ENOENT);
	buf_release(&out);
}
END_TEST

START_TEST(refuses_large_files)
{
	struct buf out = BUF_INIT;
	int fd = open(in_top("huge"), O_WRONLY | O_CREAT, 0600);

	/* A sparse file takes no space. */
	ck_assert_int_eq(ftruncate(fd, (off_t)FILE_SIZE_MAX + 1), 0);
	close(fd);
	ck_assert_int_eq(file_read(in_top("huge"), &out), -1);
	ck_assert_int_eq(errno, EFBIG);
	ck_assert_uint_eq(out.len, 0);
	buf_release(&out);
}
END_TEST

START_TEST(makes_folders)
{
	ck_assert_int_eq(folder_make(in_top("a/b/c")), 0);
	ck_assert_int_eq(folder_make(in_top("a/b/c/")), 0);
	put("a/b/c/x", "x");
	ck_assert_int_eq(folder_make(in_top("a/b/c/x")), -1);
	ck_assert_int_eq(errno, ENOTDIR);
	ck_assert_int_eq(folder_make(in_top("a/b/c/x/y")), -1);
	ck_assert_int_eq(errno, ENOTDIR);
}
END_TEST

START_TEST(lists_in_order)
{
	static const char *const expected[] = {
		"B.txt", "a.b/x", "a/x", "a/y", "b.txt", "lost", "to-b",
		"\xc3\xa6.txt"
	};
	const char **paths;
	size_t count, i;

	ck_assert_int_eq(folder_make(in_top("a")), 0);
	ck_assert_int_eq(folder_make(in_top("a.b")), 0);
	ck_assert_int_eq(folder_make(in_top(".hidden")), 0);
	put("\xc3\xa6.txt", "");
	put("b.txt", "");
	put("B.txt", "");
	put("a/y", "");
	put("a/x", "");
	put("a.b/x", "");
	put("a/.hidden", "");
	put(".hidden/x", "");
	ck_assert_int_eq(symlink("b.txt", in_top("to-b")), 0);
	ck_assert_int_eq(symlink("a", in_top("to-a")), 0);
	ck_assert_int_eq(symlink("..", in_top("a/up")), 0);
	ck_assert_int_eq(symlink("nowhere", in_top("lost")), 0);
	ck_assert_int_eq(mkfifo(in_top("pipe"), 0600), 0);
	ck_assert_int_eq(folder_list(&arena, top, &paths, &count), 0);
	ck_assert_uint_eq(count, sizeof(expected) / sizeof(expected[0]));
	for (i = 0; i < count; i++)
		ck_assert_str_eq(paths[i], expected[i]);
}
END_TEST

/* Deeper than there are file descriptors, and wider than one thread takes. */
START_TEST(removes_deep_and_unreadable)
{
	struct buf path = BUF_INIT;
	int i;

	buf_adds(&path, top);
	for (i = 0; i < 1500; i++)
		buf_adds(&path, "/d");
	ck_assert_int_eq(folder_make(path.data), 0);
	buf_release(&path);
	ck_assert_int_eq(folder_make(in_top("shut/below")), 0);
	put("shut/below/x", "x");
	put("kept", "x");
	ck_assert_int_eq(symlink("../kept", in_top("shut/link")), 0);
	ck_assert_int_eq(chmod(in_top("shut/below"), 0500), 0);
	ck_assert_int_eq(chmod(in_top("shut"), 0), 0);
	ck_assert_int_eq(file_remove_all(in_top("shut")), 0);
	ck_assert_int_ne(access(in_top("shut"), F_OK), 0);
	ck_assert_int_eq(access(in_top("kept"), F_OK), 0);
	ck_assert_int_eq(file_remove_all(in_top("kept")), 0);
	ck_assert_int_ne(access(in_top("kept"), F_OK), 0);
}
END_TEST

Suite *
suite_file(void)
{
	Suite *suite = suite_create("file");
	TCase *tcase = tcase_create("files");

	tcase_set_timeout(tcase, 60);
	tcase_add_checked_fixture(tcase, set_up, tear_down);
	tcase_add_test(tcase, reads_what_it_writes);
	tcase_add_test(tcase, reports_errors);
	tcase_add_test(tcase, refuses_large_files);
	tcase_add_test(tcase, makes_folders);
	tcase_add_test(tcase, lists_in_order);
	tcase_add_test(tcase, removes_deep_and_unreadable);
	suite_add_tcase(suite, tcase);
	return suite;
}
