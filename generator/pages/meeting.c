#include "meeting.h"

#include "base/array.h"
#include "absences.h"
#include "begin.h"
#include "context.h"
#include "dates.h"
#include "lines.h"
#include "names.h"
#include "outcome.h"
#include "pager.h"
#include "record.h"
#include "references.h"
#include "vote.h"
#include "words.h"

#define DECISION_SHOWN	400	/* bytes, so that the list stays a list */

struct detail {
	const char	*name;		/* "Dato" */
	const char	*subject;	/* "Datoen", to begin a sentence
					   with */
	enum basis	 basis;
	const char	*text;		/* NULL: not known */
	const char	*iso, *url;	/* NULL: none */
};

static const char *
basis_word(enum basis basis)
{
	switch (basis) {
	case BASIS_SUPPLIED:
		return "oplyst";
	case BASIS_INFERRED:
		return "udledt";
	default:
		return NULL;
	}
}

/* Where the detail comes from, if not from the head of the minutes. */
static const char *
note(struct page *page, const struct detail *detail, bool agenda)
{
	const char *source = agenda ? "dagsordenen" : "referatet";

	switch (detail->basis) {
	case BASIS_SUPPLIED:
		return arena_printf(&page->arena, "%s står ikke i %s, men er "
		    "oplyst af udgiveren.", detail->subject, source);
	case BASIS_INFERRED:
		return arena_printf(&page->arena, "%s står ikke i %ss hoved, "
		    "men er udledt af teksten.", detail->subject, source);
	case BASIS_UNKNOWN:
		return arena_printf(&page->arena, "%s fremgår ikke af %s.",
		    detail->subject, source);
	default:
		return NULL;
	}
}

static void
add_detail(struct page *page, struct value *list, const struct detail *detail,
    bool agenda)
{
	struct value *line = page_add(page, list);

	page_set(page, line, "name", detail->name);
	page_set(page, line, "text", detail->text != NULL ? detail->text :
	    "Ukendt");
	page_set(page, line, "iso", detail->iso);
	page_set_link(page, line, "url", detail->url);
	page_set(page, line, "mark", basis_word(detail->basis));
	page_set(page, line, "note", note(page, detail, agenda));
}

static void
set_details(struct page *page, const struct meeting *meeting,
    const struct meeting_card *card)
{
	const struct detail details[] = {
		{ "Møde i", "Navnet på rådet eller udvalget", card->body_basis,
		    card->body_name, NULL, card->body->url },
		{ "Dato", "Datoen", card->date_basis, card->date == NULL ?
		    NULL : page_capital(page, page_date(page, card->date)),
		    card->date, NULL },
		{ "Tidspunkt", "Tidspunktet", card->start != NULL ?
		    meeting->start_basis : BASIS_UNKNOWN,
		    card->start == NULL ? NULL :
		    page_time(page, card->start), card->start, NULL },
		{ "Sted", "Stedet", card->place != NULL ?
		    meeting->place_basis : BASIS_UNKNOWN, card->place, NULL,
		    NULL },
	};
	struct value *list = page_set_list(page, page->context, "facts");
	size_t i;

	for (i = 0; i < COUNT(details); i++)
		add_detail(page, list, &details[i],
		    card->status == STATUS_AGENDA);
}

static void
set_items(struct page *page, const struct meeting_card *card)
{
	struct value *list = page_set_list(page, page->context, "items");
	const struct item_card *item;
	struct value *line;
	size_t i;

	for (i = 0; i < card->nitems; i++) {
		item = &card->items[i];
		line = page_add(page, list);
		page_set_link(page, line, "url", item->url);
		page_set(page, line, "label", item->label);
		page_set(page, line, "title", page_item_title(item));
		page_set(page, line, "case", item->case_number);
		page_set_link(page, line, "case_url", item->file != NULL ?
		    item->file->url : NULL);
		page_fill_decision(page, line, item, DECISION_SHOWN);
		page_set_outcome(page, line, "outcome", item);
		page_set_votes(page, line, item);
	}
}

static struct page_neighbour
neighbour(struct page *page, const struct meeting_card *meeting)
{
	if (meeting == NULL)
		return (struct page_neighbour){ NULL, NULL };
	return (struct page_neighbour){
		page_date_short(page, meeting->date), meeting->url };
}

static void
set_record(struct page *page, const struct meeting *meeting)
{
	struct buf html = BUF_INIT;

	record_head(&html, meeting);
	page_set(page, page->context, "record", html.data);
	page_set_bool(page, page->context, "has_head",
	    meeting->head.count != 0);
	buf_release(&html);
}

static void
set_crumbs(struct page *page, const struct meeting_card *card)
{
	const struct year *year = card->year;

	page_crumb(page, "Møder", "/moeder/");
	page_crumb(page, page_year_name(page, year->year), year->url);
	page_crumb(page, page_meeting_crumb(page, card), NULL);
}

static const char *
describe(struct page *page, const struct meeting_card *card)
{
	return arena_printf(&page->arena, "%s %s med %s.",
	    card->status == STATUS_AGENDA ? "Dagsorden for mødet i" :
	    "Referat af mødet i", page_meeting_name(page, card),
	    page_count(page, card->nitems, "punkt", "punkter"));
}

void
page_meeting(struct page *page, const struct build *build,
    const struct meeting *meeting, const struct meeting_card *card)
{
	page_begin(page, build, card->url);
	page_title(page, page_meeting_name(page, card), describe(page, card));
	page->topic.meeting = card;
	page->newest = card->date;
	set_crumbs(page, card);
	page_set_bool(page, page->context, "agenda",
	    card->status == STATUS_AGENDA);
	page_set(page, page->context, "body", card->body_name);
	page_set(page, page->context, "source", card->source);
	set_details(page, meeting, card);
	set_items(page, card);
	page_set_mentions(page, &card->mentions);
	page_set_meeting_absences(page, card);
	page_set_pager(page, neighbour(page, card->previous),
	    neighbour(page, card->next));
	set_record(page, meeting);
}
