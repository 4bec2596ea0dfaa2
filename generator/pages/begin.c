#include "begin.h"

#include <string.h>

#include "context.h"
#include "words.h"

void
page_begin(struct page *page, const struct build *build, const char *url)
{
	page_open(page, build, url);
	/* It is served at any address. */
	page->absolute = strcmp(url, "/404.html") == 0;
	page->context = value_object(&page->arena);
	page->crumbs = page_set_list(page, page->context, "crumbs");
	if (strcmp(url, "/") != 0 && !page->absolute)
		page_crumb(page, "Forside", "/");
}

/* The address by which search engines should know the page, or NULL. */
static const char *
canonical(struct page *page)
{
	const char *base = page->build->config->base;
	const char *url = page->leads_to != NULL ? page->leads_to : page->url;
	struct str address = str_of(url);

	address = str_cut(address, str_find_char(address, '#'));
	if (*url != '/')
		return arena_dup_str(&page->arena, address);
	/* A page that is served at any address has none of its own. */
	if (page->absolute || *base == '\0')
		return NULL;
	return arena_printf(&page->arena, "%s%.*s", base,
	    STR_FMT(str_from(address, 1)));
}

void
page_title(struct page *page, const char *title, const char *description)
{
	struct value *self = page_set_object(page, page->context, "page");

	page->self = self;
	page_set(page, self, "title", title);
	page_set(page, self, "description", page_one_line(page, description));
	page_set(page, self, "canonical", canonical(page));
}

void
page_crumb(struct page *page, const char *name, const char *url)
{
	struct value *crumb = page_add(page, page->crumbs);

	ARENA_ONE_MORE(&page->arena, page->steps, page->nsteps);
	page->steps[page->nsteps++] = (struct page_step){ name, url };
	page_set(page, crumb, "name", name);
	page_set_link(page, crumb, "url", url);
}
