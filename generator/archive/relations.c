#include "relations.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "card.h"
#include "case_file.h"
#include "cases.h"
#include "contents.h"
#include "other_numbers.h"

/* A relation of its owner. */
struct tie {
	struct case_file	*owner;
	struct relation		 relation;
	size_t			 order;	/* in which they were found */
};

struct ties {
	struct tie	*list;
	size_t		 count, room;
};

static void
add_tie(struct ties *ties, struct case_file *owner, struct case_file *other,
    const struct item_card *item, enum relation_kind kind)
{
	ALLOC_ONE_MORE(ties->list, ties->count, ties->room);
	ties->list[ties->count] = (struct tie){ owner,
		{ other, item, kind }, ties->count };
	ties->count++;
}

static void
add_both(struct ties *ties, struct case_file *other,
    const struct item_card *item, enum relation_kind kind)
{
	if (other == NULL || other->collector || other == item->file)
		return;
	add_tie(ties, item->file, other, item, kind);
	add_tie(ties, other, item->file, item, kind);
}

/* Returns the case that a reference leads to, by its number or by one of its
   items; or NULL if there is none. */
static struct case_file *
case_at(const struct archive *archive, const struct destination *to)
{
	if (to->file != NULL)
		return &archive->cases[to->file - archive->cases];
	return to->item != NULL ? to->item->file : NULL;
}

/* An item under a collector number ties nothing together. */
static void
add_item(struct ties *ties, const struct archive *archive,
    const struct item_card *item)
{
	const struct other_number *other;
	size_t i;

	if (item->file == NULL || item->file->collector)
		return;
	for (i = 0; i < item->nother_numbers; i++) {
		other = &item->other_numbers[i];
		add_both(ties, archive_find_case(archive, other->slug),
		    item, other->in_title ? RELATION_TITLE :
		    RELATION_TOGETHER);
	}
	for (i = 0; i < item->references.count; i++)
		add_both(ties, case_at(archive, &item->destinations[i]), item,
		    RELATION_PROSE);
}

/* The cases stand in one array, in the order of their numbers. */
static int
by_cases(const void *va, const void *vb)
{
	const struct tie *a = va, *b = vb;

	if (a->owner != b->owner)
		return a->owner < b->owner ? -1 : 1;
	if (a->relation.file != b->relation.file)
		return a->relation.file < b->relation.file ? -1 : 1;
	return a->order < b->order ? -1 : 1;
}

static bool
is_new(const struct ties *ties, size_t i)
{
	return i == 0 || ties->list[i].owner != ties->list[i - 1].owner ||
	    ties->list[i].relation.file != ties->list[i - 1].relation.file;
}

void
relations_build(struct archive *archive)
{
	struct ties ties = { NULL, 0, 0 };
	struct case_file *owner;
	size_t i, item;

	for (i = 0; i < archive->nmeetings; i++)
		for (item = 0; item < archive->meetings[i]->nitems; item++)
			add_item(&ties, archive,
			    &archive->meetings[i]->items[item]);
	if (ties.count != 0)
		qsort(ties.list, ties.count, sizeof(*ties.list), by_cases);
	for (i = 0; i < ties.count; i++) {
		if (!is_new(&ties, i))
			continue;
		owner = ties.list[i].owner;
		ARENA_ONE_MORE(&archive->arena, owner->related,
		    owner->nrelated);
		owner->related[owner->nrelated++] = ties.list[i].relation;
	}
	free(ties.list);
}
