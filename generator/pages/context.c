#include "context.h"

void
page_set(struct page *page, struct value *object, const char *name,
    const char *text)
{
	value_set_text(&page->arena, object, name, text);
}

void
page_set_link(struct page *page, struct value *object, const char *name,
    const char *url)
{
	page_set(page, object, name, url != NULL ? page_link(page, url) :
	    NULL);
}

void
page_set_bool(struct page *page, struct value *object, const char *name,
    bool truth)
{
	value_set_bool(&page->arena, object, name, truth);
}

void
page_set_null(struct page *page, struct value *object, const char *name)
{
	value_set(&page->arena, object, name, value_null(&page->arena));
}

struct value *
page_add(struct page *page, struct value *list)
{
	struct value *object = value_object(&page->arena);

	value_add(&page->arena, list, object);
	return object;
}

struct value *
page_set_list(struct page *page, struct value *object, const char *name)
{
	struct value *list = value_list(&page->arena);

	value_set(&page->arena, object, name, list);
	return list;
}

struct value *
page_set_object(struct page *page, struct value *object, const char *name)
{
	struct value *inner = value_object(&page->arena);

	value_set(&page->arena, object, name, inner);
	return inner;
}

void
page_set_named_link(struct page *page, struct value *object,
    const char *member, const char *name, const char *url)
{
	struct value *link;

	if (url == NULL) {
		page_set_null(page, object, member);
		return;
	}
	link = page_set_object(page, object, member);
	page_set(page, link, "name", name);
	page_set_link(page, link, "url", url);
}
