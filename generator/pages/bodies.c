#include "bodies.h"

#include "begin.h"
#include "body_lists.h"
#include "body_year.h"
#include "context.h"
#include "dates.h"
#include "lines.h"
#include "words.h"

#define VOTES_SHOWN 5	/* on the page of a body */

void
page_bodies(struct page *page)
{
	const struct archive *archive = page->build->archive;
	struct value *list;
	size_t i;

	page_title(page, "Råd og udvalg", NULL);
	page_crumb(page, "Råd og udvalg", NULL);
	list = page_set_list(page, page->context, "bodies");
	for (i = 0; i < archive->nbodies; i++)
		page_fill_body(page, page_add(page, list),
		    &archive->bodies[i]);
}

/* The newest term; if none is known, the one of all meetings. */
static const struct body_term *
newest_term(const struct body *body)
{
	size_t last = body->nterms - 1;

	return &body->terms[last > 0 && body->terms[last].name == NULL ?
	    last - 1 : last];
}

/* The people named in what the body did, each with their terms. */
static void
set_people(struct page *page, const struct body *body)
{
	struct value *list = page_set_list(page, page->context, "people"),
	    *line;
	const struct member_card *member;
	size_t i;

	for (i = 0; i < body->nmembers; i++) {
		member = &body->members[i];
		line = page_add(page, list);
		page_set(page, line, "name", member->person->name);
		page_set_link(page, line, "url", member->person->url);
		page_set(page, line, "terms", *member->terms != '\0' ?
		    member->terms : NULL);
	}
	page_set_bool(page, page->context, "has_people", body->nmembers != 0);
}

/* Add the newest of the term's votes, at most `max`; returns how many. */
static size_t
add_votes(struct page *page, struct value *list,
    const struct body_term *term, size_t max)
{
	size_t i;

	for (i = 0; i < term->nvotes && i < max; i++)
		page_fill_vote_line(page, page_add(page, list),
		    term->votes[term->nvotes - 1 - i]);
	return i;
}

/* Its newest votes, and links to the pages that have all of them. */
static void
set_votes(struct page *page, const struct body *body)
{
	const struct archive *archive = page->build->archive;
	struct value *list = page_set_list(page, page->context, "votes");
	struct value *years = page_set_list(page, page->context,
	    "vote_years");
	const struct body_term *newest = newest_term(body);
	size_t known = (size_t)(newest - body->terms) + 1, left = VOTES_SHOWN,
	    i;

	for (i = known; i-- > 0; )
		left -= add_votes(page, list, &body->terms[i], left);
	if (known < body->nterms)
		left -= add_votes(page, list, newest + 1, left);
	page_set_bool(page, page->context, "has_votes", left < VOTES_SHOWN);
	for (i = archive->nvote_pages; i-- > 0; )
		if (archive->vote_pages[i].body == body)
			page_add_vote_year(page, years,
			    &archive->vote_pages[i]);
}

void
page_body(struct page *page, const struct build *build, size_t index)
{
	const struct body *body = &build->archive->bodies[index];
	const struct body_term *newest = newest_term(body);

	page_begin(page, build, body->url);
	page_title(page, body->name, NULL);
	page->topic.body = body;
	page->newest = page_newest(body->meetings, body->count);
	page->has_feed = true;
	page_crumb(page, "Råd og udvalg", "/udvalg/");
	page_crumb(page, body->name, NULL);
	page_set(page, page->context, "count",
	    page_count(page, body->count, "møde", "møder"));
	page_set(page, page->context, "span",
	    page_span(page, body->meetings, body->count));
	page_set_link(page, page->context, "calendar",
	    page_calendar_url(page, body));
	page_set_terms(page, body, NULL);
	page_set_named_link(page, page->context, "newest", newest->name,
	    newest->name != NULL ? newest->url : NULL);
	page_set_term_years(page, newest);
	page_set_body_year(page, body);
	set_people(page, body);
	page_set_postponed(page, body->meetings, body->count);
	set_votes(page, body);
}
