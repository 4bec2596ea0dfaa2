#include "feed_atom.h"

#include "base/xml.h"
#include "feed.h"

#define ATOM		"http://www.w3.org/2005/Atom"
#define XHTML		"http://www.w3.org/1999/xhtml"
#define ATOM_TYPE	"application/atom+xml"
#define HTML_TYPE	"text/html"
#define UNDATED_TIME	"1970-01-01T00:00:00Z"

static void
add_link(struct xml *xml, const char *rel, const char *type, const char *link)
{
	xml_open(xml, "link");
	xml_attribute(xml, "rel", rel);
	xml_attribute(xml, "type", type);
	xml_attribute(xml, "href", link);
	xml_close(xml);
}

static void
add_author(struct xml *xml, const char *name, const char *link)
{
	xml_open(xml, "author");
	xml_element(xml, "name", name);
	if (link != NULL)
		xml_element(xml, "uri", link);
	xml_close(xml);
}

static void
add_category(struct xml *xml, const char *term)
{
	xml_open(xml, "category");
	xml_attribute(xml, "term", term);
	xml_close(xml);
}

static void
add_updated(struct xml *xml, const char *time)
{
	xml_element(xml, "updated", time != NULL ? time : UNDATED_TIME);
}

/* The meeting's items as a list, each with its outcome in a word. */
static void
add_lines(struct xml *xml, const struct feed_entry *entry)
{
	const struct feed_line *line;

	xml_open(xml, "ul");
	for (line = entry->lines; line < entry->lines + entry->nlines;
	     line++) {
		xml_open(xml, "li");
		xml_text(xml, line->lead);
		xml_open(xml, "a");
		xml_attribute(xml, "href", line->link);
		xml_text(xml, line->title);
		xml_close(xml);
		xml_text(xml, line->outcome);
		xml_close(xml);
	}
	xml_close(xml);
}

static void
add_content(struct xml *xml, const struct feed_entry *entry)
{
	xml_open(xml, "content");
	xml_attribute(xml, "type", "xhtml");
	xml_open(xml, "div");
	xml_attribute(xml, "xmlns", XHTML);
	if (entry->nlines != 0)
		add_lines(xml, entry);
	else
		xml_text(xml, "Ingen punkter.");
	xml_close(xml);
	xml_close(xml);
}

static void
add_entry(struct xml *xml, const struct feed_entry *entry)
{
	xml_open(xml, "entry");
	xml_element(xml, "id", entry->id);
	xml_element(xml, "title", entry->title);
	add_updated(xml, entry->time);
	add_author(xml, entry->body, entry->body_link);
	add_link(xml, "alternate", HTML_TYPE, entry->link);
	add_category(xml, entry->body);
	if (entry->case_number != NULL)
		add_category(xml, entry->case_number);
	if (entry->summary != NULL)
		xml_element(xml, "summary", entry->summary);
	else
		add_content(xml, entry);
	xml_close(xml);
}

void
feed_atom(struct buf *out, struct feed *feed)
{
	struct page *page = &feed->page;
	struct xml *xml = xml_begin(out);
	size_t i;

	xml_open(xml, "feed");
	xml_attribute(xml, "xmlns", ATOM);
	xml_attribute(xml, "xml:lang", "da");
	xml_element(xml, "id", feed_id(page, page->url));
	add_updated(xml, feed->count != 0 ? feed->entries[0].time : NULL);
	add_author(xml, feed_publisher(page->build->config), NULL);
	add_link(xml, "self", ATOM_TYPE, page_address(page, page->url));
	add_link(xml, "alternate", HTML_TYPE, page_address(page, feed->url));
	xml_element(xml, "title", feed->title);
	for (i = 0; i < feed->count; i++)
		add_entry(xml, &feed->entries[i]);
	xml_end(xml);
}
