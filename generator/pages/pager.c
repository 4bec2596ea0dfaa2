#include "pager.h"

#include "context.h"

void
page_set_pager(struct page *page, struct page_neighbour previous,
    struct page_neighbour next)
{
	struct value *pager;

	if (previous.url == NULL && next.url == NULL) {
		page_set_null(page, page->context, "pager");
		return;
	}
	pager = page_set_object(page, page->context, "pager");
	page_set_named_link(page, pager, "previous", previous.name,
	    previous.url);
	page_set_named_link(page, pager, "next", next.name, next.url);
}
