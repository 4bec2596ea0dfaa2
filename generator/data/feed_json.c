#include "feed_json.h"

#include "base/json.h"
#include "feed.h"

static struct json_object *
new_author(const char *name, const char *link)
{
	struct json_object *authors = json_new_array(),
	    *author = json_new_object();

	json_set(author, "name", json_new_text(name));
	if (link != NULL)
		json_set(author, "url", json_new_text(link));
	json_add(authors, author);
	return authors;
}

/* A line for each item, with its outcome in a word. */
static struct json_object *
new_content(const struct feed_entry *entry)
{
	struct json_object *content;
	struct buf text = BUF_INIT;
	size_t i;

	for (i = 0; i < entry->nlines; i++)
		buf_addf(&text, "%s%s%s%s", i != 0 ? "\n" : "",
		    entry->lines[i].lead, entry->lines[i].title,
		    entry->lines[i].outcome);
	if (entry->nlines == 0)
		buf_adds(&text, "Ingen punkter.");
	content = json_new_text(text.data);
	buf_release(&text);
	return content;
}

static struct json_object *
new_entry(const struct feed_entry *entry)
{
	struct json_object *object = json_new_object(),
	    *tags = json_new_array();

	json_set(object, "id", json_new_text(entry->id));
	json_set(object, "url", json_new_text(entry->link));
	json_set(object, "title", json_new_text(entry->title));
	json_set(object, "content_text", new_content(entry));
	if (entry->time != NULL)
		json_set(object, "date_published",
		    json_new_text(entry->time));
	json_set(object, "authors", new_author(entry->body,
	    entry->body_link));
	json_add(tags, json_new_text(entry->body));
	json_set(object, "tags", tags);
	return object;
}

void
feed_json(struct buf *out, struct feed *feed)
{
	struct page *page = &feed->page;
	const struct config *config = page->build->config;
	struct json_object *object = json_new_object(),
	    *items = json_new_array();
	size_t i;

	json_set(object, "version",
	    json_new_text("https://jsonfeed.org/version/1.1"));
	json_set(object, "title", json_new_text(feed->title));
	json_set(object, "home_page_url", json_new_text(page_address(page,
	    feed->url)));
	if (*config->base != '\0')
		json_set(object, "feed_url", json_new_text(page_address(page,
		    page->url)));
	json_set(object, "authors", new_author(feed_publisher(config), NULL));
	json_set(object, "language", json_new_text("da"));
	for (i = 0; i < feed->count; i++)
		json_add(items, new_entry(&feed->entries[i]));
	json_set(object, "items", items);
	json_write(out, object);
}
