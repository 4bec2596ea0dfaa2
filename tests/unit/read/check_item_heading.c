/* The headings of items taken apart, and the names of groups. */
#include "suites.h"

#include "base/array.h"
#include "base/buf.h"
#include "read/item_group.h"
#include "read/item_heading.h"
#include "read/item_pattern.h"

static const struct {
	const char	*line, *lead, *label, *title;
	char		 kind;
	bool		 closed;
} headings[] = {
	{ "Punkt 3: Ny skole", "Punkt 3:", "3", "Ny skole", 0, false },
	{ "  Punkt 12:  B-sag: Ny skole", "Punkt 12:", "12",
	    "B-sag: Ny skole", 'B', false },
	{ "Punkt 7: Lukket: Salg", "Punkt 7:", "7", "Lukket: Salg", 0, true },
	{ "Punkt 8: Salg - Lukket sag", "Punkt 8:", "8", "Salg - Lukket sag",
	    0, true },
	{ "3. Salg af grund (B) - Lukket", "3.", "3",
	    "Salg af grund (B) - Lukket", 0, true },
	{ "Nr.20 - Titel", "Nr.20 -", "20", "Titel", 0, false },
	{ "Punkt 3: 2. behandling af budget", "Punkt 3:", "3",
	    "2. behandling af budget", 0, false },
	{ "Ny skole", "", "", "Ny skole", 0, false },
	{ "Punkt 3:", "", "", "Punkt 3:", 0, false },
	{ "Punkt 12345: Titel", "", "", "Punkt 12345: Titel", 0, false },
	{ "Punkt 1: Lukkede veje i byen", "Punkt 1:", "1",
	    "Lukkede veje i byen", 0, false },
	{ "Punkt 1: BB-sag: x", "Punkt 1:", "1", "BB-sag: x", 0, false },
};

START_TEST(heading_is_taken_apart)
{
	struct arena arena = ARENA_INIT;
	struct item item = { 0 };

	item_heading_read(&arena, str_of(headings[_i].line), &item);
	ck_assert_str_eq(item.lead, headings[_i].lead);
	ck_assert_str_eq(item.label, headings[_i].label);
	ck_assert_str_eq(item.title, headings[_i].title);
	ck_assert_int_eq(item.case_type, headings[_i].kind);
	ck_assert_int_eq(item.closed, headings[_i].closed);
	arena_release(&arena);
}
END_TEST

/* A line that fits the pattern, whatever its row is. */
static void
add_line(struct buf *line, const char *pattern)
{
	for (; *pattern != '\0'; pattern++)
		if (*pattern == '#')
			buf_adds(line, "7");
		else if (*pattern == '@')
			buf_adds(line, "19/4812");
		else if (*pattern == '*')
			buf_adds(line, "Ny skole");
		else
			buf_addc(line, *pattern == '_' ? ' ' : *pattern);
}

START_TEST(all_patterns_are_tried)
{
	const struct item_pattern *pattern;
	struct buf line = BUF_INIT;
	struct line_match match;
	struct str text;
	size_t i;

	for (i = 0; (pattern = item_pattern_at(i)) != NULL; i++) {
		buf_reset(&line);
		add_line(&line, pattern->pattern);
		text = (struct str){ line.data, line.len };
		ck_assert(item_pattern_match(pattern, text, &match));
		ck_assert(item_pattern_may_match(text));
	}
	ck_assert(item_pattern_may_match(str_of("\tpunkt 3")));
	ck_assert(!item_pattern_may_match(str_of("I 2020")));
	ck_assert(!item_pattern_may_match(str_of(" ")));
	buf_release(&line);
}
END_TEST

START_TEST(groups_of_items)
{
	struct arena arena = ARENA_INIT;
	struct item item = { 0 };
	bool closed = false;

	ck_assert(item_group_is_name(str_of(" LUKKEDE SAGER "), &closed));
	ck_assert(closed);
	ck_assert(item_group_is_name(str_of("Åbent møde"), &closed));
	ck_assert(!closed);
	ck_assert(!item_group_is_name(str_of("Lukkede sager i år"), &closed));
	ck_assert(!item_group_is_name(str_of(""), &closed));
	item_heading_read(&arena, str_of("LUKKET MØDE 4. Salg"), &item);
	ck_assert_str_eq(item.lead, "LUKKET MØDE 4.");
	ck_assert_str_eq(item.title, "Salg");
	ck_assert(item_group_begins(&item, &closed));
	ck_assert(closed);
	item_heading_read(&arena, str_of("5. Lukket møde"), &item);
	ck_assert(!item_group_begins(&item, &closed));
	arena_release(&arena);
}
END_TEST

Suite *
suite_item_heading(void)
{
	Suite *suite = suite_create("item_heading");
	TCase *tcase = tcase_create("heading");

	tcase_add_loop_test(tcase, heading_is_taken_apart, 0, COUNT(headings));
	tcase_add_test(tcase, all_patterns_are_tried);
	tcase_add_test(tcase, groups_of_items);
	suite_add_tcase(suite, tcase);
	return suite;
}
