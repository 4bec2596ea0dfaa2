/* One case: where it stands now, and everything that was done with it. */
#include "page.h"

void
page_case(struct page *page, const struct pages *pages, size_t index)
{
	const struct case_file *file = &pages->archive->cases[index];
	const struct item_card *last = case_newest(file);
	struct value *list;
	size_t i;

	page_begin(page, pages, file->url);
	page_title(page, arena_printf(&page->arena, "%s (sag %s)",
	    page_item_title(last), file->number), last->decision);
	page->newest = last->meeting->date;
	page->has_feed = true;
	page_crumb(page, "Sager", "/sager/");
	page_crumb(page, file->number, NULL);
	page_set(page, page->context, "number", file->number);
	page_set(page, page->context, "name", page_item_title(last));
	page_set(page, page->context, "count", page_count(page, file->count,
	    "behandling", "behandlinger"));
	page_fill_treatment(page, page_set_object(page, page->context,
	    "newest"), last);
	list = page_set_list(page, page->context, "treatments");
	for (i = 0; i < file->count; i++)
		page_fill_treatment(page, page_add(page, list),
		    file->treatments[i]);
}
