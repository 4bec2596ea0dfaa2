#include "case_steps.h"

#include <string.h>

#include "language/duration.h"
#include "context.h"
#include "dates.h"
#include "lanes.h"
#include "lines.h"
#include "words.h"

/* Decisions of more than this many bytes are folded. */
#define DECISION_SHOWN	700

/* "147 dage" between two days. */
static const char *
days_between(struct page *page, struct date from, struct date to)
{
	return page_count(page, (size_t)(date_days(to) - date_days(from)),
	    "dag", "dage");
}

/* The time since the previous treatment: in words, and in days unless the
   words are already a number of days. */
static void
set_interval(struct page *page, struct value *step,
    const struct item_card *item, const struct item_card *before)
{
	struct date from, to;
	const char *gap = NULL, *days = NULL;

	if (before != NULL && before->meeting == item->meeting) {
		gap = "På samme møde";
	} else if (before != NULL && before->meeting->date != NULL &&
	    item->meeting->date != NULL &&
	    date_from_iso(before->meeting->date, &from) &&
	    date_from_iso(item->meeting->date, &to)) {
		gap = duration_words(&page->arena, from, to);
		days = days_between(page, from, to);
		if (strcmp(gap, days) == 0 || date_days(from) == date_days(to))
			days = NULL;
		gap = date_days(from) == date_days(to) ?
		    page_capital(page, gap) : page_capital(page,
		    arena_printf(&page->arena, "%s senere", gap));
	}
	page_set(page, step, "gap", gap);
	page_set(page, step, "days", days);
}

static size_t
count_words(struct str text)
{
	size_t at, count = 0;

	for (at = 0; at < text.len; at++)
		count += text.data[at] != ' ' && text.data[at] != '\n' &&
		    (at == 0 || text.data[at - 1] == ' ' ||
		    text.data[at - 1] == '\n');
	return count;
}

/* How long the decision is, or NULL if it is short. */
static const char *
length_of(struct page *page, const struct item_card *item)
{
	struct str text = str_of(item->decision != NULL ? item->decision : "");

	if (text.len <= DECISION_SHOWN)
		return NULL;
	return arena_printf(&page->arena, "%s%s", item->decision_cut ?
	    "mere end " : "", page_count(page, count_words(text), "ord",
	    "ord"));
}

static void
fill_step(struct page *page, struct value *step, const struct item_card *item,
    const struct item_card *before)
{
	page_set(page, step, "id", arena_printf(&page->arena, PAGE_STEP_ID
	    "%zu", item->treatment + 1));
	set_interval(page, step, item, before);
	page_set_bool(page, step, "same_meeting",
	    before != NULL && before->meeting == item->meeting);
	page_set_link(page, step, "body_url", item->meeting->body->url);
	page_set_bool(page, step, "date_unsure",
	    item->meeting->date_basis == BASIS_INFERRED);
	page_set(page, step, "length", length_of(page, item));
	page_fill_treatment(page, page_set_object(page, step, "treatment"),
	    item);
}

/* From the first day to the last. */
static void
set_duration(struct page *page, const struct case_file *file)
{
	const char *first = file->treatments[0]->meeting->date;
	const char *last = case_newest(file)->meeting->date;
	struct date from, to;
	bool spans = first != NULL && strcmp(first, last) != 0 &&
	    date_from_iso(first, &from) && date_from_iso(last, &to);

	page_set(page, page->context, "from", first == NULL ? NULL :
	    page_date_short(page, first));
	page_set(page, page->context, "to", last == NULL ? NULL :
	    page_date_short(page, last));
	page_set(page, page->context, "duration", spans ?
	    duration_words(&page->arena, from, to) : NULL);
	page_set(page, page->context, "days", spans ? days_between(page, from,
	    to) : NULL);
}

/* Is treatment `index` the first one by its body? */
static bool
is_first_of_body(const struct case_file *file, size_t index)
{
	size_t i;

	for (i = 0; i < index; i++)
		if (file->treatments[i]->meeting->body ==
		    file->treatments[index]->meeting->body)
			return false;
	return true;
}

/* In the order in which the case reached them. */
static void
set_bodies(struct page *page, const struct case_file *file)
{
	struct value *list = page_set_list(page, page->context, "bodies");
	const struct body *body;
	struct value *line;
	size_t i, j, count;

	for (i = 0; i < file->count; i++) {
		if (!is_first_of_body(file, i))
			continue;
		body = file->treatments[i]->meeting->body;
		for (j = i, count = 0; j < file->count; j++)
			count += file->treatments[j]->meeting->body == body;
		line = page_add(page, list);
		page_set(page, line, "name", body->name);
		page_set_link(page, line, "url", body->url);
		page_set(page, line, "count",
		    page_count(page, count, "behandling", "behandlinger"));
	}
}

void
page_case_steps(struct page *page, const struct case_file *file)
{
	struct value *list = page_set_list(page, page->context, "steps");
	size_t i;

	for (i = 0; i < file->count; i++)
		fill_step(page, page_add(page, list), file->treatments[i],
		    i != 0 ? file->treatments[i - 1] : NULL);
	set_duration(page, file);
	set_bodies(page, file);
	page_set_lanes(page, file);
}
