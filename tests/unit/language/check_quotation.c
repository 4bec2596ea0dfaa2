/* Quotation marks. */
#include "base/array.h"
#include "suites.h"

#include "language/quotation.h"

static const struct {
	const char	*text;
	size_t		 at;	/* of the mark */
} texts[] = {
	{ "Forslag fra V: \"At sagen udsættes.\"", 15 },
	{ "Forslag fra V: \xc2\xbb" "At …", 15 },
	{ "V: \xe2\x80\x9c" "At\xe2\x80\x9d og C: \"At\"", 3 },
	/* Without a colon, without a mark, a mark that closes. */
	{ "Forslaget \"At\" faldt.", 21 },
	{ "Forslag fra V: At", 17 },
	{ "", 0 },
};

START_TEST(quotation_begins_after_colon)
{
	ck_assert_uint_eq(quotation_after_colon(str_of(texts[_i].text)),
	    texts[_i].at);
}
END_TEST

START_TEST(marks_are_known)
{
	ck_assert(quotation_is_mark('"'));
	ck_assert(quotation_is_mark(0x201e));
	ck_assert(!quotation_is_mark('\''));
	ck_assert(!quotation_is_mark(0));
}
END_TEST

Suite *
suite_quotation(void)
{
	Suite *suite = suite_create("quotation");
	TCase *tcase = tcase_create("quotation");

	tcase_add_loop_test(tcase, quotation_begins_after_colon, 0,
	    (int)COUNT(texts));
	tcase_add_test(tcase, marks_are_known);
	suite_add_tcase(suite, tcase);
	return suite;
}
