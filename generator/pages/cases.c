#include "cases.h"

#include "begin.h"
#include "context.h"
#include "counts.h"
#include "lines.h"
#include "names.h"
#include "words.h"

static const char *
group_name(struct page *page, const struct case_group *group)
{
	if (group->collectors)
		return "Samlenumre";
	if (group->name == NULL)
		return "Andre sagsnumre";
	return arena_printf(&page->arena, "Sagsnumre, der begynder med %s",
	    group->name);
}

/* "57 sager", "9 samlenumre": a collector number is not a case. */
static const char *
group_count(struct page *page, const struct case_group *group)
{
	if (group->collectors)
		return page_count(page, group->count, "samlenummer",
		    "samlenumre");
	return page_count(page, group->count, "sag", "sager");
}

static void
fill_case(struct page *page, struct value *line, const struct case_file *file)
{
	const struct item_card *newest = case_newest(file);

	page_set_link(page, line, "url", file->url);
	page_set(page, line, "number", file->number);
	page_set(page, line, "title", page_item_title(newest));
	page_set(page, line, "count", file->collector ?
	    page_count(page, file->count, "punkt", "punkter") :
	    page_count(page, file->count, "behandling", "behandlinger"));
	page_set_date(page, line, newest->meeting->date);
}

static void
set_cases(struct page *page, struct value *object,
    const struct case_group *group)
{
	struct value *list = page_set_list(page, object, "cases");
	size_t i;

	for (i = 0; i < group->count; i++)
		fill_case(page, page_add(page, list), &group->cases[i]);
}

void
page_cases(struct page *page)
{
	const struct archive *archive = page->build->archive;
	const struct case_group *group;
	struct value *list, *line;
	size_t i;

	page_title(page, "Sager", NULL);
	page_crumb(page, "Sager", NULL);
	page_set(page, page->context, "count",
	    page_count(page, count_cases(archive), "sag", "sager"));
	page_set_bool(page, page->context, "has_cases", archive->ncases != 0);
	list = page_set_list(page, page->context, "groups");
	for (i = 0; i < archive->ngroups; i++) {
		group = &archive->groups[i];
		line = page_add(page, list);
		page_set(page, line, "name", group_name(page, group));
		page_set_link(page, line, "url", group->url);
		page_set_bool(page, line, "collectors", group->collectors);
		page_set(page, line, "count", group_count(page, group));
		if (group->url == NULL)
			set_cases(page, line, group);
		else
			page_set_list(page, line, "cases");
	}
}

void
page_case_group(struct page *page, const struct build *build, size_t index)
{
	const struct case_group *group = &build->archive->groups[index];

	page_begin(page, build, group->url);
	page_title(page, group_name(page, group), NULL);
	page_crumb(page, "Sager", "/sager/");
	page_crumb(page, group->name != NULL ? group->name :
	    group_name(page, group), NULL);
	page_set(page, page->context, "count", group_count(page, group));
	page_set_bool(page, page->context, "collectors", group->collectors);
	set_cases(page, page->context, group);
}
