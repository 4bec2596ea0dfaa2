#include "sitemap.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/arena.h"
#include "base/xml.h"

#define NAMESPACE	"http://www.sitemaps.org/schemas/sitemap/0.9"

struct address {
	const char	*url;
	const char	*date;		/* or NULL */
};

struct sitemap {
	const char	*base;
	pthread_mutex_t	 lock;		/* for what follows */
	struct arena	 arena;
	struct address	*list;
	size_t		 count, room;
};

struct sitemap *
sitemap_new(const char *base)
{
	struct sitemap *sitemap = xcalloc(1, sizeof(*sitemap));

	sitemap->base = base;
	pthread_mutex_init(&sitemap->lock, NULL);
	return sitemap;
}

void
sitemap_free(struct sitemap *sitemap)
{
	if (sitemap == NULL)
		return;
	pthread_mutex_destroy(&sitemap->lock);
	arena_release(&sitemap->arena);
	free(sitemap->list);
	free(sitemap);
}

void
sitemap_add(struct sitemap *sitemap, const char *url, const char *date)
{
	struct address *address;

	pthread_mutex_lock(&sitemap->lock);
	ALLOC_ONE_MORE(sitemap->list, sitemap->count, sitemap->room);
	address = &sitemap->list[sitemap->count++];
	address->url = arena_dup(&sitemap->arena, url);
	address->date = date != NULL ? arena_dup(&sitemap->arena, date) : NULL;
	pthread_mutex_unlock(&sitemap->lock);
}

static int
by_url(const void *va, const void *vb)
{
	const struct address *a = va, *b = vb;

	return strcmp(a->url, b->url);
}

static void
begin(struct xml *xml, const char *name)
{
	xml_open(xml, name);
	xml_attribute(xml, "xmlns", NAMESPACE);
}

/* Append an entry of a sitemap, or of the index. */
static void
add_entry(struct xml *xml, const char *name, const char *base,
    const struct address *address)
{
	xml_open(xml, name);
	xml_open(xml, "loc");
	xml_text(xml, base);
	xml_text(xml, address->url + 1);
	xml_close(xml);
	if (address->date != NULL)
		xml_element(xml, "lastmod", address->date);
	xml_close(xml);
}

static int
publish_xml(struct staging *staging, const char *url, struct buf *out)
{
	int result = staging_add(staging, url + 1, out->data, out->len);

	buf_release(out);
	return result;
}

/* Write SITEMAP_MAX addresses from `first` on as the file `url`. */
static int
write_part(struct sitemap *sitemap, struct staging *staging, const char *url,
    size_t first)
{
	struct buf out = BUF_INIT;
	struct xml *xml = xml_begin(&out);
	size_t i;

	begin(xml, "urlset");
	for (i = first; i < sitemap->count && i < first + SITEMAP_MAX; i++)
		add_entry(xml, "url", sitemap->base, &sitemap->list[i]);
	xml_end(xml);
	return publish_xml(staging, url, &out);
}

/* The file that begins with address `first`, as an entry of the index. */
static struct address
part_of(struct sitemap *sitemap, size_t first)
{
	struct address part = { NULL, NULL };
	const char *date;
	size_t i;

	part.url = arena_printf(&sitemap->arena, "/sitemap-%zu.xml",
	    first / SITEMAP_MAX + 1);
	for (i = first; i < sitemap->count && i < first + SITEMAP_MAX; i++) {
		date = sitemap->list[i].date;
		if (date != NULL && (part.date == NULL ||
		    strcmp(date, part.date) > 0))
			part.date = date;
	}
	return part;
}

static int
write_parts(struct sitemap *sitemap, struct staging *staging)
{
	struct buf out = BUF_INIT;
	struct xml *xml = xml_begin(&out);
	struct address part;
	size_t first;
	int result = 0;

	begin(xml, "sitemapindex");
	for (first = 0; first < sitemap->count; first += SITEMAP_MAX) {
		part = part_of(sitemap, first);
		add_entry(xml, "sitemap", sitemap->base, &part);
		result |= write_part(sitemap, staging, part.url, first);
	}
	xml_end(xml);
	return publish_xml(staging, "/sitemap.xml", &out) | result;
}

int
sitemap_write(struct sitemap *sitemap, struct staging *staging)
{
	if (sitemap->count != 0)
		qsort(sitemap->list, sitemap->count, sizeof(*sitemap->list),
		    by_url);
	if (sitemap->count <= SITEMAP_MAX)
		return write_part(sitemap, staging, "/sitemap.xml", 0);
	return write_parts(sitemap, staging);
}
