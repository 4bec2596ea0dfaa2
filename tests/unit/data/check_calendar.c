/* Bodies and time: terms, calendars, iCalendar files. */
#include "suites.h"

#include <string.h>

#include "data/ics.h"
#include "facts/meeting_facts.h"
#include "facts/people.h"
#include "fixtures/meeting_fixture.h"
#include "fixtures/value_fixture.h"
#include "pages/bodies.h"
#include "pages/meetings.h"
#include "pages/term.h"

enum { MEETINGS = 7 };

/* An archive of one body, "Byrådet", to make pages of. */
struct fixture {
	struct config	 config;
	struct archive	 archive;
	struct diag	*diag;
	struct build	 build;
};

struct line {
	const char *file, *date, *term, *start;
};

static struct card *
card_of(const struct line *line, const struct fixture *f)
{
	struct meeting *meeting = fixture_meeting(line->file, "Byrådet",
	    line->date);
	struct card *card;

	meeting->term = line->term;
	meeting->start = line->start;
	fixture_decided(meeting, "Sti", NULL, "For stemte: Anna Kvist (L).");
	meeting_set_anchors(meeting);
	meeting_facts_read(meeting, line->file, f->diag);
	people_settle(meeting, &f->config);
	card = card_new(meeting);
	meeting_free(meeting);
	return card;
}

static void
set_up(struct fixture *f, const struct line *rows, size_t count)
{
	struct card *cards[MEETINGS];
	size_t i;

	*f = (struct fixture){ .diag = diag_new() };
	config_init(&f->config);
	for (i = 0; i < count; i++)
		cards[i] = card_of(&rows[i], f);
	archive_build(&f->archive, cards, count, f->diag);
	f->build = (struct build){ .archive = &f->archive,
		.config = &f->config, .diag = f->diag };
}

static void
tear_down(struct fixture *f)
{
	archive_release(&f->archive);
	config_release(&f->config);
	diag_free(f->diag);
}

static const struct line rows[] = {
	{ "a.txt", "2014-01-28", NULL, "17:00" },
	{ "b.txt", "2017-12-19", NULL, NULL },
	/* Its minutes name the term before. */
	{ "c.txt", "2018-01-02", "2014-2017", "17:00" },
	{ "d.txt", "2018-01-30", NULL, "17:00" },
	{ "e.txt", "2018-01-30", NULL, "19:30" },
	{ "f.txt", NULL, NULL, "17:00" },
	{ "g.txt", "2001-03-01", NULL, "17:00" },
};

START_TEST(terms_have_their_meetings)
{
	struct fixture f;
	const struct body *body;
	const struct body_term *term;

	set_up(&f, rows, MEETINGS);
	ck_assert_uint_eq(f.archive.nbodies, 1);
	body = &f.archive.bodies[0];
	ck_assert_uint_eq(body->nterms, 3);
	ck_assert_uint_eq(f.archive.nterms, 3);
	term = body_find_term(body, "2014-2017");
	ck_assert_ptr_eq(term, &body->terms[0]);
	ck_assert_str_eq(term->url, "/udvalg/byraadet/2014-2017/");
	ck_assert_uint_eq(term->count, 3);
	ck_assert_str_eq(term->meetings[2]->source, "c.txt");
	ck_assert_ptr_eq(term->meetings[2]->body_term, term);
	term = body_find_term(body, "2018-2021");
	ck_assert_uint_eq(term->count, 2);
	ck_assert_str_eq(term->meetings[0]->source, "d.txt");
	ck_assert_uint_eq(term->npeople, 1);
	ck_assert_str_eq(term->people[0]->name, "Anna Kvist");
	ck_assert_uint_eq(term->nvotes, 2);
	/* Before 2002 the terms are not known. */
	term = body_find_term(body, NULL);
	ck_assert_str_eq(term->url, "/udvalg/byraadet/uden-valgperiode/");
	ck_assert_uint_eq(term->count, 2);
	ck_assert_ptr_null(body_find_term(body, "2022-2025"));
	ck_assert_uint_eq(body->nmembers, 1);
	ck_assert_str_eq(body->members[0].terms, "2014-2017, 2018-2021");
	tear_down(&f);
}
END_TEST

static void
assert_neighbours(struct page *page, const char *previous, const char *next)
{
	const struct value *pager = value_get(page->context,
	    STR_LIT("pager"));
	const struct value *link = value_get(pager, STR_LIT("previous"));

	ck_assert_pstr_eq(link != NULL && link->kind == VALUE_OBJECT ?
	    text_of(link, "name") : NULL, previous);
	link = value_get(pager, STR_LIT("next"));
	ck_assert_pstr_eq(link != NULL && link->kind == VALUE_OBJECT ?
	    text_of(link, "name") : NULL, next);
}

START_TEST(terms_follow_each_other)
{
	struct fixture f;
	struct page page;

	set_up(&f, rows, MEETINGS);
	page_term(&page, &f.build, 0);
	assert_neighbours(&page, NULL, "2018-2021");
	ck_assert_str_eq(text_of(element_of(element_of(page.context, "years",
	    0), "meetings", 0), "id"), "2018-01-02-byraadet");
	page_end(&page);
	page_term(&page, &f.build, 1);
	assert_neighbours(&page, "2014-2017", NULL);
	page_end(&page);
	page_term(&page, &f.build, 2);
	assert_neighbours(&page, NULL, NULL);
	ck_assert_int_eq(value_get(page.context, STR_LIT("dates"))->kind,
	    VALUE_NULL);
	page_end(&page);
	/* The body shows the newest term that is known. */
	page_body(&page, &f.build, 0);
	ck_assert_str_eq(text_of(value_get(page.context, STR_LIT("newest")),
	    "name"), "2018-2021");
	ck_assert_str_eq(text_of(element_of(page.context, "terms", 2), "name"),
	    "Uden valgperiode");
	ck_assert_str_eq(text_of(page.context, "calendar"), "kalender.ics");
	page_end(&page);
	tear_down(&f);
}
END_TEST

START_TEST(a_month_in_weeks)
{
	const struct value *month, *week, *day;
	struct fixture f;
	struct page page;

	set_up(&f, rows, MEETINGS);
	/* 2001, 2014, 2017, 2018 and no year. */
	ck_assert_int_eq(f.archive.years[3].year, 2018);
	page_year(&page, &f.build, 3);
	ck_assert_uint_eq(value_get(page.context, STR_LIT("calendar"))->count,
	    1);
	ck_assert(value_get(page.context, STR_LIT("crowded"))->truth);
	month = element_of(page.context, "calendar", 0);
	ck_assert_str_eq(text_of(month, "name"), "Januar 2018");
	ck_assert_uint_eq(value_get(month, STR_LIT("weeks"))->count, 5);
	week = element_of(month, "weeks", 0);
	ck_assert_str_eq(text_of(week, "number"), "1");
	day = element_of(week, "days", 0);
	ck_assert_str_eq(text_of(day, "number"), "1");
	ck_assert_ptr_null(text_of(day, "url"));
	day = element_of(week, "days", 1);
	ck_assert_str_eq(text_of(day, "url"), "../2018-01-02-byraadet/");
	ck_assert_str_eq(text_of(day, "label"),
	    "tirsdag den 2. januar 2018: Byrådet");
	ck_assert(!value_get(day, STR_LIT("many"))->truth);
	week = element_of(month, "weeks", 4);
	day = element_of(week, "days", 1);
	ck_assert_str_eq(text_of(day, "number"), "30");
	ck_assert_str_eq(text_of(day, "url"), "#2018-01-30-byraadet");
	ck_assert_str_eq(text_of(day, "label"),
	    "tirsdag den 30. januar 2018: 2 møder");
	ck_assert(value_get(day, STR_LIT("many"))->truth);
	ck_assert_ptr_null(text_of(element_of(week, "days", 3), "number"));
	ck_assert_uint_eq(value_get(week, STR_LIT("days"))->count, 7);
	page_end(&page);
	page_year(&page, &f.build, 2);
	ck_assert(!value_get(page.context, STR_LIT("crowded"))->truth);
	page_end(&page);
	/* Without a date there is no calendar. */
	page_year(&page, &f.build, 4);
	ck_assert_uint_eq(value_get(page.context, STR_LIT("calendar"))->count,
	    0);
	page_end(&page);
	tear_down(&f);
}
END_TEST

START_TEST(a_term_has_its_years_side_by_side)
{
	const struct value *dates, *row, *cell;
	struct fixture f;
	struct page page;

	set_up(&f, rows, MEETINGS);
	page_term(&page, &f.build, 0);
	dates = value_get(page.context, STR_LIT("dates"));
	ck_assert_uint_eq(value_get(dates, STR_LIT("years"))->count, 3);
	ck_assert_uint_eq(value_get(dates, STR_LIT("rows"))->count, 2);
	row = element_of(dates, "rows", 0);
	ck_assert_str_eq(text_of(row, "name"), "Januar");
	ck_assert_str_eq(text_of(element_of(element_of(row, "cells", 0),
	    "days", 0), "number"), "28");
	ck_assert_uint_eq(value_get(element_of(row, "cells", 1),
	    STR_LIT("days"))->count, 0);
	row = element_of(dates, "rows", 1);
	ck_assert_str_eq(text_of(row, "name"), "December");
	ck_assert_str_eq(text_of(element_of(element_of(row, "cells", 1),
	    "days", 0), "label"), "tirsdag den 19. december 2017");
	page_end(&page);
	page_term(&page, &f.build, 1);
	dates = value_get(page.context, STR_LIT("dates"));
	cell = element_of(element_of(dates, "rows", 0), "cells", 0);
	ck_assert_uint_eq(value_get(cell, STR_LIT("days"))->count, 2);
	ck_assert_str_eq(text_of(element_of(cell, "days", 1), "label"),
	    "tirsdag den 30. januar 2018, kl. 19.30");
	page_end(&page);
	tear_down(&f);
}
END_TEST

static void
assert_has(const struct buf *text, const char *line)
{
	ck_assert_msg(strstr(text->data, line) != NULL, "no \"%s\" in %s",
	    line, text->data);
}

START_TEST(events_of_a_body)
{
	struct buf text = BUF_INIT;
	struct meeting_card *meeting;
	struct fixture f;
	size_t events = 0;
	const char *at;

	set_up(&f, rows, MEETINGS);
	f.config.municipality = "Ærø Kommune";
	meeting = archive_find_source(&f.archive, "a.txt");
	meeting->place = "Rådhuset; lokale 3, \\ »Ærø«,\nog så videre, "
	    "ad trappenøglen bagest i gården, forbi det, som står åbent";
	ics_body(&text, &f.archive.bodies[0], &f.config);
	assert_has(&text, "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n");
	assert_has(&text, "\r\nNAME:Byrådet\\, Ærø Kommune\r\n");
	assert_has(&text, "BEGIN:VEVENT\r\n"
	    "UID:2014-01-28-byraadet@aeroe-kommune.referat\r\n"
	    "DTSTAMP:20140128T000000Z\r\n"
	    "DTSTART;TZID=Europe/Copenhagen:20140128T170000\r\n"
	    "SUMMARY:Byrådet\r\n");
	/* 75 bytes, and a letter may take two of them. */
	assert_has(&text, "LOCATION:Rådhuset\\; lokale 3\\, \\\\ »Ærø«\\,"
	    "\\nog så videre\\, ad trappen\r\n øglen bagest i gården\\, forbi "
	    "det\\, som står åbent\r\n");
	assert_has(&text, "DTSTART;VALUE=DATE:20171219\r\n");
	ck_assert_ptr_null(strstr(text.data, "URL:"));
	for (at = text.data; (at = strstr(at, "BEGIN:VEVENT")) != NULL; at++)
		events++;
	ck_assert_uint_eq(events, MEETINGS - 1);
	buf_reset(&text);
	f.config.base = "https://x.example/";
	ics_body(&text, &f.archive.bodies[0], &f.config);
	assert_has(&text,
	    "URL:https://x.example/moeder/2014-01-28-byraadet/\r\n");
	assert_has(&text, "UID:2014-01-28-byraadet@aeroe-kommune.referat");
	buf_release(&text);
	tear_down(&f);
}
END_TEST

START_TEST(no_calendar_without_a_date)
{
	struct fixture f;
	struct page page;

	set_up(&f, &rows[5], 1);
	ck_assert(!body_is_dated(&f.archive.bodies[0]));
	page_body(&page, &f.build, 0);
	ck_assert_ptr_null(text_of(page.context, "calendar"));
	ck_assert_int_eq(value_get(page.context, STR_LIT("newest"))->kind,
	    VALUE_NULL);
	page_end(&page);
	tear_down(&f);
}
END_TEST

Suite *
suite_calendar(void)
{
	Suite *suite = suite_create("calendar");
	TCase *tcase = tcase_create("terms");

	tcase_add_test(tcase, terms_have_their_meetings);
	tcase_add_test(tcase, terms_follow_each_other);
	suite_add_tcase(suite, tcase);
	tcase = tcase_create("calendars");
	tcase_add_test(tcase, a_month_in_weeks);
	tcase_add_test(tcase, a_term_has_its_years_side_by_side);
	tcase_add_test(tcase, events_of_a_body);
	tcase_add_test(tcase, no_calendar_without_a_date);
	suite_add_tcase(suite, tcase);
	return suite;
}
