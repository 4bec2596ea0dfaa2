/* What the archive says about its own coverage. */
#include "suites.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "archive/archive.h"
#include "facts/meeting_facts.h"
#include "fixtures/meeting_fixture.h"
#include "pages/coverage.h"
#include "pages/kinds.h"
#include "pages/sources.h"

static struct archive archive;
static struct diag *diag;

/* Build the archive of the meetings, and free them. */
static void
build_archive(struct meeting **meetings, size_t count)
{
	struct card **cards = calloc(count, sizeof(*cards));
	size_t i;

	for (i = 0; i < count; i++) {
		meeting_set_anchors(meetings[i]);
		meeting_facts_read(meetings[i], meetings[i]->file, diag);
		cards[i] = card_new(meetings[i]);
		if (i == 0)
			cards[i]->meeting.dead_references = 3;
		meeting_free(meetings[i]);
	}
	archive_build(&archive, cards, count, diag);
	free(cards);
}

static struct meeting *
harbour_2014(void)
{
	struct meeting *meeting = fixture_meeting("a.txt", "Havneudvalget",
	    "2014-02-03");

	fixture_decided(meeting, "Kaj 1", "01.00.00-G01-1-14",
	    "Havneudvalget godkender indstillingen.");
	fixture_decided(meeting, "Kaj 2", "01.00.00-G01-2-14",
	    "Se bilag 2.");
	fixture_decided(meeting, "Kaj 3", NULL, "Kaj 3, 4 og 5.");
	fixture_item(meeting, "Eventuelt", NULL);
	/* What is printed is not a number, so there is no case. */
	fixture_item(meeting, "Andet", "..");
	return meeting;
}

/* Two bodies, a year without meetings, and each kind of gap. */
static void
set_up(void)
{
	struct meeting *meetings[6];

	diag = diag_new();
	meetings[0] = harbour_2014();
	meetings[1] = fixture_meeting("b.txt", "Havneudvalget", "2014-12-01");
	meetings[1]->date_basis = BASIS_INFERRED;
	meetings[1]->body_basis = BASIS_INFERRED;
	meetings[2] = fixture_meeting("c.txt", "Havneudvalget", "2018-01-01");
	meetings[2]->status = STATUS_AGENDA;
	fixture_item(meetings[2], "Kaj 4", "01.00.00-G01-4-18");
	meetings[3] = fixture_meeting("d.txt", "Havneudvalget", NULL);
	meetings[3]->body_basis = BASIS_INFERRED;
	meetings[4] = fixture_meeting("e.txt", "Byrådet", "2016-01-01");
	meetings[4]->date_basis = BASIS_SUPPLIED;
	fixture_decided(meetings[4], "Budget", "00.30.00-S00-1-16",
	    "Byrådet godkender budgettet.");
	meetings[5] = fixture_meeting("f.txt", "Byrådet", "2017-01-01");
	fixture_item(meetings[5], "Budget", "00.30.00-S00-1-16");
	build_archive(meetings, 6);
}

static void
tear_down(void)
{
	archive_release(&archive);
	diag_free(diag);
}

static void
assert_counts(const struct coverage_counts *counts,
    struct coverage_counts expected)
{
	ck_assert_uint_eq(counts->meetings, expected.meetings);
	ck_assert_uint_eq(counts->agendas, expected.agendas);
	ck_assert_uint_eq(counts->undated, expected.undated);
	ck_assert_uint_eq(counts->inferred, expected.inferred);
	ck_assert_uint_eq(counts->items, expected.items);
	ck_assert_uint_eq(counts->unnumbered, expected.unnumbered);
	ck_assert_uint_eq(counts->read, expected.read);
	ck_assert_uint_eq(counts->unread, expected.unread);
	ck_assert_uint_eq(counts->dead, expected.dead);
}

START_TEST(meetings_are_counted_by_body_and_year)
{
	static const struct {
		const char *body;
		int year;
		const char *url;	/* NULL: no gaps */
		struct coverage_counts counts;
	} rows[] = {
		{ "Byrådet", 2016, NULL,
		    { .meetings = 1, .items = 1, .read = 1 } },
		{ "Byrådet", 2017, NULL, { .meetings = 1, .items = 1 } },
		{ "Havneudvalget", 2014, "/om/daekning/havneudvalget/2014/",
		    { .meetings = 2, .inferred = 1, .items = 5,
		    .unnumbered = 3, .read = 1, .unread = 2, .dead = 3 } },
		{ "Havneudvalget", 2018, NULL,
		    { .meetings = 1, .agendas = 1, .items = 1 } },
		{ "Havneudvalget", 0, "/om/daekning/havneudvalget/uden-dato/",
		    { .meetings = 1, .undated = 1, .inferred = 1 } },
	};
	const struct coverage_table *table = archive.coverage;
	size_t i, gaps = 0;

	ck_assert_uint_eq(table->count, sizeof(rows) / sizeof(rows[0]));
	for (i = 0; i < table->count; i++) {
		ck_assert_str_eq(table->list[i].body->name, rows[i].body);
		ck_assert_int_eq(table->list[i].year, rows[i].year);
		assert_counts(&table->list[i].counts, rows[i].counts);
		if (rows[i].url == NULL) {
			ck_assert_ptr_null(table->list[i].url);
			continue;
		}
		ck_assert_str_eq(table->list[i].url, rows[i].url);
		ck_assert_ptr_eq(table->gaps[gaps++], &table->list[i]);
	}
	ck_assert_uint_eq(table->ngaps, gaps);
	assert_counts(&table->total, (struct coverage_counts){
	    .meetings = 6, .agendas = 1, .undated = 1, .inferred = 2,
	    .items = 8, .unnumbered = 3, .read = 2, .unread = 2,
	    .dead = 3 });
}
END_TEST

/* Returns a value's text by its path, "a.0.b": names, and indices in lists;
   "(null)" for null. */
static const char *
text_at(const struct value *value, const char *path)
{
	struct str rest = str_of(path), name;

	while (rest.len != 0) {
		ck_assert_ptr_nonnull(value);
		name = str_cut(rest, str_find_char(rest, '.'));
		rest = str_from(rest, name.len + 1);
		if (value->kind == VALUE_LIST) {
			ck_assert_int_lt(str_number(name), (int)value->count);
			value = value->items[str_number(name)];
		} else {
			value = value_get(value, name);
		}
	}
	ck_assert_ptr_nonnull(value);
	return value->kind == VALUE_TEXT ? value->text.data : "(null)";
}

static void
assert_texts(struct page *page, const char *const rows[][2])
{
	for (; (*rows)[0] != NULL; rows++)
		ck_assert_msg(strcmp(text_at(page->context, (*rows)[0]),
		    (*rows)[1]) == 0, "%s is \"%s\", not \"%s\"", (*rows)[0],
		    text_at(page->context, (*rows)[0]), (*rows)[1]);
}

static size_t
count_of(const struct page *page, const char *name)
{
	return value_get(page->context, str_of(name))->count;
}

static struct config config = { .title = "", .municipality = "", .base = "",
	.contact = "", .accessibility = "" };
static struct skipped files[] = { { "x.pdf", SKIP_FORMAT } };
static const struct skipped_list skipped = { files, 1 };

START_TEST(years_without_meetings_are_shown)
{
	static const char *const rows[][2] = {
		{ "bodies.0.name", "Byrådet" },
		{ "bodies.0.rows.0.name", "2017" },
		{ "bodies.0.rows.1.name", "2016" },
		{ "bodies.0.total.meetings", "2" },
		{ "bodies.1.rows.0.name", "2018" },
		{ "bodies.1.rows.0.counts.agendas", "1 dagsorden" },
		{ "bodies.1.rows.0.counts.unread.count", "0" },
		{ "bodies.1.rows.0.counts.unread.url", "(null)" },
		{ "bodies.1.rows.1.name", "2015–2017" },
		{ "bodies.1.rows.1.counts", "(null)" },
		{ "bodies.1.rows.2.name", "2014" },
		{ "bodies.1.rows.2.counts.agendas", "(null)" },
		{ "bodies.1.rows.2.counts.unread.count", "2" },
		{ "bodies.1.rows.2.counts.unread.url",
		    "havneudvalget/2014/#_kun-tekst" },
		{ "bodies.1.rows.2.counts.dead.url",
		    "havneudvalget/2014/#_henvisninger" },
		{ "bodies.1.rows.3.name", "Uden dato" },
		{ "bodies.1.rows.3.counts.inferred.url",
		    "havneudvalget/uden-dato/#_udledt" },
		{ "bodies.1.total.meetings", "4" },
		{ "bodies.1.total.inferred.count", "2" },
		{ "bodies.1.total.inferred.url", "(null)" },
		{ NULL, NULL },
	};
	struct build build = { .archive = &archive, .config = &config };
	struct page page;

	page_kind_make(page_kind_find("coverage"), &page, &build, 0);
	assert_texts(&page, rows);
	page_end(&page);
}
END_TEST

START_TEST(what_is_not_known_is_listed)
{
	static const char *const rows[][2] = {
		{ "page.title", "Hvad arkivet ikke ved: Havneudvalget i 2014" },
		{ "inferred.0.name", "Mandag den 1. december 2014" },
		{ "inferred.0.note", "datoen og udvalget er udledt" },
		{ "unread.0.name", "Kaj 2" },
		{ "unread.0.note", "Punkt 2, 3. februar 2014" },
		{ "unread.0.url", "../../../../moeder/2014-02-03-"
		    "havneudvalget/punkt-2/#a1" },
		{ "unread.1.name", "Kaj 3" },
		{ "unnumbered.0.name", "Kaj 3" },
		{ "unnumbered.1.name", "Eventuelt" },
		{ "unnumbered.2.name", "Andet" },
		{ "dead.0.note", "3 henvisninger" },
		{ NULL, NULL },
	};
	struct build build = { .archive = &archive, .config = &config };
	struct page page;

	page_gaps(&page, &build, 0);
	assert_texts(&page, rows);
	ck_assert_uint_eq(count_of(&page, "inferred"), 1);
	ck_assert_uint_eq(count_of(&page, "unread"), 2);
	ck_assert_uint_eq(count_of(&page, "unnumbered"), 3);
	ck_assert_uint_eq(count_of(&page, "dead"), 1);
	page_end(&page);
	page_gaps(&page, &build, 1);
	ck_assert_str_eq(text_at(page.context, "inferred.0.note"),
	    "udvalget er udledt");
	ck_assert_uint_eq(count_of(&page, "unread"), 0);
	page_end(&page);
}
END_TEST

START_TEST(sources_are_named)
{
	static const char *const rows[][2] = {
		{ "count", "6 filer" },
		{ "skipped.0.file", "x.pdf" },
		{ "sources.0.file", "a.txt" },
		{ "sources.0.url",
		    "../../moeder/2014-02-03-havneudvalget/" },
		{ "sources.5.file", "f.txt" },
		{ NULL, NULL },
	};
	struct build build = { .archive = &archive, .config = &config,
		.skipped = &skipped };
	struct page page;

	page_kind_make(page_kind_find("sources"), &page, &build, 0);
	assert_texts(&page, rows);
	ck_assert_uint_eq(count_of(&page, "sources"), 6);
	ck_assert_uint_eq(count_of(&page, "years"), 0);
	page_end(&page);
}
END_TEST

START_TEST(about_counts_all)
{
	static const char *const rows[][2] = {
		{ "numbers.0.count", "6" }, { "numbers.1.count", "1" },
		{ "numbers.2.count", "1" },
		{ "numbers.2.url", "../moeder/uden-dato/" },
		{ "numbers.3.count", "2" }, { "numbers.4.count", "8" },
		{ "numbers.5.count", "3" }, { "numbers.6.count", "2" },
		{ "numbers.7.count", "2" }, { "numbers.8.count", "3" },
		{ "numbers.9.count", "1" },
		{ "numbers.9.url", "kilder/#_udeladt" },
		{ "files", "6 filer" },
		{ NULL, NULL },
	};
	struct build build = { .archive = &archive, .config = &config,
		.skipped = &skipped };
	struct page page;

	page_kind_make(page_kind_find("about"), &page, &build, 0);
	assert_texts(&page, rows);
	ck_assert_uint_eq(count_of(&page, "numbers"), 10);
	page_end(&page);
}
END_TEST

/* A thousand files are on one page; with one more they are on several. */
START_TEST(sources_of_a_large_archive)
{
	size_t count = SOURCES_ON_ONE_PAGE + (size_t)_i, i, seen = 0;
	struct meeting **meetings = calloc(count, sizeof(*meetings));
	struct build build = { .archive = &archive, .config = &config,
		.skipped = &skipped };
	char name[32], date[32];
	struct page page;

	tear_down();
	diag = diag_new();
	for (i = 0; i < count; i++) {
		snprintf(name, sizeof(name), "%05zu.txt", i);
		snprintf(date, sizeof(date), "20%02zu-01-%02zu", i / 31 % 90,
		    i % 31 + 1);
		meetings[i] = fixture_meeting(name, "Byrådet",
		    i == 7 ? NULL : date);
	}
	build_archive(meetings, count);
	free(meetings);
	page_kind_make(page_kind_find("sources"), &page, &build, 0);
	ck_assert_uint_eq(count_of(&page, "sources"), _i == 0 ? count : 0);
	ck_assert_uint_eq(count_of(&page, "years"), _i == 0 ? 0 :
	    archive.nyears);
	page_end(&page);
	for (i = 0; i < archive.nyears && _i != 0; i++) {
		page_source_year(&page, &build, i);
		seen += count_of(&page, "sources");
		page_end(&page);
	}
	ck_assert_uint_eq(seen, _i == 0 ? 0 : count);
}
END_TEST

Suite *
suite_coverage(void)
{
	Suite *suite = suite_create("coverage");
	TCase *tcase = tcase_create("coverage");

	tcase_add_checked_fixture(tcase, set_up, tear_down);
	tcase_add_test(tcase, meetings_are_counted_by_body_and_year);
	tcase_add_test(tcase, years_without_meetings_are_shown);
	tcase_add_test(tcase, what_is_not_known_is_listed);
	tcase_add_test(tcase, sources_are_named);
	tcase_add_test(tcase, about_counts_all);
	tcase_add_loop_test(tcase, sources_of_a_large_archive, 0, 2);
	tcase_set_timeout(tcase, 60);
	suite_add_tcase(suite, tcase);
	return suite;
}
