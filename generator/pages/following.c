#include "following.h"

#include "begin.h"
#include "body_lists.h"
#include "context.h"
#include "follow.h"

static void
set_bodies(struct page *page)
{
	const struct archive *archive = page->build->archive;
	struct value *list = page_set_list(page, page->context, "bodies");
	const struct body *body;
	struct value *line;
	size_t i;

	for (i = 0; i < archive->nbodies; i++) {
		body = &archive->bodies[i];
		line = page_add(page, list);
		page_set(page, line, "name", body->name);
		page_set_link(page, line, "url", body->url);
		page_set_link(page, line, "feed",
		    arena_printf(&page->arena, "%sfeed.xml", body->url));
		page_set_link(page, line, "calendar",
		    page_calendar_url(page, body));
	}
}

void
page_following(struct page *page)
{
	page_title(page, "Følg med", "Sådan hører du, når der er nyt i en "
	    "sag, et udvalg eller hele arkivet.");
	page_crumb(page, "Følg med", NULL);
	value_set_number(&page->arena, page->context, "shards",
	    (long)page->build->archive->nshards);
	set_bodies(page);
}
