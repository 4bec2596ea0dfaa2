/* Numbers and units as tables print them. */
#include "suites.h"

#include <string.h>

#include "base/arena.h"
#include "tables/number.h"

/*
 * What a cell is read as: its number as in CSV, its unit, and "+" if the cell
 * has more than the number; "-" for a missing number, "text" for none.
 */
static const struct {
	const char	*cell;
	const char	*read;
	enum unit	 unit;
} cells[] = {
	{ "0", "0", UNIT_UNKNOWN },
	{ "7", "7", UNIT_UNKNOWN },
	{ " 7 ", "7", UNIT_UNKNOWN },
	{ "2017", "2017", UNIT_UNKNOWN },
	{ "1.234", "1234", UNIT_UNKNOWN },
	{ "1.234,5", "1234,5", UNIT_UNKNOWN },
	{ "12.345.678,90", "12345678,90", UNIT_UNKNOWN },
	{ "1 234", "1234", UNIT_UNKNOWN },
	{ "1\xc2\xa0""234\xc2\xa0""567", "1234567", UNIT_UNKNOWN },
	{ "0,05", "0,05", UNIT_UNKNOWN },
	{ "1,234", "1,234", UNIT_UNKNOWN },
	{ "-12,3", "-12,3", UNIT_UNKNOWN },
	{ "- 12,3", "-12,3", UNIT_UNKNOWN },
	{ "\xe2\x88\x92" "5", "-5", UNIT_UNKNOWN },
	{ "–5", "-5", UNIT_UNKNOWN },
	{ "-0,4", "-0,4", UNIT_UNKNOWN },
	{ "+5", "5", UNIT_UNKNOWN },
	{ "123456789012345", "123456789012345", UNIT_UNKNOWN },
	{ "12 %", "12+", UNIT_PERCENT },
	{ "12%", "12+", UNIT_PERCENT },
	{ "31,8 pct.", "31,8+", UNIT_PERCENT },
	{ "0,064 promille", "0,064+", UNIT_PER_MILLE },
	{ "3,4 mio. kr.", "3,4+", UNIT_MILLION_KR },
	{ "-3,4 mio. kr", "-3,4+", UNIT_MILLION_KR },
	{ "3,4 mio.", "3,4+", UNIT_MILLION },
	{ "1,2 mia. kroner", "1,2+", UNIT_BILLION_KR },
	{ "1.000 kr.", "1000+", UNIT_KR },
	{ "500 t.kr.", "500+", UNIT_THOUSAND_KR },
	{ "500,-", "500+", UNIT_KR },
	{ "kr. 1.234,50", "1234,50+", UNIT_KR },
	{ "kr. 500,-", "500+", UNIT_KR },
	{ "DKK 75", "75+", UNIT_KR },
	{ "12*", "12+", UNIT_UNKNOWN },
	{ "12 **", "12+", UNIT_UNKNOWN },
	{ "12 1)", "12+", UNIT_UNKNOWN },
	{ "12\xc2\xb9", "12+", UNIT_UNKNOWN },
	{ "12 %*", "12+", UNIT_PERCENT },

	{ "", "-", UNIT_UNKNOWN },
	{ " ", "-", UNIT_UNKNOWN },
	{ "-", "-", UNIT_UNKNOWN },
	{ "–", "-", UNIT_UNKNOWN },
	{ "?", "-", UNIT_UNKNOWN },
	{ "…", "-", UNIT_UNKNOWN },

	{ "text", "text", UNIT_UNKNOWN },
	{ "kr.", "text", UNIT_UNKNOWN },
	{ "ca. 5", "text", UNIT_UNKNOWN },
	{ "5 børn", "text", UNIT_UNKNOWN },
	{ "Konto 5", "text", UNIT_UNKNOWN },
	{ "24.12.2016", "text", UNIT_UNKNOWN },
	{ "24. december", "text", UNIT_UNKNOWN },
	{ "2016-12-24", "text", UNIT_UNKNOWN },
	{ "24/12", "text", UNIT_UNKNOWN },
	{ "12.10", "text", UNIT_UNKNOWN },
	{ "8:30", "text", UNIT_UNKNOWN },
	{ "2-4", "text", UNIT_UNKNOWN },
	{ "2–4", "text", UNIT_UNKNOWN },
	{ "2017-2020", "text", UNIT_UNKNOWN },
	{ "2018/2019", "text", UNIT_UNKNOWN },
	{ "2017 2018", "text", UNIT_UNKNOWN },
	{ "15.00.00", "text", UNIT_UNKNOWN },
	{ "27.36.04-P05-1-20", "text", UNIT_UNKNOWN },
	{ "007", "text", UNIT_UNKNOWN },
	{ "0.123", "text", UNIT_UNKNOWN },
	{ "1.23", "text", UNIT_UNKNOWN },
	{ "1.2345", "text", UNIT_UNKNOWN },
	{ "1234.567", "text", UNIT_UNKNOWN },
	{ "1.234 567", "text", UNIT_UNKNOWN },
	{ "1,234.5", "text", UNIT_UNKNOWN },
	{ "12 34 56 78", "text", UNIT_UNKNOWN },
	{ "(12,0)", "text", UNIT_UNKNOWN },
	{ "12,0)", "text", UNIT_UNKNOWN },
	{ "5+", "text", UNIT_UNKNOWN },
	{ "--5", "text", UNIT_UNKNOWN },
	{ "-5+7", "text", UNIT_UNKNOWN },
	{ "5,", "text", UNIT_UNKNOWN },
	{ ",5", "text", UNIT_UNKNOWN },
	{ "½", "text", UNIT_UNKNOWN },
	{ "1234567890123456", "text", UNIT_UNKNOWN },
	{ "1,1234567", "text", UNIT_UNKNOWN },
};

START_TEST(what_a_cell_says)
{
	struct number number = number_read(str_of(cells[_i].cell));
	struct buf text = BUF_INIT;

	if (number.kind == NUMBER_VALUE) {
		number_plain(&text, number);
		if (!number.bare)
			buf_addc(&text, '+');
	} else {
		buf_adds(&text, number.kind == NUMBER_NONE ? "text" : "-");
	}
	ck_assert_msg(strcmp(text.data, cells[_i].read) == 0,
	    "\"%s\" is read as %s", cells[_i].cell, text.data);
	ck_assert_msg(number.kind != NUMBER_VALUE ||
	    number.unit == cells[_i].unit, "\"%s\" has another unit",
	    cells[_i].cell);
	buf_release(&text);
}
END_TEST

START_TEST(as_danes_read_it)
{
	static const char *const both[] = {
		"0", "12", "123", "1.234", "12.345", "123.456", "1.234.567",
		"-1.234,5", "0,05", "-0,4", "-999",
	};
	struct buf text = BUF_INIT;
	size_t i;

	for (i = 0; i < sizeof(both) / sizeof(both[0]); i++) {
		buf_reset(&text);
		number_danish(&text, number_read(str_of(both[i])));
		ck_assert_str_eq(text.data, both[i]);
	}
	ck_assert_double_eq(number_value(number_read(str_of("-1.234,5"))),
	    -1234.5);
	buf_release(&text);
}
END_TEST

START_TEST(units_in_headings)
{
	static const struct {
		const char	*text;
		enum unit	 unit;
	} texts[] = {
		{ "", UNIT_UNKNOWN },
		{ "- 1.000 kr. -", UNIT_THOUSAND_KR },
		{ "Budgettilretning Kr., 2019-priser", UNIT_KR },
		{ "Beløb i t.kr.", UNIT_THOUSAND_KR },
		{ "Mio. kr.", UNIT_MILLION_KR },
		{ "Tabel 2: Økonomi (1.000 kr.)", UNIT_THOUSAND_KR },
		{ "11.000 kr.", UNIT_KR },
		{ "Andel i pct.", UNIT_PERCENT },
		{ "Omgørelsesprocenten angiver andelen", UNIT_UNKNOWN },
		{ "Kræmmere og krat", UNIT_UNKNOWN },
		{ "Kommune", UNIT_UNKNOWN },
	};
	size_t i;

	for (i = 0; i < sizeof(texts) / sizeof(texts[0]); i++)
		ck_assert_msg(unit_find(str_of(texts[i].text)) ==
		    texts[i].unit, "\"%s\" has another unit", texts[i].text);
}
END_TEST

START_TEST(units_of_names)
{
	struct arena arena = ARENA_INIT;

	ck_assert_int_eq(unit_of_name(str_of("Antal sager")), UNIT_COUNT);
	ck_assert_int_eq(unit_of_name(str_of("Stadfæstelsesprocent")),
	    UNIT_PERCENT);
	ck_assert_int_eq(unit_of_name(str_of("Udgift (mio. kr.)")),
	    UNIT_MILLION_KR);
	ck_assert_int_eq(unit_of_name(str_of("Vuggestue")), UNIT_UNKNOWN);
	ck_assert_str_eq(unit_prices(&arena, str_of("Kr., 2019-priser")),
	    "2019-priser");
	ck_assert_str_eq(unit_prices(&arena, str_of("mio. kr. (2019-p/l)")),
	    "2019-p/l");
	ck_assert_ptr_null(unit_prices(&arena, str_of("Budget 2017-2020")));
	ck_assert_str_eq(unit_name(UNIT_PERCENT), "procent");
	ck_assert_ptr_null(unit_name(UNIT_COUNT));
	ck_assert_ptr_null(unit_name(UNIT_UNKNOWN));
	arena_release(&arena);
}
END_TEST

Suite *
suite_number(void)
{
	Suite *suite = suite_create("numbers");
	TCase *tcase = tcase_create("numbers");

	tcase_add_loop_test(tcase, what_a_cell_says, 0,
	    sizeof(cells) / sizeof(cells[0]));
	tcase_add_test(tcase, as_danes_read_it);
	tcase_add_test(tcase, units_in_headings);
	tcase_add_test(tcase, units_of_names);
	suite_add_tcase(suite, tcase);
	return suite;
}
