/* Assets: their published names, and minified style sheets. */
#include "suites.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/diag.h"
#include "base/file.h"
#include "base/file_remove.h"
#include "base/folder.h"
#include "publish/assets.h"
#include "publish/css.h"

static char top[64];
static struct arena arena;

static void
set_up(void)
{
	strcpy(top, "/tmp/check-assets-XXXXXX");
	ck_assert_ptr_nonnull(mkdtemp(top));
}

static void
tear_down(void)
{
	ck_assert_int_eq(file_remove_all(top), 0);
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

START_TEST(names_have_a_digest)
{
	struct diag *diag = diag_new();
	struct assets assets;

	ck_assert_int_eq(assets_load(&assets, top, diag), -1);
	ck_assert_int_eq(diag_count(diag, DIAG_SYSTEM), 1);
	assets_release(&assets);
	ck_assert_int_eq(folder_make(in_top(ASSETS)), 0);
	put(ASSETS "/a.min.css", "abc");
	put(ASSETS "/b.js", "");
	put(ASSETS "/c.svg", "abc");
	ck_assert_int_eq(assets_load(&assets, top, diag), 0);
	ck_assert_uint_eq(assets.count, 3);
	ck_assert_str_eq(assets_name(&assets, "a.min.css"),
	    "a.min-ba7816bf.css");
	ck_assert_str_eq(assets_name(&assets, "b.js"), "b-e3b0c442.js");
	ck_assert_str_eq(assets_name(&assets, "c.svg"), "c.svg");
	ck_assert_str_eq(assets_name(&assets, "d.css"), "d.css");
	ck_assert_str_eq(assets_name(NULL, "a.min.css"), "a.min.css");
	assets_release(&assets);
	diag_free(diag);
}
END_TEST

START_TEST(minifies_style_sheets)
{
	static const char *const rows[][2] = {
		{ "", "" },
		{ "/* x */ a { b: c; }\n", "a{b:c;}" },
		{ "a , b\n\tc :is( d ) > e{}", "a,b c :is(d) > e{}" },
		{ "@media (min-width: 1px) and (x) {\n\ta{}\n}",
		    "@media (min-width:1px) and (x){a{}}" },
		{ "a { b: calc(1px + 2px) c/**/d }",
		    "a{b:calc(1px + 2px) c d}" },
		{ "a { b: \"; /* \\\"  { \" ; c: '\\'' }",
		    "a{b:\"; /* \\\"  { \";c:'\\''}" },
		{ "a /* open", "a" },
		{ "a { b: \"open", "a{b:\"open" },
	};
	struct buf out = BUF_INIT;
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		buf_reset(&out);
		css_minify(&out, str_of(rows[i][0]));
		ck_assert_str_eq(out.data, rows[i][1]);
	}
	buf_release(&out);
}
END_TEST

Suite *
suite_assets(void)
{
	Suite *suite = suite_create("assets");
	TCase *tcase = tcase_create("assets");

	tcase_add_checked_fixture(tcase, set_up, tear_down);
	tcase_add_test(tcase, names_have_a_digest);
	tcase_add_test(tcase, minifies_style_sheets);
	suite_add_tcase(suite, tcase);
	return suite;
}
