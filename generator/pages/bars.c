#include "bars.h"

#include "context.h"
#include "words.h"

const char *
page_share(struct page *page, size_t part, size_t whole)
{
	size_t tenths = whole == 0 ? 0 : (part * 1000 + whole / 2) / whole;

	if (tenths % 10 == 0)
		return arena_printf(&page->arena, "%zu", tenths / 10);
	return arena_printf(&page->arena, "%zu.%zu", tenths / 10,
	    tenths % 10);
}

void
page_add_bar(struct page *page, struct value *list, const char *name,
    size_t count, size_t longest)
{
	struct value *bar = page_add(page, list);

	page_set(page, bar, "name", name);
	page_set(page, bar, "count", page_number(page, count));
	page_set(page, bar, "share", page_share(page, count, longest));
}
