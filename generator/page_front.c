/* The front page: the newest meetings, and the ways into the archive. */
#include "page.h"

#define LATEST	8

static void
add_number(struct page *page, struct value *numbers, size_t count,
    const char *name, const char *url)
{
	struct value *number = page_add(page, numbers);

	page_set(page, number, "count", page_number(page, count));
	page_set(page, number, "name", name);
	page_set_link(page, number, "url", url);
}

static void
set_numbers(struct page *page, const struct archive *archive)
{
	struct value *numbers = page_set_list(page, page->context, "numbers");
	size_t cases = archive->ncases - archive->ncollectors;

	add_number(page, numbers, archive->nmeetings,
	    archive->nmeetings == 1 ? "møde" : "møder", "/moeder/");
	add_number(page, numbers, archive->nitems,
	    archive->nitems == 1 ? "punkt" : "punkter", NULL);
	add_number(page, numbers, cases, cases == 1 ? "sag" : "sager",
	    "/sager/");
	/* The same for one and for many; a council is no "udvalg". */
	add_number(page, numbers, archive->nbodies, "råd og udvalg",
	    "/udvalg/");
	add_number(page, numbers, archive->nvotes,
	    archive->nvotes == 1 ? "afstemning" : "afstemninger",
	    "/afstemninger/");
}

static void
set_latest(struct page *page, const struct archive *archive)
{
	struct value *list = page_set_list(page, page->context, "latest");
	size_t i = archive->nmeetings, left = LATEST;

	while (i > 0 && archive->meetings[i - 1]->date == NULL)
		i--;
	value_set_bool(&page->arena, page->context, "has_latest", i > 0);
	for (; i > 0 && left > 0; i--, left--)
		page_fill_meeting(page, page_add(page, list),
		    archive->meetings[i - 1]);
}

void
page_front(struct page *page, const struct pages *pages)
{
	const struct archive *archive = pages->archive;
	struct value *list;
	size_t i;

	page_begin(page, pages, "/");
	page_title(page, pages->config->title, NULL);
	page->topic.site = true;
	page->newest = page_newest(archive->meetings, archive->nmeetings);
	set_numbers(page, archive);
	page_set(page, page->context, "span", page_span(page,
	    archive->meetings, archive->nmeetings));
	set_latest(page, archive);
	list = page_set_list(page, page->context, "bodies");
	for (i = 0; i < archive->nbodies; i++)
		page_fill_body(page, page_add(page, list),
		    &archive->bodies[i]);
	page_fill_years(page, page_set_list(page, page->context, "years"));
}
