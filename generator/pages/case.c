#include "case.h"

#include "begin.h"
#include "case_people.h"
#include "case_state.h"
#include "case_steps.h"
#include "context.h"
#include "dates.h"
#include "follow.h"
#include "glossary.h"
#include "names.h"
#include "references.h"
#include "subject_words.h"
#include "words.h"

#define ATTACHMENTS_MAX	300	/* on a page, of all treatments */

/* "24. januar 2017, Byrådet, punkt 3". */
static const char *
when_and_where(struct page *page, const struct item_card *item)
{
	return arena_printf(&page->arena, "%s, %s, punkt%s%s",
	    page_date_short(page, item->meeting->date),
	    item->meeting->body_name, *item->label != '\0' ? " " : "",
	    item->label);
}

/* The attachments of one treatment, at most `max` of them. */
static void
fill_group(struct page *page, struct value *group,
    const struct item_card *item, size_t max)
{
	struct value *list, *line;
	const struct attachment *attachment;
	size_t i;

	page_set(page, group, "name", when_and_where(page, item));
	page_set_link(page, group, "url", item->url);
	list = page_set_list(page, group, "titles");
	for (i = 0; i < item->nattachments && i < max; i++) {
		attachment = &item->attachments[i];
		line = page_add(page, list);
		page_set(page, line, "name", attachment->title);
		page_set_link(page, line, "url", attachment->anchor == NULL ?
		    item->url : arena_printf(&page->arena, "%s#%s", item->url,
		    attachment->anchor));
	}
}

/* The attachments of the newest treatment first. */
static void
set_attachments(struct page *page, const struct case_file *file)
{
	struct value *list = page_set_list(page, page->context,
	    "attachments");
	const struct item_card *item;
	size_t i, count = 0;

	for (i = file->count; i-- > 0; ) {
		item = file->treatments[i];
		if (item->nattachments != 0 && count < ATTACHMENTS_MAX)
			fill_group(page, page_add(page, list), item,
			    ATTACHMENTS_MAX - count);
		count += item->nattachments;
	}
	page_set_bool(page, page->context, "has_attachments", count != 0);
	page_set(page, page->context, "attachments_cut", count <=
	    ATTACHMENTS_MAX ? NULL : arena_printf(&page->arena,
	    "De nyeste %d af %s.", ATTACHMENTS_MAX,
	    page_number(page, count)));
}

static const char *
relation_words(enum relation_kind kind)
{
	static const char *const words[] = {
		[RELATION_TOGETHER] = "Behandlet sammen under",
		[RELATION_TITLE] = "Sagsnummeret står i titlen på",
		[RELATION_PROSE] = "Nævnt i teksten under",
	};

	return words[kind];
}

/* Cases that belong to this one. */
static void
set_related(struct page *page, const struct relation *related,
    size_t count)
{
	struct value *list = page_set_list(page, page->context, "related");
	const struct case_file *file;
	struct value *line;
	size_t i;

	for (i = 0; i < count; i++) {
		file = related[i].file;
		line = page_add(page, list);
		page_set(page, line, "number", file->number);
		page_set_link(page, line, "url", file->url);
		page_set(page, line, "title",
		    page_item_title(case_newest(file)));
		page_set(page, line, "how", relation_words(related[i].kind));
		page_set(page, line, "item",
		    when_and_where(page, related[i].item));
		page_set_link(page, line, "item_url", related[i].item->url);
	}
	page_set_bool(page, page->context, "has_related", count != 0);
}

void
page_case(struct page *page, const struct build *build, size_t index)
{
	const struct case_file *file = &build->archive->cases[index];
	const struct item_card *last = case_newest(file);

	page_begin(page, build, file->url);
	page_title(page, arena_printf(&page->arena, "%s (sag %s)",
	    page_item_title(last), file->number),
	    page_case_sentence(page, file));
	page->newest = last->meeting->date;
	page->has_feed = true;
	page_crumb(page, "Sager", "/sager/");
	page_crumb(page, file->number, NULL);
	page_set(page, page->context, "number", file->number);
	page_set(page, page->context, "name", page_item_title(last));
	page_set_subject(page, page->context, file);
	page_set_bool(page, page->context, "alone", file->count == 1);
	page_set(page, page->context, "count",
	    page_count(page, file->count, "behandling", "behandlinger"));
	page_case_state(page, file);
	page_case_steps(page, file);
	page_case_people(page, file);
	set_attachments(page, file);
	page_set_mentions(page, &file->mentions);
	set_related(page, file->related, file->nrelated);
	page_set_case_words(page, file);
	page_set_follow(page, file);
}
