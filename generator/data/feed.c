#include "feed.h"

#include <string.h>

#include "base/digest.h"
#include "language/danish_time.h"

#define SUMMARY_MAX	1000	/* bytes of a decision */

const char *
feed_publisher(const struct config *config)
{
	return *config->municipality != '\0' ? config->municipality :
	    config->title;
}

/* Returns a UUID: 128 bits of the hash, less six for its version and
   variant. */
static const char *
uuid_urn(struct page *page, const char *name)
{
	char hex[65];
	int digit;

	digest_sha256(name, strlen(name), hex);
	digit = hex[16] <= '9' ? hex[16] - '0' : hex[16] - 'a' + 10;
	return arena_printf(&page->arena,
	    "urn:uuid:%.8s-%.4s-8%.3s-%x%.3s-%.12s", hex, hex + 8, hex + 13,
	    8 | (digit & 3), hex + 17, hex + 20);
}

const char *
feed_id(struct page *page, const char *url)
{
	const struct config *config = page->build->config;
	const char *start = *config->identity != '\0' ? config->identity :
	    config->base;

	if (*start != '\0')
		return arena_printf(&page->arena, "%s%s", start, url + 1);
	return uuid_urn(page, arena_printf(&page->arena, "referat\n%s\n%s",
	    feed_publisher(config), url));
}

const char *
feed_time(struct page *page, const struct meeting_card *meeting)
{
	return danish_time_rfc3339(&page->arena, meeting->date,
	    meeting->status == STATUS_AGENDA ? NULL : meeting->start);
}

void
feed_begin(struct feed *feed, const struct build *build, const char *url,
    const char *name)
{
	*feed = (struct feed){ .url = url };
	page_open(&feed->page, build, NULL);
	feed->page.url = arena_printf(&feed->page.arena, "%s%s", url, name);
}

void
feed_end(struct feed *feed)
{
	page_end(&feed->page);
}

/* Add an entry about something that the meeting did. */
static struct feed_entry *
add_entry(struct feed *feed, const char *url,
    const struct meeting_card *meeting)
{
	struct page *page = &feed->page;
	struct feed_entry *entry;

	ARENA_ONE_MORE(&page->arena, feed->entries, feed->count);
	entry = &feed->entries[feed->count++];
	*entry = (struct feed_entry){ .id = feed_id(page, url),
		.link = page_address(page, url),
		.time = feed_time(page, meeting),
		.body = meeting->body_name,
		.body_link = page_address(page, meeting->body->url) };
	return entry;
}

/* Returns what was decided, a line for each paragraph. */
static const char *
summary_of(struct arena *arena, const struct item_card *item)
{
	bool cut;
	const char *text = decision_excerpt(arena, item, SUMMARY_MAX, &cut);

	if (item->meeting->status == STATUS_AGENDA)
		return arena_printf(arena, "%s%s", text,
		    "Dagsorden: punktet er endnu ikke behandlet.");
	if (item->decision == NULL)
		return "Referatet gengiver ingen beslutning.";
	return !cut ? text : arena_printf(arena, "%s%s%s", text,
	    *text != '\0' ? "\n" : "", "Læs hele beslutningen på siden.");
}

void
feed_add_item(struct feed *feed, const struct item_card *item)
{
	struct feed_entry *entry = add_entry(feed, item->url, item->meeting);

	entry->title = page_item_title(item);
	entry->case_number = item->case_number;
	entry->summary = summary_of(&feed->page.arena, item);
}

static struct feed_line
line_of(struct page *page, const struct item_card *item)
{
	const char *outcome = page_outcome_word(page, item);

	return (struct feed_line){
		.lead = arena_printf(&page->arena, "%s: ",
		    page_item_name(page, item)),
		.title = page_item_title(item),
		.link = page_address(page, item->url),
		.outcome = outcome == NULL ? "" :
		    arena_printf(&page->arena, " – %s", outcome) };
}

void
feed_add_meeting(struct feed *feed, const struct meeting_card *meeting)
{
	struct page *page = &feed->page;
	struct feed_entry *entry = add_entry(feed, meeting->url, meeting);
	size_t i;

	entry->title = arena_printf(&page->arena, "%s%s",
	    meeting->status == STATUS_AGENDA ? "Dagsorden: " : "",
	    page_meeting_name(page, meeting));
	entry->nlines = meeting->nitems;
	entry->lines = arena_calloc(&page->arena, meeting->nitems,
	    sizeof(*entry->lines));
	for (i = 0; i < meeting->nitems; i++)
		entry->lines[i] = line_of(page, &meeting->items[i]);
}
