#include "lists.h"

#include "language/list_marker.h"
#include "model/tree.h"
#include "inline.h"

#define DEPTH_MAX 8

struct level {
	struct cmark_node	*list;
	enum list_marker_kind	 kind;
	size_t			 indent;
	int			 last;		/* number of its last item */
	bool			 open;		/* that item ends in a colon */
};

struct levels {
	struct level	of[DEPTH_MAX];
	size_t		depth;
};

static bool
matches(const struct level *level, const struct list_marker *marker,
    size_t indent)
{
	if (level->kind != marker->kind)
		return false;
	switch (marker->kind) {
	case MARKER_NUMBER:
	case MARKER_LETTER:
		return marker->number == level->last + 1;
	case MARKER_LEVELS:
		return true;
	default:
		return indent == level->indent;
	}
}

/* May the marker begin a list inside the deepest item? */
static bool
nests(const struct level *deepest, const struct list_marker *marker,
    size_t indent)
{
	if (indent > deepest->indent)
		return true;
	if (marker->kind == MARKER_LEVELS)
		return deepest->kind == MARKER_NUMBER &&
		    marker->number == deepest->last;
	if (marker->kind == MARKER_LETTER)
		return marker->number == 1 && deepest->kind != MARKER_LETTER;
	return deepest->open && marker->kind != deepest->kind &&
	    (marker->kind == MARKER_BULLET || marker->number == 1);
}

static void
open_level(struct levels *levels, const struct list_marker *marker,
    size_t indent)
{
	struct level *level = &levels->of[levels->depth];
	struct cmark_node *parent = NULL;

	if (levels->depth != 0)
		parent = tree_last(levels->of[levels->depth - 1].list);
	level->list = tree_new(marker->kind == MARKER_NUMBER ?
	    TREE_NUMBERED : TREE_LIST);
	if (marker->kind == MARKER_NUMBER)
		tree_set_start(level->list, marker->number);
	tree_set_tight(level->list, true);
	level->kind = marker->kind;
	level->indent = indent;
	level->last = marker->number - 1;
	if (parent != NULL)
		tree_append(parent, level->list);
	levels->depth++;
}

/* Go to the line's level; false if it is not an item of this list. */
static bool
find_level(struct levels *levels, const struct list_marker *marker,
    const struct written *line)
{
	size_t depth;

	for (depth = levels->depth; depth != 0; depth--)
		if (matches(&levels->of[depth - 1], marker, line->indent)) {
			levels->depth = depth;
			return true;
		}
	if (levels->depth < DEPTH_MAX && nests(&levels->of[levels->depth - 1],
	    marker, line->indent)) {
		open_level(levels, marker, line->indent);
		return true;
	}
	/* Bullets that are less indented than before, by any amount. */
	for (depth = levels->depth; depth != 0; depth--)
		if (marker->kind == MARKER_BULLET &&
		    levels->of[depth - 1].kind == MARKER_BULLET &&
		    (depth == 1 || line->indent >=
		    levels->of[depth - 1].indent)) {
			levels->depth = depth;
			return true;
		}
	return false;
}

/* "1.1" and "a)" stay in the text: HTML has no such numbers. */
static void
add_item(struct level *level, const struct list_marker *marker,
    struct str line)
{
	struct cmark_node *item = tree_add(level->list, TREE_ITEM);
	struct cmark_node *paragraph = tree_add(item, TREE_PARAGRAPH);

	if (marker->kind == MARKER_BULLET || marker->kind == MARKER_NUMBER)
		line = str_from(line, marker->len);
	inline_add(paragraph, line);
	level->last = marker->number;
	level->open = str_ends(line, ":");
}

size_t
lists_read(const struct writing *writing, size_t at, struct cmark_node **out)
{
	struct levels levels = { .depth = 0 };
	struct list_marker marker = list_marker_read(writing->list[at].text);
	struct buf text = BUF_INIT;
	size_t i = at;

	open_level(&levels, &marker, writing->list[at].indent);
	do {
		struct level *level = &levels.of[levels.depth - 1];

		buf_reset(&text);
		written_join(&text, writing, i);
		add_item(level, &marker, (struct str){ text.data, text.len });
		i = written_end(writing, i);
		if (i == writing->count || writing->list[i].cells)
			break;
		marker = list_marker_read(writing->list[i].text);
	} while (marker.kind != MARKER_NONE &&
	    find_level(&levels, &marker, &writing->list[i]));
	buf_release(&text);
	*out = levels.of[0].list;
	return i - at;
}

struct cmark_node *
lists_of_lines(const struct writing *writing, size_t at, size_t count)
{
	struct cmark_node *list = tree_new(TREE_LIST), *item;
	size_t i;

	tree_set_tight(list, true);
	for (i = at; i < at + count; i++) {
		item = tree_add(list, TREE_ITEM);
		inline_add(tree_add(item, TREE_PARAGRAPH),
		    writing->list[i].text);
	}
	return list;
}
