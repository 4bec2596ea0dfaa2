/* What a server shows for an address that leads nowhere. */
#include "page.h"

void
page_missing(struct page *page, const struct pages *pages)
{
	page_begin(page, pages, "/404.html");
	page_title(page, "Siden findes ikke", NULL);
}
