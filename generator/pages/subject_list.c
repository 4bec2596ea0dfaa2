#include "subject_list.h"

#include <stdlib.h>
#include <string.h>

#include "context.h"
#include "lines.h"
#include "names.h"
#include "outcome.h"
#include "words.h"

/* The newest meeting first, its items in their order. */
static int
compare_time(const struct item_card *a, const struct item_card *b)
{
	size_t arank = a->meeting->rank, brank = b->meeting->rank;

	if (arank != brank)
		return arank > brank ? -1 : 1;
	/* Items of one meeting are in one array, and so are cases. */
	return (a > b) - (a < b);
}

static int
by_case(const void *va, const void *vb)
{
	const struct item_card *a = *(struct item_card *const *)va;
	const struct item_card *b = *(struct item_card *const *)vb;

	if (a->file != b->file)
		return a->file < b->file ? -1 : 1;
	return compare_time(a, b);
}

/* For cases, each given as the place of its first item in a list. */
static int
by_first_item(const void *va, const void *vb)
{
	struct item_card *const *const *a = va, *const *const *b = vb;

	return compare_time(**a, **b);
}

/* `title` is known to the reader, and not repeated. */
static void
add_treatment(struct page *page, struct value *list,
    const struct item_card *item, const char *title)
{
	const struct meeting_card *meeting = item->meeting;
	struct value *line = page_add(page, list);

	page_set_link(page, line, "url", item->url);
	page_set_date(page, line, meeting->date);
	page_set(page, line, "body", meeting->body_name);
	page_set(page, line, "title", strcmp(page_item_title(item), title) ==
	    0 ? NULL : page_item_title(item));
	page_set_bool(page, line, "agenda", meeting->status == STATUS_AGENDA);
	page_set_bool(page, line, "closed", item->closed);
	page_set_outcome_word(page, line, item);
}

/* Add the case of the first item, with the items after it that belong to the
   same case. */
static void
add_case(struct page *page, struct value *list, struct item_card *const *items,
    size_t count)
{
	const struct case_file *file = items[0]->file;
	struct value *object = page_add(page, list), *treatments;
	const char *title = page_item_title(items[0]);
	size_t i;

	page_set_link(page, object, "url", file->url);
	page_set(page, object, "number", file->number);
	page_set(page, object, "title", title);
	treatments = page_set_list(page, object, "treatments");
	for (i = 0; i < count && items[i]->file == file; i++)
		add_treatment(page, treatments, items[i], title);
}

size_t
page_set_subject_cases(struct page *page, struct value *object,
    const char *name, struct item_card *const *items, size_t count)
{
	struct value *list = page_set_list(page, object, name);
	struct item_card **order = arena_dup_array(&page->arena, items, count,
	    sizeof(*items));
	struct item_card ***cases = arena_calloc(&page->arena, count,
	    sizeof(*cases));
	size_t i, ncases = 0;

	if (count != 0)
		qsort(order, count, sizeof(*order), by_case);
	for (i = 0; i < count; i++)
		if (i == 0 || order[i]->file != order[i - 1]->file)
			cases[ncases++] = &order[i];
	if (ncases != 0)
		qsort(cases, ncases, sizeof(*cases), by_first_item);
	for (i = 0; i < ncases; i++)
		add_case(page, list, cases[i],
		    (size_t)(order + count - cases[i]));
	return ncases;
}

void
page_add_period(struct page *page, struct value *list,
    const struct page_period *period)
{
	struct value *object = page_add(page, list);
	size_t ncases = period->ncases;

	page_set(page, object, "name", period->name);
	page_set_link(page, object, "url", period->url);
	page_set(page, object, "id", period->id);
	if (period->id != NULL || period->url == NULL)
		ncases = page_set_subject_cases(page, object, "cases",
		    period->items, period->nitems);
	else
		page_set_list(page, object, "cases");
	page_set(page, object, "ncases", page_number(page, ncases));
	page_set(page, object, "nitems", page_number(page, period->nitems));
}
