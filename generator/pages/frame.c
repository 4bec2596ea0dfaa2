#include "frame.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "context.h"
#include "linked_data.h"

struct frame {
	struct str	 folder;	/* "/moeder/" */
	size_t		 depth;		/* of the pages: how many '/' */
	bool		 absolute;	/* as page->absolute */
	struct page	 page;		/* its context is the frame's */
	struct frame	*next;
};

struct frames {
	pthread_mutex_t	 lock;
	struct frame	*first;
};

static bool
is_web_address(const char *text)
{
	struct str s = str_of(text);

	return str_starts(s, "https://") || str_starts(s, "http://");
}

/* Where a click on the contact leads, or NULL if it is neither kind. */
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
	page_set_bool(page, site, "search", config->search);
}

static void
set_asset(struct page *page, struct value *links, const char *member,
    const char *name)
{
	page_set_link(page, links, member, arena_printf(&page->arena, "/"
	    ASSETS "/%s", assets_name(page->build->assets, name)));
}

/* Is the page of that kind, which has only one, linked to? */
static bool
is_linked(const struct page *page, const struct page_kind *kind)
{
	return kind->is_empty == NULL ||
	    !kind->is_empty(page->build->archive);
}

/* Add the kind to the main menu or the foot, if `name` is not NULL. */
static void
add_entry(struct page *page, struct value *list, const char *name,
    const struct page_kind *kind)
{
	struct value *entry;

	if (name == NULL || !is_linked(page, kind))
		return;
	entry = page_add(page, list);
	page_set(page, entry, "name", name);
	page_set_link(page, entry, "url", kind->address);
	page_set_bool(page, entry, "here",
	    str_starts(str_of(page->url), kind->address));
}

static void
set_menus(struct page *page, struct value *links)
{
	struct value *menu = page_set_list(page, page->context, "menu");
	struct value *foot = page_set_list(page, page->context, "foot");
	const struct page_kind *kind;
	size_t i;

	for (i = 0; (kind = page_kind_at(i)) != NULL; i++) {
		add_entry(page, menu, kind->menu, kind);
		add_entry(page, foot, kind->foot, kind);
		if (kind->menu != NULL || kind->foot != NULL)
			page_set_link(page, links, kind->name,
			    is_linked(page, kind) ? kind->address : NULL);
	}
}

static void
set_links(struct page *page)
{
	struct value *links = page_set_object(page, page->context, "links");

	set_menus(page, links);
	page_set_link(page, links, "front", "/");
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

struct frames *
frames_new(void)
{
	struct frames *frames = xcalloc(1, sizeof(*frames));

	pthread_mutex_init(&frames->lock, NULL);
	return frames;
}

void
frames_free(struct frames *frames)
{
	struct frame *frame, *next;

	if (frames == NULL)
		return;
	for (frame = frames->first; frame != NULL; frame = next) {
		next = frame->next;
		page_end(&frame->page);
		free(frame);
	}
	pthread_mutex_destroy(&frames->lock);
	free(frames);
}

static void
set_frame(struct page *page)
{
	set_site(page);
	set_links(page);
}

static struct frame *
new_frame(const struct page *page)
{
	struct frame *frame = xcalloc(1, sizeof(*frame));
	struct arena *arena = &frame->page.arena;

	page_open(&frame->page, page->build, NULL);
	frame->page.url = arena_dup(arena, page->url);
	frame->page.absolute = page->absolute;
	frame->page.context = value_object(arena);
	set_frame(&frame->page);
	return frame;
}

/* "/moeder/" of "/moeder/2016/"; "/" of "/" and "/404.html". */
static struct str
top_folder(const char *url)
{
	struct str inside = str_from(str_of(url), 1);
	size_t len = str_find_char(inside, '/');

	return str_cut(str_of(url), len < inside.len ? len + 2 : 1);
}

static size_t
depth_of(const char *url)
{
	size_t depth = 0;

	for (; *url != '\0'; url++)
		depth += *url == '/';
	return depth;
}

static const struct frame *
find_frame(struct frames *frames, const struct page *page)
{
	struct str folder = top_folder(page->url);
	size_t depth = depth_of(page->url);
	struct frame *frame;

	pthread_mutex_lock(&frames->lock);
	for (frame = frames->first; frame != NULL; frame = frame->next)
		if (frame->depth == depth && str_eq(frame->folder, folder) &&
		    frame->absolute == page->absolute)
			break;
	if (frame == NULL) {
		frame = new_frame(page);
		frame->folder = top_folder(frame->page.url);
		frame->depth = depth;
		frame->absolute = page->absolute;
		frame->next = frames->first;
		frames->first = frame;
	}
	pthread_mutex_unlock(&frames->lock);
	return frame;
}

/* Share the frame with pages that have the same. */
static void
share_frame(struct page *page)
{
	const struct frame *frame = find_frame(page->build->frames, page);
	const struct value *shared = frame->page.context;
	size_t i;

	for (i = 0; i < shared->count; i++)
		value_set(&page->arena, page->context,
		    shared->members[i].name, shared->members[i].value);
}

void
page_finish(struct page *page, const struct page_kind *kind)
{
	page->hidden = page->absolute || page->leads_to != NULL ||
	    page_group_is_in(kind->group, page->build->config->noindex);
	if (page->build->frames != NULL)
		share_frame(page);
	else
		set_frame(page);
	page_set_bool(page, page->self, "noindex", page->hidden);
	page_set_link(page, page->self, "feed", page->has_feed ?
	    arena_printf(&page->arena, "%sfeed.xml", page->url) : NULL);
	page_set(page, page->self, "linked_data", linked_data(page));
}
