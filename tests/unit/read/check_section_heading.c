/* The headings of sections, those of decisions, and captions. */
#include "base/array.h"
#include "suites.h"

#include "read/caption.h"
#include "read/decision_heading.h"
#include "read/section_heading.h"

static const struct {
	const char	*heading;
	int		 role;		/* -1: none */
} roles[] = {
	{ "Resume", ROLE_SUMMARY },
	{ "RESUMÉ", ROLE_SUMMARY },
	{ "INDSTILLING", ROLE_RECOMMENDATION },
	{ "Beslutning", ROLE_DECISION },
	{ "Beslutning i Byrådet den 3. maj 2017:", ROLE_DECISION },
	{ "Økonomi:", ROLE_ECONOMY },
	{ " Bilag ", ROLE_ATTACHMENTS },
	{ "Sagsforløb", ROLE_HISTORY },
	{ "Bilag 1", -1 },
	{ "Økonomi og tidsplan", -1 },
	{ "Baggrund", -1 },
	{ "Beslutning Byrådet den 29-01-2020", ROLE_DECISION },
	{ "Beslutning Byrådet den", ROLE_DECISION },
	{ "BESLUTNING: Byrådet den 29-01-2020", ROLE_DECISION },
	{ "Beslutning: Godkendt", -1 },
	{ "Beslutning om havnen", -1 },
	{ "Beslutning den", -1 },
	{ "Beslutning i sagen ventes til maj.", -1 },
	{ "", -1 },
};

START_TEST(role_is_known)
{
	enum section_role role;
	bool known = section_heading_role(NULL, str_of(roles[_i].heading),
	    &role);

	ck_assert_int_eq(known, roles[_i].role >= 0);
	if (known)
		ck_assert_int_eq((int)role, roles[_i].role);
}
END_TEST

START_TEST(aliases_come_first)
{
	struct heading_alias aliases[] = {
		{ "baggrund", ROLE_CASE }, { "resume", ROLE_OTHER },
	};
	struct config config = { .headings = aliases, .nheadings = 2 };
	enum section_role role;

	ck_assert(section_heading_role(&config, str_of("Baggrund"), &role));
	ck_assert_int_eq(role, ROLE_CASE);
	ck_assert(section_heading_role(&config, str_of("Resume"), &role));
	ck_assert_int_eq(role, ROLE_OTHER);
	ck_assert(section_heading_role(&config, str_of("Bilag"), &role));
}
END_TEST

static const struct {
	const char	*line;
	bool		 read, own;	/* by Byrådet, 2017-11-02, item 41 */
} heads[] = {
	{ "Byrådet, 2. november 2017, pkt. 41:", true, true },
	{ "Byrådet, 02-11-2017, punkt 41", true, true },
	{ "Byrådet den 2. november 2017", true, true },
	{ "Byrådet, 2. november 2017, pkt. 42", true, false },
	{ "Byrådet den 3. november 2017", true, false },
	{ "Havneudvalget, 2. november 2017, pkt. 41", true, false },
	{ "Byrådet den 2. november 2017 kl. 17", false, false },
	{ "I Byrådet den 2. november 2017", false, false },
	{ "Byrådet, pkt. 41", false, false },
	{ "Byrådet 41", false, false },
	{ "Byrådet", false, false },
	{ "", false, false },
};

START_TEST(decision_heading_is_read)
{
	struct meeting meeting = { .body = "Byrådet", .date = "2017-11-02" };
	struct item item = { .label = "41" };
	struct decision_heading heading;
	bool read = decision_heading_read(str_of(heads[_i].line), &heading);

	ck_assert_int_eq(read, heads[_i].read);
	if (read)
		ck_assert_int_eq(decision_heading_is_own(&heading, &meeting,
		    &item), heads[_i].own);
}
END_TEST

START_TEST(decision_of_another_body)
{
	struct meeting meeting = { .body = "Byrådet", .date = "2017-11-02" };
	struct meeting unknown = { .date = "2017-11-02" };
	struct str other = STR_LIT("Beslutning i Havneudvalget den 1-11-2017");

	ck_assert(decision_heading_is_foreign(other, &meeting));
	ck_assert(!decision_heading_is_foreign(other, &unknown));
	ck_assert(!decision_heading_is_foreign(str_of(
	    "Beslutning i Byrådet den 1-11-2017"), &meeting));
	ck_assert(!decision_heading_is_foreign(str_of(
	    "Beslutning i Havneudvalget den 2-11-2017"), &meeting));
	ck_assert(!decision_heading_is_foreign(str_of("Beslutning"),
	    &meeting));
}
END_TEST

START_TEST(captions)
{
	ck_assert(caption_is_table(str_of("Tabel 3: Økonomi")));
	ck_assert(caption_is_table(str_of("Tabel 1:Udvikling")));
	ck_assert(caption_is_figure(str_of("Figur 12. Ledighed")));
	ck_assert(!caption_is_table(str_of("Tabel 3 viser økonomien")));
	ck_assert(!caption_is_table(str_of("Tabellen: x")));
	ck_assert(!caption_is_figure(str_of("Figuren viser")));
	ck_assert(!caption_is_figure(str_of("Figur 1")));
}
END_TEST

Suite *
suite_section_heading(void)
{
	Suite *suite = suite_create("section_heading");
	TCase *tcase = tcase_create("heading");

	tcase_add_loop_test(tcase, role_is_known, 0, COUNT(roles));
	tcase_add_test(tcase, aliases_come_first);
	tcase_add_loop_test(tcase, decision_heading_is_read, 0, COUNT(heads));
	tcase_add_test(tcase, decision_of_another_body);
	tcase_add_test(tcase, captions);
	suite_add_tcase(suite, tcase);
	return suite;
}
