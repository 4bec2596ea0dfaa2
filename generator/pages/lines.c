#include "lines.h"

#include <stdint.h>

#include "context.h"
#include "dates.h"
#include "names.h"
#include "outcome.h"
#include "vote.h"
#include "words.h"

void
page_set_date(struct page *page, struct value *object, const char *iso)
{
	page_set(page, object, "date", page_date_short(page, iso));
	page_set(page, object, "date_iso", iso);
}

void
page_fill_meeting(struct page *page, struct value *line,
    const struct meeting_card *meeting)
{
	page_set(page, line, "id", meeting->id);
	page_set_link(page, line, "url", meeting->url);
	page_set(page, line, "date",
	    page_capital(page, page_date(page, meeting->date)));
	page_set(page, line, "date_iso", meeting->date);
	page_set_bool(page, line, "date_unsure",
	    meeting->date_basis == BASIS_INFERRED);
	page_set(page, line, "body", meeting->body_name);
	page_set_bool(page, line, "agenda", meeting->status == STATUS_AGENDA);
	page_set(page, line, "items",
	    page_count(page, meeting->nitems, "punkt", "punkter"));
}

/* Split the text into a list of its lines. */
static void
add_lines(struct page *page, struct value *list, struct str text)
{
	struct str line;

	while (text.len != 0) {
		line = str_cut(text, str_find_char(text, '\n'));
		value_add(&page->arena, list, value_str(&page->arena, line));
		text = str_from(text, line.len + 1);
	}
}

void
page_fill_decision(struct page *page, struct value *line,
    const struct item_card *item, size_t max)
{
	struct value *list = page_set_list(page, line, "decision");
	const char *url = item->decision == NULL ? NULL : item->url;
	bool cut;

	if (url != NULL && item->decision_anchor != NULL)
		url = arena_printf(&page->arena, "%s#%s", url,
		    item->decision_anchor);
	add_lines(page, list, str_of(decision_excerpt(&page->arena, item, max,
	    &cut)));
	page_set_bool(page, line, "has_decision", item->decision != NULL);
	page_set_link(page, line, "decision_url", url);
	page_set_bool(page, line, "decision_cut", cut);
	page_set_bool(page, line, "closed", item->closed);
}

void
page_fill_treatment(struct page *page, struct value *line,
    const struct item_card *item)
{
	const struct meeting_card *meeting = item->meeting;

	page_set_link(page, line, "url", item->url);
	page_set(page, line, "date",
	    page_capital(page, page_date(page, meeting->date)));
	page_set(page, line, "date_iso", meeting->date);
	page_set(page, line, "body", meeting->body_name);
	page_set(page, line, "item", page_item_name(page, item));
	page_set(page, line, "title", page_item_title(item));
	page_set_bool(page, line, "agenda", meeting->status == STATUS_AGENDA);
	page_fill_decision(page, line, item, SIZE_MAX);
	page_set_outcome(page, line, "outcome", item);
	page_set_votes(page, line, item);
}

void
page_fill_body(struct page *page, struct value *line, const struct body *body)
{
	page_set_link(page, line, "url", body->url);
	page_set(page, line, "name", body->name);
	page_set(page, line, "meetings",
	    page_count(page, body->count, "møde", "møder"));
	page_set(page, line, "span",
	    page_span(page, body->meetings, body->count));
}

static void
fill_year(struct page *page, struct value *line, const struct year *year)
{
	page_set_link(page, line, "url", year->url);
	page_set(page, line, "name", page_year_name(page, year->year));
	page_set(page, line, "meetings",
	    page_count(page, year->count, "møde", "møder"));
}

void
page_fill_years(struct page *page, struct value *list)
{
	const struct archive *archive = page->build->archive;
	size_t i = archive->nyears;
	bool undated = i > 0 && archive->years[i - 1].year == 0;

	for (i -= undated; i > 0; i--)
		fill_year(page, page_add(page, list), &archive->years[i - 1]);
	if (undated)
		fill_year(page, page_add(page, list),
		    &archive->years[archive->nyears - 1]);
}

void
page_fill_vote_line(struct page *page, struct value *line,
    const struct vote_card *card)
{
	const struct meeting_card *meeting = card->item->meeting;

	page_set_date(page, line, meeting->date);
	page_set(page, line, "item_title", page_item_title(card->item));
	page_set_link(page, line, "item_url", card->item->url);
	page_set(page, line, "case", card->item->case_number);
	page_fill_vote(page, page_set_object(page, line, "vote"), card->vote,
	    card->item);
}
