#include "item.h"

#include "begin.h"
#include "context.h"
#include "dates.h"
#include "glossary.h"
#include "item_facts.h"
#include "lines.h"
#include "names.h"
#include "pager.h"
#include "record.h"
#include "references.h"
#include "subject_words.h"
#include "words.h"

/* Of a case with many treatments only the nearest are shown. */
#define OTHERS_MAX	12

static bool
is_dated(const struct item_card *item)
{
	return item->meeting->date != NULL;
}

/* The treatment before the item's, or after it, at another meeting; NULL if
   there is none, or if the order is not known. */
static const struct item_card *
neighbour(const struct item_card *item, bool before)
{
	const struct case_file *file = item->file;
	const struct item_card *other = item;
	size_t at = item->treatment;

	while (other->meeting == item->meeting) {
		if (at == (before ? 0 : file->count - 1))
			return NULL;
		at = before ? at - 1 : at + 1;
		other = file->treatments[at];
	}
	return is_dated(item) && is_dated(other) ? other : NULL;
}

static void
set_neighbour(struct page *page, struct value *box, const char *name,
    const struct item_card *other)
{
	if (other == NULL)
		page_set_null(page, box, name);
	else
		page_fill_treatment(page, page_set_object(page, box, name),
		    other);
}

/* The treatments other than the item and its neighbours; if there are many,
   the nearest. */
static void
set_others(struct page *page, struct value *box, const struct item_card *item)
{
	const struct item_card *before = neighbour(item, true), *other;
	const struct item_card *after = neighbour(item, false);
	const struct case_file *file = item->file;
	struct value *list = page_set_list(page, box, "others");
	size_t first = 0, end = file->count, i, count = 0;

	if (file->count > OTHERS_MAX + 1) {
		if (item->treatment > OTHERS_MAX / 2)
			first = item->treatment - OTHERS_MAX / 2;
		end = first + OTHERS_MAX + 1;
		if (end > file->count) {
			end = file->count;
			first = end - OTHERS_MAX - 1;
		}
	}
	for (i = first; i < end; i++) {
		other = file->treatments[i];
		if (other == item || other == before || other == after)
			continue;
		page_fill_treatment(page, page_add(page, list), other);
		count++;
	}
	set_neighbour(page, box, "previous", before);
	set_neighbour(page, box, "next", after);
	page_set_bool(page, box, "has_others", count != 0);
	page_set_bool(page, box, "more", end - first < file->count);
}

/* Items with the same collector number are not the same case. */
static void
set_no_others(struct page *page, struct value *box)
{
	page_set_list(page, box, "others");
	set_neighbour(page, box, "previous", NULL);
	set_neighbour(page, box, "next", NULL);
	page_set_bool(page, box, "has_others", false);
	page_set_bool(page, box, "more", false);
}

static void
set_case(struct page *page, const struct item_card *item)
{
	const struct case_file *file = item->file;
	struct value *box;

	if (file == NULL) {
		page_set_null(page, page->context, "case");
		return;
	}
	box = page_set_object(page, page->context, "case");
	page_set(page, box, "number", item->case_number);
	page_set_link(page, box, "url", file->url);
	page_set_subject(page, box, file);
	page_set_bool(page, box, "collector", file->collector);
	page_set_bool(page, box, "alone", file->count == 1);
	page_set(page, box, "count", file->collector ?
	    page_count(page, file->count, "punkt", "punkter") :
	    page_count(page, file->count, "behandling", "behandlinger"));
	if (file->collector)
		set_no_others(page, box);
	else
		set_others(page, box, item);
}

/* The headings of the record, to jump to. */
static void
set_sections(struct page *page, const struct item *item)
{
	struct value *list = page_set_list(page, page->context, "sections");
	const struct section *section;
	struct value *line;
	size_t i, count = 0;

	for (i = 0; i < item->nsections; i++) {
		section = &item->sections[i];
		if (section->heading == NULL || section->anchor == NULL)
			continue;
		count++;
		line = page_add(page, list);
		page_set(page, line, "name", section->heading);
		page_set(page, line, "url",
		    arena_printf(&page->arena, "#%s", section->anchor));
	}
	page_set_bool(page, page->context, "has_sections", count != 0);
}

/* The attachments in the record, to jump to. */
static void
set_attachments(struct page *page, const struct item *item)
{
	struct value *list = page_set_list(page, page->context,
	    "attachments");
	const struct attachment *attachment;
	struct value *line;
	size_t i;

	for (i = 0; i < item->nattachments; i++) {
		attachment = &item->attachments[i];
		line = page_add(page, list);
		page_set(page, line, "name", attachment->title);
		page_set(page, line, "url", attachment->anchor == NULL ?
		    "#_record" : arena_printf(&page->arena, "#%s",
		    attachment->anchor));
	}
	page_set_bool(page, page->context, "has_attachments",
	    item->nattachments != 0);
}

/* What a citation of the item needs besides its title. */
static void
set_citation(struct page *page, const struct item_card *item)
{
	struct value *citation = page_set_object(page, page->context,
	    "citation");

	page_set(page, citation, "case", item->case_number);
	/* An address relative to the page is useless in a citation. */
	page_set(page, citation, "address",
	    *page->build->config->base != '\0' ?
	    page_address(page, item->url) : item->url);
	page_set(page, citation, "sha256", item->meeting->sha256);
}

static bool
has_tables(const struct item *item)
{
	const struct blocks *blocks;
	size_t i, j;

	for (i = 0; i < item->nsections; i++) {
		blocks = &item->sections[i].blocks;
		for (j = 0; j < blocks->count; j++)
			if (blocks->list[j].kind == BLOCK_TABLE)
				return true;
	}
	return false;
}

static void
set_pager(struct page *page, const struct item_card *item)
{
	const struct meeting_card *meeting = item->meeting;
	size_t at = (size_t)(item - meeting->items);
	struct page_neighbour previous = { NULL, NULL }, next = previous;

	if (at > 0)
		previous = (struct page_neighbour){
			page_item_full_name(page, item - 1), item[-1].url };
	if (at + 1 < meeting->nitems)
		next = (struct page_neighbour){
			page_item_full_name(page, item + 1), item[1].url };
	page_set_pager(page, previous, next);
}

static void
set_meeting_link(struct page *page, struct value *box, const char *member,
    const struct meeting_card *meeting)
{
	page_set_named_link(page, box, member, meeting == NULL ? NULL :
	    page_date_short(page, meeting->date),
	    meeting == NULL ? NULL : meeting->url);
}

/* The body that met, and its meetings before and after this one. */
static void
set_body(struct page *page, const struct meeting_card *meeting)
{
	struct value *box = page_set_object(page, page->context, "body");

	page_set(page, box, "name", meeting->body_name);
	page_set_link(page, box, "url", meeting->body->url);
	page_set_bool(page, box, "has_others",
	    meeting->previous != NULL || meeting->next != NULL);
	set_meeting_link(page, box, "previous", meeting->previous);
	set_meeting_link(page, box, "next", meeting->next);
}

static void
set_place(struct page *page, const struct item_card *item)
{
	const struct meeting_card *meeting = item->meeting;
	size_t at = (size_t)(item - meeting->items);

	page_set_named_link(page, page->context, "meeting",
	    page_meeting_name(page, meeting), meeting->url);
	page_set(page, page->context, "position",
	    arena_printf(&page->arena, "%zu af %zu", at + 1, meeting->nitems));
	page_set(page, page->context, "label", *item->label != '\0' ?
	    item->label : NULL);
	page_set(page, page->context, "title", page_item_title(item));
	page_set_bool(page, page->context, "closed", item->closed);
	page_set_bool(page, page->context, "agenda",
	    meeting->status == STATUS_AGENDA);
}

static void
set_crumbs(struct page *page, const struct item_card *item)
{
	const struct meeting_card *meeting = item->meeting;

	page_crumb(page, "Møder", "/moeder/");
	page_crumb(page, page_year_name(page, meeting->year->year),
	    meeting->year->url);
	page_crumb(page, page_meeting_crumb(page, meeting), meeting->url);
	page_crumb(page, page_item_name(page, item), NULL);
}

void
page_item(struct page *page, const struct build *build, struct item *item,
    const struct item_card *card)
{
	struct buf html = BUF_INIT;

	page_begin(page, build, card->url);
	page_title(page, page_item_full_name(page, card), card->decision);
	page->topic.item = card;
	page->newest = card->meeting->date;
	set_crumbs(page, card);
	set_place(page, card);
	set_pager(page, card);
	set_body(page, card->meeting);
	set_sections(page, item);
	set_attachments(page, item);
	set_citation(page, card);
	set_case(page, card);
	page_set_facts(page, card);
	page_set_mentions(page, &card->mentions);
	page_set_laws(page, card);
	page_set_item_words(page, item, card);
	page_set_bool(page, page->context, "has_tables", has_tables(item));
	page_link_references(page, item, card);
	record_item(&html, item);
	page_set(page, page->context, "record", html.data);
	buf_release(&html);
}
