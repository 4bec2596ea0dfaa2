#include "spec.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <check.h>

#include "base/alloc.h"
#include "base/file.h"
#include "read/minutes.h"
#include "read/source.h"

#define FENCE "````````````````````````````````"

struct str
spec_line(struct str *rest)
{
	size_t end = str_find_char(*rest, '\n');
	struct str line = str_cut(*rest, end);

	*rest = str_from(*rest, end + 1);
	return line;
}

/* A broken specification must not pass for a short one. */
static void
must_go_on(struct str rest, const char *path, unsigned line)
{
	if (rest.len != 0)
		return;
	fprintf(stderr, "%s:%u: the example has no end\n", path, line);
	exit(EXIT_FAILURE);
}

static void
read_example(struct spec *spec, struct str *rest, unsigned *number,
    struct str kind)
{
	struct spec_example *example;
	const char *start = rest->data;
	struct str line;

	ALLOC_ONE_MORE(spec->list, spec->count, spec->room);
	example = &spec->list[spec->count++];
	example->kind = kind;
	example->line = *number;
	while (++*number, !str_is(line = spec_line(rest), "."))
		must_go_on(*rest, spec->path, example->line);
	example->text = (struct str){ start, (size_t)(line.data - start) };
	start = rest->data;
	while (++*number, !str_is(line = spec_line(rest), FENCE))
		must_go_on(*rest, spec->path, example->line);
	example->expected = (struct str){ start,
	    (size_t)(line.data - start) };
}

void
spec_read(struct spec *spec, const char *path)
{
	struct str rest, line;
	unsigned number = 0;

	*spec = (struct spec){ .path = path, .text = BUF_INIT };
	if (file_read(path, &spec->text) != 0)
		return;
	rest = (struct str){ spec->text.data, spec->text.len };
	while (rest.len != 0) {
		line = spec_line(&rest);
		number++;
		if (str_starts(line, FENCE " "))
			read_example(spec, &rest, &number,
			    str_trim(str_from(line, strlen(FENCE))));
	}
}

void
spec_write_new(const struct spec *spec,
    void (*make)(const struct spec_example *, struct buf *))
{
	struct buf out = BUF_INIT, name = BUF_INIT;
	const char *at = spec->text.data;
	const struct spec_example *example;
	size_t i;

	for (i = 0; i < spec->count; i++) {
		example = &spec->list[i];
		buf_add(&out, at, (size_t)(example->expected.data - at));
		make(example, &out);
		at = example->expected.data + example->expected.len;
	}
	buf_adds(&out, at);
	buf_addf(&name, "%s.new", spec->path);
	ck_assert_int_eq(file_write(name.data, out.data, out.len), 0);
	buf_release(&out);
	buf_release(&name);
}

void
spec_check(const struct spec *spec, size_t index,
    void (*make)(const struct spec_example *, struct buf *))
{
	const struct spec_example *example = &spec->list[index];
	struct buf out = BUF_INIT;

	make(example, &out);
	ck_assert_msg(str_eq((struct str){ out.data, out.len },
	    example->expected), "%s:%u:\n%.*s--- expected\n%.*s--- found\n%s",
	    spec->path, example->line, STR_FMT(example->text),
	    STR_FMT(example->expected), out.data);
	buf_release(&out);
}

struct meeting *
spec_minutes(const struct buf *text, struct diag *diag)
{
	char name[] = "/tmp/referat-spec-XXXXXX";
	int fd = mkstemp(name);
	struct meeting *meeting;
	struct source source;

	ck_assert_int_ge(fd, 0);
	fclose(fdopen(fd, "w"));
	ck_assert_int_eq(file_write(name, text->data, text->len), 0);
	ck_assert_int_eq(source_read(&source, name, "x.txt", diag), 0);
	meeting = minutes_read(&source, NULL, diag);
	source_release(&source);
	remove(name);
	return meeting;
}
