#include "data.h"

#include "begin.h"
#include "context.h"
#include "dates.h"
#include "names.h"
#include "urls.h"
#include "words.h"

/* The newest meeting that has a date, or NULL. */
static const struct meeting_card *
example(const struct archive *archive)
{
	size_t dated = page_dated(archive->meetings, archive->nmeetings);

	return dated != 0 ? archive->meetings[dated - 1] : NULL;
}

static void
set_example(struct page *page, const struct meeting_card *meeting)
{
	if (meeting == NULL)
		page_set_named_link(page, page->context, "example", NULL,
		    NULL);
	else
		page_set_named_link(page, page->context, "example",
		    page_meeting_name(page, meeting), arena_printf(
		    &page->arena, "%sindex.json", meeting->url));
}

static void
set_licence(struct page *page, const struct named_address *licence)
{
	struct value *object;

	if (*licence->name == '\0') {
		page_set_null(page, page->context, "licence");
		return;
	}
	object = page_set_object(page, page->context, "licence");
	page_set(page, object, "name", licence->name);
	page_set(page, object, "url", *licence->url != '\0' ? licence->url :
	    NULL);
}

void
page_data(struct page *page)
{
	const struct archive *archive = page->build->archive;
	const char *base = page->build->config->base;

	page_title(page, "Åbne data", "Hele arkivet som data: hvad der er, "
	    "og hvordan det kan bruges.");
	page_crumb(page, "Åbne data", NULL);
	page_set(page, page->context, "meetings",
	    page_count(page, archive->nmeetings, "møde", "møder"));
	page_set_link(page, page->context, "list", DATA_MEETINGS);
	page_set_link(page, page->context, "schema", DATA_SCHEMA);
	page_set_link(page, page->context, "sitemap", *base != '\0' ?
	    "/sitemap.xml" : NULL);
	page_set(page, page->context, "root", *base != '\0' ? base :
	    "https://arkivets-adresse/");
	set_example(page, example(archive));
	set_licence(page, &page->build->config->licence);
}
