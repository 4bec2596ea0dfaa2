#include "tree_text.h"

#include <cmark.h>
#include <stdlib.h>

#include "base/alloc.h"
#include "tree.h"

/* A rendering as plain text in progress. */
struct plain {
	struct buf	*out;
	size_t		 start;		/* of this rendering in `out` */
	struct buf	 marker;	/* of a new item, to write first */
	unsigned	 newlines;	/* to write before the next text */
	int		*numbers;	/* of the next items; -1: bullets */
	size_t		 depth, room;	/* of the lists in numbers */
};

static void
begin_item(struct plain *plain)
{
	int *number;

	/* The item itself is what is rendered. */
	if (plain->depth == 0)
		return;
	number = &plain->numbers[plain->depth - 1];
	if (plain->marker.len == 0)
		buf_addf(&plain->marker, "%*s",
		    (int)(plain->depth - 1) * 2, "");
	if (*number < 0)
		buf_adds(&plain->marker, "- ");
	else
		buf_addf(&plain->marker, "%d. ", (*number)++);
}

static void
begin_list(struct plain *plain, struct cmark_node *list)
{
	bool numbered = tree_kind(list) == TREE_NUMBERED;

	ALLOC_ONE_MORE(plain->numbers, plain->depth, plain->room);
	plain->numbers[plain->depth++] = numbered ? tree_start(list) : -1;
}

static void
begin_lines(struct plain *plain)
{
	if (plain->out->len > plain->start)
		buf_add(plain->out, "\n\n", plain->newlines);
	plain->newlines = 0;
	buf_add(plain->out, plain->marker.data, plain->marker.len);
	buf_reset(&plain->marker);
}

static void
enter(struct plain *plain, struct cmark_node *node)
{
	switch (cmark_node_get_type(node)) {
	case CMARK_NODE_LIST:
		begin_list(plain, node);
		break;
	case CMARK_NODE_ITEM:
		begin_item(plain);
		break;
	case CMARK_NODE_PARAGRAPH:
	case CMARK_NODE_HEADING:
		begin_lines(plain);
		break;
	case CMARK_NODE_TEXT:
		buf_adds(plain->out, cmark_node_get_literal(node));
		break;
	case CMARK_NODE_LINEBREAK:
		buf_addc(plain->out, '\n');
		break;
	default:
		break;
	}
}

static void
leave(struct plain *plain, struct cmark_node *node)
{
	switch (cmark_node_get_type(node)) {
	case CMARK_NODE_LIST:
		plain->newlines = --plain->depth != 0 ? 1 : 2;
		break;
	case CMARK_NODE_ITEM:
		buf_reset(&plain->marker);
		break;
	case CMARK_NODE_PARAGRAPH:
	case CMARK_NODE_HEADING:
		plain->newlines = plain->depth != 0 ? 1 : 2;
		break;
	default:
		break;
	}
}

void
tree_to_text(struct buf *out, struct cmark_node *node)
{
	struct plain plain = { .out = out, .start = out->len };
	cmark_iter *iter = cmark_iter_new(node);
	cmark_event_type event;

	buf_init(&plain.marker);
	while ((event = cmark_iter_next(iter)) != CMARK_EVENT_DONE) {
		if (event == CMARK_EVENT_ENTER)
			enter(&plain, cmark_iter_get_node(iter));
		else
			leave(&plain, cmark_iter_get_node(iter));
	}
	cmark_iter_free(iter);
	buf_release(&plain.marker);
	free(plain.numbers);
}
