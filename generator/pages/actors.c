#include "actors.h"

#include "context.h"

void
page_fill_actor(struct page *page, struct value *object,
    const struct actor *actor, bool last)
{
	const struct person *person = actor->person == NULL ? NULL :
	    archive_find_person(page->build->archive, actor->person);

	page_set(page, object, "name", actor->name);
	page_set(page, object, "party", actor->party);
	page_set_link(page, object, "url", person == NULL ? NULL :
	    person->url);
	page_set_bool(page, object, "group", actor->group);
	page_set_bool(page, object, "last", last);
	page_set(page, object, "votes", actor->votes < 0 ? NULL :
	    arena_printf(&page->arena, "%d", actor->votes));
}

void
page_set_actors(struct page *page, struct value *object, const char *name,
    const struct actors *actors)
{
	struct value *list = page_set_list(page, object, name);
	size_t i;

	for (i = 0; i < actors->count; i++) {
		page_fill_actor(page, page_add(page, list), &actors->list[i],
		    i + 1 == actors->count);
	}
}
