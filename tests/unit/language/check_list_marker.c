/* What an entry of a list begins with. */
#include "base/array.h"
#include "suites.h"

#include "language/list_marker.h"

static const struct {
	const char		*line;
	enum list_marker_kind	 kind;
	int			 number;
} markers[] = {
	{ "- et", MARKER_BULLET, 0 },
	{ "• et", MARKER_BULLET, 0 },
	{ "– et", MARKER_BULLET, 0 },
	{ "1. et", MARKER_NUMBER, 1 },
	{ "12) et", MARKER_NUMBER, 12 },
	{ "1.1 et", MARKER_LEVELS, 1 },
	{ "2.3.1. et", MARKER_LEVELS, 2 },
	{ "b) et", MARKER_LETTER, 2 },
	{ "-et", MARKER_NONE, 0 },
	{ "-", MARKER_NONE, 0 },
	{ "* fodnote", MARKER_NONE, 0 },
	{ "9. marts er der møde", MARKER_NONE, 0 },
	{ "1.000 kr.", MARKER_NONE, 0 },
	{ "500.000 kr.", MARKER_NONE, 0 },
	{ "12.30 begynder", MARKER_NONE, 0 },
	{ "2017. et", MARKER_NONE, 0 },
	{ "1.halvår", MARKER_NONE, 0 },
	{ "-48,4 mio.", MARKER_NONE, 0 },
	{ "f.eks. det", MARKER_NONE, 0 },
};

START_TEST(marker_is_read)
{
	struct list_marker marker = list_marker_read(str_of(markers[_i].line));

	ck_assert_int_eq((int)marker.kind, (int)markers[_i].kind);
	if (marker.kind != MARKER_NONE)
		ck_assert_int_eq(marker.number, markers[_i].number);
}
END_TEST

Suite *
suite_list_marker(void)
{
	Suite *suite = suite_create("list_marker");
	TCase *tcase = tcase_create("marker");

	tcase_add_loop_test(tcase, marker_is_read, 0, COUNT(markers));
	suite_add_tcase(suite, tcase);
	return suite;
}
