/* What a server shows for an address that leads nowhere. */
#include "page.h"

void
page_missing(struct page *page, const struct build *build)
{
	page_begin(page, build, "/404.html");
	page_title(page, "Siden findes ikke", NULL);
}
