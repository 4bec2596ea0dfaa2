#include "references.h"

#include "language/danish.h"
#include "model/tree.h"
#include "context.h"
#include "lines.h"
#include "names.h"
#include "words.h"

/* Of many mentions only the newest are listed. */
#define MENTIONS_MAX	12

/* References are linked from the last to the first of a text, because making a
   link splits the text there. */
void
page_link_references(struct page *page, struct item *item,
    const struct item_card *card)
{
	struct reference *reference;
	const struct destination *to;
	size_t i;

	for (i = item->references.count; i-- > 0; ) {
		reference = &item->references.list[i];
		to = &card->destinations[i];
		if (reference->node == NULL || to->url == NULL)
			continue;
		tree_link(reference->node, reference->at, reference->len,
		    reference->kind == REFERENCE_LAW ? to->url :
		    page_link(page, to->url));
		reference->node = NULL;
	}
}

void
page_fill_mention(struct page *page, struct value *line,
    const struct mention *mention)
{
	const struct item_card *from = mention->from;

	page_set_link(page, line, "url", arena_printf(&page->arena, "%s#%s",
	    from->url, mention->reference->anchor));
	page_set(page, line, "body", from->meeting->body_name);
	page_set_date(page, line, from->meeting->date);
	page_set(page, line, "item", page_item_name(page, from));
	page_set(page, line, "title", page_item_title(from));
}

void
page_set_mentions(struct page *page, const struct mentions *mentions)
{
	struct value *list = page_set_list(page, page->context, "mentions");
	size_t more = 0, i;

	if (mentions->count > MENTIONS_MAX)
		more = mentions->count - MENTIONS_MAX;
	for (i = mentions->count; i-- > more; )
		page_fill_mention(page, page_add(page, list),
		    &mentions->list[i]);
	page_set_bool(page, page->context, "has_mentions",
	    mentions->count != 0);
	page_set(page, page->context, "more_mentions", more == 0 ? NULL :
	    page_count(page, more, "ældre henvisning",
	    "ældre henvisninger"));
}

/* Is the same paragraph of the same law earlier in the list? */
static bool
is_listed(const struct references *references, size_t index)
{
	const struct reference *one = &references->list[index], *other;
	size_t i;

	for (i = 0; i < index; i++) {
		other = &references->list[i];
		if (other->kind == REFERENCE_LAW &&
		    str_eq(str_of(other->target), str_of(one->target)) &&
		    str_eq(str_of(other->paragraph), str_of(one->paragraph)))
			return true;
	}
	return false;
}

void
page_set_laws(struct page *page, const struct item_card *item)
{
	struct value *list = page_set_list(page, page->context, "laws"), *line;
	const struct reference *reference;
	const struct law *law;
	size_t i, count = 0;

	for (i = 0; i < item->references.count; i++) {
		reference = &item->references.list[i];
		if (reference->kind != REFERENCE_LAW ||
		    is_listed(&item->references, i) || (law =
		    archive_find_law(page->build->archive,
		    reference->target)) == NULL)
			continue;
		line = page_add(page, list);
		page_set(page, line, "name", arena_printf(&page->arena,
		    "%s § %s", page_law_name(page, law),
		    reference->paragraph));
		page_set_link(page, line, "url", arena_printf(&page->arena,
		    "%s#p%s", law->url, danish_slug(&page->arena,
		    str_of(reference->paragraph))));
		count++;
	}
	page_set_bool(page, page->context, "has_laws", count != 0);
}
