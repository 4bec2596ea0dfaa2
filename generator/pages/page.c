#include "page.h"

#include <string.h>

#include "base/array.h"
#include "language/excerpt.h"
#include "model/page_kind.h"
#include "follow.h"
#include "linked_data.h"
#include "urls.h"

#define INDEX	"index.html"
#define DESCRIPTION_MAX	200	/* bytes; search engines show no more */

static bool
is_web_address(const char *text)
{
	struct str s = str_of(text);

	return str_starts(s, "https://") || str_starts(s, "http://");
}

/* Where a click on the contact leads; NULL when it is neither kind. */
static const char *
contact_url(struct page *page, const char *contact)
{
	if (is_web_address(contact))
		return contact;
	if (strchr(contact, '@') != NULL)
		return arena_printf(&page->arena, "mailto:%s", contact);
	return NULL;
}

static const char *
some(const char *text)
{
	return text != NULL && *text != '\0' ? text : NULL;
}

static void
set_site(struct page *page)
{
	const struct config *config = page->build->config;
	struct value *site = page_set_object(page, page->context, "site");

	page_set(page, site, "title", config->title);
	page_set(page, site, "municipality", some(config->municipality));
	page_set(page, site, "contact", some(config->contact));
	page_set(page, site, "contact_url",
	    contact_url(page, config->contact));
	page_set(page, site, "accessibility", some(config->accessibility));
	value_set_bool(&page->arena, site, "search", config->search);
}

static void
set_asset(struct page *page, struct value *links, const char *member,
    const char *name)
{
	page_set_link(page, links, member, arena_printf(&page->arena,
	    "/" ASSETS "/%s", assets_name(page->build->assets, name)));
}

static void
set_links(struct page *page)
{
	struct value *links = page_set_object(page, page->context, "links");
	const struct archive *archive = page->build->archive;

	page_set_link(page, links, "front", "/");
	page_set_link(page, links, "meetings", "/moeder/");
	page_set_link(page, links, "cases", "/sager/");
	/* An archive without KLE numbers and laws has none. */
	page_set_link(page, links, "subjects", archive != NULL &&
	    archive->nsubjects + archive->nlaws != 0 ? "/emner/" : NULL);
	page_set_link(page, links, "bodies", "/udvalg/");
	page_set_link(page, links, "people", "/personer/");
	page_set_link(page, links, "votes", "/afstemninger/");
	page_set_link(page, links, "about", "/om/");
	page_set_link(page, links, "search", "/soeg/");
	page_set_link(page, links, "glossary", "/ordliste/");
	page_set_link(page, links, "data", DATA_URL);
	page_set_link(page, links, "follow", FOLLOW_URL);
	set_asset(page, links, "script_watch", "watch.js");
	set_asset(page, links, "script_missing", "missing.js");
	set_asset(page, links, "script_words", "search-words.js");
	set_asset(page, links, "script_index", "search-index.js");
	set_asset(page, links, "script_box", "search-box.js");
	set_asset(page, links, "script_page", "search-page.js");
	set_asset(page, links, "script_tables", "tables.js");
	set_asset(page, links, "style", "site.css");
	set_asset(page, links, "icon", "icon.svg");
	set_asset(page, links, "cite", "cite.js");
	page_set_link(page, links, "feed", "/feed.xml");
	page_set_link(page, links, "json_feed", "/feed.json");
	page_set_link(page, links, "opensearch",
	    *page->build->config->base != '\0' ? "/opensearch.xml" : NULL);
}

/* The parts of the site in the main menu, each with how its addresses begin. */
static const struct {
	const char *name, *url;
} parts[] = {
	{ "meetings", "/moeder/" },
	{ "cases", "/sager/" },
	{ "subjects", "/emner/" },
	{ "bodies", "/udvalg/" },
	{ "people", "/personer/" },
	{ "votes", "/afstemninger/" },
	{ "search", "/soeg/" },
	{ "about", "/om/" },
};

static void
set_here(struct page *page)
{
	struct value *here = page_set_object(page, page->context, "here");
	size_t i;

	for (i = 0; i < COUNT(parts); i++)
		value_set_bool(&page->arena, here, parts[i].name,
		    str_starts(str_of(page->url), parts[i].url));
}

void
page_open(struct page *page, const struct build *build, const char *url)
{
	*page = (struct page){ .build = build, .url = url };
}

void
page_begin(struct page *page, const struct build *build, const char *url)
{
	page_open(page, build, url);
	/* It stands in for pages at any depth. */
	page->absolute = strcmp(url, "/404.html") == 0;
	page->context = value_object(&page->arena);
	set_site(page);
	set_links(page);
	set_here(page);
	page->crumbs = page_set_list(page, page->context, "crumbs");
	if (strcmp(url, "/") != 0 && !page->absolute)
		page_crumb(page, "Forside", "/");
}

const char *
page_one_line(struct page *page, const char *text)
{
	struct str all = str_of(text != NULL ? text : ""), some;
	char *line, *p;

	if (text == NULL)
		return NULL;
	some = str_cut(all, excerpt_fit(all, DESCRIPTION_MAX));
	line = arena_printf(&page->arena, "%.*s%s", STR_FMT(some),
	    some.len < all.len ? " …" : "");
	for (p = line; *p != '\0'; p++)
		if (*p == '\n')
			*p = ' ';
	return line;
}

/* The address that search engines shall know the page by; NULL for none. */
static const char *
canonical(struct page *page)
{
	const char *base = page->build->config->base;
	const char *url = page->leads_to != NULL ? page->leads_to : page->url;
	struct str address = str_of(url);

	address = str_cut(address, str_find_char(address, '#'));
	if (is_web_address(url))
		return arena_dup_str(&page->arena, address);
	/* A page that stands in for others has no address of its own. */
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
page_end(struct page *page)
{
	arena_release(&page->arena);
}

void
page_finish(struct page *page, const char *template_name)
{
	page->hidden = page->absolute || page->leads_to != NULL || (page->build->config->noindex &
	    kind_of(template_name)) != 0;
	value_set_bool(&page->arena, page->self, "noindex", page->hidden);
	page_set_link(page, page->self, "feed", page->has_feed ?
	    arena_printf(&page->arena, "%sfeed.xml", page->url) : NULL);
	page_set(page, page->self, "linked_data", linked_data(page));
}

/* Is the page one that a sitemap lists? */
static bool
is_mapped(const struct page *page)
{
	return page->build->sitemap != NULL && !page->hidden;
}

int
page_write(struct page *page, const char *template_name)
{
	const struct build *build = page->build;
	struct buf html = BUF_INIT;
	const char *path = page->url + 1;
	int result;

	if (str_ends(str_of(page->url), "/"))
		path = arena_printf(&page->arena, "%s" INDEX, path);
	page_finish(page, template_name);
	result = template_render(&html, build->templates,
	    arena_printf(&page->arena, PAGE_TEMPLATES "%s", template_name),
	    page->context, build->diag);
	if (result == 0) {
		link_check_page(build->links, path,
		    (struct str){ html.data, html.len });
		result = staging_add(build->staging, path, html.data,
		    html.len);
	}
	buf_release(&html);
	if (result == 0 && is_mapped(page))
		sitemap_add(build->sitemap, page->url, page->newest);
	return result;
}

/* Add what leads from one address to another: up to the folder that they
   share, and down again. */
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
	/* Without a server nobody asks for a page that is not there. */
	if (page->absolute && !page->build->config->offline) {
		buf_adds(&link, link_base_path(page->build->config->base));
		buf_add(&link, to.data + 1, to.len - 1);
	} else {
		add_relative(&link, page->url, to);
	}
	if (page->build->config->offline && str_ends(to, "/")) {
		if (strcmp(link.data, "./") == 0)
			buf_reset(&link);
		buf_adds(&link, INDEX);
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

void
page_crumb(struct page *page, const char *name, const char *url)
{
	struct value *crumb = page_add(page, page->crumbs);

	ARENA_ONE_MORE(&page->arena, page->steps, page->nsteps);
	page->steps[page->nsteps++] = (struct page_step){ name, url };
	page_set(page, crumb, "name", name);
	page_set_link(page, crumb, "url", url);
}

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
		value_set(&page->arena, object, member,
		    value_null(&page->arena));
		return;
	}
	link = page_set_object(page, object, member);
	page_set(page, link, "name", name);
	page_set_link(page, link, "url", url);
}

void
page_set_pager(struct page *page, struct page_neighbour previous,
    struct page_neighbour next)
{
	struct value *pager;

	if (previous.url == NULL && next.url == NULL) {
		value_set(&page->arena, page->context, "pager",
		    value_null(&page->arena));
		return;
	}
	pager = page_set_object(page, page->context, "pager");
	page_set_named_link(page, pager, "previous", previous.name,
	    previous.url);
	page_set_named_link(page, pager, "next", next.name, next.url);
}
