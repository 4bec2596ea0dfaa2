#include "term.h"

#include "begin.h"
#include "body_lists.h"
#include "calendar.h"
#include "context.h"
#include "lines.h"
#include "pager.h"
#include "words.h"

#define VOTES_SHOWN 10	/* the others are on the pages of votes by year */

static void
set_people(struct page *page, const struct body_term *term)
{
	struct value *list = page_set_list(page, page->context, "people"),
	    *line;
	size_t i;

	for (i = 0; i < term->npeople; i++) {
		line = page_add(page, list);
		page_set(page, line, "name", term->people[i]->name);
		page_set_link(page, line, "url", term->people[i]->url);
		page_set(page, line, "terms", NULL);
	}
	page_set_bool(page, page->context, "has_people", term->npeople != 0);
}

static int
year_of(const struct vote_card *vote)
{
	return vote->item->meeting->year->year;
}

/* Does the body's page of a year's votes have any vote of the term? */
static bool
has_votes_of(const struct vote_page *page, const struct body_term *term)
{
	size_t i;

	if (page->body != term->body)
		return false;
	for (i = 0; i < term->nvotes; i++)
		if (year_of(term->votes[i]) == page->year)
			return true;
	return false;
}

static void
set_votes(struct page *page, const struct body_term *term)
{
	const struct archive *archive = page->build->archive;
	struct value *list = page_set_list(page, page->context, "votes");
	struct value *years = page_set_list(page, page->context,
	    "vote_years");
	size_t i;

	page_set_bool(page, page->context, "has_votes", term->nvotes != 0);
	for (i = term->nvotes; i-- > 0 && term->nvotes - i <= VOTES_SHOWN; )
		page_fill_vote_line(page, page_add(page, list),
		    term->votes[i]);
	for (i = archive->nvote_pages; i-- > 0; )
		if (has_votes_of(&archive->vote_pages[i], term))
			page_add_vote_year(page, years,
			    &archive->vote_pages[i]);
}

/* Meetings whose term is not known are neither before nor after a term. */
static void
set_pager(struct page *page, const struct body_term *term)
{
	const struct body_term *end = term->body->terms + term->body->nterms;
	struct page_neighbour previous = { NULL, NULL }, next = previous;

	if (term->name != NULL && term > term->body->terms)
		previous = (struct page_neighbour){
			term[-1].name, term[-1].url };
	if (term->name != NULL && term + 1 < end && term[1].name != NULL)
		next = (struct page_neighbour){ term[1].name, term[1].url };
	page_set_pager(page, previous, next);
}

void
page_term(struct page *page, const struct build *build, size_t index)
{
	const struct body_term *term = &build->archive->terms[index];
	const struct body *body = term->body;

	page_begin(page, build, term->url);
	page_title(page, term->name != NULL ? arena_printf(&page->arena,
	    "%s %s", body->name, term->name) : arena_printf(&page->arena,
	    "%s uden valgperiode", body->name), NULL);
	page_crumb(page, "Råd og udvalg", "/udvalg/");
	page_crumb(page, body->name, body->url);
	page_crumb(page, page_term_name(term), NULL);
	page_set(page, page->context, "name", term->name);
	page_set(page, page->context, "count",
	    page_count(page, term->count, "møde", "møder"));
	page_set_named_link(page, page->context, "body", body->name,
	    body->url);
	page_set_terms(page, body, term);
	page_set_dates(page, term);
	page_set_postponed(page, term->meetings, term->count);
	page_set_term_years(page, term);
	set_people(page, term);
	set_votes(page, term);
	set_pager(page, term);
}
