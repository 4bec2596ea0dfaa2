/*
 * Words that several kinds of pages have in common: dates, numbers and the
 * lines of their lists.
 */
#include "page.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "language/date.h"

#define UNDATED		"uden dato"
#define UNTITLED	"Uden titel"

const char *
page_number(struct page *page, size_t number)
{
	if (number < 1000)
		return arena_printf(&page->arena, "%zu", number);
	return arena_printf(&page->arena, "%s.%03zu",
	    page_number(page, number / 1000), number % 1000);
}

const char *
page_count(struct page *page, size_t count, const char *one, const char *many)
{
	return arena_printf(&page->arena, "%s %s", page_number(page, count),
	    count == 1 ? one : many);
}

const char *
page_date(struct page *page, const char *iso)
{
	struct date date;

	if (iso == NULL || !date_from_iso(iso, &date))
		return UNDATED;
	return date_danish_long(&page->arena, date);
}

const char *
page_date_short(struct page *page, const char *iso)
{
	struct date date;

	if (iso == NULL || !date_from_iso(iso, &date))
		return UNDATED;
	return date_danish(&page->arena, date);
}

const char *
page_time(struct page *page, const char *start)
{
	struct str hour = str_of(start), minute;

	minute = str_from(hour, str_find_char(hour, ':') + 1);
	hour = str_cut(hour, str_find_char(hour, ':'));
	if (str_starts(hour, "0") && hour.len > 1)
		hour = str_from(hour, 1);
	return arena_printf(&page->arena, "kl. %.*s.%.*s", STR_FMT(hour),
	    STR_FMT(minute));
}

const char *
page_span(struct page *page, struct meeting_card *const *meetings,
    size_t count)
{
	while (count != 0 && meetings[count - 1]->date == NULL)
		count--;
	if (count == 0)
		return NULL;
	if (atoi(meetings[0]->date) == atoi(meetings[count - 1]->date))
		return arena_printf(&page->arena, "%.4s", meetings[0]->date);
	return arena_printf(&page->arena, "%.4s–%.4s", meetings[0]->date,
	    meetings[count - 1]->date);
}

const char *
page_newest(struct meeting_card *const *meetings, size_t count)
{
	while (count != 0 && meetings[count - 1]->date == NULL)
		count--;
	return count != 0 ? meetings[count - 1]->date : NULL;
}

const char *
page_capital(struct page *page, const char *text)
{
	char *copy = arena_dup(&page->arena, text);

	if (*copy >= 'a' && *copy <= 'z')
		*copy -= 'a' - 'A';
	return copy;
}

const char *
page_meeting_name(struct page *page, const struct meeting_card *meeting)
{
	return meeting_card_title(&page->arena, meeting);
}

const char *
page_meeting_crumb(struct page *page, const struct meeting_card *meeting)
{
	return meeting->date == NULL ? meeting->body_name :
	    page_date_short(page, meeting->date);
}

const char *
page_item_name(struct page *page, const struct item_card *item)
{
	if (*item->label == '\0')
		return "Punkt";
	return arena_printf(&page->arena, "Punkt %s", item->label);
}

const char *
page_item_title(const struct item_card *item)
{
	return *item->title != '\0' ? item->title : UNTITLED;
}

void
page_fill_meeting(struct page *page, struct value *line,
    const struct meeting_card *meeting)
{
	page_set(page, line, "id", meeting->id);
	page_set_link(page, line, "url", meeting->url);
	page_set(page, line, "date", page_capital(page,
	    page_date(page, meeting->date)));
	page_set(page, line, "date_iso", meeting->date);
	value_set_bool(&page->arena, line, "date_unsure",
	    meeting->date_basis == BASIS_INFERRED);
	page_set(page, line, "body", meeting->body_name);
	value_set_bool(&page->arena, line, "agenda",
	    meeting->status == STATUS_AGENDA);
	page_set(page, line, "items", page_count(page, meeting->nitems,
	    "punkt", "punkter"));
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
	value_set_bool(&page->arena, line, "has_decision",
	    item->decision != NULL);
	page_set_link(page, line, "decision_url", url);
	value_set_bool(&page->arena, line, "decision_cut",
	    cut);
	value_set_bool(&page->arena, line, "closed", item->closed);
}

void
page_fill_treatment(struct page *page, struct value *line,
    const struct item_card *item)
{
	const struct meeting_card *meeting = item->meeting;

	page_set_link(page, line, "url", item->url);
	page_set(page, line, "date", page_capital(page,
	    page_date(page, meeting->date)));
	page_set(page, line, "date_iso", meeting->date);
	page_set(page, line, "body", meeting->body_name);
	page_set(page, line, "item", page_item_name(page, item));
	page_set(page, line, "title", page_item_title(item));
	value_set_bool(&page->arena, line, "agenda",
	    meeting->status == STATUS_AGENDA);
	page_fill_decision(page, line, item, SIZE_MAX);
	page_set_outcome(page, line, "outcome", item);
	page_set_votes(page, line, item);
}

void
page_fill_body(struct page *page, struct value *line, const struct body *body)
{
	page_set_link(page, line, "url", body->url);
	page_set(page, line, "name", body->name);
	page_set(page, line, "meetings", page_count(page, body->count,
	    "møde", "møder"));
	page_set(page, line, "span", page_span(page, body->meetings,
	    body->count));
}

const char *
page_year_name(struct page *page, const struct year *year)
{
	if (year->year == 0)
		return page_capital(page, UNDATED);
	return arena_printf(&page->arena, "%d", year->year);
}

static void
fill_year(struct page *page, struct value *line, const struct year *year)
{
	page_set_link(page, line, "url", year->url);
	page_set(page, line, "name", page_year_name(page, year));
	page_set(page, line, "meetings", page_count(page, year->count,
	    "møde", "møder"));
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
