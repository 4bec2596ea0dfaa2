#include "kle.h"

#include <stdlib.h>
#include <string.h>

#include "kle_read.h"

/* Put the rows of a number beside each other, the oldest file's first; those
   without a number last. */
static int
by_code_and_day(const void *va, const void *vb)
{
	const struct kle_row *a = va, *b = vb;
	int order;

	if (a->code == NULL || b->code == NULL)
		return (a->code == NULL) - (b->code == NULL);
	if ((order = strcmp(a->code, b->code)) != 0 ||
	    (order = strcmp(a->published, b->published)) != 0)
		return order;
	return (a->order > b->order) - (a->order < b->order);
}

/*
 * A title that differs from the older file's holds from the day on which it
 * was changed; or from the day of the newer file, if no day after the older
 * one is given.
 */
static void
add_title(struct kle *kle, struct kle_entry *entry, const struct kle_row *row,
    const struct kle_row *older)
{
	struct kle_title *title;

	if (older != NULL && strcmp(row->title,
	    entry->titles[entry->ntitles - 1].text) == 0)
		return;
	ARENA_ONE_MORE(&kle->arena, entry->titles, entry->ntitles);
	title = &entry->titles[entry->ntitles++];
	title->text = row->title;
	if (older == NULL)
		title->from = "";
	else if (row->changed != NULL &&
	    strcmp(row->changed, older->published) > 0)
		title->from = row->changed;
	else
		title->from = row->published;
}

static void
build_entries(struct kle *kle, struct kle_row *rows, size_t count)
{
	struct kle_entry *entry;
	bool first;
	size_t i;

	if (count != 0)
		qsort(rows, count, sizeof(*rows), by_code_and_day);
	kle->entries = arena_calloc(&kle->arena, count,
	    sizeof(*kle->entries));
	for (i = 0; i < count && rows[i].code != NULL; i++) {
		first = i == 0 || strcmp(rows[i].code, rows[i - 1].code) != 0;
		kle->count += first;
		entry = &kle->entries[kle->count - 1];
		entry->code = rows[i].code;
		entry->retired = rows[i].retired;
		entry->retired_on = rows[i].retired_on;
		entry->successors = rows[i].successors;
		entry->nsuccessors = rows[i].nsuccessors;
		add_title(kle, entry, &rows[i], first ? NULL : &rows[i - 1]);
	}
}

int
kle_load(struct kle *kle, const char *const paths[], size_t count,
    struct diag *diag)
{
	struct kle_rows rows = { .list = NULL };
	size_t i;
	int rc = 0;

	*kle = (struct kle){ .arena = ARENA_INIT };
	for (i = 0; i < count; i++)
		rc |= kle_read(&rows, &kle->arena, paths[i], diag);
	kle->edition = rows.edition;
	/* Without its day a file's rows have no place. */
	if (rc == 0)
		build_entries(kle, rows.list, rows.count);
	free(rows.list);
	return rc;
}

void
kle_release(struct kle *kle)
{
	arena_release(&kle->arena);
	*kle = (struct kle){ .arena = ARENA_INIT };
}

static int
by_code(const void *vcode, const void *ventry)
{
	const struct kle_entry *entry = ventry;

	return strcmp(vcode, entry->code);
}

const struct kle_entry *
kle_find(const struct kle *kle, const char *code)
{
	if (kle->count == 0)
		return NULL;
	return bsearch(code, kle->entries, kle->count, sizeof(*kle->entries),
	    by_code);
}

const char *
kle_title(const struct kle_entry *entry, const char *day)
{
	size_t i = entry->ntitles - 1;

	while (day != NULL && i > 0 && strcmp(entry->titles[i].from, day) > 0)
		i--;
	return entry->titles[i].text;
}
