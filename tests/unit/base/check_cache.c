/* The cache: what is kept, what is not believed, and what is removed. */
#include "suites.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/cache.h"
#include "base/file.h"
#include "base/file_remove.h"

#define KEY	"0123456789abcdef0123456789abcdef" \
		"0123456789abcdef0123456789abcdef"
#define OTHER	"f123456789abcdef0123456789abcdef" \
		"0123456789abcdef0123456789abcdef"

static char folder[] = "/tmp/referat-cache-XXXXXX";
static char path[128];

static void
setup(void)
{
	strcpy(folder + strlen(folder) - 6, "XXXXXX");
	ck_assert_ptr_nonnull(mkdtemp(folder));
}

static void
teardown(void)
{
	file_remove_all(folder);
}

static const char *
path_of(const char *name)
{
	snprintf(path, sizeof(path), "%s/%s", folder, name);
	return path;
}

static struct cache *
open_with_entry(const char *data)
{
	struct cache *cache = cache_open(folder);

	ck_assert_ptr_nonnull(cache);
	ck_assert_int_eq(cache_put(cache, KEY, "card", str_of(data)), 0);
	return cache;
}

static void
assert_entry(struct cache *cache, const char *key, const char *kind,
    const char *expected)
{
	struct buf data = BUF_INIT;
	int rc = cache_get(cache, key, kind, &data);

	ck_assert_int_eq(rc, expected != NULL ? 0 : -1);
	ck_assert_str_eq(data.data, expected != NULL ? expected : "");
	buf_release(&data);
}

START_TEST(entries_are_kept)
{
	struct cache *cache = open_with_entry("et\nto");

	assert_entry(cache, KEY, "card", "et\nto");
	assert_entry(cache, KEY, "meeting", NULL);
	assert_entry(cache, OTHER, "card", NULL);
	ck_assert_int_eq(cache_put(cache, KEY, "card", str_of("nyt")), 0);
	assert_entry(cache, KEY, "card", "nyt");
	cache_prune(cache);
	cache_close(cache);
	cache = cache_open(folder);
	assert_entry(cache, KEY, "card", "nyt");
	cache_close(cache);
	cache_close(NULL);
}
END_TEST

/* One bit of any byte changed, cut at any byte, or longer. */
START_TEST(damage_is_noticed)
{
	struct cache *cache = open_with_entry("Godkendt.");
	const char *name = path_of(KEY ".card");
	struct buf whole = BUF_INIT;
	size_t i;

	ck_assert_int_eq(file_read(name, &whole), 0);
	for (i = 0; i < whole.len; i++) {
		whole.data[i] ^= 4;
		file_write(name, whole.data, whole.len);
		assert_entry(cache, KEY, "card", NULL);
		whole.data[i] ^= 4;
		file_write(name, whole.data, i);
		assert_entry(cache, KEY, "card", NULL);
	}
	buf_addc(&whole, 'x');
	file_write(name, whole.data, whole.len);
	assert_entry(cache, KEY, "card", NULL);
	file_write(name, whole.data, whole.len - 1);
	assert_entry(cache, KEY, "card", "Godkendt.");
	cache_close(cache);
	buf_release(&whole);
}
END_TEST

START_TEST(another_name_is_not_believed)
{
	struct cache *cache = open_with_entry("Godkendt.");
	char from[128];

	strcpy(from, path_of(KEY ".card"));
	ck_assert_int_eq(rename(from, path_of(OTHER ".card")), 0);
	assert_entry(cache, KEY, "card", NULL);
	assert_entry(cache, OTHER, "card", NULL);
	cache_close(cache);
}
END_TEST

START_TEST(unused_entries_are_removed)
{
	struct cache *cache = open_with_entry("a");
	struct stat st;

	cache_put(cache, OTHER, "card", str_of("b"));
	cache_put(cache, OTHER, "meeting", str_of("c"));
	cache_prune(cache);
	cache_close(cache);
	file_write(path_of("notes.txt"), "x", 1);
	cache = cache_open(folder);
	cache_close(cache);
	ck_assert_int_eq(stat(path_of(KEY ".card"), &st), 0);
	cache = cache_open(folder);
	assert_entry(cache, OTHER, "card", "b");
	cache_prune(cache);
	cache_close(cache);
	ck_assert_int_ne(stat(path_of(KEY ".card"), &st), 0);
	ck_assert_int_eq(stat(path_of(OTHER ".meeting"), &st), 0);
	ck_assert_int_eq(stat(path_of("notes.txt"), &st), 0);
}
END_TEST

START_TEST(folder_that_cannot_be_used)
{
	ck_assert_ptr_null(cache_open("/dev/null/cache"));
	ck_assert_int_eq(symlink("/tmp", path_of("link")), 0);
	ck_assert_ptr_null(cache_open(path_of("link")));
	file_write(path_of("file"), "x", 1);
	ck_assert_ptr_null(cache_open(path_of("file")));
}
END_TEST

Suite *
suite_cache(void)
{
	Suite *suite = suite_create("cache");
	TCase *tests = tcase_create("cache");

	tcase_add_checked_fixture(tests, setup, teardown);
	tcase_add_test(tests, entries_are_kept);
	tcase_add_test(tests, damage_is_noticed);
	tcase_add_test(tests, another_name_is_not_believed);
	tcase_add_test(tests, unused_entries_are_removed);
	tcase_add_test(tests, folder_that_cannot_be_used);
	suite_add_tcase(suite, tests);
	return suite;
}
