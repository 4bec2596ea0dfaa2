#include "absences.h"

#include <string.h>

#include "actors.h"
#include "context.h"

/* A line on an absence, with the place where it is printed. */
static void
fill_absence(struct page *page, struct value *line,
    const struct absence *absence, const char *url)
{
	struct buf items = BUF_INIT;
	size_t i;

	page_fill_actor(page, page_set_object(page, line, "who"),
	    &absence->who, true);
	page_set(page, line, "from", absence->meeting ? "mødet" :
	    "behandlingen af punktet");
	page_set(page, line, "reason", absence->reason);
	page_set(page, line, "body", absence->body);
	if (absence->substitute.name == NULL)
		page_set_null(page, line, "substitute");
	else
		page_fill_actor(page, page_set_object(page, line,
		    "substitute"), &absence->substitute, true);
	page_set(page, line, "text", absence->basis.text);
	page_set_link(page, line, "url",
	    arena_printf(&page->arena, "%s#%s", url, absence->basis.anchor));
	for (i = 0; i < absence->nitems; i++)
		buf_addf(&items, "%s%s", i != 0 ? ", " : "",
		    absence->items[i]);
	page_set(page, line, "items", items.len != 0 ? items.data : NULL);
	buf_release(&items);
}

bool
page_absence_covers(const struct absence *absence,
    const struct item_card *item)
{
	size_t i;

	for (i = 0; i < absence->nitems; i++)
		if (strcmp(absence->items[i], item->label) == 0)
			return true;
	return absence->nitems == 0;
}

/* The page on which the meeting's absence is printed: in its head, or in
   another item. */
static const char *
place_of(struct page *page, const struct meeting_card *meeting,
    const struct absence *absence)
{
	if (absence->stated_in == NULL)
		return meeting->url;
	return arena_printf(&page->arena, "%s%s/", meeting->url,
	    absence->stated_in);
}

size_t
page_set_absences(struct page *page, struct value *object,
    const struct item_card *item)
{
	struct value *list = page_set_list(page, object, "absences");
	const struct facts *own = &item->facts;
	const struct facts *all = &item->meeting->facts;
	size_t i, count = own->nabsences;

	for (i = 0; i < own->nabsences; i++)
		fill_absence(page, page_add(page, list), &own->absences[i],
		    item->url);
	for (i = 0; i < all->nabsences; i++) {
		if (!page_absence_covers(&all->absences[i], item))
			continue;
		fill_absence(page, page_add(page, list), &all->absences[i],
		    place_of(page, item->meeting, &all->absences[i]));
		count++;
	}
	return count;
}

void
page_set_meeting_absences(struct page *page,
    const struct meeting_card *meeting)
{
	struct value *list = page_set_list(page, page->context, "absences");
	const struct facts *facts = &meeting->facts;
	size_t i;

	for (i = 0; i < facts->nabsences; i++)
		fill_absence(page, page_add(page, list), &facts->absences[i],
		    place_of(page, meeting, &facts->absences[i]));
	page_set_bool(page, page->context, "has_absences",
	    facts->nabsences != 0);
}
