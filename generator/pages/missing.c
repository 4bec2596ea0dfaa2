#include "missing.h"

#include "begin.h"

void
page_missing(struct page *page)
{
	page_title(page, "Siden findes ikke", NULL);
}
