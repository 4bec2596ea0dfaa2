/* All bodies; and one, with its meetings by term and year. */
#include "page.h"

#include <string.h>

#include "date.h"

void
page_bodies(struct page *page, const struct pages *pages)
{
	const struct archive *archive = pages->archive;
	struct value *list;
	size_t i;

	page_begin(page, pages, "/udvalg/");
	page_title(page, "Råd og udvalg", NULL);
	page_crumb(page, "Råd og udvalg", NULL);
	list = page_set_list(page, page->context, "bodies");
	for (i = 0; i < archive->nbodies; i++)
		page_fill_body(page, page_add(page, list),
		    &archive->bodies[i]);
}

/* The term that the minutes name, or the one that the date falls in. */
static const char *
term_of(struct page *page, const struct meeting_card *meeting)
{
	struct date date;

	if (meeting->term != NULL)
		return meeting->term;
	if (meeting->date == NULL || !date_from_iso(meeting->date, &date))
		return NULL;
	return date_term(&page->arena, date);
}

static bool
same(const char *a, const char *b)
{
	return a == b || (a != NULL && b != NULL && strcmp(a, b) == 0);
}

static size_t
count_dated(const struct body *body)
{
	size_t dated = body->count;

	while (dated > 0 && body->meetings[dated - 1]->date == NULL)
		dated--;
	return dated;
}

/* The newest meeting comes first and undated ones last.  A term or a year
   begins where it differs from that of the last meeting. */
static void
set_terms(struct page *page, const struct body *body)
{
	struct value *terms = page_set_list(page, page->context, "terms");
	struct value *years = NULL, *meetings = NULL, *object;
	const struct meeting_card *meeting, *last = NULL;
	const char *term, *last_term = NULL;
	size_t dated = count_dated(body), i;

	for (i = 0; i < body->count; i++, last = meeting, last_term = term) {
		meeting = body->meetings[i < dated ? dated - 1 - i : i];
		term = term_of(page, meeting);
		if (last == NULL || !same(term, last_term)) {
			object = page_add(page, terms);
			page_set(page, object, "name", term);
			years = page_set_list(page, object, "years");
		}
		if (last == NULL || !same(term, last_term) ||
		    meeting->year != last->year) {
			object = page_add(page, years);
			page_set(page, object, "name",
			    page_year_name(page, meeting->year));
			meetings = page_set_list(page, object, "meetings");
		}
		page_fill_meeting(page, page_add(page, meetings), meeting);
	}
}

void
page_body(struct page *page, const struct pages *pages,
    const struct body *body)
{
	page_begin(page, pages, body->url);
	page_title(page, body->name, NULL);
	page_crumb(page, "Råd og udvalg", "/udvalg/");
	page_crumb(page, body->name, NULL);
	page_set(page, page->context, "count", page_count(page, body->count,
	    "møde", "møder"));
	page_set(page, page->context, "span", page_span(page, body->meetings,
	    body->count));
	set_terms(page, body);
}
