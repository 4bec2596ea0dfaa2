/* Cases: collector numbers, and the way from one treatment to the next. */
#include "suites.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "archive.h"
#include "made.h"
#include "page.h"

#define COUNT(array)	(sizeof(array) / sizeof((array)[0]))
#define MEETINGS	64
#define NUMBER		"00.22.04-P35-1-17"

/* Meetings made one by one, and their archive. */
struct shelf {
	struct config	 config;
	struct diag	*diag;
	struct meeting	*meetings[MEETINGS];
	struct card	*cards[MEETINGS];
	size_t		 count;
	struct archive	 archive;
	struct pages	 pages;
};

static void
shelf_init(struct shelf *shelf)
{
	memset(shelf, 0, sizeof(*shelf));
	config_init(&shelf->config);
	shelf->diag = diag_new();
}

static struct meeting *
shelf_add(struct shelf *shelf, const char *body, const char *date)
{
	struct meeting *meeting;
	char file[16];

	ck_assert_uint_lt(shelf->count, MEETINGS);
	snprintf(file, sizeof(file), "%02zu.txt", shelf->count);
	meeting = made_meeting(file, body, date);
	shelf->meetings[shelf->count++] = meeting;
	return meeting;
}

static void
shelf_build(struct shelf *shelf)
{
	size_t i;

	for (i = 0; i < shelf->count; i++) {
		meeting_set_anchors(shelf->meetings[i]);
		shelf->cards[i] = card_new(shelf->meetings[i]);
	}
	archive_build(&shelf->archive, shelf->cards, shelf->count,
	    shelf->diag);
	shelf->pages = (struct pages){ .archive = &shelf->archive,
		.config = &shelf->config, .diag = shelf->diag };
}

static void
shelf_release(struct shelf *shelf)
{
	size_t i;

	for (i = 0; i < shelf->count; i++)
		meeting_free(shelf->meetings[i]);
	archive_release(&shelf->archive);
	config_release(&shelf->config);
	diag_free(shelf->diag);
}

static const struct case_file *
find(const struct shelf *shelf, const char *slug)
{
	const struct archive *archive = &shelf->archive;
	size_t i;

	for (i = 0; i < archive->ncases; i++)
		if (strcmp(archive->cases[i].slug, slug) == 0)
			return &archive->cases[i];
	ck_abort_msg("no case %s", slug);
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
		ck_assert_msg(standing_title(str_of(rows[i].title)) ==
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
	TCase *tcase = tcase_create("pages");

	suite_add_tcase(suite, collector_tests());
	tcase_add_test(tcase, neighbours_in_time);
	suite_add_tcase(suite, tcase);
	return suite;
}
