/* Standing titles, and numbers shared by unrelated items. */
#include "base/array.h"
#include "suites.h"

#include <stdio.h>

#include "archive/archive.h"
#include "fixtures/archive_fixture.h"

#define NUMBER		"00.22.04-P35-1-17"

START_TEST(standing_titles)
{
	static const struct {
		const char		*title;
		enum title_kind		 kind;
	} rows[] = {
		{ "Godkendelse af dagsorden", TITLE_STANDING },
		{ "Godkendelse af dagsorden (B)", TITLE_STANDING },
		{ "GODKENDELSE AF DAGSORDENEN", TITLE_STANDING },
		{ "Godkendelse af dagsorden til mødet d. 20. april 2015",
		    TITLE_STANDING },
		{ "Åben dagsorden - godkendelse", TITLE_STANDING },
		{ "Beslutninger om dagsordenen", TITLE_STANDING },
		{ "Godkendelse af referat fra sidste møde", TITLE_STANDING },
		{ "D-sag: Aktuelle sager", TITLE_STANDING },
		{ "Lukket punkt: Meddelelser", TITLE_STANDING },
		{ "Meddelelser, Børne- og Skoleudvalget", TITLE_STANDING },
		{ "Teknik- og Miljøudvalgets orientering", TITLE_STANDING },
		{ "Orientering fra formanden og forvaltningen",
		    TITLE_STANDING },
		{ "Orientering 10/1", TITLE_STANDING },
		{ "Siden sidst fra udvalgets medlemmer (O)", TITLE_STANDING },
		{ "Spørgetid for borgerne", TITLE_STANDING },
		{ "Nyt fra forvaltningen", TITLE_STANDING },
		{ "Eventuelt", TITLE_STANDING },
		{ "Underskriftsark", TITLE_STANDING },
		{ "Orientering om ny hjemmeside", TITLE_MATTER },
		{ "Orientering fra Region Syd om sygehuset", TITLE_MATTER },
		{ "Nyt ungeråd", TITLE_MATTER },
		{ "Aktuelle byggesager", TITLE_MATTER },
		{ "Eventuel overtagelse af vej", TITLE_MATTER },
		{ "Underskrift af partnerskabsaftale", TITLE_MATTER },
		{ "Protokol for tilsyn", TITLE_MATTER },
		{ "Referat af generalforsamling", TITLE_MATTER },
		{ "Budget 2018, 1. behandling", TITLE_MATTER },
		{ "Status på sager", TITLE_MATTER },
		{ "Valg af formand", TITLE_MATTER },
		{ "Økonomiorientering ultimo august", TITLE_MATTER },
		{ "Meddelelse om fravær. Indkaldelse af stedfortræder.",
		    TITLE_MATTER },
		{ "Fællesmøde mellem Kulturudvalget og Skoleudvalget",
		    TITLE_MATTER },
		{ "Ændring af vedtægt for Havneråd", TITLE_MATTER },
		{ "", TITLE_EMPTY },
		{ "Lukket punkt", TITLE_EMPTY },
		{ "Sag 3", TITLE_EMPTY },
		{ "\xff\xfe", TITLE_EMPTY },
	};
	size_t i;

	for (i = 0; i < COUNT(rows); i++)
		ck_assert_msg(standing_title_kind(str_of(rows[i].title)) ==
		    rows[i].kind, "%s", rows[i].title);
}
END_TEST

/* Add a meeting of the body, a month after the last; for "" with only another
   item. */
static void
add_title(struct archive_fixture *fixture, const char *body, const char *title)
{
	char date[32];
	struct meeting *meeting;

	snprintf(date, sizeof(date), "%04zu-%02zu-15",
	    2010 + fixture->count / 12, fixture->count % 12 + 1);
	meeting = archive_fixture_add(fixture, body, date);
	fixture_item(meeting, "Noget andet", NULL);
	if (*title != '\0')
		fixture_item(meeting, title, NUMBER);
}

static bool
is_collector(struct archive_fixture *fixture)
{
	archive_fixture_build(fixture);
	return archive_fixture_case(fixture, NUMBER)->collector;
}

#define BUDGET(n)	"Budget 2018, " n ". behandling"
#define REPORT(n)	"Kvartalsrapport " n
/* Ten titles without a word in common. */
#define TEN								\
	"Orientering om hjemmesiden", "Temadrøftelse: cykelstier",	\
	"Besøg på biblioteket", "Ny rutebil til havnen", "Tomme huse",	\
	"Ansøgning fra spejderne", "Vandværkets takster",		\
	"Sommerkoncerter i parken", "Fældning af linde",		\
	"Legeplads ved svømmehallen"

/* The titles under one number at monthly meetings of one body. */
static const struct {
	bool		 collector;
	const char	*titles[16];
} numbers[] = {
	{ true, { "Godkendelse af dagsorden" } },
	{ true, { "Aktuelle sager", "Aktuelle sager", "Aktuelle sager" } },
	{ true, { "D-sag: Aktuelle sager", "Lukket - Orientering" } },
	{ true, { "Orientering fra borgmesteren", "Aktuelle sager" } },
	{ true, { "Meddelelser", "Ny skole", "Meddelelser",
	    "Tomme huse", "Meddelelser" } },
	/* In a tie the oldest that says something decides. */
	{ true, { "Aktuelle sager", "Ny skole" } },
	{ true, { "Lukket punkt", "Eventuelt", "Ny skole" } },
	{ false, { "Ny skole", "Orientering" } },
	{ false, { "Lukket punkt", "Ny skole", "Orientering" } },
	/* Spread. */
	{ true, { TEN } },
	{ true, { TEN, "Cykelstier igen", "Cykelstier igen" } },
	{ true, { "", "", TEN, "" } },
	/* Few meetings without it, and too many. */
	{ true, { "Legehuse", "", "Cykler", "", "Havnen", "Tomme huse", "",
	    "Spejdere", "Takster", "Koncerter", "Linde", "Svømning",
	    "Biblioteket" } },
	{ false, { "Legehuse", "", "Cykler", "", "Havnen", "Tomme huse", "",
	    "Spejdere", "", "Takster", "Koncerter", "Linde", "Svømning",
	    "Biblioteket" } },
	/* Not often enough. */
	{ false, { "Legehuse", "Cykler", "Havnen", "Tomme huse", "Spejdere",
	    "Takster", "Koncerter", "Linde", "Svømning" } },
	/* A word that comes back, in whatever form. */
	{ true, { "Skolens tag", "Cykler", "Havnen", "Tomme huse",
	    "Skoleveje", "Takster", "Ny skole", "Linde", "Svømning",
	    "Biblioteket" } },
	{ false, { "Skolens tag", "Cykler", "Havnen", "Tomme huse",
	    "Skoleveje", "Takster", "Ny skole", "Linde", "Svømning",
	    "Skolebiblioteket" } },
	{ false, { "Ny skole" } },
	{ false, { "Lukket punkt", "Lukket punkt", "Lukket punkt" } },
	{ false, { BUDGET("1"), BUDGET("2"), "Budget 2018 - drøftelse",
	    "Budgettet for 2018", "Budget 2018 - ændringsforslag",
	    "Budget 2018, endelig vedtagelse" } },
	{ false, { REPORT("1"), REPORT("2"), REPORT("3"), REPORT("4"),
	    REPORT("5"), REPORT("6"), REPORT("7"), REPORT("8"), REPORT("9"),
	    REPORT("10"), REPORT("11"), REPORT("12") } },
	{ false, { "Revideret budgetbidrag vedr. optimering af rammen",
	    "Ekstra sagsbehandlere til myndighedsområdet",
	    "Opfølgning på økonomi- og budgetbidragssagerne",
	    "Større effekt af indsatser" } },
	{ false, { "Sanktionering af ledige (kvartalsstatus)",
	    "Sanktionering" } },
	{ false, { "Forslag til lokalplan 47, Solbakken",
	    "Forslag til lokalplan 47, Solbakken",
	    "Lokalplan 47, Solbakken - endelig vedtagelse" } },
};

static void
add_titles(struct archive_fixture *fixture, const char *const *titles)
{
	size_t i;

	for (i = 0; i < COUNT(numbers[0].titles) && titles[i] != NULL; i++)
		add_title(fixture, "Kulturudvalget", titles[i]);
}

START_TEST(collectors_and_cases)
{
	struct archive_fixture fixture;

	archive_fixture_init(&fixture);
	add_titles(&fixture, numbers[_i].titles);
	ck_assert_msg(is_collector(&fixture) == numbers[_i].collector,
	    "row %d", _i);
	archive_fixture_release(&fixture);
}
END_TEST

START_TEST(case_of_two_bodies_is_no_collector)
{
	static const char *const titles[] = { TEN };
	struct archive_fixture fixture;
	size_t i;

	archive_fixture_init(&fixture);
	for (i = 0; i < COUNT(titles); i++)
		add_title(&fixture, i % 2 != 0 ? "Byrådet" : "Kulturudvalget",
		    titles[i]);
	ck_assert(!is_collector(&fixture));
	archive_fixture_release(&fixture);
	/* Without dates it is not known how often it comes. */
	archive_fixture_init(&fixture);
	for (i = 0; i < COUNT(titles); i++)
		fixture_item(archive_fixture_add(&fixture, "Kulturudvalget",
		    NULL), titles[i], NUMBER);
	ck_assert(!is_collector(&fixture));
	archive_fixture_release(&fixture);
	/* It does not come often if all are on two agendas. */
	archive_fixture_init(&fixture);
	add_title(&fixture, "Kulturudvalget", titles[0]);
	add_title(&fixture, "Kulturudvalget", titles[1]);
	for (i = 2; i < COUNT(titles); i++)
		fixture_item(fixture.meetings[i % 2], titles[i], NUMBER);
	ck_assert(!is_collector(&fixture));
	archive_fixture_release(&fixture);
}
END_TEST

/* Is it a collector if `odd` comes at meeting `at` among `count` others? */
static bool
with_odd_one(const char *title, size_t count, const char *odd, size_t at)
{
	struct archive_fixture fixture;
	bool collector;
	size_t i;

	archive_fixture_init(&fixture);
	for (i = 0; i < count; i++) {
		if (i == at)
			add_title(&fixture, "Kulturudvalget", odd);
		add_title(&fixture, "Kulturudvalget", title);
	}
	if (i == at)
		add_title(&fixture, "Kulturudvalget", odd);
	collector = is_collector(&fixture);
	archive_fixture_release(&fixture);
	return collector;
}

/* Wherever it is added: before, between or after. */
START_TEST(one_more_meeting_changes_nothing)
{
	static const char *const odd[] = { "", "Ny skole", "Eventuelt",
		"Lukket punkt" };
	size_t count, at, i;

	for (count = 1; count <= 13; count++)
		for (i = 0; i < COUNT(odd); i++)
			for (at = count == 1; at <= count; at++) {
				ck_assert(with_odd_one("Aktuelle sager", count,
				    odd[i], at));
				ck_assert(!with_odd_one("Lokalplan 47", count,
				    odd[i], at));
			}
}
END_TEST

START_TEST(collectors_come_last)
{
	struct archive_fixture fixture;
	const struct archive *archive = &fixture.archive;
	struct meeting *meeting;

	archive_fixture_init(&fixture);
	meeting = archive_fixture_add(&fixture, "Byrådet", "2017-01-24");
	fixture_item(meeting, "Meddelelser", "00.22.02-G01-1-17");
	fixture_item(meeting, "Ny skole", "17/234");
	fixture_item(meeting, "Eventuelt", "17/235");
	fixture_item(meeting, "Budget", "27.00.00-A00-1-17");
	archive_fixture_build(&fixture);
	ck_assert_uint_eq(archive->ncases, 4);
	ck_assert_uint_eq(archive->ncollectors, 2);
	ck_assert_str_eq(archive->cases[0].number, "27.00.00-A00-1-17");
	ck_assert_str_eq(archive->cases[1].number, "17/234");
	ck_assert_str_eq(archive->cases[2].number, "00.22.02-G01-1-17");
	ck_assert_str_eq(archive->cases[3].number, "17/235");
	ck_assert_uint_eq(archive->ngroups, 3);
	ck_assert(archive->groups[2].collectors);
	ck_assert_uint_eq(archive->groups[2].count, 2);
	ck_assert_ptr_null(archive->groups[2].name);
	/* The address is that of any case. */
	ck_assert_str_eq(archive->cases[2].url, "/sager/00.22.02-G01-1-17/");
	ck_assert_ptr_eq(archive_fixture_case(&fixture, "17-235"),
	    &archive->cases[3]);
	ck_assert_ptr_null(archive_find_case(archive, "17-236"));
	archive_fixture_release(&fixture);
}
END_TEST

Suite *
suite_collectors(void)
{
	Suite *suite = suite_create("collectors");
	TCase *tcase = tcase_create("collectors");

	tcase_add_test(tcase, standing_titles);
	tcase_add_loop_test(tcase, collectors_and_cases, 0,
	    (int)COUNT(numbers));
	tcase_add_test(tcase, case_of_two_bodies_is_no_collector);
	tcase_add_test(tcase, one_more_meeting_changes_nothing);
	tcase_add_test(tcase, collectors_come_last);
	tcase_set_timeout(tcase, 60);
	suite_add_tcase(suite, tcase);
	return suite;
}
