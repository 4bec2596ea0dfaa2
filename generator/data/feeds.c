#include "feeds.h"

#include "publish/publish.h"
#include "feed.h"
#include "feed_atom.h"
#include "feed_json.h"

/* Write the feed with that function, and end it. */
static int
write_feed(struct feed *feed, void (*add)(struct buf *, struct feed *))
{
	struct buf out = BUF_INIT;
	int result;

	add(&out, feed);
	result = staging_add(feed->page.build->staging, feed->page.url + 1,
	    out.data, out.len);
	buf_release(&out);
	feed_end(feed);
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

/* Add the newest of `count` items, which are in the order of time: the newest
   meeting's first, but each meeting's in its own order. */
static void
add_items(struct feed *feed, struct item_card *const *items, size_t count)
{
	size_t dated = count, end, first, i;

	while (dated > 0 && items[dated - 1]->meeting->date == NULL)
		dated--;
	for (end = dated; end > 0 && feed->count < FEED_MAX; end = first) {
		first = first_of_meeting(items, end - 1);
		for (i = first; i < end && feed->count < FEED_MAX; i++)
			feed_add_item(feed, items[i]);
	}
	for (i = dated; i < count && feed->count < FEED_MAX; i++)
		feed_add_item(feed, items[i]);
}

static void
add_meetings(struct feed *feed, const struct archive *archive)
{
	size_t dated = archive->nmeetings, i;

	while (dated > 0 && archive->meetings[dated - 1]->date == NULL)
		dated--;
	for (i = dated; i > 0 && feed->count < FEED_MAX; i--)
		feed_add_meeting(feed, archive->meetings[i - 1]);
	for (i = dated; i < archive->nmeetings && feed->count < FEED_MAX; i++)
		feed_add_meeting(feed, archive->meetings[i]);
}

/* Give the feed of a page in the site its title. */
static void
set_title(struct feed *feed, const char *title)
{
	feed->title = arena_printf(&feed->page.arena, "%s – %s", title,
	    feed->page.build->config->title);
}

int
feed_body(const struct build *build, size_t index)
{
	const struct body *body = &build->archive->bodies[index];
	struct item_card **items = NULL;
	struct feed feed;
	size_t i, item, count = 0;

	feed_begin(&feed, build, body->url, "feed.xml");
	set_title(&feed, body->name);
	for (i = 0; i < body->count; i++) {
		for (item = 0; item < body->meetings[i]->nitems; item++) {
			ARENA_ONE_MORE(&feed.page.arena, items, count);
			items[count++] = &body->meetings[i]->items[item];
		}
	}
	add_items(&feed, items, count);
	return write_feed(&feed, feed_atom);
}

int
feed_case(const struct build *build, size_t index)
{
	const struct case_file *file = &build->archive->cases[index];
	struct feed feed;

	feed_begin(&feed, build, file->url, "feed.xml");
	set_title(&feed, arena_printf(&feed.page.arena, "%s (sag %s)",
	    page_item_title(case_newest(file)), file->number));
	add_items(&feed, file->treatments, file->count);
	return write_feed(&feed, feed_atom);
}

int
feed_subject(const struct build *build, size_t index)
{
	const struct subject *subject = &build->archive->subjects[index];
	struct feed feed;

	feed_begin(&feed, build, subject->url, "feed.xml");
	set_title(&feed, subject->name);
	add_items(&feed, subject->items, subject->nitems);
	return write_feed(&feed, feed_atom);
}

/* Begin the feed of the whole site. */
static void
begin_site(struct feed *feed, const struct build *build, const char *name)
{
	feed_begin(feed, build, "/", name);
	feed->title = build->config->title;
	add_meetings(feed, build->archive);
}

int
feed_site(const struct build *build, size_t index)
{
	struct feed feed;

	(void)index;
	begin_site(&feed, build, "feed.xml");
	return write_feed(&feed, feed_atom);
}

int
feed_site_json(const struct build *build, size_t index)
{
	struct feed feed;

	(void)index;
	begin_site(&feed, build, "feed.json");
	return write_feed(&feed, feed_json);
}
