#include "check_spec.h"

#include <glob.h>
#include <string.h>

#include "base/alloc.h"
#include "spec.h"

/* Read before the tests are run, and kept: a test knows only a number. */
static struct spec *specs;
static size_t nspecs;

/* The example with that number, counted through all files. */
static const struct spec_example *
example_at(size_t number, const struct spec **spec)
{
	for (*spec = specs; number >= (*spec)->count; ++*spec)
		number -= (*spec)->count;
	return &(*spec)->list[number];
}

START_TEST(example)
{
	const struct spec *spec;
	const struct spec_example *one = example_at((size_t)_i, &spec);
	struct buf report = BUF_INIT;

	/* The place that Check names if the reader crashes. */
	_mark_point(spec->file->path, (int)one->first);
	if (!spec_holds(spec, one, &report))
		ck_abort_msg("%s", report.data);
	buf_release(&report);
}
END_TEST

/* A file without a reader would not be tested at all. */
START_TEST(every_file_has_a_reader)
{
	glob_t found;

	ck_assert_int_eq(glob("tests/spec/*.spec", 0, NULL, &found), 0);
	ck_assert_uint_eq(found.gl_pathc, nspecs);
	globfree(&found);
}
END_TEST

/* As many examples of what is no reference as of what is one. */
START_TEST(references_are_balanced)
{
	const struct spec *spec = specs;
	size_t i, nothing = 0;

	while (strcmp(spec->file->path, "tests/spec/references.spec") != 0)
		spec++;
	ck_assert_uint_ge(spec->count, 80);
	for (i = 0; i < spec->count; i++)
		nothing += str_is(str_trim(spec->list[i].expected), "nothing");
	ck_assert_uint_ge(2 * nothing, spec->count - 10);
}
END_TEST

static Suite *
suite_of(const struct spec *spec, size_t first)
{
	Suite *suite = suite_create(strrchr(spec->file->path, '/') + 1);
	TCase *tcase = tcase_create("examples");

	tcase_add_loop_test(tcase, example, (int)first,
	    (int)(first + spec->count));
	suite_add_tcase(suite, tcase);
	return suite;
}

void
spec_add_suites(SRunner *runner)
{
	Suite *suite = suite_create("spec");
	TCase *tcase = tcase_create("files");
	size_t room = 0, first = 0;

	while (spec_files[nspecs].path != NULL) {
		ALLOC_ONE_MORE(specs, nspecs, room);
		spec_read(&specs[nspecs], &spec_files[nspecs]);
		srunner_add_suite(runner, suite_of(&specs[nspecs], first));
		first += specs[nspecs++].count;
	}
	tcase_add_test(tcase, every_file_has_a_reader);
	tcase_add_test(tcase, references_are_balanced);
	suite_add_tcase(suite, tcase);
	srunner_add_suite(runner, suite);
}
