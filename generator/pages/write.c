#include "write.h"

#include "frame.h"

static bool
is_in_sitemap(const struct page *page)
{
	return page->build->sitemap != NULL && !page->hidden;
}

int
page_write(struct page *page, const struct page_kind *kind)
{
	const struct build *build = page->build;
	struct buf html = BUF_INIT;
	const char *path = page->url + 1;
	int result;

	if (str_ends(str_of(page->url), "/"))
		path = arena_printf(&page->arena, "%s" INDEX_NAME, path);
	page_finish(page, kind);
	result = template_render(&html, build->templates,
	    arena_printf(&page->arena, PAGE_TEMPLATES "%s", kind->name),
	    page->context, build->diag);
	if (result == 0) {
		link_check_page(build->links, path,
		    (struct str){ html.data, html.len });
		result = staging_add(build->staging, path, html.data,
		    html.len);
	}
	buf_release(&html);
	if (result == 0 && is_in_sitemap(page))
		sitemap_add(build->sitemap, page->url, page->newest);
	return result;
}
