/* A body in one term: its meetings by year, its people, its votes. */
#include "page.h"
#include "urls.h"

#define VOTES_SHOWN 10	/* the others are on the pages of the years */

static const char *
term_name(const struct body_term *term)
{
	return term->name != NULL ? term->name : "Uden valgperiode";
}

const char *
page_calendar_url(struct page *page, const struct body *body)
{
	return body_is_dated(body) ? arena_printf(&page->arena, "%s%s",
	    body->url, ICS_NAME) : NULL;
}

static void
add_term(struct page *page, struct value *list, const struct body_term *term,
    bool current)
{
	struct value *line = page_add(page, list);

	page_set(page, line, "name", term_name(term));
	page_set(page, line, "count", page_number(page, term->count));
	page_set_link(page, line, "url", term->url);
	value_set_bool(&page->arena, line, "current", current);
}

/* The newest first; those meetings last whose term is not known. */
void
page_set_terms(struct page *page, const struct body *body,
    const struct body_term *current)
{
	struct value *list = page_set_list(page, page->context, "terms");
	size_t named = body->nterms, i;

	while (named > 0 && body->terms[named - 1].name == NULL)
		named--;
	for (i = named; i-- > 0; )
		add_term(page, list, &body->terms[i],
		    &body->terms[i] == current);
	for (i = named; i < body->nterms; i++)
		add_term(page, list, &body->terms[i],
		    &body->terms[i] == current);
}

static size_t
count_dated(const struct body_term *term)
{
	size_t dated = term->count;

	while (dated > 0 && term->meetings[dated - 1]->date == NULL)
		dated--;
	return dated;
}

/* The newest meeting comes first and undated ones last. */
void
page_set_term_years(struct page *page, const struct body_term *term)
{
	struct value *years = page_set_list(page, page->context, "years");
	struct value *meetings = NULL, *object;
	const struct meeting_card *meeting;
	const struct year *last = NULL;
	size_t dated = count_dated(term), i;

	for (i = 0; i < term->count; i++) {
		meeting = term->meetings[i < dated ? dated - 1 - i : i];
		if (meeting->year != last) {
			object = page_add(page, years);
			page_set(page, object, "name",
			    page_year_name(page, meeting->year));
			meetings = page_set_list(page, object, "meetings");
			last = meeting->year;
		}
		page_fill_meeting(page, page_add(page, meetings), meeting);
	}
}

/* Was the case decided on since, by whatever body, if only to be put off
   again?  What else has a collector number is no such case. */
static bool
is_settled(const struct item_card *item)
{
	size_t i;

	if (item->file == NULL || item->file->collector)
		return false;
	for (i = item->treatment + 1; i < item->file->count; i++)
		if (facts_own_decision(&item->file->treatments[i]->facts,
		    item->file->treatments[i]->meeting->body_name) != NULL)
			return true;
	return false;
}

void
page_set_postponed(struct page *page, struct meeting_card *const *meetings,
    size_t meeting_count)
{
	struct value *list = page_set_list(page, page->context, "postponed");
	const struct decision *decision;
	const struct item_card *item;
	size_t i, j, count = 0;

	for (i = meeting_count; i-- > 0; )
		for (j = 0; j < meetings[i]->nitems; j++) {
			item = &meetings[i]->items[j];
			decision = facts_own_decision(&item->facts,
			    meetings[i]->body_name);
			if (decision == NULL || decision->outcome !=
			    OUTCOME_POSTPONED || is_settled(item))
				continue;
			page_fill_treatment(page, page_add(page, list), item);
			count++;
		}
	value_set_bool(&page->arena, page->context, "has_postponed",
	    count != 0);
}

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
	value_set_bool(&page->arena, page->context, "has_people",
	    term->npeople != 0);
}

void
page_add_vote_year(struct page *page, struct value *list,
    const struct vote_page *votes)
{
	struct value *line = page_add(page, list);

	page_set(page, line, "name", votes->year == 0 ? "Uden dato" :
	    arena_printf(&page->arena, "%d", votes->year));
	page_set(page, line, "count", page_number(page, votes->count));
	page_set_link(page, line, "url", votes->url);
	value_set_bool(&page->arena, line, "current", false);
}

static int
year_of(const struct vote_card *vote)
{
	return vote->item->meeting->year->year;
}

/* Does the body's page of a year's votes have any of the term? */
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

	value_set_bool(&page->arena, page->context, "has_votes",
	    term->nvotes != 0);
	for (i = term->nvotes; i-- > 0 && term->nvotes - i <= VOTES_SHOWN; )
		page_fill_vote_line(page, page_add(page, list),
		    term->votes[i]);
	for (i = archive->nvote_pages; i-- > 0; )
		if (has_votes_of(&archive->vote_pages[i], term))
			page_add_vote_year(page, years,
			    &archive->vote_pages[i]);
}

/* Meetings whose term is not known come neither before nor after one. */
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
	page_crumb(page, term_name(term), NULL);
	page_set(page, page->context, "name", term->name);
	page_set(page, page->context, "count", page_count(page, term->count,
	    "møde", "møder"));
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
