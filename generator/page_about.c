/* What this is. */
#include "page.h"

void
page_about(struct page *page, const struct pages *pages)
{
	const struct archive *archive = pages->archive;

	page_begin(page, pages, "/om/");
	page_title(page, "Om arkivet", NULL);
	page_crumb(page, "Om arkivet", NULL);
	page_set(page, page->context, "meetings", page_count(page,
	    archive->nmeetings, "møde", "møder"));
	page_set(page, page->context, "items", page_count(page,
	    archive->nitems, "punkt", "punkter"));
	page_set(page, page->context, "span", page_span(page,
	    archive->meetings, archive->nmeetings));
}
