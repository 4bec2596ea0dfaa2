/* The lines between an item's title and its text. */
#include "base/array.h"
#include "suites.h"

#include "read/item_detail.h"
#include "read/item_heading.h"

static const struct {
	const char	*line, *number;		/* NULL: no detail line */
	bool		 closed;
} details[] = {
	{ "15.00.00-A00-22-16", "15.00.00-A00-22-16", false },
	{ " 27.57.12-Ø34-2-24 ", "27.57.12-Ø34-2-24", false },
	{ "00.01.00P35-0104", "00.01.00P35-0104", false },
	{ "15.20G00 - 2013/01963", "15.20G00 - 2013/01963", false },
	{ "Åbent - 01.02.05-P16-1092-15", "01.02.05-P16-1092-15", false },
	{ "Lukket - 2009/049528", "2009/049528", true },
	{ "Sagsnr.: 330-2018-3619   Dok.nr.: 330-2018-599999",
	    "330-2018-3619", false },
	{ "BR 124/2000", NULL, false },
	{ "Sagsnr. BR 124/2000", "BR 124/2000", false },
	{ "09/39999", "09/39999", false },
	{ "09/39", NULL, false },
	{ "2009/399", NULL, false },
	{ "Dok.nr.: 7777 Sagsid.: 14/55 Initialer: ab Åben sag", "14/55",
	    false },
	{ "J.nr.: 24.10P21 Sagsid.: 23456", "23456", false },
	{ "J.nr.: 24.10P21", "24.10P21", false },
	{ "J.nr.:. Sagsid.: 12345 Initialer: ab", "12345", false },
	{ "J.nr.: A07 Sagsid: Sagsbehandler: HY", "", false },
	{ "Sagsid.: 20/339, Sagsinitialer: AB  Lukket sag", "20/339", true },
	{ "• Sagsid.: 19/48", "19/48", false },
	{ "Dok. 306-2019-299", "", false },
	{ "Kort.pdf Notat om havnen.DOCX", "", false },
	{ "Kort.pdf og andet", NULL, false },
	{ ".pdf", NULL, false },
	{ "J.nr.: findes ikke", NULL, false },
	/* The item has no label, so this becomes its label. */
	{ "Sag nr. 129", "", false },
	{ "Sagsnr. 21-014448K", "21-014448K", false },
	{ "Åbent punkt", "", false },
	{ "Lukket punkt", "", true },
	{ "24.01.17", NULL, false },
	{ "15.00.00", NULL, false },
	{ "15.00.00-A00-22-16 og mere", NULL, false },
	{ "15.00.00-B00-22-16", NULL, false },
	{ "Sagsnr.:", "", false },
	{ "Sag om noget", NULL, false },
	{ "Åbent brev til byrådet", NULL, false },
	{ "12.500.000 kr.", NULL, false },
};

START_TEST(detail_is_read)
{
	struct arena arena = ARENA_INIT;
	struct item item = { 0 };
	bool detail = item_detail_read(&arena, str_of(details[_i].line),
	    &item);

	ck_assert_int_eq(detail, details[_i].number != NULL);
	if (details[_i].number != NULL && *details[_i].number != '\0')
		ck_assert_str_eq(item.case_number, details[_i].number);
	else
		ck_assert_ptr_null(item.case_number);
	ck_assert_int_eq(item.closed, details[_i].closed);
	arena_release(&arena);
}
END_TEST

START_TEST(number_below_title)
{
	struct arena arena = ARENA_INIT;
	struct item item = { 0 };

	item_heading_read(&arena, str_of("Spørgetid"), &item);
	ck_assert(item_detail_read(&arena, str_of("Sag nr. 129"), &item));
	ck_assert_str_eq(item.label, "129");
	ck_assert_int_eq(item.number, 129);
	ck_assert_ptr_null(item.case_number);
	ck_assert(item_detail_read(&arena, str_of("Sag nr. 7"), &item));
	ck_assert_str_eq(item.label, "129");
	ck_assert_str_eq(item.case_number, "7");
	arena_release(&arena);
}
END_TEST

START_TEST(heading_is_repeated)
{
	struct arena arena = ARENA_INIT;
	struct item item = { 0 };

	item_heading_read(&arena, str_of("3. Ny skole"), &item);
	ck_assert(item_detail_read(&arena, str_of("Ny skole"), &item));
	ck_assert(item_detail_read(&arena, str_of("3.   Ny skole"), &item));
	ck_assert(item_detail_read(&arena, str_of("Pkt. 3"), &item));
	ck_assert(!item_detail_read(&arena, str_of("Pkt. 4"), &item));
	ck_assert(!item_detail_read(&arena, str_of("4. Ny skole"), &item));
	ck_assert(!item_detail_read(&arena, str_of("Ny skole nu"), &item));
	arena_release(&arena);
}
END_TEST

Suite *
suite_item_detail(void)
{
	Suite *suite = suite_create("item_detail");
	TCase *tcase = tcase_create("detail");

	tcase_add_loop_test(tcase, detail_is_read, 0, COUNT(details));
	tcase_add_test(tcase, number_below_title);
	tcase_add_test(tcase, heading_is_repeated);
	suite_add_tcase(suite, tcase);
	return suite;
}
