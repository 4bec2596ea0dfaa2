/*
 * The way minutes are read, by example: minutes.spec holds documents and the
 * outlines expected of them.  SPEC_UPDATE=1 writes the outlines that come out
 * to minutes.spec.new, to be read before they are believed.
 */
#include "suites.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/diag.h"
#include "fixtures/dump_meeting.h"
#include "fixtures/spec.h"
#include "read/infer.h"

static struct spec spec;

/* Is it the text of one item, and not of a document? */
static bool
is_item(const struct spec_example *example)
{
	return str_is(example->kind, "example item");
}

/* The example's text as a source: "→" is a tab, "·" at an end a blank. */
static void
make_source(const struct spec_example *example, struct buf *text)
{
	struct str rest = example->text;
	size_t i;

	if (is_item(example))
		buf_adds(text, "Punkt 1: Titel\n\n00.01.00-A00-1-16\n\n");
	while (rest.len != 0) {
		struct str s = spec_line(&rest);

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
outline(const struct spec_example *example, struct buf *out)
{
	struct meeting *meeting;
	struct buf text = BUF_INIT;
	struct diag *diag = diag_new();
	struct str all;
	size_t start;

	make_source(example, &text);
	meeting = spec_minutes(&text, diag);
	if (meeting == NULL) {
		buf_adds(out, "no item\n");
	} else {
		if (!is_item(example))
			infer_missing(meeting, "x.txt", diag);
		outline_meeting(out, meeting);
	}
	if (is_item(example)) {
		/* The lines about the meeting and the item go without saying. */
		all = (struct str){ out->data, out->len };
		start = str_find(all, " case: 00.01.00-A00-1-16\n");
		ck_assert_uint_lt(start, all.len);
		start += strlen(" case: 00.01.00-A00-1-16\n");
		memmove(out->data, out->data + start, out->len - start + 1);
		out->len -= start;
	}
	meeting_free(meeting);
	diag_free(diag);
	buf_release(&text);
}

START_TEST(spec_example)
{
	spec_check(&spec, (size_t)_i, outline);
}
END_TEST

START_TEST(spec_update)
{
	spec_write_new(&spec, outline);
}
END_TEST

START_TEST(spec_is_there)
{
	ck_assert_uint_ge(spec.count, 35);
}
END_TEST

Suite *
suite_minutes(void)
{
	Suite *suite = suite_create("minutes");
	TCase *tcase = tcase_create("spec");

	spec_read(&spec, "tests/spec/minutes.spec");
	if (getenv("SPEC_UPDATE") != NULL)
		tcase_add_test(tcase, spec_update);
	tcase_add_test(tcase, spec_is_there);
	tcase_add_loop_test(tcase, spec_example, 0, (int)spec.count);
	suite_add_tcase(suite, tcase);
	return suite;
}
