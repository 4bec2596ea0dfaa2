/* Where a case stands. */
#include "base/array.h"
#include "suites.h"

#include <stdio.h>
#include <string.h>

#include "archive/archive.h"
#include "facts/facts.h"
#include "fixtures/archive_fixture.h"
#include "fixtures/value_fixture.h"
#include "pages/case.h"

#define NUMBER		"00.22.04-P35-1-17"

static void
make_case_page(struct page *page, const struct archive_fixture *fixture,
    const char *slug)
{
	page_case(page, &fixture->build, (size_t)(archive_fixture_case(fixture,
	    slug) - fixture->archive.cases));
}

/* Add a meeting with what was done on a day: a letter for the decision, "-"
   for none, a small one for an agenda. */
static void
add_day(struct archive_fixture *fixture, const char *body, const char *date,
    char what)
{
	struct meeting *meeting = archive_fixture_add(fixture, body, date);
	static const struct {
		char what;
		const char *did;
	} rows[] = {
		{ 'G', "godkender indstillingen." },
		{ 'A', "anbefaler indstillingen." },
		{ 'U', "udsætter sagen." },
		{ 'N', "tager orienteringen til efterretning." },
		{ 'F', "forkaster indstillingen." },
	};
	size_t i;

	if (what == 'd')
		meeting->status = STATUS_AGENDA;
	for (i = 0; i < COUNT(rows); i++)
		if (rows[i].what == what)
			fixture_decided(meeting, "Havnen", NUMBER,
			    arena_printf(&meeting->arena, "%s %s", body,
			    rows[i].did));
	if (meeting->nitems == 0)
		fixture_item(meeting, "Havnen", NUMBER);
}

static const struct {
	/* One treatment a letter, a month apart; '+' puts the next one on the
	   same day in another body; '?' leaves out the date. */
	const char	*days;
	size_t		 first, end;
	int		 agenda, advised, decided;	/* -1: none */
	size_t		 undated;
	const char	*sentence;
} states[] = {
	{ "G", 0, 1, -1, -1, -1, 0, "Byrådet godkendte sagen den 15. januar "
	    "2010." },
	{ "-", 0, 1, -1, -1, -1, 0, "Byrådet behandlede sagen den 15. januar "
	    "2010. Referatet gengiver ingen beslutning." },
	{ "AG", 1, 2, -1, -1, -1, 0, "Byrådet godkendte sagen den "
	    "15. februar 2010." },
	{ "GN", 1, 2, -1, -1, 0, 0, "Byrådet blev orienteret om sagen den "
	    "15. februar 2010." },
	{ "FU", 1, 2, -1, -1, 0, 0, "Byrådet udsatte sagen den 15. februar "
	    "2010." },
	{ "AA", 1, 2, -1, -1, -1, 0, NULL },
	{ "GA", 1, 2, -1, -1, 0, 0, NULL },
	{ "GAN", 2, 3, -1, 1, 0, 0, NULL },
	{ "AGN", 2, 3, -1, -1, 1, 0, NULL },
	{ "AU", 1, 2, -1, 0, -1, 0, NULL },
	{ "NN", 1, 2, -1, -1, -1, 0, NULL },
	{ "G--", 2, 3, -1, -1, 0, 0, NULL },
	/* Two bodies on one day: the archive does not know who was last. */
	{ "U+GA", 1, 3, -1, -1, -1, 0, NULL },
	{ "+GAN", 2, 3, -1, -1, 0, 0, NULL },
	{ "+AGN", 2, 3, -1, -1, 1, 0, NULL },
	/* Agendas tell of no decision. */
	{ "Gd", 0, 1, 1, -1, -1, 0, "Sagen er sat på dagsordenen i Byrådet "
	    "den 15. februar 2010. Referatet af mødet er ikke i arkivet." },
	{ "d", 0, 0, 0, -1, -1, 0, NULL },
	{ "dG", 1, 2, -1, -1, -1, 0, NULL },
	{ "dd", 0, 0, 1, -1, -1, 0, NULL },
	{ "GNd", 1, 2, 2, -1, 0, 0, NULL },
	{ "+Gd", 0, 2, -1, -1, -1, 0, NULL },
	/* Without a date. */
	{ "G?N", 0, 1, -1, -1, -1, 1, "Byrådet godkendte sagen den "
	    "15. januar 2010." },
	{ "?G", 0, 1, -1, -1, -1, 0, "Byrådet godkendte sagen på et møde "
	    "uden dato." },
	{ "?G?N", 0, 0, -1, -1, -1, 2, NULL },
};

static void
add_days(struct archive_fixture *fixture, const char *days)
{
	const char *body = "Byrådet", *p;
	char date[16];
	size_t month = 1;
	bool dated = true, stay = false;

	for (p = days; *p != '\0'; p++) {
		stay |= *p == '+';
		dated &= *p != '?';
		if (*p == '+' || *p == '?')
			continue;
		snprintf(date, sizeof(date), "2010-%02zu-15", month);
		add_day(fixture, body, dated ? date : NULL, *p);
		month += !stay;
		body = stay ? "Økonomiudvalget" : "Byrådet";
		dated = true;
		stay = false;
	}
}

static void
assert_treatment(const struct case_file *file, const struct item_card *item,
    int index)
{
	if (index < 0)
		ck_assert_ptr_null(item);
	else
		ck_assert_ptr_eq(item, file->treatments[index]);
}

START_TEST(where_a_case_stands)
{
	struct case_state state;
	const struct case_file *file;
	struct archive_fixture fixture;
	struct page page;

	archive_fixture_init(&fixture);
	add_days(&fixture, states[_i].days);
	archive_fixture_build(&fixture);
	file = archive_fixture_case(&fixture, NUMBER);
	ck_assert(!file->collector);
	case_state(file, &state);
	ck_assert_uint_eq(state.first, states[_i].first);
	ck_assert_uint_eq(state.end, states[_i].end);
	assert_treatment(file, state.agenda, states[_i].agenda);
	assert_treatment(file, state.advised, states[_i].advised);
	assert_treatment(file, state.decided, states[_i].decided);
	ck_assert_uint_eq(state.undated, states[_i].undated);
	make_case_page(&page, &fixture, NUMBER);
	if (states[_i].sentence != NULL)
		ck_assert_str_eq(text_of(value_get(page.context,
		    STR_LIT("page")), "description"), states[_i].sentence);
	page_end(&page);
	archive_fixture_release(&fixture);
}
END_TEST

START_TEST(the_state_quotes_the_minutes)
{
	const struct value *state, *line, *list;
	struct archive_fixture fixture;
	struct page page;

	archive_fixture_init(&fixture);
	add_days(&fixture, "GU");
	archive_fixture_build(&fixture);
	make_case_page(&page, &fixture, NUMBER);
	state = value_get(page.context, STR_LIT("state"));
	line = list_of(state, "latest", 1)->items[0];
	ck_assert_str_eq(text_of(line, "quote"), "Byrådet udsætter sagen.");
	ck_assert_str_eq(text_of(line, "quote_url"),
	    "../../moeder/2010-02-15-byraadet/punkt-1/#a1");
	ck_assert_str_eq(text_of(line, "name"), "Punkt 1: Havnen");
	ck_assert_str_eq(text_of(value_get(state, STR_LIT("decided")),
	    "text"), "Byrådet godkendte sagen den 15. januar 2010.");
	list = list_of(state, "notes", 1);
	ck_assert_str_eq(list->items[0]->text.data,
	    "Arkivet rummer ingen senere behandling.");
	page_end(&page);
	archive_fixture_release(&fixture);
	/* The words of a single treatment follow right below. */
	archive_fixture_init(&fixture);
	add_days(&fixture, "G");
	archive_fixture_build(&fixture);
	make_case_page(&page, &fixture, NUMBER);
	state = value_get(page.context, STR_LIT("state"));
	line = list_of(state, "latest", 1)->items[0];
	ck_assert_ptr_null(text_of(line, "quote"));
	list_of(state, "notes", 0);
	page_end(&page);
	archive_fixture_release(&fixture);
	archive_fixture_init(&fixture);
	add_days(&fixture, "?G?N");
	archive_fixture_build(&fixture);
	make_case_page(&page, &fixture, NUMBER);
	state = value_get(page.context, STR_LIT("state"));
	list_of(state, "latest", 0);
	list_of(state, "notes", 1);
	ck_assert_ptr_null(text_of(page.context, "duration"));
	page_end(&page);
	archive_fixture_release(&fixture);
}
END_TEST

Suite *
suite_case_state(void)
{
	Suite *suite = suite_create("case_state");
	TCase *tcase = tcase_create("case_state");

	tcase_add_loop_test(tcase, where_a_case_stands, 0,
	    (int)COUNT(states));
	tcase_add_test(tcase, the_state_quotes_the_minutes);
	suite_add_tcase(suite, tcase);
	return suite;
}
