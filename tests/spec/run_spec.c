#include <err.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "check_spec.h"
#include "spec.h"

struct sums {
	size_t	passed, failed;
};

/* Writes FILE.new with what is found now, to be reviewed. */
static void
write_new(const struct spec *spec)
{
	struct buf out = BUF_INIT, name = BUF_INIT;
	const char *at = spec->text.data;
	const struct spec_example *one;
	size_t i;

	for (i = 0; i < spec->count; i++) {
		one = &spec->list[i];
		buf_add(&out, at, (size_t)(one->expected.data - at));
		spec->file->read(one, &out);
		at = one->expected.data + one->expected.len;
	}
	buf_adds(&out, at);
	buf_addf(&name, "%s.new", spec->file->path);
	if (file_write(name.data, out.data, out.len) != 0)
		err(EXIT_FAILURE, "%s", name.data);
	printf("wrote %s\n", name.data);
	buf_release(&out);
	buf_release(&name);
}

static bool
run_example(const struct spec *spec, const struct spec_example *one)
{
	struct buf report = BUF_INIT;
	bool holds = spec_holds(spec, one, &report);

	fputs(report.data, stdout);
	buf_release(&report);
	return holds;
}

static void
run_file(const struct spec *spec, struct sums *sums)
{
	size_t i, passed = 0;

	for (i = 0; i < spec->count; i++)
		passed += run_example(spec, &spec->list[i]);
	printf("%s: %zu of %zu examples passed\n", spec->file->path, passed,
	    spec->count);
	sums->passed += passed;
	sums->failed += spec->count - passed;
}

static void
run_line(const struct spec *spec, unsigned line, struct sums *sums)
{
	const struct spec_example *one = spec->list;

	while (one < spec->list + spec->count && one->last < line)
		one++;
	if (one == spec->list + spec->count || one->first > line)
		errx(EXIT_FAILURE, "%s:%u: no example is there",
		    spec->file->path, line);
	if (run_example(spec, one)) {
		printf("%s:%u: passed\n", spec->file->path, one->first);
		sums->passed++;
	} else {
		sums->failed++;
	}
}

/* Splits "FILE:LINE"; the line is 0 if none is given. */
static struct str
split_place(const char *place, unsigned *line)
{
	struct str file = str_of(place), number;
	size_t colon = str_find_char(file, ':');

	*line = 0;
	if (colon == file.len)
		return file;
	number = str_from(file, colon + 1);
	if (str_number(number) <= 0)
		errx(EXIT_FAILURE, "%s: %.*s is no line", place,
		    STR_FMT(number));
	*line = (unsigned)str_number(number);
	return str_cut(file, colon);
}

int
spec_run(const char *place)
{
	const struct spec_file *file;
	struct sums sums = { 0, 0 };
	struct spec spec;
	struct str wanted = STR_LIT("");
	unsigned line = 0;
	bool known = false;

	if (place != NULL)
		wanted = split_place(place, &line);
	for (file = spec_files; file->path != NULL; file++) {
		if (place != NULL && !str_is(wanted, file->path))
			continue;
		known = true;
		spec_read(&spec, file);
		if (getenv("SPEC_UPDATE") != NULL)
			write_new(&spec);
		else if (line != 0)
			run_line(&spec, line, &sums);
		else
			run_file(&spec, &sums);
		spec_release(&spec);
	}
	if (!known)
		errx(EXIT_FAILURE, "%.*s: no such file of examples",
		    STR_FMT(wanted));
	printf("%zu passed, %zu failed\n", sums.passed, sums.failed);
	return sums.failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
