#include "basis.h"

#include "context.h"

const char *
page_place(struct page *page, const struct item_card *item,
    const struct basis_text *basis)
{
	return arena_printf(&page->arena, "%s#%s", item->url, basis->anchor);
}

void
page_set_basis(struct page *page, struct value *object,
    const struct item_card *item, const struct basis_text *basis)
{
	page_set(page, object, "text", basis->text);
	page_set_link(page, object, "url", basis->text == NULL ? NULL :
	    page_place(page, item, basis));
}
