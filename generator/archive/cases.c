#include "cases.h"

#include <stdlib.h>
#include <string.h>

#include "language/danish.h"
#include "card.h"
#include "case_file.h"
#include "collectors.h"
#include "contents.h"

static int
by_case_and_time(const void *va, const void *vb)
{
	const struct item_card *a = *(struct item_card *const *)va;
	const struct item_card *b = *(struct item_card *const *)vb;
	int order = strcmp(a->case_slug, b->case_slug);

	return order != 0 ? order : item_card_compare(a, b);
}

static bool
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* Returns the length of the main group that a KLE number begins with (two
   digits of "15.00.00"), or 0 for another kind of number. */
static size_t
main_group(const char *number)
{
	size_t i;

	for (i = 0; i < 8; i++)
		if (i % 3 == 2 ? number[i] != '.' : !is_digit(number[i]))
			return 0;
	return 2;
}

static int
by_number(const void *va, const void *vb)
{
	const struct case_file *a = va, *b = vb;
	size_t group = main_group(a->slug);
	int order;

	if (a->collector != b->collector)
		return a->collector ? 1 : -1;
	if (group != main_group(b->slug))
		return group != 0 ? -1 : 1;
	if ((order = strncmp(a->slug, b->slug, group)) != 0)
		return order;
	order = danish_compare(a->number, b->number);
	return order != 0 ? order : strcmp(a->slug, b->slug);
}

/* Returns all items with a case number, those of a case beside each other. */
static struct item_card **
gather(struct archive *archive, size_t *count)
{
	struct item_card **all = arena_calloc(&archive->arena, archive->nitems,
	    sizeof(*all));
	struct meeting_card *meeting;
	size_t i, item, n = 0;

	for (i = 0; i < archive->nmeetings; i++) {
		meeting = archive->meetings[i];
		for (item = 0; item < meeting->nitems; item++)
			if (meeting->items[item].case_slug != NULL)
				all[n++] = &meeting->items[item];
	}
	qsort(all, n, sizeof(*all), by_case_and_time);
	*count = n;
	return all;
}

static bool
new_case(struct item_card *const *all, size_t i)
{
	return i == 0 ||
	    strcmp(all[i]->case_slug, all[i - 1]->case_slug) != 0;
}

static void
fill_case(struct archive *archive, struct case_file *file,
    struct item_card *const *first)
{
	file->number = (*first)->case_number;
	file->slug = (*first)->case_slug;
	file->url = arena_printf(&archive->arena, "/sager/%s/", file->slug);
}

static void
link_treatments(struct case_file *file)
{
	size_t i;

	for (i = 0; i < file->count; i++) {
		file->treatments[i]->file = file;
		file->treatments[i]->treatment = i;
	}
}

static int
by_slug(const void *va, const void *vb)
{
	const struct case_file *a = *(struct case_file *const *)va;
	const struct case_file *b = *(struct case_file *const *)vb;

	return strcmp(a->slug, b->slug);
}

static void
build_index(struct archive *archive)
{
	size_t i;

	archive->by_slug = arena_calloc(&archive->arena, archive->ncases,
	    sizeof(*archive->by_slug));
	for (i = 0; i < archive->ncases; i++)
		archive->by_slug[i] = &archive->cases[i];
	if (archive->ncases != 0)
		qsort(archive->by_slug, archive->ncases,
		    sizeof(*archive->by_slug), by_slug);
}

static bool
same_group(const struct case_file *a, const struct case_file *b)
{
	size_t group = main_group(a->slug);

	if (a->collector || b->collector)
		return a->collector && b->collector;
	return group == main_group(b->slug) &&
	    strncmp(a->slug, b->slug, group) == 0;
}

static void
name_group(struct archive *archive, struct case_group *group)
{
	const char *slug = group->cases[0].slug;
	size_t len = main_group(slug);

	group->collectors = group->cases[0].collector;
	if (len != 0 && !group->collectors)
		group->name = arena_dup_str(&archive->arena,
		    (struct str){ slug, len });
	if (archive->ncases <= CASES_ON_ONE_PAGE)
		return;
	if (group->collectors)
		group->url = "/sager/samlenumre/";
	else
		group->url = len == 0 ? "/sager/andre/" :
		    arena_printf(&archive->arena, "/sager/hovedgruppe-%s/",
		    group->name);
}

static void
build_groups(struct archive *archive)
{
	struct case_file *cases = archive->cases;
	struct case_group *group;
	size_t i;

	for (i = 0; i < archive->ncases; i++)
		archive->ngroups += i == 0 ||
		    !same_group(&cases[i], &cases[i - 1]);
	archive->groups = arena_calloc(&archive->arena, archive->ngroups,
	    sizeof(*archive->groups));
	group = archive->groups;
	for (i = 0; i < archive->ncases; i++) {
		if (i != 0 && !same_group(&cases[i], &cases[i - 1]))
			group++;
		if (group->count++ == 0)
			group->cases = &cases[i];
	}
	for (i = 0; i < archive->ngroups; i++)
		name_group(archive, &archive->groups[i]);
}

void
cases_build(struct archive *archive)
{
	struct item_card **all;
	struct case_file *file;
	size_t i, count;

	all = gather(archive, &count);
	for (i = 0; i < count; i++)
		archive->ncases += new_case(all, i);
	archive->cases = arena_calloc(&archive->arena, archive->ncases,
	    sizeof(*archive->cases));
	file = archive->cases;
	for (i = 0; i < count; i++) {
		if (i != 0 && new_case(all, i))
			file++;
		if (file->count++ == 0) {
			file->treatments = &all[i];
			fill_case(archive, file, &all[i]);
		}
	}
	for (i = 0; i < archive->ncases; i++) {
		file = &archive->cases[i];
		file->collector = case_is_collector(file);
		archive->ncollectors += file->collector;
	}
	qsort(archive->cases, archive->ncases, sizeof(*archive->cases),
	    by_number);
	for (i = 0; i < archive->ncases; i++)
		link_treatments(&archive->cases[i]);
	build_index(archive);
	build_groups(archive);
}

struct case_file *
archive_find_case(const struct archive *archive, const char *slug)
{
	struct case_file key = { .slug = slug }, *wanted = &key, **found;

	if (archive->ncases == 0)
		return NULL;
	found = bsearch(&wanted, archive->by_slug, archive->ncases,
	    sizeof(*archive->by_slug), by_slug);
	return found != NULL ? *found : NULL;
}
