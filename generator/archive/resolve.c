#include "resolve.h"

#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "language/body_name.h"
#include "language/title.h"
#include "model/reference.h"
#include "card.h"
#include "case_file.h"
#include "cases.h"
#include "contents.h"
#include "mentions.h"

/* An item by its title, in the form in which titles are compared. */
struct titled {
	const char		*key;
	const struct item_card	*item;
};

/* Where references are looked up. */
struct lookup {
	struct archive		 *archive;
	struct titled		 *titles;	/* by key */
	size_t			  ntitles;
};

static int
by_key(const void *va, const void *vb)
{
	const struct titled *a = va, *b = vb;

	return strcmp(a->key, b->key);
}

static void
list_titles(struct lookup *lookup, struct arena *arena)
{
	struct archive *archive = lookup->archive;
	struct meeting_card *meeting;
	size_t i, j;

	lookup->titles = arena_calloc(arena, archive->nitems,
	    sizeof(*lookup->titles));
	for (i = 0; i < archive->nmeetings; i++) {
		meeting = archive->meetings[i];
		for (j = 0; j < meeting->nitems; j++)
			lookup->titles[lookup->ntitles++] = (struct titled){
				title_key(arena,
				str_of(meeting->items[j].title)),
				&meeting->items[j] };
	}
	if (lookup->ntitles != 0)
		qsort(lookup->titles, lookup->ntitles,
		    sizeof(*lookup->titles), by_key);
}

/* Returns the index of the first meeting on that day or later. */
static size_t
first_on(const struct archive *archive, const char *date)
{
	size_t low = 0, high = archive->nmeetings, middle;
	const char *other;

	while (low < high) {
		middle = low + (high - low) / 2;
		other = archive->meetings[middle]->date;
		if (other != NULL && strcmp(other, date) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

static bool
is_body(const struct meeting_card *meeting, const char *body)
{
	if (utf8_same_word(str_of(meeting->body_name), str_of(body)))
		return true;
	return body_name_is_council(str_of(body)) &&
	    body_name_is_council(str_of(meeting->body_name));
}

/* Returns the body's meeting on that day, or NULL unless there is exactly
   one. */
static const struct meeting_card *
find_meeting(const struct archive *archive, const char *date,
    const char *body)
{
	const struct meeting_card *meeting, *found = NULL;
	size_t i;

	if (body == NULL)
		return NULL;
	for (i = first_on(archive, date); i < archive->nmeetings; i++) {
		meeting = archive->meetings[i];
		if (meeting->date == NULL || strcmp(meeting->date, date) != 0)
			break;
		if (!is_body(meeting, body))
			continue;
		if (found != NULL)
			return NULL;
		found = meeting;
	}
	return found;
}

static const struct item_card *
find_label(const struct meeting_card *meeting, const char *label)
{
	const struct item_card *found = NULL;
	size_t i;

	for (i = 0; i < meeting->nitems; i++) {
		if (strcmp(meeting->items[i].label, label) != 0)
			continue;
		if (found != NULL)
			return NULL;
		found = &meeting->items[i];
	}
	return found;
}

static const struct item_card *
find_slug(const struct meeting_card *meeting, const char *slug)
{
	size_t i;

	for (i = 0; i < meeting->nitems; i++)
		if (strcmp(meeting->items[i].slug, slug) == 0)
			return &meeting->items[i];
	return NULL;
}

/* Returns the item with that title, or NULL unless there is exactly one in the
   archive. */
static const struct item_card *
find_title(const struct lookup *lookup, const char *key)
{
	struct titled wanted = { .key = key }, *found, *end;

	if (lookup->ntitles == 0)
		return NULL;
	found = bsearch(&wanted, lookup->titles, lookup->ntitles,
	    sizeof(*lookup->titles), by_key);
	if (found == NULL)
		return NULL;
	end = lookup->titles + lookup->ntitles;
	if ((found > lookup->titles && strcmp(found[-1].key, key) == 0) ||
	    (found + 1 < end && strcmp(found[1].key, key) == 0))
		return NULL;
	return found->item;
}

static struct destination
lead_to_item(const struct item_card *item)
{
	return (struct destination){ .item = item,
		.url = item != NULL ? item->url : NULL };
}

static struct destination
lead_to_meeting(const struct lookup *lookup,
    const struct reference *reference)
{
	const struct meeting_card *meeting = find_meeting(lookup->archive,
	    reference->date, reference->body);
	const struct item_card *item = NULL;

	if (meeting != NULL && reference->label != NULL)
		item = find_label(meeting, reference->label);
	if (item != NULL)
		return lead_to_item(item);
	return (struct destination){ .meeting = meeting,
		.url = meeting != NULL ? meeting->url : NULL };
}

static struct destination
resolve(const struct lookup *lookup, const struct item_card *from,
    const struct reference *reference)
{
	struct destination to = { .url = reference->address };

	switch (reference->kind) {
	case REFERENCE_MEETING:
		return lead_to_meeting(lookup, reference);
	case REFERENCE_ITEM:
		if (reference->date != NULL)
			return lead_to_meeting(lookup, reference);
		return lead_to_item(reference->here ?
		    find_slug(from->meeting, reference->target) :
		    find_title(lookup, reference->target));
	case REFERENCE_CASE:
		to.file = archive_find_case(lookup->archive,
		    reference->target);
		to.url = to.file != NULL ? to.file->url : NULL;
		break;
	case REFERENCE_LAW:
		break;
	}
	return to;
}

/* Returns the mentions of what the reference leads to, or NULL for a law. */
static struct mentions *
mentions_of(const struct destination *to)
{
	/* They belong to the archive that is being built here. */
	if (to->item != NULL)
		return (struct mentions *)&to->item->mentions;
	if (to->meeting != NULL)
		return (struct mentions *)&to->meeting->mentions;
	return to->file != NULL ? (struct mentions *)&to->file->mentions :
	    NULL;
}

/* Items come in the order of time, so that only the last mention can be of the
   same item. */
static void
add_mention(struct archive *archive, const struct item_card *from,
    const struct reference *reference, const struct destination *to)
{
	struct mentions *mentions = mentions_of(to);

	if (mentions == NULL || to->item == from || (mentions->count != 0 &&
	    mentions->list[mentions->count - 1].from == from))
		return;
	ARENA_ONE_MORE(&archive->arena, mentions->list, mentions->count);
	mentions->list[mentions->count++] = (struct mention){ from,
		reference };
}

static void
resolve_item(struct lookup *lookup, struct item_card *item)
{
	struct archive *archive = lookup->archive;
	const struct reference *reference;
	size_t i;

	item->destinations = arena_calloc(&archive->arena,
	    item->references.count, sizeof(*item->destinations));
	for (i = 0; i < item->references.count; i++) {
		reference = &item->references.list[i];
		item->destinations[i] = resolve(lookup, item, reference);
		item->meeting->dead_references +=
		    reference->kind != REFERENCE_LAW &&
		    item->destinations[i].url == NULL;
		add_mention(archive, item, reference, &item->destinations[i]);
	}
}

void
resolve_references(struct archive *archive)
{
	struct arena scratch = ARENA_INIT;
	struct lookup lookup = { .archive = archive };
	struct meeting_card *meeting;
	size_t i, j;

	list_titles(&lookup, &scratch);
	for (i = 0; i < archive->nmeetings; i++) {
		meeting = archive->meetings[i];
		for (j = 0; j < meeting->nitems; j++)
			resolve_item(&lookup, &meeting->items[j]);
	}
	arena_release(&scratch);
}
