/* Links: found in pages, resolved, and checked. */
#include "suites.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/file_remove.h"
#include "publish/link_check.h"
#include "publish/link_scan.h"

/* "id=a href=../b/ …": what is found in the HTML.  The caller frees it. */
static char *
found(const char *html)
{
	static const char *const names[] = { [LINK_ID] = "id",
		[LINK_ADDRESS] = "to" };
	struct arena arena = ARENA_INIT;
	struct buf text = BUF_INIT;
	struct link_scan scan;
	enum link_end end;
	struct str value;

	link_scan_begin(&scan, str_of(html), &arena);
	while (link_scan_next(&scan, &end, &value))
		buf_addf(&text, "%s%s=%.*s", text.len != 0 ? " " : "",
		    names[end], STR_FMT(value));
	arena_release(&arena);
	return buf_detach(&text);
}

START_TEST(ends_of_links_are_found)
{
	static const char *const rows[][2] = {
		{ "<p id=\"a\"><a href=\"b/\">x</a></p>", "id=a to=b/" },
		{ "<img src='x.png' alt=\">\"><form action=q>",
		    "to=x.png to=q" },
		{ "<A HREF = \"b\" ID = c>", "to=b id=c" },
		{ "<br/><p\n\tclass=\"id\"\nid\n=\n\"a\"\n>", "id=a" },
		{ "<p data-id=\"a\" hidden xhref=b id=\"\">", "id=" },
		{ "<!-- > <p id=\"a\"> --><p id=\"b\">", "id=b" },
		{ "<!DOCTYPE html><?x id=\"a\"?></p id=\"a\"><p id=b>",
		    "id=b" },
		{ "1 < 2 <p id=b> 2 > 1", "id=b" },
		{ "<script id=a>\"<p id='x'></scrip\"</SCRIPT><p id=b>",
		    "id=a id=b" },
		{ "<style><p id=x></style><scripts><p id=b>", "id=b" },
		{ "<a href=\"?a=1&amp;b=&#50;&#x26;&#xe6;&#x1f44d;&quot;\">",
		    "to=?a=1&b=2&æ👍\"" },
		{ "<a href=\"a&b&nosuch;&#x;&#;&\">",
		    "to=a&b&nosuch;&#x;&#;&" },
		{ "<a href>", "" },
		{ "<a href=\"b", "to=b" },
		{ "<a href=", "to=" },
		{ "<a id=b", "id=b" },
		{ "<p id=a><!-- never ends <p id=b>", "id=a" },
		{ "<script><p id=b>", "" },
		{ "<", "" },
		{ "", "" },
	};
	size_t i;
	char *text;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		text = found(rows[i][0]);
		ck_assert_msg(strcmp(text, rows[i][1]) == 0,
		    "%s: \"%s\", not \"%s\"", rows[i][0], text, rows[i][1]);
		free(text);
	}
}
END_TEST

/* Check what `address` leads to from the file: "file#id", or NULL. */
static void
check_resolved(const struct link_site *site, const char *from,
    const char *address, const char *expected)
{
	struct buf file = BUF_INIT, place = BUF_INIT;
	bool inside = link_resolve(site, from, str_of(address), &file,
	    &place);

	if (place.len != 0)
		buf_addf(&file, "#%s", place.data);
	ck_assert_msg(inside == (expected != NULL), "\"%s\" leads %s",
	    address, inside ? file.data : "elsewhere");
	ck_assert_msg(!inside || strcmp(file.data, expected) == 0,
	    "\"%s\" leads to %s, not %s", address, file.data,
	    expected != NULL ? expected : "");
	buf_release(&file);
	buf_release(&place);
}

START_TEST(addresses_are_resolved)
{
	static const struct {
		const char *address, *result;
	} rows[] = {
		{ "", "om/x/index.html" },
		{ "#", "om/x/index.html" },
		{ "#a", "om/x/index.html#a" },
		{ "#top", "om/x/index.html" },
		{ "#a:~:text=b", "om/x/index.html#a" },
		{ "?q=1#a", "om/x/index.html#a" },
		{ "./", "om/x/index.html" },
		{ ".", "om/x/index.html" },
		{ "..", "om/index.html" },
		{ "../", "om/index.html" },
		{ "../../", "index.html" },
		{ "../../../", "../index.html" },
		{ "../../../../x", "../../x" },
		{ "../y/./z/../#b", "om/y/index.html#b" },
		{ "/", "index.html" },
		{ "/om/", "om/index.html" },
		{ "/om", "om" },
		{ "/../om/", "../om/index.html" },
		{ "feed.xml", "om/x/feed.xml" },
		{ " ../y/ ", "om/y/index.html" },
		{ "../%C3%B8l/%zz%4#%c3%a6", "om/øl/%zz%4#æ" },
		{ "../a%2Fb", "om/a/b" },
		{ "a//b", "om/x/a//b" },
		{ "a:b", NULL },
		{ "a/b:c", "om/x/a/b:c" },
		{ "1:2", "om/x/1:2" },
		{ "mailto:x@y.example", NULL },
		{ "data:,x", NULL },
		{ "HTTPS://y.example/", NULL },
		{ "//y.example/om/", NULL },
		{ "https://x.example/om/#a", "om/index.html#a" },
		{ "https://x.example", NULL },
		{ "https://x.example.org/om/", NULL },
	};
	struct link_site site = { "https://x.example/", false };
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		check_resolved(&site, "om/x/index.html", rows[i].address,
		    rows[i].result);
	check_resolved(&site, "index.html", "../x", "../x");
	check_resolved(&site, "404.html", "om/", "om/index.html");
}
END_TEST

START_TEST(addresses_on_a_path)
{
	struct link_site site = { "https://x.example/arkiv/", false };

	check_resolved(&site, "404.html", "/arkiv/om/", "om/index.html");
	check_resolved(&site, "404.html", "/arkiv/", "index.html");
	/* Outside the site anything may exist. */
	check_resolved(&site, "404.html", "/om/", NULL);
	check_resolved(&site, "404.html", "/arkiv", NULL);
	check_resolved(&site, "404.html", "https://x.example/arkiv/om/",
	    "om/index.html");
	check_resolved(&site, "404.html", "https://x.example/om/", NULL);
	site.base = "";
	check_resolved(&site, "404.html", "/om/", "om/index.html");
	check_resolved(&site, "404.html", "https://x.example/", NULL);
}
END_TEST

START_TEST(addresses_without_a_server)
{
	struct link_site site = { "https://x.example/", true };

	check_resolved(&site, "om/index.html", "../index.html#a",
	    "index.html#a");
	/* A folder is not a page. */
	check_resolved(&site, "om/index.html", "../", "");
	check_resolved(&site, "om/index.html", "../x/", "x/");
	/* But the address in its settings is on a server. */
	check_resolved(&site, "om/index.html", "https://x.example/om/",
	    "om/index.html");
}
END_TEST

/* Publish and check a site of a few files. */
struct trial {
	char			 folder[64];
	char			 out[80];
	struct diag		*diag;
	struct staging		*staging;
	struct link_site	 site;
	struct link_check	*check;
};

static void
trial_begin(struct trial *trial, const char *base)
{
	*trial = (struct trial){ .site = { base, false } };
	strcpy(trial->folder, "/tmp/referat-links-XXXXXX");
	ck_assert_ptr_nonnull(mkdtemp(trial->folder));
	snprintf(trial->out, sizeof(trial->out), "%s/public",
	    trial->folder);
	trial->diag = diag_new();
	trial->staging = staging_begin(trial->out, trial->diag);
	ck_assert_ptr_nonnull(trial->staging);
	trial->check = link_check_new(&trial->site);
}

static void
trial_file(struct trial *trial, const char *path)
{
	ck_assert_int_eq(staging_add(trial->staging, path, "", 0), 0);
}

static void
trial_page(struct trial *trial, const char *path, const char *html)
{
	link_check_page(trial->check, path, str_of(html));
	trial_file(trial, path);
}

/* The diagnostics are exactly these, with "OUT" for the site's folder. */
static void
trial_end(struct trial *trial, size_t faults, const char *expected)
{
	char *text = NULL;
	size_t len = 0;
	FILE *file = open_memstream(&text, &len);

	ck_assert_uint_eq(link_check_report(trial->check, trial->staging,
	    "OUT", trial->diag), faults);
	diag_print(trial->diag, file, DIAG_NOTE);
	fclose(file);
	ck_assert_str_eq(text, expected);
	ck_assert_int_eq(diag_status(trial->diag, 0), faults != 0);
	free(text);
	link_check_free(trial->check);
	staging_abandon(trial->staging);
	diag_free(trial->diag);
	ck_assert_int_eq(file_remove_all(trial->folder), 0);
}

#define PUBLISHED "; published all the same\n"

START_TEST(links_that_lead_somewhere)
{
	struct trial trial;

	trial_begin(&trial, "https://x.example/");
	trial_page(&trial, "index.html", "<p id=a><a href=om/#b></a>"
	    "<a href=#a></a><a href=#top></a><img src=assets/x.svg#y>"
	    "<a href=https://elsewhere.example/></a><a href=?q=a></a>");
	trial_page(&trial, "om/index.html", "<p id=b><a href=../#a></a>"
	    "<link rel=canonical href=https://x.example/om/>"
	    "<a href=index.json></a>");
	trial_file(&trial, "om/index.json");
	trial_file(&trial, "assets/x.svg");
	trial_end(&trial, 0, "");
}
END_TEST

START_TEST(links_that_lead_nowhere)
{
	struct trial trial;

	trial_begin(&trial, "https://x.example/");
	trial_page(&trial, "om/index.html", "<a href=../kontakt/></a>"
	    "<a href=../#b></a><a href=#b></a><p id=c><p id=c><p id=c>"
	    "<a href=../></a><a href=../../x></a>");
	trial_page(&trial, "index.html", "<a href=kontakt/></a><p id=a>"
	    "<a href=kontakt/></a><a href=data.json></a><a href=om/#c></a>"
	    "<link href=https://x.example/forside/>");
	trial_end(&trial, 7,
	    "OUT/index.html: error: nothing is where its link to /data.json "
	    "leads" PUBLISHED
	    "OUT/index.html: error: nothing is where its link to /forside/ "
	    "leads" PUBLISHED
	    "OUT/index.html: error: nothing is where its link to /kontakt/ "
	    "leads (and 2 more such)" PUBLISHED
	    "OUT/om/index.html: error: nothing in the page has the id that "
	    "its link to #b leads to" PUBLISHED
	    "OUT/om/index.html: error: nothing is where its link to /#b "
	    "leads" PUBLISHED
	    "OUT/om/index.html: error: nothing is where its link to /../x "
	    "leads" PUBLISHED
	    "OUT/om/index.html: error: the id \"c\" stands there twice"
	    PUBLISHED);
}
END_TEST

START_TEST(a_broken_link_in_all_pages_is_reported_once)
{
	struct trial trial;
	char path[32];
	int i;

	trial_begin(&trial, "");
	for (i = 30; i > 0; i--) {
		snprintf(path, sizeof(path), "%02d/index.html", i);
		trial_page(&trial, path, "<a href=#b></a><p id=c><p id=c>"
		    "<a href=/x/></a>");
	}
	trial_end(&trial, 3,
	    "OUT/01/index.html: error: nothing in the page has the id that "
	    "its link to #b leads to (and 29 more such)" PUBLISHED
	    "OUT/01/index.html: error: nothing is where its link to /x/ leads "
	    "(and 29 more such)" PUBLISHED
	    "OUT/01/index.html: error: the id \"c\" stands there twice (and "
	    "29 more such)" PUBLISHED);
}
END_TEST

START_TEST(no_more_than_a_hundred_faults_are_listed)
{
	struct buf expected = BUF_INIT;
	struct trial trial;
	char path[32];
	int i;

	trial_begin(&trial, "");
	for (i = 999; i >= 0; i--) {
		snprintf(path, sizeof(path), "%03d/index.html", i);
		trial_page(&trial, path, "<a href=x></a>");
	}
	buf_addf(&expected, "OUT: error: 900 more links lead nowhere"
	    PUBLISHED);
	for (i = 0; i < 100; i++)
		buf_addf(&expected, "OUT/%03d/index.html: error: nothing is "
		    "where its link to /%03d/x leads" PUBLISHED, i, i);
	trial_end(&trial, 1000, expected.data);
	buf_release(&expected);
}
END_TEST

/* Foreign files in the site's folder stay, and can be linked to. */
START_TEST(files_of_others_are_there)
{
	struct staging_counts counts;
	struct trial trial;
	char path[100];

	trial_begin(&trial, "");
	trial_file(&trial, "old.html");
	ck_assert_int_eq(staging_commit(trial.staging, &counts), 0);
	snprintf(path, sizeof(path), "%s/mine.pdf", trial.out);
	ck_assert_int_eq(file_write(path, "x", 1), 0);
	trial.staging = staging_begin(trial.out, trial.diag);
	trial_page(&trial, "index.html", "<a href=mine.pdf></a>"
	    "<a href=old.html></a>");
	trial_end(&trial, 1, "OUT/index.html: error: nothing is where its "
	    "link to /old.html leads" PUBLISHED);
}
END_TEST

Suite *
suite_links(void)
{
	Suite *suite = suite_create("links");
	TCase *tcase = tcase_create("addresses");

	tcase_add_test(tcase, ends_of_links_are_found);
	tcase_add_test(tcase, addresses_are_resolved);
	tcase_add_test(tcase, addresses_on_a_path);
	tcase_add_test(tcase, addresses_without_a_server);
	suite_add_tcase(suite, tcase);
	tcase = tcase_create("check");
	tcase_add_test(tcase, links_that_lead_somewhere);
	tcase_add_test(tcase, links_that_lead_nowhere);
	tcase_add_test(tcase, a_broken_link_in_all_pages_is_reported_once);
	tcase_add_test(tcase, no_more_than_a_hundred_faults_are_listed);
	tcase_add_test(tcase, files_of_others_are_there);
	suite_add_tcase(suite, tcase);
	return suite;
}
