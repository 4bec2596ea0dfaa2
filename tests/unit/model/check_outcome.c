/* The table of outcomes, and the templates that name the same outcomes. */
#include <check.h>
#include <string.h>

#include "base/arena.h"
#include "base/array.h"
#include "base/buf.h"
#include "base/file.h"
#include "language/danish.h"
#include "model/outcome.h"
#include "suites.h"

/* Does the file have the text, all three pieces together? */
static bool
has(const char *path, const char *before, const char *word, const char *after)
{
	struct buf text = BUF_INIT, wanted = BUF_INIT;
	bool found;

	ck_assert_int_eq(file_read(path, &text), 0);
	buf_addf(&wanted, "%s%s%s", before, word, after);
	found = strstr(text.data, wanted.data) != NULL;
	buf_release(&wanted);
	buf_release(&text);
	return found;
}

START_TEST(rows_are_whole)
{
	const struct outcome_row *row = outcome_row((enum outcome)_i), *other;
	struct arena arena = ARENA_INIT;
	int i;

	ck_assert_str_eq(row->slug, danish_slug(&arena, str_of(row->title)));
	ck_assert_str_ne(row->did, "");
	/* What was put off is to return. */
	ck_assert(row->open || row->answer != ANSWER_LATER);
	for (i = 0; i < _i; i++) {
		other = outcome_row((enum outcome)i);
		ck_assert_str_ne(row->name, other->name);
		ck_assert_str_ne(row->title, other->title);
		ck_assert_str_ne(row->did, other->did);
	}
	arena_release(&arena);
}
END_TEST

START_TEST(templates_know_the_outcome)
{
	const struct outcome_row *row = outcome_row((enum outcome)_i);

	ck_assert_msg(has("templates/data/meeting.schema.json", "\"",
	    row->name, "\""), "%s is not in the schema", row->name);
	ck_assert_msg(has("templates/pages/data.mustache", "<code>", row->name,
	    "</code>"), "%s is not explained", row->name);
	if (row->glossary != NULL)
		ck_assert_msg(has("templates/pages/glossary.mustache",
		    "<div id=\"", row->glossary, "\">"),
		    "%s is not in the glossary", row->glossary);
}
END_TEST

START_TEST(groups_have_marks)
{
	const char *class = outcome_group_class((enum outcome_group)_i);

	ck_assert_str_ne(outcome_group_title((enum outcome_group)_i), "");
	ck_assert_msg(has("templates/parts/marks.mustache", " id=\"_m-", class,
	    "\""), "%s has no mark", class);
}
END_TEST

Suite *
suite_outcome(void)
{
	Suite *suite = suite_create("outcome");
	TCase *tcase = tcase_create("outcome");

	tcase_add_loop_test(tcase, rows_are_whole, 0, OUTCOME_COUNT);
	tcase_add_loop_test(tcase, templates_know_the_outcome, 0,
	    OUTCOME_COUNT);
	tcase_add_loop_test(tcase, groups_have_marks, 0, GROUP_COUNT);
	suite_add_tcase(suite, tcase);
	return suite;
}
