/*
 * The site's feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/).
 * The format knows whole addresses only: without base there is no feed_url,
 * which names the feed for ever, and the others are as in the Atom feed.
 */
#include "feed_common.h"

#include "base/json.h"

static struct json_object *
new_author(const char *name, const char *url)
{
	struct json_object *authors = json_new_array(),
	    *author = json_new_object();

	json_set(author, "name", json_new_text(name));
	if (url != NULL)
		json_set(author, "url", json_new_text(url));
	json_add(authors, author);
	return authors;
}

/* A line for each item, with its outcome in a word. */
static struct json_object *
new_content(struct page *page, const struct meeting_card *meeting)
{
	struct json_object *content;
	struct buf text = BUF_INIT;
	size_t i;

	for (i = 0; i < meeting->nitems; i++)
		buf_addf(&text, "%s%s%s%s", i != 0 ? "\n" : "",
		    feed_item_lead(page, &meeting->items[i]),
		    page_item_title(&meeting->items[i]),
		    feed_item_outcome(page, &meeting->items[i]));
	if (meeting->nitems == 0)
		buf_adds(&text, "Ingen punkter.");
	content = json_new_text(text.data);
	buf_release(&text);
	return content;
}

static struct json_object *
new_entry(struct page *page, const struct meeting_card *meeting)
{
	struct json_object *entry = json_new_object(),
	    *tags = json_new_array();
	const char *time = feed_time(page, meeting);

	json_set(entry, "id", json_new_text(feed_id(page, meeting->url)));
	json_set(entry, "url", json_new_text(page_address(page,
	    meeting->url)));
	json_set(entry, "title", json_new_text(feed_meeting_title(page,
	    meeting)));
	json_set(entry, "content_text", new_content(page, meeting));
	if (time != NULL)
		json_set(entry, "date_published", json_new_text(time));
	json_set(entry, "authors", new_author(meeting->body_name,
	    page_address(page, meeting->body->url)));
	json_add(tags, json_new_text(meeting->body_name));
	json_set(entry, "tags", tags);
	return entry;
}

static struct json_object *
new_feed(struct page *page)
{
	const struct config *config = page->pages->config;
	const struct meeting_card *meetings[FEED_MAX];
	size_t count = feed_newest_meetings(page->pages->archive, meetings), i;
	struct json_object *feed = json_new_object(),
	    *items = json_new_array();

	json_set(feed, "version",
	    json_new_text("https://jsonfeed.org/version/1.1"));
	json_set(feed, "title", json_new_text(config->title));
	json_set(feed, "home_page_url", json_new_text(page_address(page,
	    "/")));
	if (*config->base != '\0')
		json_set(feed, "feed_url", json_new_text(page_address(page,
		    page->url)));
	json_set(feed, "authors", new_author(feed_publisher(config), NULL));
	json_set(feed, "language", json_new_text("da"));
	for (i = 0; i < count; i++)
		json_add(items, new_entry(page, meetings[i]));
	json_set(feed, "items", items);
	return feed;
}

int
feed_site_json(const struct pages *pages, size_t index)
{
	struct buf out = BUF_INIT;
	struct page page;
	int result;

	(void)index;
	page_open(&page, pages, "/feed.json");
	json_write(&out, new_feed(&page));
	result = staging_add(pages->staging, "feed.json", out.data, out.len);
	buf_release(&out);
	page_end(&page);
	return result;
}
