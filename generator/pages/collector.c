#include "collector.h"

#include <stdlib.h>
#include <string.h>

#include "begin.h"
#include "context.h"
#include "dates.h"
#include "lines.h"
#include "names.h"
#include "words.h"

#define USES_MAX	5	/* titles that show what the number is used
				   for */

/* A title: the first item with it, and how many items have it. */
struct use {
	const struct item_card	*item;
	size_t			 count;
};

static int
by_title(const void *va, const void *vb)
{
	const struct use *a = va, *b = vb;
	int order = strcmp(a->item->title, b->item->title);

	return order != 0 ? order : (a->item->treatment >
	    b->item->treatment) - (a->item->treatment < b->item->treatment);
}

/* The most frequent first, then the oldest. */
static int
by_count(const void *va, const void *vb)
{
	const struct use *a = va, *b = vb;

	if (a->count != b->count)
		return a->count > b->count ? -1 : 1;
	return a->item->treatment < b->item->treatment ? -1 : 1;
}

/* Collect the titles of the number's items; returns how many there are. */
static size_t
gather_uses(struct page *page, const struct case_file *file,
    struct use **uses)
{
	struct use *list = arena_calloc(&page->arena, file->count,
	    sizeof(*list));
	size_t i, count = 0;

	for (i = 0; i < file->count; i++)
		list[i] = (struct use){ file->treatments[i], 1 };
	qsort(list, file->count, sizeof(*list), by_title);
	for (i = 0; i < file->count; i++) {
		if (count != 0 && strcmp(list[count - 1].item->title,
		    list[i].item->title) == 0)
			list[count - 1].count++;
		else
			list[count++] = list[i];
	}
	qsort(list, count, sizeof(*list), by_count);
	*uses = list;
	return count;
}

/* Its items by year, the newest first and undated ones last. */
static void
set_years(struct page *page, const struct case_file *file)
{
	struct value *years = page_set_list(page, page->context, "years");
	struct value *items = NULL, *line;
	const struct year *last = NULL;
	const struct item_card *item;
	size_t dated = case_count_dated(file), i;

	for (i = 0; i < file->count; i++) {
		item = file->treatments[i < dated ? dated - 1 - i : i];
		if (item->meeting->year != last) {
			last = item->meeting->year;
			line = page_add(page, years);
			page_set(page, line, "name",
			    page_year_name(page, last->year));
			items = page_set_list(page, line, "items");
		}
		line = page_add(page, items);
		page_set(page, line, "name", page_item_title(item));
		page_set_link(page, line, "url", item->url);
		page_set(page, line, "body", item->meeting->body_name);
		page_set_date(page, line, item->meeting->date);
	}
}

static void
set_uses(struct page *page, const struct case_file *file)
{
	struct value *list = page_set_list(page, page->context, "uses"), *line;
	struct use *uses;
	size_t i, count = gather_uses(page, file, &uses);

	for (i = 0; i < count && i < USES_MAX; i++) {
		line = page_add(page, list);
		page_set(page, line, "name", page_item_title(uses[i].item));
		page_set(page, line, "count",
		    page_count(page, uses[i].count, "gang", "gange"));
		page_set_bool(page, line, "last",
		    i + 1 == count || i + 1 == USES_MAX);
	}
	page_set(page, page->context, "uses_more", count <= USES_MAX ? NULL :
	    page_count(page, count - USES_MAX, "anden titel",
	    "andre titler"));
}

void
page_collector(struct page *page, const struct build *build, size_t index)
{
	const struct archive *archive = build->archive;
	const struct case_file *file = &archive->cases[archive->ncases -
	    archive->ncollectors + index];
	const struct item_card *last = case_newest(file);

	page_begin(page, build, file->url);
	page_title(page, arena_printf(&page->arena, "%s (samlenummer %s)",
	    page_item_title(last), file->number), arena_printf(&page->arena,
	    "Punkter med nummeret %s, som er et samlenummer og ikke én sag.",
	    file->number));
	page->newest = last->meeting->date;
	page->has_feed = true;
	page_crumb(page, "Sager", "/sager/");
	page_crumb(page, file->number, NULL);
	page_set(page, page->context, "number", file->number);
	page_set(page, page->context, "count",
	    page_count(page, file->count, "punkt", "punkter"));
	set_uses(page, file);
	set_years(page, file);
}
