#include "page.h"

#include <string.h>

void
page_open(struct page *page, const struct build *build, const char *url)
{
	*page = (struct page){ .build = build, .url = url };
}

void
page_end(struct page *page)
{
	arena_release(&page->arena);
}

/* Add the relative link from one address to another: up to the folder that
   they share, and down again. */
static void
add_relative(struct buf *out, const char *from, struct str to)
{
	size_t i, shared = 0, start = out->len;

	for (i = 0; i < to.len && from[i] == to.data[i]; i++)
		if (from[i] == '/')
			shared = i + 1;
	for (i = shared; from[i] != '\0'; i++)
		if (from[i] == '/')
			buf_adds(out, "../");
	to = str_from(to, shared);
	buf_add(out, to.data, to.len);
	if (out->len == start)
		buf_adds(out, "./");
}

const char *
page_link(struct page *page, const char *url)
{
	size_t hash = str_find_char(str_of(url), '#');
	struct str to = { url, hash };
	struct buf link = BUF_INIT;
	const char *result;

	if (url[hash] != '\0' && str_is(to, page->url))
		return arena_dup(&page->arena, url + hash);
	/* Offline, nothing serves the page at another address. */
	if (page->absolute && !page->build->config->offline) {
		buf_adds(&link, link_base_path(page->build->config->base));
		buf_add(&link, to.data + 1, to.len - 1);
	} else {
		add_relative(&link, page->url, to);
	}
	if (page->build->config->offline && str_ends(to, "/")) {
		if (strcmp(link.data, "./") == 0)
			buf_reset(&link);
		buf_adds(&link, INDEX_NAME);
	}
	buf_adds(&link, url + hash);
	result = arena_dup(&page->arena, link.data);
	buf_release(&link);
	return result;
}

const char *
page_address(struct page *page, const char *url)
{
	const char *base = page->build->config->base;

	return *base == '\0' ? page_link(page, url) :
	    arena_printf(&page->arena, "%s%s", base, url + 1);
}
