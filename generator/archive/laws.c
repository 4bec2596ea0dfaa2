#include "laws.h"

#include <stdlib.h>
#include <string.h>

#include "base/unique_names.h"
#include "language/danish.h"
#include "model/reference.h"
#include "card.h"
#include "contents.h"

static int
by_law(const void *va, const void *vb)
{
	const struct citation *a = va, *b = vb;
	int order;

	if ((order = strcmp(a->reference->target,
	    b->reference->target)) != 0 ||
	    (order = danish_compare(a->reference->paragraph,
	    b->reference->paragraph)) != 0 ||
	    (order = item_card_compare(a->item, b->item)) != 0)
		return order;
	return (a->reference > b->reference) - (a->reference < b->reference);
}

static size_t
count_all(const struct archive *archive)
{
	const struct references *references;
	size_t i, j, k, count = 0;

	for (i = 0; i < archive->nmeetings; i++)
		for (j = 0; j < archive->meetings[i]->nitems; j++) {
			references = &archive->meetings[i]->items[j]
			    .references;
			for (k = 0; k < references->count; k++)
				count += references->list[k].kind ==
				    REFERENCE_LAW;
		}
	return count;
}

static void
gather_item(struct citation *all, size_t *count, const struct item_card *item)
{
	size_t i;

	for (i = 0; i < item->references.count; i++)
		if (item->references.list[i].kind == REFERENCE_LAW)
			all[(*count)++] = (struct citation){
				&item->references.list[i], item };
}

static struct citation *
gather(struct archive *archive, size_t *count)
{
	struct citation *all = arena_calloc(&archive->arena,
	    count_all(archive), sizeof(*all));
	size_t i, j;

	*count = 0;
	for (i = 0; i < archive->nmeetings; i++)
		for (j = 0; j < archive->meetings[i]->nitems; j++)
			gather_item(all, count,
			    &archive->meetings[i]->items[j]);
	if (*count != 0)
		qsort(all, *count, sizeof(*all), by_law);
	return all;
}

static bool
same_law(const struct citation *a, const struct citation *b)
{
	return strcmp(a->reference->target, b->reference->target) == 0;
}

static bool
is_repeated(const struct citation *a, const struct citation *b)
{
	return same_law(a, b) && a->item == b->item && danish_compare(
	    a->reference->paragraph, b->reference->paragraph) == 0;
}

static void
add_law(struct archive *archive, struct unique_names *names,
    struct citation *first)
{
	struct law *law = &archive->laws[archive->nlaws++];
	const char *slug;

	law->key = first->reference->target;
	law->citations = first;
	slug = danish_slug(&archive->arena, str_of(law->key));
	law->url = arena_printf(&archive->arena, "/emner/love/%s/",
	    unique_names_take(names, &archive->arena,
	    *slug != '\0' ? slug : "lov", NULL));
}

void
laws_build(struct archive *archive)
{
	size_t count, kept = 0, i;
	struct citation *all = gather(archive, &count);
	struct unique_names *names = unique_names_new();

	archive->laws = arena_calloc(&archive->arena, count,
	    sizeof(*archive->laws));
	for (i = 0; i < count; i++) {
		if (kept != 0 && is_repeated(&all[kept - 1], &all[i]))
			continue;
		all[kept] = all[i];
		if (kept == 0 || !same_law(&all[kept - 1], &all[kept]))
			add_law(archive, names, &all[kept]);
		archive->laws[archive->nlaws - 1].count++;
		kept++;
	}
	unique_names_free(names);
}

static int
by_key(const void *va, const void *vb)
{
	const struct law *a = va, *b = vb;

	return strcmp(a->key, b->key);
}

const struct law *
archive_find_law(const struct archive *archive, const char *key)
{
	struct law wanted = { .key = key };

	return archive->nlaws == 0 ? NULL : bsearch(&wanted, archive->laws,
	    archive->nlaws, sizeof(*archive->laws), by_key);
}
