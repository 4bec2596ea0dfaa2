#include "feed_json.h"

#include "base/json.h"
#include "feed.h"

static void
write_author(struct json *json, const char *name, const char *link)
{
	json_begin_array(json, "authors");
	json_begin_object(json, NULL);
	json_add_text(json, "name", name);
	if (link != NULL)
		json_add_text(json, "url", link);
	json_end_object(json);
	json_end_array(json);
}

/* A line for each item, with its outcome in a word. */
static void
write_content(struct json *json, const struct feed_entry *entry)
{
	struct buf text = BUF_INIT;
	size_t i;

	for (i = 0; i < entry->nlines; i++)
		buf_addf(&text, "%s%s%s%s", i != 0 ? "\n" : "",
		    entry->lines[i].lead, entry->lines[i].title,
		    entry->lines[i].outcome);
	if (entry->nlines == 0)
		buf_adds(&text, "Ingen punkter.");
	json_add_text(json, "content_text", text.data);
	buf_release(&text);
}

static void
write_entry(struct json *json, const struct feed_entry *entry)
{
	json_begin_object(json, NULL);
	json_add_text(json, "id", entry->id);
	json_add_text(json, "url", entry->link);
	json_add_text(json, "title", entry->title);
	write_content(json, entry);
	if (entry->time != NULL)
		json_add_text(json, "date_published", entry->time);
	write_author(json, entry->body, entry->body_link);
	json_begin_array(json, "tags");
	json_add_text(json, NULL, entry->body);
	json_end_array(json);
	json_end_object(json);
}

void
feed_json(struct buf *out, struct feed *feed)
{
	struct page *page = &feed->page;
	const struct config *config = page->build->config;
	struct json json;
	size_t i;

	json_begin(&json, out, JSON_LINES);
	json_begin_object(&json, NULL);
	json_add_text(&json, "version", "https://jsonfeed.org/version/1.1");
	json_add_text(&json, "title", feed->title);
	json_add_text(&json, "home_page_url", page_address(page, feed->url));
	if (*config->base != '\0')
		json_add_text(&json, "feed_url",
		    page_address(page, page->url));
	write_author(&json, feed_publisher(config), NULL);
	json_add_text(&json, "language", "da");
	json_begin_array(&json, "items");
	for (i = 0; i < feed->count; i++)
		write_entry(&json, &feed->entries[i]);
	json_end_array(&json);
	json_end_object(&json);
	buf_addc(out, '\n');
}
