#include "spec.h"

#include <err.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/file.h"
#include "read/minutes.h"
#include "read/source.h"
#include "readers.h"

const struct spec_file spec_files[] = {
	{ "tests/spec/minutes.spec",	read_minutes },
	{ "tests/spec/decisions.spec",	read_facts },
	{ "tests/spec/verbs.spec",	read_facts },
	{ "tests/spec/points.spec",	read_facts },
	{ "tests/spec/votes.spec",	read_facts },
	{ "tests/spec/amendments.spec",	read_facts },
	{ "tests/spec/absence.spec",	read_facts },
	{ "tests/spec/remarks.spec",	read_facts },
	{ "tests/spec/referrals.spec",	read_facts },
	{ "tests/spec/people.spec",	read_facts },
	{ "tests/spec/earlier.spec",	read_facts },
	{ "tests/spec/references.spec",	read_references },
	{ NULL,				NULL },
};

#define FENCE "````````````````````````````````"

struct str
spec_line(struct str *rest)
{
	size_t end = str_find_char(*rest, '\n');
	struct str line = str_cut(*rest, end);

	*rest = str_from(*rest, end + 1);
	return line;
}

/* Reads up to the line `mark`, and returns what comes before it. */
static struct str
read_until(const struct spec *spec, struct str *rest, unsigned *number,
    const char *mark)
{
	const char *start = rest->data;
	struct str line;

	for (; rest->len != 0; ++*number) {
		line = spec_line(rest);
		if (str_is(line, mark)) {
			++*number;
			return (struct str){ start,
			    (size_t)(line.data - start) };
		}
		if (str_starts(line, FENCE))
			break;
	}
	errx(EXIT_FAILURE, "%s:%u: expected a line \"%s\"",
	    spec->file->path, *number, mark);
}

static void
read_example(struct spec *spec, struct str *rest, unsigned *number,
    struct str kind)
{
	struct spec_example *example;

	ALLOC_ONE_MORE(spec->list, spec->count, spec->room);
	example = &spec->list[spec->count++];
	example->kind = kind;
	example->first = *number;
	example->text = read_until(spec, rest, number, ".");
	example->expected = read_until(spec, rest, number, FENCE);
	example->last = *number;
}

void
spec_read(struct spec *spec, const struct spec_file *file)
{
	struct str rest, line;
	unsigned number = 0;

	*spec = (struct spec){ .file = file, .text = BUF_INIT };
	if (file_read(file->path, &spec->text) != 0)
		err(EXIT_FAILURE, "%s", file->path);
	rest = (struct str){ spec->text.data, spec->text.len };
	while (rest.len != 0) {
		line = spec_line(&rest);
		number++;
		if (str_starts(line, FENCE " "))
			read_example(spec, &rest, &number,
			    str_trim(str_from(line, strlen(FENCE))));
		else if (str_starts(line, FENCE))
			errx(EXIT_FAILURE, "%s:%u: a fence that begins no "
			    "example", file->path, number);
	}
	if (spec->count == 0)
		errx(EXIT_FAILURE, "%s: no example in it", file->path);
}

void
spec_release(struct spec *spec)
{
	free(spec->list);
	buf_release(&spec->text);
}

/* How many lines follow each other in both texts, at most: a row for each
   line of the first, and one more; a column for each of the second. */
static size_t *
common_lines(const struct str *a, size_t na, const struct str *b, size_t nb)
{
	size_t *common = xcalloc((na + 1) * (nb + 1), sizeof(*common));
	size_t i, k, *here, below, right;

	for (i = na; i-- > 0;)
		for (k = nb; k-- > 0;) {
			here = &common[i * (nb + 1) + k];
			below = here[nb + 1];
			right = here[1];
			*here = below > right ? below : right;
			if (str_eq(a[i], b[k]))
				*here = here[nb + 2] + 1;
		}
	return common;
}

/* The lines of a text.  The caller frees. */
static struct str *
split_lines(struct str text, size_t *count)
{
	struct str *lines = NULL;
	size_t room = 0;

	*count = 0;
	while (text.len != 0) {
		ALLOC_ONE_MORE(lines, *count, room);
		lines[(*count)++] = spec_line(&text);
	}
	return lines;
}

static void
add_difference(struct buf *out, struct str expected, struct str found)
{
	size_t na, nb, i = 0, k = 0, *common;
	struct str *a = split_lines(expected, &na);
	struct str *b = split_lines(found, &nb);

	common = common_lines(a, na, b, nb);
	while (i < na || k < nb) {
		if (i < na && k < nb && str_eq(a[i], b[k])) {
			buf_addf(out, "  %.*s\n", STR_FMT(a[i]));
			i++;
			k++;
		} else if (k == nb || (i < na &&
		    common[(i + 1) * (nb + 1) + k] >=
		    common[i * (nb + 1) + k + 1])) {
			buf_addf(out, "- %.*s\n", STR_FMT(a[i]));
			i++;
		} else {
			buf_addf(out, "+ %.*s\n", STR_FMT(b[k]));
			k++;
		}
	}
	free(common);
	free(a);
	free(b);
}

bool
spec_holds(const struct spec *spec, const struct spec_example *example,
    struct buf *report)
{
	struct buf out = BUF_INIT;
	struct str found;
	bool result;

	spec->file->read(example, &out);
	found = (struct str){ out.data, out.len };
	result = str_eq(found, example->expected);
	if (!result) {
		buf_addf(report, "%s:%u: %.*s\n--- text\n%.*s"
		    "--- expected\n%.*s--- found\n%.*s--- difference\n",
		    spec->file->path, example->first, STR_FMT(example->kind),
		    STR_FMT(example->text), STR_FMT(example->expected),
		    STR_FMT(found));
		add_difference(report, example->expected, found);
	}
	buf_release(&out);
	return result;
}

struct meeting *
spec_meeting(const struct buf *document, struct diag *diag)
{
	char name[] = "/tmp/referat-spec-XXXXXX";
	int fd = mkstemp(name);
	struct meeting *meeting;
	struct source source;

	if (fd == -1 || file_write_close(fd, document->data, document->len) ||
	    source_read(&source, name, "x.txt", diag) != 0)
		err(EXIT_FAILURE, "%s", name);
	unlink(name);
	meeting = minutes_read(&source, NULL, diag);
	source_release(&source);
	return meeting;
}
