/* XML, feeds, the sitemap, and what pages say to programs. */
#include "suites.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <libxml/parser.h>
#include <libxml/xpath.h>
#include <libxml/xpathInternals.h>

#include "base/file.h"
#include "base/xml.h"
#include "data/feed.h"
#include "data/feeds.h"
#include "fixtures/meeting_fixture.h"
#include "fixtures/site_fixture.h"
#include "model/page_group.h"
#include "pages/begin.h"
#include "pages/linked_data.h"

/* Returns what the XPath expression finds in the document, a line each. */
static const char *
find(struct arena *arena, struct str text, const char *expression)
{
	xmlDoc *doc = xmlReadMemory(text.data, (int)text.len, "x.xml", NULL,
	    XML_PARSE_NONET);
	xmlXPathContext *context;
	xmlXPathObject *found;
	struct buf out = BUF_INIT;
	const char *result;
	xmlChar *content;
	int i;

	ck_assert_ptr_nonnull(doc);
	context = xmlXPathNewContext(doc);
	xmlXPathRegisterNs(context, BAD_CAST "a",
	    BAD_CAST "http://www.w3.org/2005/Atom");
	xmlXPathRegisterNs(context, BAD_CAST "s",
	    BAD_CAST "http://www.sitemaps.org/schemas/sitemap/0.9");
	found = xmlXPathEval(BAD_CAST expression, context);
	ck_assert_ptr_nonnull(found);
	for (i = 0; found->nodesetval != NULL && i < found->nodesetval->nodeNr;
	     i++) {
		content = xmlNodeGetContent(found->nodesetval->nodeTab[i]);
		buf_addf(&out, "%s\n", (const char *)content);
		xmlFree(content);
	}
	result = arena_dup(arena, out.data);
	xmlXPathFreeObject(found);
	xmlXPathFreeContext(context);
	xmlFreeDoc(doc);
	buf_release(&out);
	return result;
}

/* The same in a file of the site that the site built. */
static const char *
find_in(struct site_fixture *site, const char *path, const char *expression)
{
	struct buf text = BUF_INIT;
	const char *result;

	ck_assert_int_eq(file_read(arena_printf(&site->arena, "%s/%s",
	    site->out, path), &text), 0);
	result = find(&site->arena, (struct str){ text.data, text.len },
	    expression);
	buf_release(&text);
	return result;
}

static bool
has(struct site_fixture *site, const char *path, const char *text)
{
	struct buf page = BUF_INIT;
	bool result;

	ck_assert_int_eq(file_read(arena_printf(&site->arena, "%s/%s",
	    site->out, path), &page), 0);
	result = strstr(page.data, text) != NULL;
	buf_release(&page);
	return result;
}

START_TEST(xml_holds_any_text)
{
	struct arena arena = ARENA_INIT;
	struct buf out = BUF_INIT;
	struct xml *xml = xml_begin(&out);

	xml_open(xml, "a");
	xml_attribute(xml, "b", "\"<&>'\x01\n");
	xml_text(xml, "\x01<&>]]>\xc3\xa5\xff\xef\xbf\xbf\t.");
	xml_element(xml, "c", "");
	xml_end(xml);
	ck_assert_int_eq(strncmp(out.data, "<?xml version=\"1.0\" "
	    "encoding=\"UTF-8\"?>\n", 39), 0);
	ck_assert_str_eq(find(&arena, str_of(out.data), "/a/@b"),
	    "\"<&>'\xef\xbf\xbd\n\n");
	ck_assert_str_eq(find(&arena, str_of(out.data), "/a"),
	    "\xef\xbf\xbd<&>]]>\xc3\xa5\xef\xbf\xbd\xef\xbf\xbd\t.\n\n");
	arena_release(&arena);
	buf_release(&out);
}
END_TEST

/* Minutes have their time, an agenda the first minute of its day, and meetings
   without a date come last. */
START_TEST(newest_meetings_come_first)
{
	struct site_fixture *site = site_fixture_new(false);

	site_fixture_build(site);
	ck_assert_str_eq(find_in(site, "feed.xml",
	    "/a:feed/a:entry/a:title"),
	    "Dagsorden: Kulturudvalget, tirsdag den 20. marts 2018\n"
	    "Byrådet, tirsdag den 7. februar 2017\n"
	    "Kulturudvalget, tirsdag den 24. januar 2017\n"
	    "Kulturudvalget, mandag den 6. maj 2013\n"
	    "Ukendt udvalg, uden dato\n");
	ck_assert_str_eq(find_in(site, "feed.xml", "//a:updated"),
	    "2018-03-20T00:00:00+01:00\n"
	    "2018-03-20T00:00:00+01:00\n"
	    "2017-02-07T00:00:00+01:00\n"
	    "2017-01-24T08:30:00+01:00\n"
	    "2013-05-06T00:00:00+02:00\n"
	    "1970-01-01T00:00:00Z\n");
	ck_assert(has(site, "feed.json", "\"title\": \"Ukendt udvalg, uden "
	    "dato\",\n      \"content_text\": \"Punkt 1: Et løst punkt – "
	    "Udsat\",\n      \"authors\""));
	site_fixture_remove(site);
	site_fixture_free(site);
}
END_TEST

START_TEST(entries_have_the_decision)
{
	struct site_fixture *site = site_fixture_new(false);

	site_fixture_build(site);
	ck_assert_str_eq(find_in(site, "sager/05.01.00-G01-7-16/feed.xml",
	    "/a:feed/a:entry[position()<3]/a:summary"),
	    "Dagsorden: punktet er endnu ikke behandlet.\n"
	    "Ja.\n");
	ck_assert_str_eq(find_in(site, "sager/05.01.00-G01-7-16/feed.xml",
	    "/a:feed/a:entry/a:link/@href"),
	    "https://arkiv.fjordby.example/moeder/2018-03-20-kulturudvalget/"
	    "punkt-1/\n"
	    "https://arkiv.fjordby.example/moeder/2017-02-07-byraadet/"
	    "punkt-1/\n"
	    "https://arkiv.fjordby.example/moeder/2017-01-24-kulturudvalget/"
	    "punkt-1/\n");
	ck_assert_str_eq(find_in(site, "udvalg/kulturudvalget/feed.xml",
	    "/a:feed/a:entry[a:title='Eventuelt']/a:summary"),
	    "Referatet gengiver ingen beslutning.\n"
	    "Referatet gengiver ingen beslutning.\n");
	ck_assert_str_eq(find_in(site, "udvalg/byraadet/feed.xml",
	    "/a:feed/a:entry[1]/a:category/@term"),
	    "Byrådet\n05.01.00-G01-7-16\n");
	site_fixture_remove(site);
	site_fixture_free(site);
}
END_TEST

/* A feed has the items of the newest meetings, each meeting in its order.  Of
   a decision that is too long it has what a body does, which here is
   nothing. */
START_TEST(feeds_have_a_limit)
{
	enum { MANY = 20, ITEMS = 4 };
	struct site_fixture *site = site_fixture_new(false);
	struct meeting *meetings[MANY];
	struct card *cards[MANY];
	struct archive archive;
	char file[16], date[16], title[16], decision[1200];
	const char *titles;
	size_t i, item;

	memset(decision, 'x', sizeof(decision) - 1);
	decision[sizeof(decision) - 1] = '\0';
	for (i = 0; i < MANY; i++) {
		snprintf(file, sizeof(file), "%02zu.txt", i);
		snprintf(date, sizeof(date), "2019-03-%02zu", i + 1);
		meetings[i] = fixture_meeting(file, "Byrådet", date);
		for (item = 0; item < ITEMS; item++) {
			snprintf(title, sizeof(title), "%02zu.%zu", i, item);
			fixture_decided(meetings[i], title, "00.01.00-A00-1-14",
			    item == 0 ? decision : "Godkendt.");
		}
		cards[i] = card_new(meetings[i]);
	}
	archive_build(&archive, cards, MANY, site->diag);
	site->build.archive = &archive;
	site_fixture_begin(site);
	ck_assert_int_eq(feed_case(&site->build, 0), 0);
	site_fixture_commit(site);
	titles = find_in(site, "sager/00.01.00-A00-1-14/feed.xml",
	    "/a:feed/a:entry/a:title");
	ck_assert_int_eq(strncmp(titles, "19.0\n19.1\n19.2\n19.3\n18.0\n",
	    25), 0);
	ck_assert_uint_eq(strlen(titles), FEED_MAX * 5);
	ck_assert_ptr_nonnull(strstr(titles, "\n07.0\n07.1\n"));
	ck_assert_str_eq(find_in(site, "sager/00.01.00-A00-1-14/feed.xml",
	    "/a:feed/a:entry[position()<3]/a:summary"),
	    "Læs hele beslutningen på siden.\nGodkendt.\n");
	for (i = 0; i < MANY; i++)
		meeting_free(meetings[i]);
	archive_release(&archive);
	site->build.archive = &site->archive;
	site_fixture_remove(site);
	site_fixture_free(site);
}
END_TEST

/* Fixed here, because they are for ever. */
START_TEST(ids_are_for_ever)
{
	static const struct {
		const char *base, *identity, *municipality, *id;
	} rows[] = {
		{ "https://x.example/", "", "Fjordby Kommune",
		    "https://x.example/om/" },
		{ "https://x.example/", "https://old.example/a/", "Fjordby",
		    "https://old.example/a/om/" },
		{ "", "", "Fjordby Kommune",
		    "urn:uuid:5249cf84-da7b-8abb-875c-8faacfda83d3" },
		{ "", "", "", "urn:uuid:b94decea-68f5-84b0-bb27-2c501b526d14" },
	};
	struct config config = { .title = "Mødearkivet" };
	struct build build = { .config = &config };
	struct page page;
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		config.base = rows[i].base;
		config.identity = rows[i].identity;
		config.municipality = rows[i].municipality;
		page_open(&page, &build, "/feed.xml");
		ck_assert_str_eq(feed_id(&page, "/om/"), rows[i].id);
		page_end(&page);
	}
}
END_TEST

/* Minutes that replace an agenda have a later time. */
START_TEST(minutes_are_newer_than_the_agenda)
{
	struct config config = { .base = "" };
	struct build build = { .config = &config };
	struct meeting_card meeting = { .date = "2018-03-20",
		.start = "16:30", .status = STATUS_AGENDA };
	struct page page;

	page_open(&page, &build, "/feed.xml");
	ck_assert_str_eq(feed_time(&page, &meeting),
	    "2018-03-20T00:00:00+01:00");
	meeting.status = STATUS_MINUTES;
	ck_assert_str_eq(feed_time(&page, &meeting),
	    "2018-03-20T16:30:00+01:00");
	page_end(&page);
}
END_TEST

START_TEST(large_sitemaps_are_split)
{
	enum { MANY = 2 * SITEMAP_MAX + 1 };
	struct site_fixture *site = site_fixture_new(false);
	struct sitemap *sitemap = sitemap_new(site->config.base);
	char url[32];
	size_t i;

	/* Out of order, as threads add them. */
	for (i = MANY; i-- > 0;) {
		snprintf(url, sizeof(url), "/%06zu/", i);
		sitemap_add(sitemap, url, i == 7 ? "2017-01-24" :
		    i < SITEMAP_MAX ? "2016-12-31" : NULL);
	}
	site_fixture_begin(site);
	ck_assert_int_eq(sitemap_write(sitemap, site->build.staging), 0);
	site_fixture_commit(site);
	ck_assert_str_eq(find_in(site, "sitemap.xml",
	    "/s:sitemapindex/s:sitemap/s:loc"),
	    "https://arkiv.fjordby.example/sitemap-1.xml\n"
	    "https://arkiv.fjordby.example/sitemap-2.xml\n"
	    "https://arkiv.fjordby.example/sitemap-3.xml\n");
	ck_assert_str_eq(find_in(site, "sitemap.xml", "//s:lastmod"),
	    "2017-01-24\n");
	ck_assert_str_eq(find_in(site, "sitemap-2.xml",
	    "/s:urlset/s:url[1]/s:loc | /s:urlset/s:url[45000]/s:loc"),
	    "https://arkiv.fjordby.example/045000/\n"
	    "https://arkiv.fjordby.example/089999/\n");
	ck_assert_str_eq(find_in(site, "sitemap-3.xml", "//s:url"),
	    "\nhttps://arkiv.fjordby.example/090000/\n\n");
	sitemap_free(sitemap);
	site_fixture_remove(site);
	site_fixture_free(site);
}
END_TEST

START_TEST(kinds_may_be_hidden)
{
	struct site_fixture *site = site_fixture_new(false);
	const char *mark = "<meta name=\"robots\" content=\"noindex\">";

	ck_assert_ptr_null(page_groups_parse(&site->arena,
	    " punkter, personer", &site->config.noindex));
	site_fixture_build(site);
	ck_assert(has(site, "personer/index.html", mark));
	ck_assert(has(site, "personer/bo-ravn/index.html", mark));
	ck_assert(has(site, "moeder/2017-02-07-byraadet/punkt-1/index.html",
	    mark));
	ck_assert(has(site, "404.html", mark));
	ck_assert(!has(site, "moeder/2017-02-07-byraadet/index.html", mark));
	ck_assert(!has(site, "sitemap.xml", "/personer/"));
	ck_assert(!has(site, "sitemap.xml", "/punkt-"));
	ck_assert(!has(site, "sitemap.xml", "404"));
	ck_assert(has(site, "sitemap.xml", "/moeder/2017-02-07-byraadet/<"));
	site_fixture_remove(site);
	site_fixture_free(site);
}
END_TEST

START_TEST(kinds_have_names)
{
	static const struct {
		const char *text, *wrong;
	} rows[] = {
		{ "", NULL },
		{ "personer", NULL },
		{ " sager ,om,  forside", NULL },
		{ "personner", "\"personner\" is no kind of page; did you "
		    "mean \"personer\"?" },
		{ "sager, zzz", "\"zzz\" is no kind of page; they are "
		    "forside, møder, punkter, sager, emner, udvalg, personer, "
		    "afstemninger, søgning, om" },
		{ "sager,,om", "\"\" is no kind of page; they are forside, "
		    "møder, punkter, sager, emner, udvalg, personer, afstemninger, "
		    "søgning, om" },
	};
	struct arena arena = ARENA_INIT;
	const char *wrong;
	page_groups set;
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		wrong = page_groups_parse(&arena, rows[i].text, &set);
		if (rows[i].wrong != NULL)
			ck_assert_str_eq(wrong, rows[i].wrong);
		else
			ck_assert_ptr_null(wrong);
	}
	ck_assert_ptr_null(page_groups_parse(&arena, "sager, om", &set));
	ck_assert_uint_eq(set, 1U << PAGES_CASES | 1U << PAGES_ABOUT);
	ck_assert(page_group_is_in(PAGES_CASES, set));
	ck_assert(!page_group_is_in(PAGES_ITEMS, set));
	ck_assert(!page_group_is_in(PAGES_NONE, set));
	arena_release(&arena);
}
END_TEST

/* A title can neither end the script element nor hide its end. */
START_TEST(data_cannot_leave_its_script)
{
	struct site_fixture *site = site_fixture_new(false);
	struct page page;
	const char *data;

	page_begin(&page, &site->build, "/om/");
	page_title(&page, "x", NULL);
	page_crumb(&page, "</script><!-- \"<script>", NULL);
	data = linked_data(&page);
	ck_assert_ptr_null(strchr(data, '<'));
	ck_assert_ptr_nonnull(strstr(data, "\"\\u003c/script>\\u003c!-- "
	    "\\\"\\u003cscript>\""));
	page_end(&page);
	site_fixture_free(site);
}
END_TEST

/* Of people only their names are given, and an unknown body is not named. */
START_TEST(data_is_only_what_the_minutes_say)
{
	struct site_fixture *site = site_fixture_new(false);

	site_fixture_build(site);
	ck_assert(has(site, "personer/bo-ravn/index.html",
	    "[{\"@type\":\"Person\",\"name\":\"Bo Ravn\",\"url\":\"https://"
	    "arkiv.fjordby.example/personer/bo-ravn/\"},{\"@type\":"
	    "\"BreadcrumbList\""));
	ck_assert(has(site, "moeder/uden-dato-loes/punkt-1/index.html",
	    "[{\"@type\":\"Report\",\"name\":\"Et løst punkt\""));
	ck_assert(!has(site, "moeder/uden-dato-loes/punkt-1/index.html",
	    "GovernmentOrganization\",\"name\":\"Ukendt"));
	/* An agenda decides nothing. */
	ck_assert(!has(site, "moeder/2018-03-20-kulturudvalget/punkt-1/"
	    "index.html", "\"Report\""));
	ck_assert(has(site, "moeder/2017-01-24-kulturudvalget/index.html",
	    "\"startDate\":\"2017-01-24T08:30:00+01:00\",\"location\":"
	    "{\"@type\":\"Place\",\"name\":\"Mødelokale 2\"}"));
	ck_assert(has(site, "moeder/2017-02-07-byraadet/index.html",
	    "\"startDate\":\"2017-02-07\","));
	site_fixture_remove(site);
	site_fixture_free(site);
}
END_TEST

Suite *
suite_feeds(void)
{
	Suite *suite = suite_create("feeds");
	TCase *tcase = tcase_create("feeds");

	tcase_add_test(tcase, xml_holds_any_text);
	tcase_add_test(tcase, newest_meetings_come_first);
	tcase_add_test(tcase, entries_have_the_decision);
	tcase_add_test(tcase, feeds_have_a_limit);
	tcase_add_test(tcase, ids_are_for_ever);
	tcase_add_test(tcase, minutes_are_newer_than_the_agenda);
	tcase_set_timeout(tcase, 60);
	suite_add_tcase(suite, tcase);
	tcase = tcase_create("search engines");
	tcase_add_test(tcase, kinds_may_be_hidden);
	tcase_add_test(tcase, kinds_have_names);
	tcase_add_test(tcase, data_cannot_leave_its_script);
	tcase_add_test(tcase, data_is_only_what_the_minutes_say);
	tcase_set_timeout(tcase, 60);
	suite_add_tcase(suite, tcase);
	tcase = tcase_create("large sitemaps");
	tcase_set_tags(tcase, "long");
	tcase_add_test(tcase, large_sitemaps_are_split);
	tcase_set_timeout(tcase, 60);
	suite_add_tcase(suite, tcase);
	return suite;
}
