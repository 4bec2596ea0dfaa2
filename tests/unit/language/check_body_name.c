/* Names of bodies in text, and which of them are the same. */
#include "suites.h"

#include "base/array.h"
#include "language/body_name.h"

static const struct {
	const char	*text;
	const char	*last;		/* name at its end; "" if none */
} ends[] = {
	{ "drøftet i økonomiudvalget", "økonomiudvalget" },
	{ "af Børn- og Ungeudvalget", "Børn- og Ungeudvalget" },
	{ "i Odense Byråd", "Odense Byråd" },
	{ "i odense byråd", "byråd" },
	{ "af udvalget", "udvalget" },
	{ "af Kommunalbestyrelsen", "Kommunalbestyrelsen" },
	{ "i Borgerrepræsentationen", "Borgerrepræsentationen" },
	{ "af en kommunalbestyrelse", "" },
	{ "af Udvalg", "" },
	{ "", "" },
};

START_TEST(text_ends_with_a_name)
{
	struct str name = body_name_last(str_of(ends[_i].text));

	ck_assert_msg(str_is(name, ends[_i].last), "\"%.*s\"",
	    STR_FMT(name));
}
END_TEST

START_TEST(bodies_are_the_same)
{
	ck_assert(body_name_is(str_of("byrådet"), "Byrådet"));
	ck_assert(body_name_is(str_of("ÆLDRERÅDET"), "Ældrerådet"));
	ck_assert(!body_name_is(str_of("byrådet"), "Byråd"));
	ck_assert(!body_name_is(str_of(""), NULL));
}
END_TEST

static const struct {
	const char	*name;
	bool		 council, bare;
} councils[] = {
	{ "byrådet", true, true },
	{ "Byråd", true, true },
	{ "Fjordby Byråd", true, false },
	{ "Kommunalbestyrelsen", true, true },
	{ "en kommunalbestyrelse", true, false },
	{ "Borgerrepræsentationen", true, true },
	{ "Økonomiudvalget", false, false },
	{ "Ældrerådet", false, false },
	{ "", false, false },
};

START_TEST(councils_are_known)
{
	struct str name = str_of(councils[_i].name);

	ck_assert_int_eq(body_name_is_council(name), councils[_i].council);
	ck_assert_int_eq(body_name_is_bare_council(name), councils[_i].bare);
	ck_assert_int_eq(body_name_is_same_council(name, name),
	    councils[_i].council);
}
END_TEST

START_TEST(councils_are_the_same)
{
	ck_assert(body_name_is_same_council(str_of("byrådet"),
	    str_of("Fjordby Byråd")));
	ck_assert(!body_name_is_same_council(str_of("byrådet"),
	    str_of("kommunalbestyrelsen")));
	ck_assert(!body_name_is_same_council(str_of("Skoleudvalget"),
	    str_of("Skoleudvalget")));
}
END_TEST

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
suite_body_name(void)
{
	Suite *suite = suite_create("body_name");
	TCase *tcase = tcase_create("body_name");

	tcase_add_loop_test(tcase, text_ends_with_a_name, 0, COUNT(ends));
	tcase_add_test(tcase, bodies_are_the_same);
	tcase_add_loop_test(tcase, councils_are_known, 0, COUNT(councils));
	tcase_add_test(tcase, councils_are_the_same);
	tcase_add_loop_test(tcase, body_is_found, 0, COUNT(bodies));
	suite_add_tcase(suite, tcase);
	return suite;
}
