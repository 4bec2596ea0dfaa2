#include "feed_atom.h"

#include <string.h>

#include "base/xml.h"
#include "feed_common.h"

#define ATOM		"http://www.w3.org/2005/Atom"
#define XHTML		"http://www.w3.org/1999/xhtml"
#define ATOM_TYPE	"application/atom+xml"
#define HTML_TYPE	"text/html"

#define SUMMARY_MAX	1000	/* bytes of a decision */

/* A feed that is being written. */
struct atom {
	struct page	 page;		/* stands for the feed itself */
	struct xml	*xml;
	struct buf	 out;
};

static void
add_link(struct atom *atom, const char *rel, const char *type,
    const char *url)
{
	xml_open(atom->xml, "link");
	xml_attribute(atom->xml, "rel", rel);
	xml_attribute(atom->xml, "type", type);
	xml_attribute(atom->xml, "href", page_address(&atom->page, url));
	xml_close(atom->xml);
}

static void
add_author(struct atom *atom, const char *name, const char *url)
{
	xml_open(atom->xml, "author");
	xml_element(atom->xml, "name", name);
	if (url != NULL)
		xml_element(atom->xml, "uri", page_address(&atom->page, url));
	xml_close(atom->xml);
}

static void
add_category(struct atom *atom, const char *term)
{
	xml_open(atom->xml, "category");
	xml_attribute(atom->xml, "term", term);
	xml_close(atom->xml);
}

/* Of the feed or of an entry; the time is that of the newest meeting in it. */
static void
add_updated(struct atom *atom, const struct meeting_card *meeting)
{
	const char *time = NULL;

	if (meeting != NULL)
		time = feed_time(&atom->page, meeting);
	xml_element(atom->xml, "updated", time != NULL ? time :
	    "1970-01-01T00:00:00Z");
}

static void
begin_entry(struct atom *atom, const char *title, const char *url,
    const struct meeting_card *meeting)
{
	xml_open(atom->xml, "entry");
	xml_element(atom->xml, "id", feed_id(&atom->page, url));
	xml_element(atom->xml, "title", title);
	add_updated(atom, meeting);
	add_author(atom, meeting->body_name, meeting->body->url);
	add_link(atom, "alternate", HTML_TYPE, url);
	add_category(atom, meeting->body_name);
}

/* What was decided, a line for each paragraph. */
static void
add_summary(struct atom *atom, const struct item_card *item)
{
	struct arena *arena = &atom->page.arena;
	struct value *scratch = value_object(arena);
	const struct value *lines;
	struct buf text = BUF_INIT;
	size_t i;

	page_fill_decision(&atom->page, scratch, item, SUMMARY_MAX);
	lines = value_get(scratch, STR_LIT("decision"));
	for (i = 0; i < lines->count; i++)
		buf_addf(&text, "%s%s", i != 0 ? "\n" : "",
		    lines->items[i]->text.data);
	if (item->meeting->status == STATUS_AGENDA)
		buf_adds(&text, "Dagsorden: punktet er endnu ikke behandlet.");
	else if (item->decision == NULL)
		buf_adds(&text, "Referatet gengiver ingen beslutning.");
	else if (value_truth(value_get(scratch, STR_LIT("decision_cut"))))
		buf_addf(&text, "%sLæs hele beslutningen på siden.",
		    text.len != 0 ? "\n" : "");
	xml_element(atom->xml, "summary", text.data);
	buf_release(&text);
}

static void
add_item(struct atom *atom, const struct item_card *item)
{
	begin_entry(atom, page_item_title(item), item->url, item->meeting);
	if (item->case_number != NULL)
		add_category(atom, item->case_number);
	add_summary(atom, item);
	xml_close(atom->xml);
}

/* The meeting's items as a list, each with its outcome in a word. */
static void
add_list(struct atom *atom, const struct meeting_card *meeting)
{
	struct xml *xml = atom->xml;
	const struct item_card *item;
	size_t i;

	xml_open(xml, "ul");
	for (i = 0; i < meeting->nitems; i++) {
		item = &meeting->items[i];
		xml_open(xml, "li");
		xml_text(xml, feed_item_lead(&atom->page, item));
		xml_open(xml, "a");
		xml_attribute(xml, "href", page_address(&atom->page,
		    item->url));
		xml_text(xml, page_item_title(item));
		xml_close(xml);
		xml_text(xml, feed_item_outcome(&atom->page, item));
		xml_close(xml);
	}
	xml_close(xml);
}

static void
add_meeting(struct atom *atom, const struct meeting_card *meeting)
{
	struct xml *xml = atom->xml;

	begin_entry(atom, feed_meeting_title(&atom->page, meeting),
	    meeting->url, meeting);
	xml_open(xml, "content");
	xml_attribute(xml, "type", "xhtml");
	xml_open(xml, "div");
	xml_attribute(xml, "xmlns", XHTML);
	if (meeting->nitems != 0)
		add_list(atom, meeting);
	else
		xml_text(xml, "Ingen punkter.");
	xml_close(xml);
	xml_close(xml);
	xml_close(xml);
}

/* Begin the feed of the page; `newest` is NULL when it has no entries. */
static void
begin(struct atom *atom, const struct pages *pages, const char *url,
    const struct meeting_card *newest)
{
	struct page *page = &atom->page;

	*atom = (struct atom){ .out = BUF_INIT };
	page_open(page, pages, NULL);
	page->url = arena_printf(&page->arena, "%sfeed.xml", url);
	atom->xml = xml_begin(&atom->out);
	xml_open(atom->xml, "feed");
	xml_attribute(atom->xml, "xmlns", ATOM);
	xml_attribute(atom->xml, "xml:lang", "da");
	xml_element(atom->xml, "id", feed_id(page, page->url));
	add_updated(atom, newest);
	add_author(atom, feed_publisher(pages->config), NULL);
	add_link(atom, "self", ATOM_TYPE, page->url);
	add_link(atom, "alternate", HTML_TYPE, url);
}

static int
end(struct atom *atom)
{
	int result;

	xml_end(atom->xml);
	result = staging_add(atom->page.pages->staging, atom->page.url + 1,
	    atom->out.data, atom->out.len);
	buf_release(&atom->out);
	page_end(&atom->page);
	return result;
}

static size_t
first_of_meeting(struct item_card *const *items, size_t last)
{
	size_t first = last;

	while (first > 0 && items[first - 1]->meeting == items[last]->meeting)
		first--;
	return first;
}

/* The items of the newest meeting first, in one meeting in its own order. */
static size_t
newest_items(const struct feed *feed,
    const struct item_card *picked[FEED_MAX])
{
	struct item_card *const *items = feed->items;
	size_t dated = feed->count, end, first, i, n = 0;

	while (dated > 0 && items[dated - 1]->meeting->date == NULL)
		dated--;
	for (end = dated; end > 0 && n < FEED_MAX; end = first) {
		first = first_of_meeting(items, end - 1);
		for (i = first; i < end && n < FEED_MAX; i++)
			picked[n++] = items[i];
	}
	for (i = dated; i < feed->count && n < FEED_MAX; i++)
		picked[n++] = items[i];
	return n;
}

int
feed_write(const struct pages *pages, const struct feed *feed)
{
	const struct item_card *items[FEED_MAX];
	size_t count = newest_items(feed, items), i;
	struct atom atom;

	begin(&atom, pages, feed->url, count != 0 ? items[0]->meeting : NULL);
	xml_element(atom.xml, "title", arena_printf(&atom.page.arena,
	    "%s – %s", feed->title, pages->config->title));
	for (i = 0; i < count; i++)
		add_item(&atom, items[i]);
	return end(&atom);
}

int
feed_body(const struct pages *pages, size_t index)
{
	const struct body *body = &pages->archive->bodies[index];
	struct feed feed = { .title = body->name, .url = body->url };
	struct arena arena = ARENA_INIT;
	struct item_card **items = NULL;
	size_t i, item;
	int result;

	for (i = 0; i < body->count; i++) {
		for (item = 0; item < body->meetings[i]->nitems; item++) {
			ARENA_ONE_MORE(&arena, items, feed.count);
			items[feed.count++] = &body->meetings[i]->items[item];
		}
	}
	feed.items = items;
	result = feed_write(pages, &feed);
	arena_release(&arena);
	return result;
}

int
feed_case(const struct pages *pages, size_t index)
{
	const struct case_file *file = &pages->archive->cases[index];
	struct arena arena = ARENA_INIT;
	struct feed feed = { .url = file->url, .items = file->treatments,
		.count = file->count };
	int result;

	feed.title = arena_printf(&arena, "%s (sag %s)",
	    page_item_title(case_newest(file)), file->number);
	result = feed_write(pages, &feed);
	arena_release(&arena);
	return result;
}

int
feed_subject(const struct pages *pages, size_t index)
{
	const struct subject *subject = &pages->archive->subjects[index];
	struct feed feed = { .title = subject->name, .url = subject->url,
		.items = subject->items, .count = subject->nitems };

	return feed_write(pages, &feed);
}

int
feed_site(const struct pages *pages, size_t index)
{
	const struct meeting_card *meetings[FEED_MAX];
	size_t count = feed_newest_meetings(pages->archive, meetings), i;
	struct atom atom;

	(void)index;
	begin(&atom, pages, "/", count != 0 ? meetings[0] : NULL);
	xml_element(atom.xml, "title", pages->config->title);
	for (i = 0; i < count; i++)
		add_meeting(&atom, meetings[i]);
	return end(&atom);
}
