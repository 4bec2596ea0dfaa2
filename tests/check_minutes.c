/*
 * The way minutes are read, by example: minutes.spec holds documents and the
 * outlines expected of them.  SPEC_UPDATE=1 writes the outlines that come out
 * to minutes.spec.new, to be read before they are believed.
 */
#include "suites.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "diag.h"
#include "file.h"
#include "infer.h"
#include "minutes.h"
#include "outline.h"

#define SPEC "tests/minutes.spec"
#define FENCE "````````````````````````````````"
#define EXAMPLES_MAX 200

struct example {
	struct str	text, expected;
	unsigned	line;
	bool		item;		/* the text of one item, not a document */
};

static struct example examples[EXAMPLES_MAX];
static size_t nexamples;
static struct buf spec = BUF_INIT;

static struct str
next_line(struct str *rest)
{
	size_t end = str_find_char(*rest, '\n');
	struct str line = str_cut(*rest, end);

	*rest = str_from(*rest, end + 1);
	return line;
}

/* A broken specification must not pass for a short one. */
static void
must_go_on(struct str rest, const struct example *example)
{
	if (rest.len != 0)
		return;
	fprintf(stderr, "%s:%u: the example has no end\n", SPEC,
	    example->line);
	exit(EXIT_FAILURE);
}

static void
read_example(struct str *rest, unsigned *number, struct example *example)
{
	const char *start = rest->data;
	struct str line;

	example->line = *number;
	while (++*number, !str_is(line = next_line(rest), "."))
		must_go_on(*rest, example);
	example->text = (struct str){ start, (size_t)(line.data - start) };
	start = rest->data;
	while (++*number, !str_is(line = next_line(rest), FENCE))
		must_go_on(*rest, example);
	example->expected = (struct str){ start,
	    (size_t)(line.data - start) };
}

static void
read_spec(void)
{
	struct str rest, line;
	unsigned number = 0;

	if (file_read(SPEC, &spec) != 0)
		return;
	rest = (struct str){ spec.data, spec.len };
	while (rest.len != 0 && nexamples < EXAMPLES_MAX) {
		line = next_line(&rest);
		number++;
		if (!str_starts(line, FENCE " "))
			continue;
		examples[nexamples].item = str_ends(line, " item");
		read_example(&rest, &number, &examples[nexamples++]);
	}
}

/* The example's text as a source: "→" is a tab, "·" at an end a blank. */
static void
make_source(const struct example *example, struct buf *text)
{
	struct str rest = example->text;
	size_t i;

	if (example->item)
		buf_adds(text, "Punkt 1: Titel\n\n00.01.00-A00-1-16\n\n");
	while (rest.len != 0) {
		struct str s = next_line(&rest);

		for (i = 0; i < s.len; i++) {
			if (str_starts(str_from(s, i), "→")) {
				buf_addc(text, '\t');
				i += strlen("→") - 1;
			} else if (str_is(str_from(s, i), "·")) {
				buf_addc(text, ' ');
				break;
			} else {
				buf_addc(text, s.data[i]);
			}
		}
		buf_addc(text, '\n');
	}
}

static void
outline(const struct example *example, struct buf *out)
{
	struct source source;
	struct meeting *meeting;
	struct buf text = BUF_INIT;
	struct diag *diag = diag_new();
	char name[] = "/tmp/referat-spec-XXXXXX";
	int fd = mkstemp(name);
	struct str all;
	size_t start;

	ck_assert_int_ge(fd, 0);
	make_source(example, &text);
	fclose(fdopen(fd, "w"));
	ck_assert_int_eq(file_write(name, text.data, text.len), 0);
	ck_assert_int_eq(source_read(&source, name, "x.txt", diag), 0);
	meeting = minutes_read(&source, NULL, diag);
	if (meeting == NULL) {
		buf_adds(out, "no item\n");
	} else {
		if (!example->item)
			infer_missing(meeting, "x.txt", diag);
		outline_meeting(out, meeting);
	}
	if (example->item) {
		/* The lines about the meeting and the item go without saying. */
		all = (struct str){ out->data, out->len };
		start = str_find(all, " case: 00.01.00-A00-1-16\n");
		ck_assert_uint_lt(start, all.len);
		start += strlen(" case: 00.01.00-A00-1-16\n");
		memmove(out->data, out->data + start, out->len - start + 1);
		out->len -= start;
	}
	meeting_free(meeting);
	source_release(&source);
	diag_free(diag);
	buf_release(&text);
	remove(name);
}

START_TEST(spec_example)
{
	const struct example *example = &examples[_i];
	struct buf out = BUF_INIT;

	outline(example, &out);
	ck_assert_msg(str_eq((struct str){ out.data, out.len },
	    example->expected), "%s:%u:\n%.*s--- expected\n%.*s--- found\n%s",
	    SPEC, example->line, STR_FMT(example->text),
	    STR_FMT(example->expected), out.data);
	buf_release(&out);
}
END_TEST

/* Write the specification anew with what comes out now. */
START_TEST(spec_update)
{
	struct buf out = BUF_INIT, one = BUF_INIT;
	const char *at = spec.data;
	size_t i;

	for (i = 0; i < nexamples; i++) {
		buf_add(&out, at, (size_t)(examples[i].expected.data - at));
		buf_reset(&one);
		outline(&examples[i], &one);
		buf_add(&out, one.data, one.len);
		at = examples[i].expected.data + examples[i].expected.len;
	}
	buf_adds(&out, at);
	ck_assert_int_eq(file_write(SPEC ".new", out.data, out.len), 0);
	buf_release(&out);
	buf_release(&one);
}
END_TEST

START_TEST(spec_is_there)
{
	ck_assert_uint_ge(nexamples, 35);
	ck_assert_uint_lt(nexamples, EXAMPLES_MAX);
}
END_TEST

Suite *
suite_minutes(void)
{
	Suite *suite = suite_create("minutes");
	TCase *tcase = tcase_create("spec");

	read_spec();
	if (getenv("SPEC_UPDATE") != NULL)
		tcase_add_test(tcase, spec_update);
	tcase_add_test(tcase, spec_is_there);
	tcase_add_loop_test(tcase, spec_example, 0, (int)nexamples);
	suite_add_tcase(suite, tcase);
	return suite;
}
