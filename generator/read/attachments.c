#include "attachments.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "base/array.h"
#include "language/page_noise.h"
#include "language/word_list.h"
#include "model/tree.h"
#include "model/tree_text.h"
#include "file_names.h"

/* What stands under "Bilag" where there are none. */
static const char *const no_attachments[] = {
	"Ingen", "Ingen bilag", "Intet", "Der er ingen bilag",
};

struct attachments {
	struct arena		*arena;
	struct attachment	*list;
	size_t			 count, room;
	const char		*anchor;	/* of their block */
};

static void
add_title(struct attachments *attachments, struct str title)
{
	struct attachment *attachment;

	ALLOC_ONE_MORE(attachments->list, attachments->count,
	    attachments->room);
	attachment = &attachments->list[attachments->count++];
	attachment->title = arena_dup_str(attachments->arena, title);
	attachment->anchor = attachments->anchor;
}

/* Add the text of the nodes from `node` on, as one title, without lists. */
static void
add_attachment(struct attachments *attachments, struct cmark_node *node,
    bool siblings)
{
	struct buf text = BUF_INIT;
	struct str title;
	size_t i;

	for (; node != NULL; node = siblings ? tree_next(node) : NULL) {
		if (tree_kind(node) == TREE_LIST ||
		    tree_kind(node) == TREE_NUMBERED)
			continue;
		if (text.len != 0)
			buf_addc(&text, ' ');
		tree_to_text(&text, node);
	}
	for (i = 0; i < text.len; i++)
		if (text.data[i] == '\n')
			text.data[i] = ' ';
	title = str_trim((struct str){ text.data, text.len });
	if (title.len != 0 && !word_list_is(title, no_attachments,
	    COUNT(no_attachments)) && !is_page_noise(title))
		add_title(attachments, title);
	buf_release(&text);
}

static void
add_list(struct attachments *attachments, struct cmark_node *list)
{
	struct cmark_node *item, *node;

	for (item = tree_first(list); item != NULL; item = tree_next(item)) {
		add_attachment(attachments, tree_first(item), true);
		for (node = tree_first(item); node != NULL;
		    node = tree_next(node))
			if (tree_kind(node) == TREE_LIST ||
			    tree_kind(node) == TREE_NUMBERED)
				add_list(attachments, node);
	}
}

static void
add_section(struct attachments *attachments, const struct section *section)
{
	const struct block *block;
	size_t i;

	for (i = 0; i < section->blocks.count; i++) {
		block = &section->blocks.list[i];
		attachments->anchor = block->anchor;
		if (block->kind == BLOCK_LIST)
			add_list(attachments, block->node);
		else if (block->kind == BLOCK_PARAGRAPH)
			add_attachment(attachments, block->node, false);
	}
}

/* Some items have the names of files right below their title. */
static void
add_files(struct attachments *attachments, const struct item *item)
{
	struct str line, name;
	size_t i;

	for (i = 0; i < item->ndetail_lines; i++) {
		line = str_of(item->detail_lines[i]);
		while (file_names_next(&line, &name))
			add_title(attachments, name);
	}
}

void
attachments_list(struct arena *arena, struct item *item)
{
	struct attachments attachments = { .arena = arena };
	size_t i;

	add_files(&attachments, item);
	for (i = 0; i < item->nsections; i++)
		if (item->sections[i].role == ROLE_ATTACHMENTS)
			add_section(&attachments, &item->sections[i]);
	item->attachments = arena_dup_array(arena, attachments.list,
	    attachments.count, sizeof(*attachments.list));
	item->nattachments = attachments.count;
	free(attachments.list);
}
