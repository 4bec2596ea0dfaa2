/* The pages: their links and words, and a whole small site. */
#include "suites.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "fixtures/meeting_fixture.h"
#include "fixtures/site_fixture.h"
#include "fixtures/value_fixture.h"
#include "pages/begin.h"
#include "pages/case.h"
#include "pages/dates.h"
#include "pages/frame.h"
#include "pages/item.h"
#include "pages/subject.h"
#include "pages/words.h"
#include "outputs.h"

START_TEST(links_between_addresses)
{
	static const struct {
		const char *from, *to, *plain, *offline;
	} rows[] = {
		{ "/", "/", "./", "index.html" },
		{ "/", "/om/", "om/", "om/index.html" },
		{ "/om/", "/", "../", "../index.html" },
		{ "/om/", "/om/#a", "#a", "#a" },
		{ "/moeder/x/punkt-1/", "/moeder/x/punkt-2/", "../punkt-2/",
		    "../punkt-2/index.html" },
		{ "/moeder/x/punkt-1/", "/moeder/x/", "../",
		    "../index.html" },
		{ "/moeder/x/", "/moeder/xy/#a7", "../xy/#a7",
		    "../xy/index.html#a7" },
		{ "/moeder/x/", "/assets/site.css", "../../assets/site.css",
		    "../../assets/site.css" },
		{ "/404.html", "/om/", "/om/", "om/index.html" },
	};
	struct config config = { .title = "", .municipality = "", .base = "",
		.contact = "", .accessibility = "" };
	struct build build = { .config = &config };
	struct page page;
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		config.offline = false;
		page_begin(&page, &build, rows[i].from);
		ck_assert_str_eq(page_link(&page, rows[i].to), rows[i].plain);
		config.offline = true;
		ck_assert_str_eq(page_link(&page, rows[i].to),
		    rows[i].offline);
		page_end(&page);
	}
}
END_TEST

START_TEST(links_from_the_site_root)
{
	static const struct {
		const char *base, *link;
	} rows[] = {
		{ "https://x.example/", "/om/" },
		{ "https://x.example/arkiv/", "/arkiv/om/" },
		{ "", "/om/" },
	};
	struct config config = { .title = "", .municipality = "",
		.contact = "", .accessibility = "" };
	struct build build = { .config = &config };
	struct page page;
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		config.base = rows[i].base;
		page_begin(&page, &build, "/404.html");
		ck_assert_str_eq(page_link(&page, "/om/"), rows[i].link);
		page_end(&page);
	}
}
END_TEST

START_TEST(words_for_people)
{
	struct config config = { .title = "", .municipality = "", .base = "",
		.contact = "", .accessibility = "" };
	struct build build = { .config = &config };
	struct page page;

	page_begin(&page, &build, "/");
	ck_assert_str_eq(page_count(&page, 1, "møde", "møder"), "1 møde");
	ck_assert_str_eq(page_count(&page, 0, "møde", "møder"), "0 møder");
	ck_assert_str_eq(page_number(&page, 1234007), "1.234.007");
	ck_assert_str_eq(page_date(&page, "2017-01-24"),
	    "tirsdag den 24. januar 2017");
	ck_assert_str_eq(page_date(&page, NULL), "uden dato");
	ck_assert_int_eq(page_month("2017-01-24"), 1);
	ck_assert_int_eq(page_month(NULL), 0);
	ck_assert_str_eq(page_year_name(&page, 2017), "2017");
	ck_assert_str_eq(page_year_name(&page, 0), "Uden dato");
	ck_assert_str_eq(page_year_range(&page, 2014, 2017), "2014–2017");
	ck_assert_str_eq(page_year_range(&page, 2014, 2014), "2014");
	ck_assert_str_eq(page_capital(&page, "åben"), "åben");
	ck_assert_str_eq(page_capital(&page, "uden"), "Uden");
	page_end(&page);
}
END_TEST

static void
assert_links(const struct value *object, const char *name, const char *url)
{
	ck_assert_str_eq(text_of(object, "name"), name);
	ck_assert_str_eq(text_of(object, "url"), url);
}

START_TEST(menu_and_foot)
{
	struct site_fixture *site = site_fixture_new(false);
	const struct value *menu, *links;
	struct page page;
	size_t i;

	/* Without subjects and laws nothing links to their page. */
	if (_i != 0)
		site->archive.nsubjects = site->archive.nlaws = 0;
	page_begin(&page, &site->build, "/sager/x/");
	page_title(&page, "x", NULL);
	page_finish(&page, page_kind_find("case"));
	menu = list_of(page.context, "menu", _i != 0 ? 7 : 8);
	assert_links(menu->items[0], "Møder", "../../moeder/");
	assert_links(menu->items[1], "Sager", "../");
	assert_links(menu->items[2], _i != 0 ? "Råd og udvalg" : "Emner",
	    _i != 0 ? "../../udvalg/" : "../../emner/");
	for (i = 0; i < menu->count; i++)
		ck_assert_int_eq(value_get(menu->items[i],
		    STR_LIT("here"))->truth, i == 1);
	assert_links(element_of(page.context, "foot", 3), "Følg med",
	    "../../foelg/");
	links = value_get(page.context, STR_LIT("links"));
	ck_assert_str_eq(text_of(links, "following"), "../../foelg/");
	ck_assert_int_eq(text_of(links, "subjects") == NULL, _i != 0);
	page_end(&page);
	site_fixture_free(site);
}
END_TEST

START_TEST(kinds_are_found_by_name)
{
	const struct page_kind *kind;
	size_t i, k;

	for (i = 0; (kind = page_kind_at(i)) != NULL; i++) {
		ck_assert_ptr_eq(page_kind_find(kind->name), kind);
		ck_assert_int_eq(kind->address[0], '/');
		/* It is made in one way, or elsewhere. */
		ck_assert((kind->count == NULL) == (kind->make == NULL));
		ck_assert(kind->fill == NULL || kind->make == NULL);
		for (k = 0; k < i; k++)
			ck_assert_str_ne(page_kind_at(k)->address,
			    kind->address);
	}
	ck_assert_ptr_null(page_kind_find("none"));
	ck_assert_ptr_null(page_kind_at(i + 1));
}
END_TEST

START_TEST(whole_site_holds_together)
{
	struct site_fixture *site = site_fixture_new(_i != 0);

	site_fixture_build(site);
	diag_print(site->diag, stderr, DIAG_WARNING);
	ck_assert_int_eq(diag_status(site->diag, 1), 0);
	site_fixture_crawl(site);
	site_fixture_remove(site);
	site_fixture_free(site);
}
END_TEST

/* The text of a page of the site; the caller frees. */
static char *
page_text(struct site_fixture *site, const char *path)
{
	struct buf html = BUF_INIT;

	ck_assert_int_eq(file_read(arena_printf(&site->arena, "%s/%s",
	    site->out, path), &html), 0);
	return buf_detach(&html);
}

static void
assert_has(const char *html, const char *text)
{
	/* libcheck cannot take a message as long as a page. */
	ck_assert_msg(strstr(html, text) != NULL, "no \"%s\" in %.2000s",
	    text, html);
}

START_TEST(meeting_shows_where_its_details_come_from)
{
	struct site_fixture *site = site_fixture_new(false);
	char *html;

	site_fixture_build(site);
	html = page_text(site, "moeder/2017-02-07-byraadet/index.html");
	assert_has(html, "<time datetime=\"2017-02-07\">Tirsdag den "
	    "7. februar 2017</time> <span class=\"mark\">udledt</span> "
	    "<span class=\"note\">Datoen står ikke i referatets hoved, men "
	    "er udledt af teksten.</span>");
	assert_has(html, "Ukendt <span class=\"note\">Stedet fremgår ikke "
	    "af referatet.</span>");
	free(html);
	html = page_text(site, "moeder/uden-dato-loes/index.html");
	assert_has(html, "Ukendt <span class=\"note\">Datoen fremgår ikke");
	assert_has(html, "Ukendt udvalg");
	free(html);
	html = page_text(site, "moeder/2018-03-20-kulturudvalget/index.html");
	assert_has(html, "<span class=\"mark\">oplyst</span>");
	assert_has(html, "Dokumentet er en <a href=");
	free(html);
	html = page_text(site, "moeder/2017-01-24-kulturudvalget/index.html");
	assert_has(html, "kl. 8.30");
	assert_has(html, "href=\"index.json\"");
	assert_has(html, "<link rel=\"canonical\" href=\"https://"
	    "arkiv.fjordby.example/moeder/2017-01-24-kulturudvalget/\">");
	assert_has(html, "Ny &quot;sti&quot; &lt;ved&gt; åen");
	assert_has(html, "<a rel=\"prev\" href=\"../"
	    "2013-05-06-kulturudvalget/\">");
	assert_has(html, "<a rel=\"next\" href=\"../"
	    "2018-03-20-kulturudvalget/\">");
	free(html);
	site_fixture_remove(site);
	site_fixture_free(site);
}
END_TEST

/* What a citation needs is on the page, also without the script. */
START_TEST(item_can_be_cited)
{
	struct site_fixture *site = site_fixture_new(false);
	const struct item_card *card = &site_fixture_card(site, 0)->items[0];
	struct arena *arena = &site->arena;
	const struct value *citation;
	struct page page;
	char *html;

	site_fixture_build(site);
	html = page_text(site, arena_printf(arena, "%sindex.html",
	    card->url + 1));
	assert_has(html, arena_printf(arena, "<code>%s</code>",
	    card->meeting->sha256));
	assert_has(html, arena_printf(arena,
	    "<span data-address>https://arkiv.fjordby.example%s</span>",
	    card->url));
	assert_has(html, "<a class=\"cite\" data-added href=\"#a1\" ");
	assert_has(html, arena_printf(arena, "src=\"../../../assets/%s\"",
	    assets_name(&site->assets, "cite.js")));
	assert_has(html, "<a href=\"../../\" aria-current=\"true\">Møder</a>");
	free(html);
	site->config.base = "";
	page_item(&page, &site->build, &site->meetings[0]->items[0], card);
	citation = value_get(page.context, STR_LIT("citation"));
	ck_assert_str_eq(value_get(citation, STR_LIT("address"))->text.data,
	    card->url);
	page_end(&page);
	site_fixture_remove(site);
	site_fixture_free(site);
}
END_TEST

/* Both ways: the record links, and the target lists who links to it. */
START_TEST(references_link_both_ways)
{
	static const char from[] = "moeder/2017-01-24-kulturudvalget/"
	    "punkt-1/index.html";
	static const struct {
		const char *path, *link;
	} rows[] = {
		{ from, "den <a href=\"../../2017-02-07-byraadet/\">7/2 "
		    "2017</a> sagen <a href=\"../../../sager/"
		    "05.01.00-G01-8-16/\">05.01.00-G01-8-16</a>, jf. "
		    "planlovens § 27, stk. 2." },
		{ from, "<a href=\"../../../emner/love/planloven/#p27\">"
		    "Planloven § 27</a>" },
		{ "moeder/2017-02-07-byraadet/index.html",
		    "<a href=\"../2017-01-24-kulturudvalget/punkt-1/#a4\">" },
		{ "sager/05.01.00-G01-8-16/index.html", "<a href=\"../../moeder/"
		    "2017-01-24-kulturudvalget/punkt-1/#a4\">" },
		{ "emner/love/planloven/index.html", "<a href=\"../../../moeder/"
		    "2017-01-24-kulturudvalget/punkt-1/#a4\">" },
	};
	struct site_fixture *site = site_fixture_new(false);
	size_t i;
	char *html;

	site_fixture_build(site);
	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		html = page_text(site, rows[i].path);
		assert_has(html, rows[i].link);
		free(html);
	}
	ck_assert_uint_eq(site_fixture_card(site, 0)->dead_references, 0);
	site_fixture_remove(site);
	site_fixture_free(site);
}
END_TEST

START_TEST(case_shows_its_way)
{
	struct site_fixture *site = site_fixture_new(false);
	char *html;

	site_fixture_build(site);
	html = page_text(site, "sager/05.01.00-G01-7-16/index.html");
	assert_has(html, "<p>Sagen er sat på dagsordenen i Kulturudvalget "
	    "den 20. marts 2018. Referatet af mødet er ikke i arkivet. "
	    "<a href=\"../../moeder/2018-03-20-kulturudvalget/punkt-1/\">"
	    "Punkt 1: Stien igen</a></p>");
	assert_has(html, "<p>3 behandlinger over knap 1 år og 2 måneder (420 "
	    "dage), fra 24. januar 2017 til 20. marts 2018.</p>");
	assert_has(html, "<a href=\"feed.xml\">Følg sagen");
	assert_has(html, "<ol class=\"timeline\">");
	assert_has(html, "<p class=\"gap\">14 dage senere</p>");
	assert_has(html, "<span class=\"mark\">udledt dato</span>");
	assert_has(html, "<a href=\"../../moeder/2017-01-24-kulturudvalget/"
	    "punkt-1/#a2\">Kort over stien</a>");
	assert_has(html, "<a href=\"../05.01.00-G01-8-16/\">");
	free(html);
	html = page_text(site, "sager/00.22.04-P35-1-17/index.html");
	assert_has(html, "Det bruges til »Eventuelt« (1 gang).");
	ck_assert_ptr_null(strstr(html, "Hvor sagen står"));
	free(html);
	html = page_text(site, "moeder/2017-01-24-kulturudvalget/punkt-3/"
	    "index.html");
	assert_has(html, "<a href=\"../../../sager/00.22.04-P35-1-17/\">"
	    "00.22.04-P35-1-17</a> er et samlenummer og ikke én sag.</p>");
	free(html);
	site_fixture_remove(site);
	site_fixture_free(site);
}
END_TEST

START_TEST(case_is_named_by_its_newest_treatment)
{
	struct site_fixture *site = site_fixture_new(false);
	struct page page;
	const struct value *state, *treatment, *list;

	page_case(&page, &site->build, (size_t)(
	    site_fixture_card(site, 0)->items[0].file - site->archive.cases));
	state = value_get(page.context, STR_LIT("state"));
	ck_assert_str_eq(value_get(value_get(state, STR_LIT("agenda")),
	    STR_LIT("name"))->text.data, "Punkt 1: Stien igen");
	list = value_get(page.context, STR_LIT("steps"));
	ck_assert_uint_eq(list->count, 3);
	treatment = value_get(list->items[0], STR_LIT("treatment"));
	ck_assert_str_eq(value_get(treatment, STR_LIT("date_iso"))->
	    text.data, "2017-01-24");
	ck_assert_str_eq(value_get(treatment, STR_LIT("decision_url"))->
	    text.data,
	    "../../moeder/2017-01-24-kulturudvalget/punkt-1/#a2");
	page_end(&page);
	site_fixture_free(site);
}
END_TEST

/* Of a case with many treatments an item shows only its neighbours. */
START_TEST(many_treatments_are_cut)
{
	enum { MANY = 40 };
	struct site_fixture *site = site_fixture_new(false);
	struct meeting *meetings[MANY];
	struct card *cards[MANY];
	struct archive archive;
	const struct value *box, *list;
	char date[16], file[16];
	struct page page;
	size_t i;

	for (i = 0; i < MANY; i++) {
		snprintf(file, sizeof(file), "%02zu.txt", i);
		snprintf(date, sizeof(date), "20%02zu-01-01", i);
		meetings[i] = fixture_meeting(file, "Byrådet", date);
		fixture_item(meetings[i], "Budgetopfølgning",
		    "00.01.00-A00-1-14");
		cards[i] = card_new(meetings[i]);
	}
	archive_build(&archive, cards, MANY, site->diag);
	site->build.archive = &archive;
	for (i = 0; i < MANY; i++) {
		page_item(&page, &site->build, &meetings[i]->items[0],
		    &archive.meetings[i]->items[0]);
		box = value_get(page.context, STR_LIT("case"));
		list = value_get(box, STR_LIT("others"));
		ck_assert_uint_eq(list->count, i == 0 || i == MANY - 1 ? 11 :
		    10);
		ck_assert(value_get(box, STR_LIT("more"))->truth);
		page_end(&page);
		meeting_free(meetings[i]);
	}
	archive_release(&archive);
	site->build.archive = &site->archive;
	site_fixture_free(site);
}
END_TEST

/* A case's own page has the title at its time, the subject's page the
   newest. */
START_TEST(subjects_are_called_as_they_were)
{
	struct site_fixture *site = site_fixture_new(false);
	char *html;

	site_fixture_build(site);
	html = page_text(site, "moeder/2018-03-20-kulturudvalget/punkt-1/"
	    "index.html");
	assert_has(html, "Emne <a href=\"../../../emner/05.01.00/\">05.01.00 "
	    "Stier</a>");
	free(html);
	html = page_text(site, "emner/05.01.00/index.html");
	assert_has(html, "<h1>05.01.00 Stier og stisystemer</h1>");
	assert_has(html, "Tidligere titel: Stier<");
	assert_has(html, "<a href=\"../05/\">05 Prøveveje og prøvebroer</a>");
	assert_has(html, "<a href=\"../05.01/\">05.01</a>");
	assert_has(html, "<h2 id=\"_2018\">2018</h2>");
	assert_has(html, "Udsat");
	free(html);
	/* Moved: to one in the archive, and to one that is not. */
	html = page_text(site, "sager/00.01.00-A00-1-17/index.html");
	assert_has(html, "00.01.00 Prøver af prøver</a>, nu <a href=\"../../"
	    "emner/05.01.00/\">05.01.00</a>, 99.01");
	free(html);
	html = page_text(site, "emner/00.01.00/index.html");
	assert_has(html, "Nummeret er udgået 1. februar 2011.");
	free(html);
	/* Without a title. */
	html = page_text(site, "emner/05.01/index.html");
	assert_has(html, "<h1>Gruppe 05.01</h1>");
	assert_has(html, "<a rel=\"external\" href=\"http://"
	    "www.kle-online.dk/emneplan/05/#_05.01\">");
	free(html);
	html = page_text(site, "sager/05.01.00-G01-7-16/index.html");
	assert_has(html, "Handlingsfacet G01 Prøvesager");
	free(html);
	html = page_text(site, "emner/index.html");
	assert_has(html, "fra emneplanen af 1. februar 2018.");
	free(html);
	site_fixture_remove(site);
	site_fixture_free(site);
}
END_TEST

/* Cases of one subject in three years, more than a page holds. */
START_TEST(large_subject_is_split_by_year)
{
	enum { MANY = SUBJECT_ON_ONE_PAGE + 1 };
	struct site_fixture *site = site_fixture_new(false);
	struct card *cards[MANY];
	struct meeting *meeting;
	struct archive archive;
	const struct value *list, *line;
	char date[16], file[16], number[32];
	struct page page;
	size_t i;

	for (i = 0; i < MANY; i++) {
		snprintf(file, sizeof(file), "%03zu.txt", i);
		snprintf(date, sizeof(date), "20%02zu-%02zu-%02zu",
		    10 + i % 3, 1 + i % 12, 1 + i / 12);
		snprintf(number, sizeof(number), "05.01.00-A00-%zu-10", i / 2);
		meeting = fixture_meeting(file, "Byrådet", date);
		fixture_decided(meeting, file, number, "Byrådet godkender.");
		cards[i] = card_new(meeting);
		meeting_free(meeting);
	}
	archive_build(&archive, cards, MANY, site->diag);
	site->build.archive = &archive;
	page_subject(&page, &site->build, 2);
	ck_assert_str_eq(page.url, "/emner/05.01.00/");
	list = value_get(page.context, STR_LIT("latest"));
	ck_assert_uint_eq(list->count, 30);
	ck_assert_str_eq(text_of(value_get(list->items[0],
	    STR_LIT("treatments"))->items[0], "date_iso"), "2012-12-16");
	list = value_get(page.context, STR_LIT("periods"));
	ck_assert_uint_eq(list->count, 3);
	ck_assert_str_eq(text_of(list->items[0], "name"), "2012");
	ck_assert_str_eq(text_of(list->items[0], "url"), "2012/");
	ck_assert_str_eq(text_of(list->items[0], "nitems"), "67");
	ck_assert_ptr_null(text_of(list->items[0], "id"));
	ck_assert_uint_eq(value_get(list->items[0],
	    STR_LIT("cases"))->count, 0);
	page_end(&page);
	for (i = 0; archive.subject_pages[i]->subject->level != 3; i++)
		;
	page_subject_year(&page, &site->build, i + 1);
	ck_assert_str_eq(page.url, "/emner/05.01.00/2011/");
	list = value_get(page.context, STR_LIT("periods"));
	ck_assert_uint_eq(list->count, 4);
	line = list->items[0];
	ck_assert_str_eq(text_of(line, "name"), "November");
	ck_assert_str_eq(text_of(line, "url"), "#_november");
	ck_assert_uint_eq(value_get(line, STR_LIT("cases"))->count, 16);
	line = value_get(page.context, STR_LIT("pager"));
	ck_assert_str_eq(text_of(value_get(line, STR_LIT("next")), "url"),
	    "../2012/");
	ck_assert_str_eq(text_of(value_get(line, STR_LIT("previous")),
	    "url"), "../2010/");
	page_end(&page);
	archive_release(&archive);
	site->build.archive = &site->archive;
	site_fixture_free(site);
}
END_TEST

/* A case with several treatments is listed once, at its newest one. */
START_TEST(subject_lists_a_case_once_a_year)
{
	struct site_fixture *site = site_fixture_new(false);
	const struct subject *subject = archive_find_subject(&site->archive,
	    "05.01.00");
	const struct value *list, *cases;
	struct page page;

	page_subject(&page, &site->build, (size_t)(subject -
	    site->archive.subjects));
	list = value_get(page.context, STR_LIT("periods"));
	ck_assert_uint_eq(list->count, 2);
	ck_assert_str_eq(text_of(list->items[0], "name"), "2018");
	ck_assert_str_eq(text_of(list->items[1], "ncases"), "3");
	ck_assert_str_eq(text_of(list->items[1], "nitems"), "4");
	cases = value_get(list->items[1], STR_LIT("cases"));
	ck_assert_uint_eq(cases->count, 3);
	/* Items of one meeting are in their order. */
	ck_assert_str_eq(text_of(cases->items[0], "number"),
	    "05.01.00-G01-7-16");
	ck_assert_str_eq(text_of(cases->items[1], "number"),
	    "05.01.00-G01-9-16");
	ck_assert_str_eq(text_of(cases->items[2], "number"),
	    "05.01.00-G01-8-16");
	ck_assert_str_eq(text_of(cases->items[0], "title"), "Stien ved åen");
	list = value_get(cases->items[0], STR_LIT("treatments"));
	ck_assert_uint_eq(list->count, 2);
	ck_assert_str_eq(text_of(list->items[0], "date_iso"), "2017-02-07");
	ck_assert_ptr_null(text_of(list->items[0], "title"));
	ck_assert_str_eq(text_of(list->items[1], "date_iso"), "2017-01-24");
	ck_assert_str_eq(text_of(list->items[1], "title"),
	    "Ny \"sti\" <ved> åen");
	page_end(&page);
	site_fixture_free(site);
}
END_TEST

START_TEST(changed_file_is_reported)
{
	struct site_fixture *site = site_fixture_new(false);

	site->meetings[0]->sha256[0] = 'b';
	ck_assert_int_eq(outputs_meeting(&site->build, site->meetings[0],
	    site_fixture_card(site, 0)), -1);
	ck_assert_int_eq(diag_status(site->diag, 0), 3);
	site_fixture_free(site);
}
END_TEST

Suite *
suite_pages(void)
{
	Suite *suite = suite_create("pages");
	TCase *tcase = tcase_create("links");

	tcase_add_test(tcase, links_between_addresses);
	tcase_add_test(tcase, links_from_the_site_root);
	tcase_add_test(tcase, words_for_people);
	tcase_add_loop_test(tcase, menu_and_foot, 0, 2);
	tcase_add_test(tcase, kinds_are_found_by_name);
	suite_add_tcase(suite, tcase);
	tcase = tcase_create("cases");
	tcase_add_test(tcase, references_link_both_ways);
	tcase_add_test(tcase, case_is_named_by_its_newest_treatment);
	tcase_add_test(tcase, many_treatments_are_cut);
	suite_add_tcase(suite, tcase);
	tcase = tcase_create("subjects");
	tcase_add_test(tcase, large_subject_is_split_by_year);
	tcase_add_test(tcase, subject_lists_a_case_once_a_year);
	tcase_add_test(tcase, subjects_are_called_as_they_were);
	suite_add_tcase(suite, tcase);
	tcase = tcase_create("site");
	tcase_add_loop_test(tcase, whole_site_holds_together, 0, 2);
	tcase_add_test(tcase, meeting_shows_where_its_details_come_from);
	tcase_add_test(tcase, item_can_be_cited);
	tcase_add_test(tcase, case_shows_its_way);
	tcase_add_test(tcase, changed_file_is_reported);
	tcase_set_timeout(tcase, 60);
	suite_add_tcase(suite, tcase);
	return suite;
}
