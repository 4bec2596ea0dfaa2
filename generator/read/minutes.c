#include "minutes.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "head.h"
#include "item_detail.h"
#include "item_sections.h"
#include "item_starts.h"
#include "item_starts_untitled.h"
#include "item_title.h"
#include "table_of_contents.h"
#include "unglue.h"

static void
read_details(struct minutes *minutes, struct item *item, struct range *range)
{
	struct arena *arena = &minutes->meeting->arena;
	const char **details = NULL;
	size_t room = 0, i;

	for (i = range->at; i < range->end; i++) {
		struct str line = minutes_line(minutes, i);

		if (str_blank(line))
			continue;
		if (!item_detail_read(arena, line, item))
			break;
		ALLOC_ONE_MORE(details, item->ndetail_lines, room);
		details[item->ndetail_lines++] = arena_dup_str(arena,
		    str_trim(line));
		range->at = i + 1;
	}
	item->detail_lines = arena_dup_array(arena, details,
	    item->ndetail_lines, sizeof(*details));
	free(details);
}

static void
read_item(struct minutes *minutes, size_t index)
{
	struct item *item = &minutes->meeting->items[index];
	const struct contents_entry *entry;
	struct range range;

	range.at = minutes->starts[index];
	range.end = index + 1 < minutes->nstarts ?
	    minutes->starts[index + 1] : minutes->source->nlines;
	minutes->item = item;
	item_title_read(minutes, item, &range);
	read_details(minutes, item, &range);
	item_sections_read(minutes, item, range);
	entry = table_of_contents_entry(&minutes->contents, index,
	    str_of(item->title));
	if (entry != NULL && strcmp(entry->title, item->title) != 0)
		item->contents_title = arena_dup(&minutes->meeting->arena,
		    entry->title);
}

/* Read what stands before the first item, except for the contents. */
static void
read_before_items(struct minutes *minutes)
{
	const struct source *source = minutes->source;
	const struct table_of_contents *contents = &minutes->contents;
	size_t count = minutes->starts[0], n = 0, i;
	struct line *lines = xmalloc((count + 1) * sizeof(*lines));

	for (i = 0; i < count; i++)
		if (i < contents->first || i >= contents->end)
			lines[n++] = source->lines[i];
	head_read(minutes->meeting, lines, n);
	free(lines);
}

static struct meeting *
read_meeting(struct minutes *minutes)
{
	struct meeting *meeting = source_meeting(minutes->source, FORMAT_TEXT);
	size_t i;

	minutes->meeting = meeting;
	meeting->items = arena_calloc(&meeting->arena, minutes->nstarts,
	    sizeof(*meeting->items));
	meeting->nitems = minutes->nstarts;
	read_before_items(minutes);
	for (i = 0; i < minutes->nstarts; i++)
		read_item(minutes, i);
	return meeting;
}

struct meeting *
minutes_read(const struct source *source, const struct config *config,
    struct diag *diag)
{
	struct source unglued = *source;
	struct minutes minutes = { .source = &unglued, .config = config };
	struct arena scratch = ARENA_INIT;
	struct meeting *meeting = NULL;

	unglued.nlines = unglue_lines(&scratch, source, &unglued.lines);
	minutes.headings = arena_calloc(&scratch, unglued.nlines + 1, 1);
	shape_measure(&minutes.shape, &unglued);
	table_of_contents_find(&scratch, &unglued, &minutes.contents);
	minutes.nstarts = item_starts_find(&scratch, &unglued,
	    &minutes.contents, &minutes.starts, diag);
	minutes.tight = item_sections_are_tight(&minutes);
	if (minutes.nstarts == 0) {
		minutes.untitled = true;
		minutes.nstarts = item_starts_untitled(&scratch, &unglued,
		    &minutes.starts);
	}
	if (minutes.nstarts != 0)
		meeting = read_meeting(&minutes);
	else
		diag_add(diag, DIAG_ERROR, source->path, 0, 0,
		    str_blank(source->text) ? "the file is empty; left out" :
		    "no item found; left out");
	arena_release(&scratch);
	return meeting;
}
