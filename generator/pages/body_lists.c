#include "body_lists.h"

#include "context.h"
#include "dates.h"
#include "lines.h"
#include "urls.h"
#include "words.h"

const char *
page_term_name(const struct body_term *term)
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

	page_set(page, line, "name", page_term_name(term));
	page_set(page, line, "count", page_number(page, term->count));
	page_set_link(page, line, "url", term->url);
	page_set_bool(page, line, "current", current);
}

/* The newest first; then the meetings whose term is not known. */
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

/* The newest meeting first, undated ones last. */
void
page_set_term_years(struct page *page, const struct body_term *term)
{
	struct value *years = page_set_list(page, page->context, "years");
	struct value *meetings = NULL, *object;
	const struct meeting_card *meeting;
	const struct year *last = NULL;
	size_t dated = page_dated(term->meetings, term->count), i;

	for (i = 0; i < term->count; i++) {
		meeting = term->meetings[i < dated ? dated - 1 - i : i];
		if (meeting->year != last) {
			object = page_add(page, years);
			page_set(page, object, "name",
			    page_year_name(page, meeting->year->year));
			meetings = page_set_list(page, object, "meetings");
			last = meeting->year;
		}
		page_fill_meeting(page, page_add(page, meetings), meeting);
	}
}

/* Has any body decided on the case since, if only to postpone it again?  Items
   that share a collector number are not one case. */
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
	page_set_bool(page, page->context, "has_postponed", count != 0);
}

void
page_add_vote_year(struct page *page, struct value *list,
    const struct vote_page *votes)
{
	struct value *line = page_add(page, list);

	page_set(page, line, "name", page_year_name(page, votes->year));
	page_set(page, line, "count", page_number(page, votes->count));
	page_set_link(page, line, "url", votes->url);
	page_set_bool(page, line, "current", false);
}
