/* All bodies; and one, with its meetings by term and year. */
#include "page.h"

#include <string.h>

#include "date.h"
#include "utf8.h"

#define VOTES_SHOWN 5	/* of a body, on its own page */

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

/* Did they act in what the body did, at its own meeting or another's? */
static bool
is_of(const struct appearance *appearance, const struct body *body)
{
	return utf8_same_text(appearance->body, body->name);
}

/* "2014-2017, 2018-2021"; the terms come in the order of time. */
static const char *
add_term(struct page *page, const char *terms, const char *term)
{
	if (terms == NULL)
		return term != NULL ? term : "";
	if (term == NULL || str_ends(str_of(terms), term))
		return terms;
	return arena_printf(&page->arena, "%s%s%s", terms, *terms != '\0' ?
	    ", " : "", term);
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
		if (last == NULL || !utf8_same_text(term, last_term)) {
			object = page_add(page, terms);
			page_set(page, object, "name", term);
			years = page_set_list(page, object, "years");
		}
		if (last == NULL || !utf8_same_text(term, last_term) ||
		    meeting->year != last->year) {
			object = page_add(page, years);
			page_set(page, object, "name",
			    page_year_name(page, meeting->year));
			meetings = page_set_list(page, object, "meetings");
		}
		page_fill_meeting(page, page_add(page, meetings), meeting);
	}
}

/* The people who are named in what the body did, each with the terms. */
static void
set_people(struct page *page, const struct body *body)
{
	const struct archive *archive = page->pages->archive;
	struct value *list = page_set_list(page, page->context, "people"),
	    *line;
	const struct person *person;
	const char *terms;
	size_t i, j, count = 0;

	for (i = 0; i < archive->npeople; i++) {
		person = &archive->people[i];
		terms = NULL;
		for (j = 0; j < person->count; j++)
			if (is_of(&person->appearances[j], body))
				terms = add_term(page, terms,
				    term_of(page,
				    person->appearances[j].meeting));
		if (terms == NULL)
			continue;
		line = page_add(page, list);
		page_set(page, line, "name", person->name);
		page_set_link(page, line, "url", person->url);
		page_set(page, line, "terms", *terms != '\0' ? terms : NULL);
		count++;
	}
	value_set_bool(&page->arena, page->context, "has_people", count != 0);
}

/* Was the case decided on since, by whatever body, if only to be put off
   again? */
static bool
is_settled(const struct item_card *item)
{
	size_t i;

	if (item->file == NULL)
		return false;
	for (i = item->treatment + 1; i < item->file->count; i++)
		if (facts_own_decision(&item->file->treatments[i]->facts,
		    item->file->treatments[i]->meeting->body_name) != NULL)
			return true;
	return false;
}

/* What the body put off, and nobody has decided since. */
static void
set_postponed(struct page *page, const struct body *body)
{
	struct value *list = page_set_list(page, page->context, "postponed");
	const struct decision *decision;
	const struct item_card *item;
	size_t i, j, count = 0;

	for (i = body->count; i-- > 0; )
		for (j = 0; j < body->meetings[i]->nitems; j++) {
			item = &body->meetings[i]->items[j];
			decision = facts_own_decision(&item->facts,
			    body->meetings[i]->body_name);
			if (decision == NULL || decision->outcome !=
			    OUTCOME_POSTPONED || is_settled(item))
				continue;
			page_fill_treatment(page, page_add(page, list), item);
			count++;
		}
	value_set_bool(&page->arena, page->context, "has_postponed",
	    count != 0);
}

/* Its votes, the newest first, and the pages that have all of them. */
static void
set_votes(struct page *page, const struct body *body)
{
	const struct archive *archive = page->pages->archive;
	struct value *list = page_set_list(page, page->context, "votes");
	struct value *years = page_set_list(page, page->context,
	    "vote_years"), *line;
	const struct vote_page *votes;
	size_t i, count = 0;

	for (i = archive->nvotes; i-- > 0 && count < VOTES_SHOWN; ) {
		if (archive->votes[i].body != body)
			continue;
		page_fill_vote_line(page, page_add(page, list),
		    &archive->votes[i]);
		count++;
	}
	value_set_bool(&page->arena, page->context, "has_votes", count != 0);
	for (i = archive->nvote_pages; i-- > 0; ) {
		votes = &archive->vote_pages[i];
		if (votes->body != body)
			continue;
		line = page_add(page, years);
		page_set(page, line, "name", votes->year == 0 ? "Uden dato" :
		    arena_printf(&page->arena, "%d", votes->year));
		page_set(page, line, "count", page_number(page,
		    votes->count));
		page_set_link(page, line, "url", votes->url);
		value_set_bool(&page->arena, line, "current", false);
	}
}

void
page_body(struct page *page, const struct pages *pages, size_t index)
{
	const struct body *body = &pages->archive->bodies[index];

	page_begin(page, pages, body->url);
	page_title(page, body->name, NULL);
	page->topic.body = body;
	page->newest = page_newest(body->meetings, body->count);
	page->has_feed = true;
	page_crumb(page, "Råd og udvalg", "/udvalg/");
	page_crumb(page, body->name, NULL);
	page_set(page, page->context, "count", page_count(page, body->count,
	    "møde", "møder"));
	page_set(page, page->context, "span", page_span(page, body->meetings,
	    body->count));
	set_terms(page, body);
	set_people(page, body);
	set_postponed(page, body);
	set_votes(page, body);
}
