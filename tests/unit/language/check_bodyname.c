/* Names of bodies in running text. */
#include "suites.h"

#include "language/body_name.h"

#define COUNT(array) (int)(sizeof(array) / sizeof((array)[0]))

static const struct {
	const char	*text, *name;		/* NULL: none */
} bodies[] = {
	{ "Økonomiudvalget godkender", "Økonomiudvalget" },
	{ "at Børn- og Ungeudvalget anbefaler", "Børn- og Ungeudvalget" },
	{ "By-, Land- og Kulturudvalget.", "By-, Land- og Kulturudvalget" },
	{ "Udvalget for Kultur og Fritid drøftede",
	    "Udvalget for Kultur og Fritid" },
	{ "i Byrådet.", "Byrådet" },
	{ "Udvalget godkender", NULL },
	{ "udvalget for noget", NULL },
	{ "Økonomiudvalgets budget", NULL },
	{ "Økonomiudvalgsværelset", NULL },
};

START_TEST(body_is_found)
{
	struct str name;
	size_t at;
	bool found = body_name_find(str_of(bodies[_i].text), &name, &at);

	ck_assert_int_eq(found, bodies[_i].name != NULL);
	if (found)
		ck_assert_msg(str_is(name, bodies[_i].name), "\"%.*s\"",
		    STR_FMT(name));
}
END_TEST

Suite *
suite_bodyname(void)
{
	Suite *suite = suite_create("bodyname");
	TCase *tcase = tcase_create("bodyname");

	tcase_add_loop_test(tcase, body_is_found, 0, COUNT(bodies));
	suite_add_tcase(suite, tcase);
	return suite;
}
