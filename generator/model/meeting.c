#include "meeting.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/array.h"
#include "base/unique_names.h"
#include "language/danish.h"
#include "tree.h"
#include "tree_text.h"

static const char *const basis_names[] = {
	[BASIS_UNKNOWN] = "unknown",
	[BASIS_STATED] = "stated",
	[BASIS_SUPPLIED] = "supplied",
	[BASIS_INFERRED] = "inferred",
};

static const char *const status_names[] = {
	[STATUS_MINUTES] = "minutes",
	[STATUS_AGENDA] = "agenda",
};

static const char *const format_names[] = {
	[FORMAT_TEXT] = "text",
	[FORMAT_MARKDOWN] = "markdown",
};

struct meeting *
meeting_new(void)
{
	return xcalloc(1, sizeof(struct meeting));
}

void
meeting_free(struct meeting *meeting)
{
	struct item *item;
	size_t i, section;

	if (meeting == NULL)
		return;
	blocks_free_nodes(&meeting->head);
	for (i = 0; i < meeting->nitems; i++) {
		item = &meeting->items[i];
		for (section = 0; section < item->nsections; section++)
			blocks_free_nodes(&item->sections[section].blocks);
	}
	arena_release(&meeting->arena);
	free(meeting);
}

/* Does the slug look like the anchor of a block, "a7"? */
static bool
is_like_block_anchor(const char *slug)
{
	return slug[0] == 'a' && slug[1] != '\0' &&
	    slug[1 + strspn(slug + 1, "0123456789")] == '\0';
}

static const char *
section_anchor(struct arena *arena, struct unique_names *names,
    const char *heading)
{
	const char *slug = danish_slug(arena, str_of(heading));

	if (*slug == '\0')
		slug = "afsnit";
	else if (is_like_block_anchor(slug))
		slug = arena_printf(arena, "afsnit-%s", slug);
	return unique_names_take(names, arena, slug, NULL);
}

static void
number_blocks(struct arena *arena, struct blocks *blocks, size_t *number)
{
	size_t i;

	for (i = 0; i < blocks->count; i++)
		blocks->list[i].anchor = arena_printf(arena, "a%zu",
		    ++*number);
}

static void
set_item_anchors(struct arena *arena, struct item *item)
{
	struct unique_names *names = unique_names_new();
	struct section *section;
	size_t i, number = 0;

	for (i = 0; i < item->nsections; i++) {
		section = &item->sections[i];
		section->anchor = NULL;
		if (section->heading != NULL)
			section->anchor = section_anchor(arena, names,
			    section->heading);
		number_blocks(arena, &section->blocks, &number);
	}
	unique_names_free(names);
}

void
meeting_set_anchors(struct meeting *meeting)
{
	size_t i, number = 0;

	number_blocks(&meeting->arena, &meeting->head, &number);
	for (i = 0; i < meeting->nitems; i++)
		set_item_anchors(&meeting->arena, &meeting->items[i]);
}

const char *
basis_name(enum basis basis)
{
	return basis_names[basis];
}

bool
basis_parse(const char *name, enum basis *out)
{
	int found = str_index(name, basis_names, COUNT(basis_names));

	if (found >= 0)
		*out = (enum basis)found;
	return found >= 0;
}

const char *
status_name(enum meeting_status status)
{
	return status_names[status];
}

bool
status_parse(const char *name, enum meeting_status *out)
{
	int found = str_index(name, status_names, COUNT(status_names));

	if (found >= 0)
		*out = (enum meeting_status)found;
	return found >= 0;
}

const char *
format_name(enum source_format format)
{
	return format_names[format];
}

void
section_to_text(struct buf *out, const struct section *section)
{
	size_t i, start = out->len, before;

	for (i = 0; i < section->blocks.count; i++) {
		before = out->len;
		if (before > start)
			buf_adds(out, "\n\n");
		block_to_text(out, &section->blocks.list[i]);
		if (before > start && out->len == before + 2)
			buf_truncate(out, before);
	}
}
