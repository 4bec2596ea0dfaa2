/*
 * A crawl through a site: each page is parsed with libxml2, has its one
 * heading and its records, and leads nowhere but to what is there.
 */
#include "world.h"

#include <check.h>
#include <string.h>

#include <libxml/HTMLparser.h>
#include <libxml/xmlerror.h>

#include "base/file.h"
#include "base/string_set.h"

/* What a crawl through the site has seen and is looking for. */
struct crawl {
	struct arena	 arena;
	struct world	*world;
	struct set	 places;	/* "om/index.html", "…#id" */
	struct set	 links;		/* the same, to be found */
	const char	*path;		/* of the page being read */
	size_t		 records;	/* elements marked data-record */
	size_t		 headings;	/* h1 */
};

static void
count_mistakes(void *count, xmlErrorPtr error)
{
	/* The parser knows HTML 4, in which there is no "section". */
	if (error->code != XML_HTML_UNKNOWN_TAG) {
		fprintf(stderr, "%d: %s", error->line, error->message);
		++*(size_t *)count;
	}
}

/* The path of the file that `href` leads to from the page at hand. */
static const char *
resolve(struct crawl *crawl, const char *href)
{
	const char *slash = strrchr(crawl->path, '/'), *part;
	struct buf path = BUF_INIT;
	const char *result;

	if (*href != '/' && slash != NULL)
		buf_add(&path, crawl->path, (size_t)(slash + 1 - crawl->path));
	if (*href == '#') {
		buf_reset(&path);
		buf_adds(&path, crawl->path);
	}
	for (part = href + (*href == '/'); *part != '\0';) {
		if (strncmp(part, "../", 3) == 0) {
			ck_assert_msg(path.len != 0, "%s: %s leads out of "
			    "the site", crawl->path, href);
			do
				buf_truncate(&path, path.len - 1);
			while (path.len != 0 &&
			    path.data[path.len - 1] != '/');
			part += 3;
		} else if (strncmp(part, "./", 2) == 0) {
			part += 2;
		} else {
			if (*part == '#' && path.len != 0 &&
			    path.data[path.len - 1] == '/')
				buf_adds(&path, "index.html");
			buf_addc(&path, *part++);
		}
	}
	if (path.len == 0 || path.data[path.len - 1] == '/')
		buf_adds(&path, "index.html");
	result = arena_dup(&crawl->arena, path.data);
	buf_release(&path);
	return result;
}

static void
see_link(struct crawl *crawl, const char *href)
{
	struct str link = str_of(href);

	if (str_starts(link, "mailto:") ||
	    str_starts(link, "https://fjordby.example/") ||
	    str_starts(link, "https://arkiv.fjordby.example/") ||
	    str_starts(link, "http://www.kle-online.dk/emneplan/") ||
	    str_starts(link, "https://www.retsinformation.dk/eli/accn/"))
		return;
	ck_assert_msg(!str_contains(link, ":"), "%s: %s is elsewhere",
	    crawl->path, href);
	if (crawl->world->config.offline)
		ck_assert_msg(!str_ends(str_cut(link, str_find_char(link,
		    '#')), "/"), "%s: %s is a folder", crawl->path, href);
	set_add(&crawl->links, str_of(resolve(crawl, href)));
}

static void
see_id(struct crawl *crawl, const char *id)
{
	const char *place = arena_printf(&crawl->arena, "%s#%s", crawl->path,
	    id);

	ck_assert_msg(set_find(&crawl->places, str_of(place)) == NULL,
	    "%s stands there twice", place);
	set_add(&crawl->places, str_of(place));
}

/* Is it a script that is none, but holds data? */
static bool
is_data(xmlNode *node)
{
	xmlChar *type = xmlGetProp(node, BAD_CAST "type");
	bool result = type != NULL && strcmp((const char *)node->name,
	    "script") == 0 && strcmp((const char *)type,
	    "application/ld+json") == 0;

	xmlFree(type);
	return result;
}

static void
see_element(struct crawl *crawl, xmlNode *node)
{
	const char *value;
	xmlAttr *attribute;

	ck_assert_msg(strcmp((const char *)node->name, "style") != 0,
	    "%s: <style>", crawl->path);
	/* A script is a file of the site's, which see_link looks for. */
	ck_assert_msg(strcmp((const char *)node->name, "script") != 0 ||
	    node->children == NULL || is_data(node),
	    "%s: a script in the page", crawl->path);
	crawl->headings += strcmp((const char *)node->name, "h1") == 0;
	for (attribute = node->properties; attribute != NULL;
	     attribute = attribute->next) {
		value = attribute->children != NULL ?
		    (const char *)attribute->children->content : "";
		if (strcmp((const char *)attribute->name, "href") == 0 ||
		    strcmp((const char *)attribute->name, "src") == 0 ||
		    strcmp((const char *)attribute->name, "action") == 0)
			see_link(crawl, value);
		else if (strcmp((const char *)attribute->name, "id") == 0)
			see_id(crawl, value);
		else if (strcmp((const char *)attribute->name, "style") == 0)
			ck_abort_msg("%s: a style attribute", crawl->path);
		else if (strcmp((const char *)attribute->name,
		    "data-record") == 0)
			crawl->records++;
	}
}

static void
see_tree(struct crawl *crawl, xmlNode *node)
{
	for (; node != NULL; node = node->next) {
		if (node->type == XML_ELEMENT_NODE)
			see_element(crawl, node);
		see_tree(crawl, node->children);
	}
}

/* A meeting and an item have one record, all other pages none. */
static size_t
records_expected(const char *path)
{
	struct str rest = str_of(path);

	if (!str_starts(rest, "moeder/"))
		return 0;
	rest = str_from(rest, strlen("moeder/"));
	return str_contains(rest, "-kulturudvalget/") ||
	    str_contains(rest, "-byraadet/") ||
	    str_contains(rest, "uden-dato-");
}

static bool
is_void(struct str name)
{
	return str_is(name, "meta") || str_is(name, "link") ||
	    str_is(name, "br") || str_is(name, "input");
}

/* The parser closes what is left open without a word; we do not. */
static void
check_balance(const char *path, struct str html)
{
	struct str open[64] = { { NULL, 0 } }, name;
	size_t depth = 0, at;
	bool closing;

	while ((at = str_find_char(html, '<')) < html.len) {
		html = str_from(html, at + 1);
		closing = str_starts(html, "/");
		name = str_from(html, closing);
		name = str_cut(name, strspn(name.data,
		    "abcdefghijklmnopqrstuvwxyz0123456789"));
		if (name.len == 0 || is_void(name))
			continue;
		if (!closing) {
			ck_assert_uint_lt(depth, 64);
			open[depth++] = name;
			continue;
		}
		ck_assert_msg(depth > 0 && str_eq(open[depth - 1], name),
		    "%s: </%.*s> where <%.*s> is open", path, STR_FMT(name),
		    STR_FMT(open[depth > 0 ? depth - 1 : 0]));
		depth--;
	}
	ck_assert_msg(depth == 0, "%s: <%.*s> is left open", path,
	    STR_FMT(open[0]));
}

static void
see_page(struct crawl *crawl, const char *path)
{
	const char *file = arena_printf(&crawl->arena, "%s/%s",
	    crawl->world->out, path);
	struct buf html = BUF_INIT;
	size_t mistakes = 0;
	xmlDoc *doc;

	crawl->path = path;
	crawl->records = crawl->headings = 0;
	ck_assert_int_eq(file_read(file, &html), 0);
	check_balance(path, (struct str){ html.data, html.len });
	xmlSetStructuredErrorFunc(&mistakes, count_mistakes);
	doc = htmlReadMemory(html.data, (int)html.len, path, "UTF-8",
	    HTML_PARSE_NONET);
	xmlSetStructuredErrorFunc(NULL, NULL);
	ck_assert_ptr_nonnull(doc);
	ck_assert_msg(mistakes == 0, "%s: %zu mistakes", path, mistakes);
	see_tree(crawl, xmlDocGetRootElement(doc));
	ck_assert_msg(crawl->records == records_expected(path),
	    "%s: %zu records", path, crawl->records);
	ck_assert_msg(crawl->headings == 1, "%s: %zu h1", path,
	    crawl->headings);
	ck_assert_ptr_nonnull(strstr(html.data, "<html lang=\"da\">"));
	xmlFreeDoc(doc);
	buf_release(&html);
}

void
world_crawl(struct world *world)
{
	struct crawl crawl = { .world = world, .places = SET_INIT,
		.links = SET_INIT };
	struct set_entry *link;
	const char **paths;
	size_t count, i;

	ck_assert_int_eq(file_list(&crawl.arena, world->out, &paths, &count),
	    0);
	for (i = 0; i < count; i++) {
		set_add(&crawl.places, str_of(paths[i]));
		if (str_ends(str_of(paths[i]), ".html"))
			see_page(&crawl, paths[i]);
	}
	for (i = 0; i < crawl.links.room; i++) {
		link = crawl.links.table[i];
		ck_assert_msg(link == NULL || set_find(&crawl.places,
		    str_of(link->text)) != NULL, "%s is linked to, but not "
		    "there", link != NULL ? link->text : "");
	}
	ck_assert_uint_gt(crawl.links.count, 20);
	set_release(&crawl.links);
	set_release(&crawl.places);
	arena_release(&crawl.arena);
	xmlCleanupParser();
}
