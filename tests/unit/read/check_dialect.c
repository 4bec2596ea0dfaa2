/* The tables of dialects, and the small readers they are written with. */
#include "suites.h"

#include <string.h>

#include "language/body_name.h"
#include "language/case_number.h"
#include "language/line_pattern.h"
#include "language/list_marker.h"
#include "read/decision_heading.h"
#include "read/dialect.h"

#define COUNT(array) (int)(sizeof(array) / sizeof((array)[0]))

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

	dialect_item_heading(&arena, str_of(headings[_i].line), &item);
	ck_assert_str_eq(item.lead, headings[_i].lead);
	ck_assert_str_eq(item.label, headings[_i].label);
	ck_assert_str_eq(item.title, headings[_i].title);
	ck_assert_int_eq(item.case_type, headings[_i].kind);
	ck_assert_int_eq(item.closed, headings[_i].closed);
	arena_release(&arena);
}
END_TEST

static const struct {
	const char	*line, *number;		/* NULL: no fact */
	bool		 closed;
} facts[] = {
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
	/* It has no label itself, so this is its own. */
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

START_TEST(number_below_title)
{
	struct arena arena = ARENA_INIT;
	struct item item = { 0 };

	dialect_item_heading(&arena, str_of("Spørgetid"), &item);
	ck_assert(dialect_item_fact(&arena, str_of("Sag nr. 129"), &item));
	ck_assert_str_eq(item.label, "129");
	ck_assert_int_eq(item.number, 129);
	ck_assert_ptr_null(item.case_number);
	ck_assert(dialect_item_fact(&arena, str_of("Sag nr. 7"), &item));
	ck_assert_str_eq(item.label, "129");
	ck_assert_str_eq(item.case_number, "7");
	arena_release(&arena);
}
END_TEST

START_TEST(heading_is_repeated)
{
	struct arena arena = ARENA_INIT;
	struct item item = { 0 };

	dialect_item_heading(&arena, str_of("3. Ny skole"), &item);
	ck_assert(dialect_item_fact(&arena, str_of("Ny skole"), &item));
	ck_assert(dialect_item_fact(&arena, str_of("3.   Ny skole"), &item));
	ck_assert(dialect_item_fact(&arena, str_of("Pkt. 3"), &item));
	ck_assert(!dialect_item_fact(&arena, str_of("Pkt. 4"), &item));
	ck_assert(!dialect_item_fact(&arena, str_of("4. Ny skole"), &item));
	ck_assert(!dialect_item_fact(&arena, str_of("Ny skole nu"), &item));
	arena_release(&arena);
}
END_TEST

START_TEST(groups_of_items)
{
	struct arena arena = ARENA_INIT;
	struct item item = { 0 };
	bool closed = false;

	ck_assert(dialect_group(str_of(" LUKKEDE SAGER "), &closed));
	ck_assert(closed);
	ck_assert(dialect_group(str_of("Åbent møde"), &closed));
	ck_assert(!closed);
	ck_assert(!dialect_group(str_of("Lukkede sager i år"), &closed));
	ck_assert(!dialect_group(str_of(""), &closed));
	dialect_item_heading(&arena, str_of("LUKKET MØDE 4. Salg"), &item);
	ck_assert_str_eq(item.lead, "LUKKET MØDE 4.");
	ck_assert_str_eq(item.title, "Salg");
	ck_assert(dialect_lead_group(&item, &closed));
	ck_assert(closed);
	dialect_item_heading(&arena, str_of("5. Lukket møde"), &item);
	ck_assert(!dialect_lead_group(&item, &closed));
	arena_release(&arena);
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

START_TEST(decision_has_a_head)
{
	struct meeting meeting = { .body = "Byrådet", .date = "2017-11-02" };
	struct item item = { .label = "41" };
	struct decided decided;
	bool read = decided_read(str_of(heads[_i].line), &decided);

	ck_assert_int_eq(read, heads[_i].read);
	if (read)
		ck_assert_int_eq(decided_is_own(&decided, &meeting, &item),
		    heads[_i].own);
}
END_TEST

START_TEST(decision_elsewhere)
{
	struct meeting meeting = { .body = "Byrådet", .date = "2017-11-02" };
	struct meeting unknown = { .date = "2017-11-02" };
	struct str other = STR_LIT("Beslutning i Havneudvalget den 1-11-2017");

	ck_assert(decided_elsewhere(other, &meeting));
	ck_assert(!decided_elsewhere(other, &unknown));
	ck_assert(!decided_elsewhere(str_of(
	    "Beslutning i Byrådet den 1-11-2017"), &meeting));
	ck_assert(!decided_elsewhere(str_of(
	    "Beslutning i Havneudvalget den 2-11-2017"), &meeting));
	ck_assert(!decided_elsewhere(str_of("Beslutning"), &meeting));
}
END_TEST

START_TEST(fact_is_known)
{
	struct arena arena = ARENA_INIT;
	struct item item = { 0 };
	bool fact = dialect_item_fact(&arena, str_of(facts[_i].line), &item);

	ck_assert_int_eq(fact, facts[_i].number != NULL);
	if (facts[_i].number != NULL && *facts[_i].number != '\0')
		ck_assert_str_eq(item.case_number, facts[_i].number);
	else
		ck_assert_ptr_null(item.case_number);
	ck_assert_int_eq(item.closed, facts[_i].closed);
	arena_release(&arena);
}
END_TEST

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
	bool known = dialect_role(NULL, str_of(roles[_i].heading), &role);

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

	ck_assert(dialect_role(&config, str_of("Baggrund"), &role));
	ck_assert_int_eq(role, ROLE_CASE);
	ck_assert(dialect_role(&config, str_of("Resume"), &role));
	ck_assert_int_eq(role, ROLE_OTHER);
	ck_assert(dialect_role(&config, str_of("Bilag"), &role));
}
END_TEST

START_TEST(captions)
{
	ck_assert(dialect_table_caption(str_of("Tabel 3: Økonomi")));
	ck_assert(dialect_table_caption(str_of("Tabel 1:Udvikling")));
	ck_assert(dialect_figure_caption(str_of("Figur 12. Ledighed")));
	ck_assert(!dialect_table_caption(str_of("Tabel 3 viser økonomien")));
	ck_assert(!dialect_table_caption(str_of("Tabellen: x")));
	ck_assert(!dialect_figure_caption(str_of("Figuren viser")));
	ck_assert(!dialect_figure_caption(str_of("Figur 1")));
}
END_TEST

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

START_TEST(patterns)
{
	struct line_match match;

	ck_assert(line_pattern_match("_Pkt. #_-_*", str_of("  pkt. 42-  Ny "),
	    &match));
	ck_assert(str_is(match.number, "42"));
	ck_assert(str_is(match.rest, "Ny"));
	ck_assert(line_pattern_match("Åbent", str_of("åbent  "), &match));
	ck_assert(!line_pattern_match("Åbent", str_of("åbent brev"), &match));
	ck_assert(line_pattern_match("Nr. # @. *", str_of("Nr. 3 14/99. Ny"),
	    &match));
	ck_assert(str_is(match.number, "3"));
	ck_assert(str_is(match.case_number, "14/99"));
	ck_assert(str_is(match.rest, "Ny"));
	ck_assert(!line_pattern_match("Nr. # @. *", str_of("Nr. 3 Ny. x"),
	    &match));
	ck_assert(!line_pattern_match("#. *", str_of("1. "), &match));
	ck_assert(!line_pattern_match("#. *", str_of("12345. x"), &match));
	ck_assert(!line_pattern_match("#. *", str_of("1.x"), &match));
}
END_TEST

Suite *
suite_dialect(void)
{
	Suite *suite = suite_create("dialect");
	TCase *tcase = tcase_create("tables");

	tcase_add_loop_test(tcase, heading_is_taken_apart, 0, COUNT(headings));
	tcase_add_loop_test(tcase, fact_is_known, 0, COUNT(facts));
	tcase_add_test(tcase, number_below_title);
	tcase_add_test(tcase, heading_is_repeated);
	tcase_add_test(tcase, groups_of_items);
	tcase_add_loop_test(tcase, decision_has_a_head, 0, COUNT(heads));
	tcase_add_test(tcase, decision_elsewhere);
	tcase_add_loop_test(tcase, role_is_known, 0, COUNT(roles));
	tcase_add_test(tcase, aliases_come_first);
	tcase_add_test(tcase, captions);
	tcase_add_loop_test(tcase, marker_is_read, 0, COUNT(markers));
	tcase_add_loop_test(tcase, body_is_found, 0, COUNT(bodies));
	tcase_add_test(tcase, patterns);
	suite_add_tcase(suite, tcase);
	return suite;
}
