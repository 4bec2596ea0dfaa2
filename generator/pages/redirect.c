#include "redirect.h"

#include "begin.h"
#include "context.h"

static bool
is_elsewhere(const char *address)
{
	return *address != '/';
}

void
page_redirect(struct page *page, const struct build *build, const char *from,
    const char *to)
{
	const char *base = build->config->base, *name = to;
	struct value *target;

	page_begin(page, build, from);
	page->leads_to = to;
	page_title(page, "Siden er flyttet", NULL);
	page_crumb(page, "Siden er flyttet", NULL);
	if (!is_elsewhere(to) && *base != '\0')
		name = arena_printf(&page->arena, "%s%s", base, to + 1);
	target = page_set_object(page, page->context, "target");
	page_set(page, target, "name", name);
	if (is_elsewhere(to))
		page_set(page, target, "url", to);
	else
		page_set_link(page, target, "url", to);
}
