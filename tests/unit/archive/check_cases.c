/* Cases: collector numbers, what belongs together, where a case stands. */
#include "suites.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "archive/archive.h"
#include "archive/other_numbers.h"
#include "facts/meeting_facts.h"
#include "fixtures/archive_fixture.h"
#include "fixtures/meeting_fixture.h"
#include "language/duration.h"
#include "pages/page.h"

#define COUNT(array)	(sizeof(array) / sizeof((array)[0]))
#define NUMBER		"00.22.04-P35-1-17"

static const struct case_file *
find(const struct shelf *shelf, const char *slug)
{
	const struct case_file *file = archive_find_case(&shelf->archive,
	    slug);

	ck_assert_ptr_nonnull(file);
	return file;
}

static const char *
text_of(const struct value *object, const char *name)
{
	const struct value *value = value_get(object, str_of(name));

	ck_assert_msg(value != NULL, "no %s", name);
	return value->kind == VALUE_TEXT ? value->text.data : NULL;
}

static const struct value *
list_of(const struct value *object, const char *name, size_t count)
{
	const struct value *list = value_get(object, str_of(name));

	ck_assert_msg(list != NULL && list->kind == VALUE_LIST, "no %s",
	    name);
	ck_assert_uint_eq(list->count, count);
	return list;
}

static void
make_case_page(struct page *page, const struct shelf *shelf, const char *slug)
{
	page_case(page, &shelf->pages, (size_t)(find(shelf, slug) -
	    shelf->archive.cases));
}

START_TEST(titles_that_stand)
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

/* A meeting of the body, a month after the last; "" has another item only. */
static void
add_title(struct shelf *shelf, const char *body, const char *title)
{
	char date[32];
	struct meeting *meeting;

	snprintf(date, sizeof(date), "%04zu-%02zu-15",
	    2010 + shelf->count / 12, shelf->count % 12 + 1);
	meeting = shelf_add(shelf, body, date);
	made_item(meeting, "Noget andet", NULL);
	if (*title != '\0')
		made_item(meeting, title, NUMBER);
}

static bool
is_collector(struct shelf *shelf)
{
	shelf_build(shelf);
	return find(shelf, NUMBER)->collector;
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

/* The titles under one number at the meetings of one body, a month apart. */
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
	/* As many of the one as of the other: the oldest that says
	   something. */
	{ true, { "Aktuelle sager", "Ny skole" } },
	{ true, { "Lukket punkt", "Eventuelt", "Ny skole" } },
	{ false, { "Ny skole", "Orientering" } },
	{ false, { "Lukket punkt", "Ny skole", "Orientering" } },
	/* Spread. */
	{ true, { TEN } },
	{ true, { TEN, "Cykelstier igen", "Cykelstier igen" } },
	{ true, { "", "", TEN, "" } },
	/* Meetings without it: few, and too many. */
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
add_titles(struct shelf *shelf, const char *const *titles)
{
	size_t i;

	for (i = 0; i < COUNT(numbers[0].titles) && titles[i] != NULL; i++)
		add_title(shelf, "Kulturudvalget", titles[i]);
}

START_TEST(collectors_are_told_from_cases)
{
	struct shelf shelf;

	shelf_init(&shelf);
	add_titles(&shelf, numbers[_i].titles);
	ck_assert_msg(is_collector(&shelf) == numbers[_i].collector,
	    "row %d", _i);
	shelf_release(&shelf);
}
END_TEST

START_TEST(a_case_that_wanders_is_no_collector)
{
	static const char *const titles[] = { TEN };
	struct shelf shelf;
	size_t i;

	shelf_init(&shelf);
	for (i = 0; i < COUNT(titles); i++)
		add_title(&shelf, i % 2 != 0 ? "Byrådet" : "Kulturudvalget",
		    titles[i]);
	ck_assert(!is_collector(&shelf));
	shelf_release(&shelf);
	/* Without dates there is no telling how often it comes. */
	shelf_init(&shelf);
	for (i = 0; i < COUNT(titles); i++)
		made_item(shelf_add(&shelf, "Kulturudvalget", NULL),
		    titles[i], NUMBER);
	ck_assert(!is_collector(&shelf));
	shelf_release(&shelf);
	/* Nor does it come often when all stand on two agendas. */
	shelf_init(&shelf);
	add_title(&shelf, "Kulturudvalget", titles[0]);
	add_title(&shelf, "Kulturudvalget", titles[1]);
	for (i = 2; i < COUNT(titles); i++)
		made_item(shelf.meetings[i % 2], titles[i], NUMBER);
	ck_assert(!is_collector(&shelf));
	shelf_release(&shelf);
}
END_TEST

/* Is it one when `odd` stands at meeting number `at` of `count` others? */
static bool
with_odd_one(const char *title, size_t count, const char *odd, size_t at)
{
	struct shelf shelf;
	bool collector;
	size_t i;

	shelf_init(&shelf);
	for (i = 0; i < count; i++) {
		if (i == at)
			add_title(&shelf, "Kulturudvalget", odd);
		add_title(&shelf, "Kulturudvalget", title);
	}
	if (i == at)
		add_title(&shelf, "Kulturudvalget", odd);
	collector = is_collector(&shelf);
	shelf_release(&shelf);
	return collector;
}

/* Whatever one meeting is added, before, between or after. */
START_TEST(one_meeting_more_turns_none)
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
	struct shelf shelf;
	const struct archive *archive = &shelf.archive;
	struct meeting *meeting;

	shelf_init(&shelf);
	meeting = shelf_add(&shelf, "Byrådet", "2017-01-24");
	made_item(meeting, "Meddelelser", "00.22.02-G01-1-17");
	made_item(meeting, "Ny skole", "17/234");
	made_item(meeting, "Eventuelt", "17/235");
	made_item(meeting, "Budget", "27.00.00-A00-1-17");
	shelf_build(&shelf);
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
	ck_assert_ptr_eq(find(&shelf, "17-235"), &archive->cases[3]);
	ck_assert_ptr_null(archive_find_case(archive, "17-236"));
	shelf_release(&shelf);
}
END_TEST

START_TEST(collector_has_a_list_and_no_case)
{
	enum { MANY = 40 };
	const struct value *list, *box;
	struct shelf shelf;
	struct page page;
	size_t i;

	shelf_init(&shelf);
	for (i = 0; i < MANY; i++)
		add_title(&shelf, "Kulturudvalget", i % 3 == 0 ?
		    "Orientering" : "Aktuelle sager");
	made_item(shelf_add(&shelf, "Kulturudvalget", NULL), "Eventuelt",
	    NUMBER);
	ck_assert(is_collector(&shelf));
	page_collector(&page, &shelf.pages, 0);
	list = list_of(page.context, "uses", 3);
	ck_assert_str_eq(text_of(list->items[0], "name"), "Aktuelle sager");
	ck_assert_str_eq(text_of(list->items[0], "count"), "26 gange");
	ck_assert_str_eq(text_of(list->items[1], "count"), "14 gange");
	list = list_of(page.context, "years", 5);
	ck_assert_str_eq(text_of(list->items[0], "name"), "2013");
	ck_assert_str_eq(text_of(list->items[4], "name"), "Uden dato");
	list_of(list->items[0], "items", 4);
	list = list_of(list->items[3], "items", 12);
	ck_assert_str_eq(text_of(list->items[0], "date_iso"), "2010-12-15");
	page_end(&page);
	page_item(&page, &shelf.pages, &shelf.meetings[3]->items[1],
	    &archive_find_source(&shelf.archive, "03.txt")->items[1]);
	box = value_get(page.context, STR_LIT("case"));
	ck_assert(value_get(box, STR_LIT("collector"))->truth);
	list_of(box, "others", 0);
	ck_assert_ptr_null(text_of(box, "previous"));
	ck_assert_str_eq(text_of(box, "count"), "41 punkter");
	page_end(&page);
	shelf_release(&shelf);
}
END_TEST

START_TEST(numbers_beside_the_first)
{
	static const struct {
		const char *title, *fact, *slug;
		bool in_title;
	} rows[] = {
		{ "Ny skole", "27.00.00-A00-2-17", "27.00.00-A00-2-17",
		    false },
		{ "Ny skole", "17/2345", "17-2345", false },
		{ "Ny skole", "Se også 27.00.00-A00-2-17 og 17/2345",
		    "27.00.00-A00-2-17", false },
		{ "Tillæg til sag 27.00.00-A00-2-17 om skolen", NULL,
		    "27.00.00-A00-2-17", true },
		{ "(27.00.00A00-2/17)", NULL, "27.00.00A00-2-17", true },
		/* Its own, a part of something longer, no case's. */
		{ "Sag 15.00.00-A00-1-16", "15.00.00-a00-1-16", NULL, false },
		{ "27.00.00-A00-2-171.2", "x27.00.00-A00-2-17", NULL,
		    false },
		{ "Budget 17/2345", "24.01.17", NULL, false },
		{ "J.nr. 27.00.00-A00", "27.00-G01", NULL, false },
	};
	struct meeting *meeting;
	struct other_number *found;
	struct item *item;
	size_t i, count;

	for (i = 0; i < COUNT(rows); i++) {
		meeting = made_meeting("a.txt", NULL, NULL);
		item = made_item(meeting, rows[i].title,
		    "15.00.00-A00-1-16");
		if (rows[i].fact != NULL)
			made_fact_line(meeting, item, rows[i].fact);
		found = other_numbers_read(&meeting->arena, item, &count);
		ck_assert_msg(count == (rows[i].slug != NULL), "row %zu", i);
		if (count != 0) {
			ck_assert_str_eq(found->slug, rows[i].slug);
			ck_assert(found->in_title == rows[i].in_title);
		}
		meeting_free(meeting);
	}
}
END_TEST

START_TEST(cases_are_related_both_ways)
{
	struct meeting *meeting;
	struct shelf shelf;
	struct item *item;
	const struct case_file *school, *road;
	const struct value *list;
	struct page page;

	shelf_init(&shelf);
	meeting = shelf_add(&shelf, "Byrådet", "2017-01-24");
	item = made_item(meeting, "Skolen og vejen", "17.00.00-A00-1-17");
	made_fact_line(meeting, item, "05.00.00-A00-1-17");
	made_fact_line(meeting, item, "05.00.00-A00-99-17");
	meeting = shelf_add(&shelf, "Byrådet", "2017-02-24");
	made_item(meeting, "Vejen til 17.00.00-A00-1-17",
	    "05.00.00-A00-1-17");
	/* A collector number ties nothing together. */
	item = made_item(meeting, "Meddelelser", "00.22.02-G01-1-17");
	made_fact_line(meeting, item, "17.00.00-A00-1-17");
	item = made_item(meeting, "Havnen", "08.00.00-A00-1-17");
	made_fact_line(meeting, item, "00.22.02-G01-1-17");
	shelf_build(&shelf);
	school = find(&shelf, "17.00.00-A00-1-17");
	road = find(&shelf, "05.00.00-A00-1-17");
	ck_assert_uint_eq(school->nrelated, 1);
	ck_assert_ptr_eq(school->related->file, road);
	ck_assert_int_eq(school->related->kind, RELATION_TOGETHER);
	ck_assert_uint_eq(road->nrelated, 1);
	ck_assert_ptr_eq(road->related->file, school);
	ck_assert_ptr_eq(road->related->item, school->treatments[0]);
	ck_assert_uint_eq(find(&shelf, "08.00.00-A00-1-17")->nrelated, 0);
	ck_assert_uint_eq(find(&shelf, "00.22.02-G01-1-17")->nrelated, 0);
	make_case_page(&page, &shelf, "17.00.00-A00-1-17");
	list = list_of(page.context, "related", 1);
	ck_assert_str_eq(text_of(list->items[0], "url"),
	    "../05.00.00-A00-1-17/");
	ck_assert_str_eq(text_of(list->items[0], "item"),
	    "24. januar 2017, Byrådet, punkt 1");
	page_end(&page);
	shelf_release(&shelf);
}
END_TEST

START_TEST(time_between_two_days)
{
	static const struct {
		const char *from, *to, *words;
	} rows[] = {
		{ "2017-01-24", "2017-01-24", "samme dag" },
		{ "2017-01-24", "2017-01-25", "1 dag" },
		{ "2017-01-24", "2017-03-25", "60 dage" },
		{ "2017-01-24", "2017-03-26", "godt 2 måneder" },
		{ "2017-01-24", "2017-04-24", "3 måneder" },
		{ "2016-08-30", "2017-01-24", "knap 5 måneder" },
		{ "2016-11-30", "2017-02-28", "3 måneder" },
		{ "2016-01-31", "2016-04-01", "godt 2 måneder" },
		{ "2016-01-24", "2017-01-23", "knap 1 år" },
		{ "2016-01-24", "2017-01-24", "1 år" },
		{ "2016-02-29", "2017-02-28", "1 år" },
		{ "2016-01-24", "2017-02-24", "1 år og 1 måned" },
		{ "2014-06-17", "2021-06-22", "godt 7 år" },
		{ "1999-12-31", "2026-07-01", "godt 26 år og 6 måneder" },
	};
	struct arena arena = ARENA_INIT;
	struct date from, to;
	size_t i;

	for (i = 0; i < COUNT(rows); i++) {
		ck_assert(date_from_iso(rows[i].from, &from));
		ck_assert(date_from_iso(rows[i].to, &to));
		ck_assert_str_eq(gap_words(&arena, from, to), rows[i].words);
	}
	arena_release(&arena);
}
END_TEST

/* What was done on a day: a letter for the decision, "-" for none, small ones
   for an agenda. */
static void
add_day(struct shelf *shelf, const char *body, const char *date, char what)
{
	struct meeting *meeting = shelf_add(shelf, body, date);
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
			made_decided(meeting, "Havnen", NUMBER,
			    arena_printf(&meeting->arena, "%s %s", body,
			    rows[i].did));
	if (meeting->nitems == 0)
		made_item(meeting, "Havnen", NUMBER);
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
add_days(struct shelf *shelf, const char *days)
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
		add_day(shelf, body, dated ? date : NULL, *p);
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
	struct shelf shelf;
	struct page page;

	shelf_init(&shelf);
	add_days(&shelf, states[_i].days);
	shelf_build(&shelf);
	file = find(&shelf, NUMBER);
	ck_assert(!file->collector);
	case_state(file, &state);
	ck_assert_uint_eq(state.first, states[_i].first);
	ck_assert_uint_eq(state.end, states[_i].end);
	assert_treatment(file, state.agenda, states[_i].agenda);
	assert_treatment(file, state.advised, states[_i].advised);
	assert_treatment(file, state.decided, states[_i].decided);
	ck_assert_uint_eq(state.undated, states[_i].undated);
	make_case_page(&page, &shelf, NUMBER);
	if (states[_i].sentence != NULL)
		ck_assert_str_eq(text_of(value_get(page.context,
		    STR_LIT("page")), "description"), states[_i].sentence);
	page_end(&page);
	shelf_release(&shelf);
}
END_TEST

START_TEST(the_state_is_told_with_its_words)
{
	const struct value *state, *line, *list;
	struct shelf shelf;
	struct page page;

	shelf_init(&shelf);
	add_days(&shelf, "GU");
	shelf_build(&shelf);
	make_case_page(&page, &shelf, NUMBER);
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
	shelf_release(&shelf);
	/* Of one treatment the words stand right below. */
	shelf_init(&shelf);
	add_days(&shelf, "G");
	shelf_build(&shelf);
	make_case_page(&page, &shelf, NUMBER);
	state = value_get(page.context, STR_LIT("state"));
	line = list_of(state, "latest", 1)->items[0];
	ck_assert_ptr_null(text_of(line, "quote"));
	list_of(state, "notes", 0);
	page_end(&page);
	shelf_release(&shelf);
	shelf_init(&shelf);
	add_days(&shelf, "?G?N");
	shelf_build(&shelf);
	make_case_page(&page, &shelf, NUMBER);
	state = value_get(page.context, STR_LIT("state"));
	list_of(state, "latest", 0);
	list_of(state, "notes", 1);
	ck_assert_ptr_null(text_of(page.context, "duration"));
	page_end(&page);
	shelf_release(&shelf);
}
END_TEST

START_TEST(steps_tell_of_time_and_bodies)
{
	const struct value *steps, *bodies;
	struct shelf shelf;
	struct page page;
	struct meeting *meeting;
	struct buf text = BUF_INIT;
	size_t i;

	shelf_init(&shelf);
	meeting = shelf_add(&shelf, "Kulturudvalget", "2016-08-30");
	made_item(meeting, "Ét", NUMBER);
	made_item(meeting, "To", NUMBER);
	for (i = 0; i < 200; i++)
		buf_adds(&text, i != 0 ? " ordet" : "ordet");
	made_decided(shelf_add(&shelf, "Byrådet", "2017-01-24"), "Tre",
	    NUMBER, text.data);
	made_item(shelf_add(&shelf, "Kulturudvalget", "2017-02-03"), "Fire",
	    NUMBER);
	made_item(shelf_add(&shelf, "Byrådet", NULL), "Fem", NUMBER);
	shelf_build(&shelf);
	make_case_page(&page, &shelf, NUMBER);
	steps = list_of(page.context, "steps", 5);
	ck_assert_ptr_null(text_of(steps->items[0], "gap"));
	ck_assert_str_eq(text_of(steps->items[1], "gap"), "På samme møde");
	ck_assert_str_eq(text_of(steps->items[2], "gap"),
	    "Knap 5 måneder senere");
	ck_assert_str_eq(text_of(steps->items[2], "days"), "147 dage");
	ck_assert_str_eq(text_of(steps->items[2], "length"), "200 ord");
	ck_assert_str_eq(text_of(steps->items[3], "gap"), "10 dage senere");
	ck_assert_ptr_null(text_of(steps->items[3], "days"));
	ck_assert_ptr_null(text_of(steps->items[3], "length"));
	ck_assert_ptr_null(text_of(steps->items[4], "gap"));
	bodies = list_of(page.context, "bodies", 2);
	ck_assert_str_eq(text_of(bodies->items[0], "name"),
	    "Kulturudvalget");
	ck_assert_str_eq(text_of(bodies->items[0], "count"),
	    "3 behandlinger");
	ck_assert_str_eq(text_of(page.context, "duration"), "godt 5 måneder");
	ck_assert_str_eq(text_of(page.context, "days"), "157 dage");
	ck_assert_str_eq(text_of(page.context, "to"), "3. februar 2017");
	page_end(&page);
	buf_release(&text);
	shelf_release(&shelf);
}
END_TEST

START_TEST(attachments_of_all_treatments)
{
	const struct value *groups, *titles;
	struct meeting *meeting;
	struct shelf shelf;
	struct page page;
	struct item *item;
	char title[32];
	size_t i;

	shelf_init(&shelf);
	item = made_item(shelf_add(&shelf, "Byrådet", "2017-01-24"), "Ét",
	    NUMBER);
	for (i = 0; i < 299; i++) {
		snprintf(title, sizeof(title), "Bilag %zu", i);
		made_attachment(shelf.meetings[0], item, title, "a3");
	}
	made_item(shelf_add(&shelf, "Byrådet", "2017-02-24"), "To", NUMBER);
	meeting = shelf_add(&shelf, "Byrådet", "2017-03-24");
	item = made_item(meeting, "Tre", NUMBER);
	made_attachment(meeting, item, "kort.pdf", NULL);
	shelf_build(&shelf);
	make_case_page(&page, &shelf, NUMBER);
	groups = list_of(page.context, "attachments", 2);
	ck_assert_str_eq(text_of(groups->items[0], "name"),
	    "24. marts 2017, Byrådet, punkt 1");
	titles = list_of(groups->items[0], "titles", 1);
	ck_assert_str_eq(text_of(titles->items[0], "url"),
	    "../../moeder/2017-03-24-byraadet/punkt-1/");
	titles = list_of(groups->items[1], "titles", 299);
	ck_assert_str_eq(text_of(titles->items[298], "name"), "Bilag 298");
	ck_assert_str_eq(text_of(titles->items[298], "url"),
	    "../../moeder/2017-01-24-byraadet/punkt-1/#a3");
	ck_assert_ptr_null(text_of(page.context, "attachments_cut"));
	page_end(&page);
	shelf_release(&shelf);
}
END_TEST

START_TEST(too_many_attachments_are_cut_and_said)
{
	const struct value *groups;
	struct shelf shelf;
	struct page page;
	struct item *item;
	size_t i, j;

	shelf_init(&shelf);
	for (i = 0; i < 3; i++) {
		item = made_item(shelf_add(&shelf, "Byrådet", i == 0 ?
		    "2017-01-24" : i == 1 ? "2018-01-24" : "2019-01-24"),
		    "Ét", NUMBER);
		for (j = 0; j < 200; j++)
			made_attachment(shelf.meetings[i], item, "Bilag",
			    "a3");
	}
	shelf_build(&shelf);
	make_case_page(&page, &shelf, NUMBER);
	groups = list_of(page.context, "attachments", 2);
	list_of(groups->items[0], "titles", 200);
	list_of(groups->items[1], "titles", 100);
	ck_assert_str_eq(text_of(page.context, "attachments_cut"),
	    "De nyeste 300 af 600.");
	page_end(&page);
	shelf_release(&shelf);
}
END_TEST

START_TEST(who_did_what)
{
	static const char *const lines[] = {
		"Anna Kvist (Ø) fremsatte følgende ændringsforslag:",
		"\"Stien lægges ved åen.\"",
		"For stemte: Anna Kvist (Ø) og V (4).",
		"Imod stemte: A (5) og Carl Dam (C).",
		"Ændringsforslaget er dermed forkastet.",
		"Byrådet godkender indstillingen.",
		"Byrådsmedlem Carl Dam (C) tager forbehold.",
		"Freja Lund (V) deltog ikke i mødet.",
	};
	const struct value *people, *deeds;
	struct meeting *meeting;
	struct section *section;
	struct shelf shelf;
	struct page page;
	size_t i;

	shelf_init(&shelf);
	meeting = shelf_add(&shelf, "Byrådet", "2017-01-24");
	section = made_section(meeting, made_item(meeting, "Stien", NUMBER),
	    "Beslutning", ROLE_DECISION);
	for (i = 0; i < COUNT(lines); i++)
		made_paragraph(section, lines[i]);
	/* Another case's. */
	made_decided(meeting, "Vejen", "05.00.00-A00-1-17",
	    "Byrådsmedlem Gert Nygård (V) tager forbehold.");
	shelf_build(&shelf);
	make_case_page(&page, &shelf, NUMBER);
	/* Who was away did nothing, and a party is nobody. */
	people = list_of(page.context, "people", 2);
	ck_assert_str_eq(text_of(people->items[0], "name"), "Anna Kvist");
	ck_assert_str_eq(text_of(people->items[0], "url"),
	    "../../personer/anna-kvist/");
	deeds = list_of(people->items[0], "deeds", 2);
	ck_assert_str_eq(text_of(deeds->items[0], "what"),
	    "Stillede ændringsforslag");
	ck_assert_str_eq(text_of(deeds->items[0], "result"), "Forkastet");
	ck_assert_str_eq(text_of(deeds->items[1], "what"),
	    "Stemte for: Ændringsforslag");
	ck_assert_str_eq(text_of(deeds->items[1], "url"),
	    "../../moeder/2017-01-24-byraadet/punkt-1/#a3");
	deeds = list_of(people->items[1], "deeds", 2);
	ck_assert_str_eq(text_of(deeds->items[0], "what"),
	    "Stemte imod: Ændringsforslag");
	ck_assert_str_eq(text_of(deeds->items[1], "what"), "Forbehold");
	ck_assert_ptr_null(text_of(deeds->items[1], "result"));
	ck_assert_ptr_null(text_of(deeds->items[1], "told_by"));
	page_end(&page);
	shelf_release(&shelf);
}
END_TEST

/* The date of the treatment that stands as `name` beside item `i`. */
static const char *
beside(struct shelf *shelf, struct page *page, size_t i, const char *name)
{
	const struct value *box, *line;

	page_item(page, &shelf->pages, &shelf->meetings[i]->items[0],
	    &archive_find_source(&shelf->archive,
	    shelf->meetings[i]->file)->items[0]);
	box = value_get(page->context, STR_LIT("case"));
	line = value_get(box, str_of(name));
	return line->kind == VALUE_NULL ? NULL : text_of(line, "date_iso");
}

START_TEST(shards_of_cases)
{
	/* From the vectors of FNV-1a; the halves are folded together. */
	static const struct {
		const char	*slug;
		size_t		 shard;	/* of 65536 */
	} vectors[] = {
		{ "", 0x811c ^ 0x9dc5 }, { "a", 0xe40c ^ 0x292c },
		{ "foobar", 0xbf9c ^ 0xf968 },
	};
	struct archive archive = { .nshards = 65536 };
	struct case_file *cases;
	size_t i, found = 0, k;

	for (i = 0; i < COUNT(vectors); i++)
		ck_assert_uint_eq(case_shard_of(&archive,
		    vectors[i].slug), vectors[i].shard);
	archive = (struct archive){ .arena = ARENA_INIT, .ncases = 130,
		.ncollectors = 1 };
	cases = arena_calloc(&archive.arena, archive.ncases, sizeof(*cases));
	for (i = 0; i < archive.ncases; i++)
		cases[i].slug = arena_printf(&archive.arena, "%zu", i);
	archive.cases = cases;
	case_shards_build(&archive);
	ck_assert_uint_eq(archive.nshards, 4);
	for (i = 0; i < archive.nshards; found += archive.shards[i++].count)
		for (k = 0; k < archive.shards[i].count; k++)
			ck_assert_uint_eq(case_shard_of(&archive,
			    archive.shards[i].cases[k]->slug), i);
	/* The last one is a collector. */
	ck_assert_uint_eq(found, 129);
	arena_release(&archive.arena);
}
END_TEST

START_TEST(neighbours_in_time)
{
	static const char *const dates[] = { "2010-01-15", "2010-02-15",
		"2010-03-15", NULL };
	struct shelf shelf;
	struct page page;
	size_t i;

	shelf_init(&shelf);
	for (i = 0; i < COUNT(dates); i++)
		made_item(shelf_add(&shelf, "Byrådet", dates[i]), "Havnen",
		    NUMBER);
	shelf_build(&shelf);
	ck_assert_ptr_null(beside(&shelf, &page, 0, "previous"));
	page_end(&page);
	ck_assert_str_eq(beside(&shelf, &page, 0, "next"), "2010-02-15");
	list_of(value_get(page.context, STR_LIT("case")), "others", 2);
	page_end(&page);
	ck_assert_str_eq(beside(&shelf, &page, 1, "previous"), "2010-01-15");
	list_of(value_get(page.context, STR_LIT("case")), "others", 1);
	page_end(&page);
	/* What has no date comes neither before nor after. */
	ck_assert_ptr_null(beside(&shelf, &page, 2, "next"));
	page_end(&page);
	ck_assert_ptr_null(beside(&shelf, &page, 3, "previous"));
	list_of(value_get(page.context, STR_LIT("case")), "others", 3);
	page_end(&page);
	shelf_release(&shelf);
}
END_TEST

static TCase *
collector_tests(void)
{
	TCase *tcase = tcase_create("collectors");

	tcase_add_test(tcase, titles_that_stand);
	tcase_add_loop_test(tcase, collectors_are_told_from_cases, 0,
	    (int)COUNT(numbers));
	tcase_add_test(tcase, a_case_that_wanders_is_no_collector);
	tcase_add_test(tcase, one_meeting_more_turns_none);
	tcase_add_test(tcase, collectors_come_last);
	tcase_add_test(tcase, collector_has_a_list_and_no_case);
	tcase_set_timeout(tcase, 60);
	return tcase;
}

Suite *
suite_cases(void)
{
	Suite *suite = suite_create("cases");
	TCase *tcase = tcase_create("state");

	suite_add_tcase(suite, collector_tests());
	tcase_add_test(tcase, time_between_two_days);
	tcase_add_loop_test(tcase, where_a_case_stands, 0,
	    (int)COUNT(states));
	tcase_add_test(tcase, the_state_is_told_with_its_words);
	suite_add_tcase(suite, tcase);
	tcase = tcase_create("pages");
	tcase_add_test(tcase, numbers_beside_the_first);
	tcase_add_test(tcase, cases_are_related_both_ways);
	tcase_add_test(tcase, steps_tell_of_time_and_bodies);
	tcase_add_test(tcase, attachments_of_all_treatments);
	tcase_add_test(tcase, too_many_attachments_are_cut_and_said);
	tcase_add_test(tcase, who_did_what);
	tcase_add_test(tcase, shards_of_cases);
	tcase_add_test(tcase, neighbours_in_time);
	suite_add_tcase(suite, tcase);
	return suite;
}
