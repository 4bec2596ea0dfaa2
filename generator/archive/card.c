#include "card.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "language/body_name.h"
#include "language/case_number.h"
#include "language/danish.h"
#include "language/date.h"
#include "language/excerpt.h"
#include "model/fact_pack.h"
#include "other_numbers.h"

/* Enough for nearly every decision as a whole. */
#define DECISION_MAX	4000

/* Add the text with runs of blanks as one space, or one line break if they
   hold one. */
static void
squeeze(struct buf *out, struct str text)
{
	size_t blank;
	char pending = '\0';

	while (text.len != 0) {
		blank = str_blank_len(text);
		if (blank == 0) {
			if (pending != '\0' && out->len != 0)
				buf_addc(out, pending);
			buf_addc(out, text.data[0]);
			pending = '\0';
		} else if (pending != '\n') {
			pending = text.data[0] == '\n' ? '\n' : ' ';
		}
		text = str_from(text, blank != 0 ? blank : 1);
	}
}

static const char *
copy(struct arena *arena, const char *text)
{
	return text != NULL ? arena_dup(arena, text) : NULL;
}

static const char *
first_anchor(const struct section *section)
{
	return section->blocks.count != 0 ? section->blocks.list[0].anchor :
	    section->anchor;
}

/* Take the decision, or its beginning if it is long, from all of its
   sections. */
static void
set_decision(struct arena *arena, struct item_card *card,
    const struct item *item)
{
	struct buf raw = BUF_INIT, text = BUF_INIT;
	struct str all;
	size_t i, had;

	for (i = 0; i < item->nsections && text.len <= DECISION_MAX; i++) {
		if (item->sections[i].role != ROLE_DECISION)
			continue;
		buf_reset(&raw);
		buf_addc(&raw, '\n');
		section_to_text(&raw, &item->sections[i]);
		had = text.len;
		squeeze(&text, (struct str){ raw.data, raw.len });
		if (had == 0 && text.len != 0)
			card->decision_anchor =
			    first_anchor(&item->sections[i]);
	}
	all = (struct str){ text.data, text.len };
	card->decision_cut = all.len > DECISION_MAX;
	if (card->decision_cut)
		all = str_trim(str_cut(all,
		    excerpt_fit(all, DECISION_MAX)));
	if (all.len != 0)
		card->decision = arena_dup_str(arena, all);
	card->decision_anchor = copy(arena, card->decision_anchor);
	buf_release(&raw);
	buf_release(&text);
}

/* Copy their titles and places: the pages of the case list them. */
static void
set_attachments(struct arena *arena, struct item_card *card,
    const struct item *item)
{
	size_t i;

	card->nattachments = item->nattachments;
	card->attachments = arena_dup_array(arena, item->attachments,
	    item->nattachments, sizeof(*item->attachments));
	for (i = 0; i < card->nattachments; i++) {
		card->attachments[i].title = arena_dup(arena,
		    item->attachments[i].title);
		card->attachments[i].anchor = copy(arena,
		    item->attachments[i].anchor);
	}
}

static void
fill_item(struct arena *arena, struct item_card *card,
    const struct item *item)
{
	card->slug = arena_dup(arena, item->slug);
	card->label = arena_dup(arena, item->label);
	card->title = arena_dup(arena, item->title);
	card->case_number = copy(arena, item->case_number);
	card->closed = item->closed;
	card->case_type = item->case_type;
	card->title_kind = standing_title_kind(str_of(item->title));
	if (item->case_number != NULL)
		card->case_slug = case_number_slug(arena, item->case_number);
	card->other_numbers = other_numbers_read(arena, item,
	    &card->nother_numbers);
	set_decision(arena, card, item);
	set_attachments(arena, card, item);
	facts_copy(arena, &card->facts, &item->facts);
	references_copy(arena, &card->references, &item->references);
}

/* The file's name without its ending, folders and all. */
static struct str
stem(const char *file)
{
	const char *slash = strrchr(file, '/');
	const char *dot = strrchr(file, '.');

	if (dot == NULL || dot == file || (slash != NULL && dot <= slash + 1))
		return str_of(file);
	return (struct str){ file, (size_t)(dot - file) };
}

static char *
make_id(struct arena *arena, const struct meeting_card *card)
{
	char *slug;

	if (card->date == NULL)
		return arena_printf(arena, "uden-dato-%s",
		    *card->stem != '\0' ? card->stem : "referat");
	slug = danish_slug(arena, str_of(card->body_name));
	return arena_printf(arena, "%s-%s", card->date,
	    *slug != '\0' ? slug : "udvalg");
}

static void
fill_meeting(struct arena *arena, struct meeting_card *card,
    const struct meeting *meeting)
{
	struct date date;

	card->source = arena_dup(arena, meeting->file);
	card->path = meeting->path != NULL ? arena_dup(arena, meeting->path) :
	    card->source;
	memcpy(card->sha256, meeting->sha256, sizeof(card->sha256));
	card->body_name = arena_dup_str(arena, str_trim(str_of(
	    meeting->body != NULL ? meeting->body : "")));
	if (*card->body_name == '\0')
		card->body_name = BODY_NAME_UNKNOWN;
	card->body_key = danish_lower(arena, str_of(card->body_name));
	card->term = copy(arena, meeting->term);
	if (meeting->date != NULL && date_from_iso(meeting->date, &date)) {
		card->date = date_iso(arena, date);
		if (card->term == NULL)
			card->term = date_term(arena, date);
	}
	card->start = copy(arena, meeting->start);
	card->place = copy(arena, meeting->place);
	card->date_basis = card->date != NULL ? meeting->date_basis :
	    BASIS_UNKNOWN;
	card->body_basis = meeting->body_basis;
	card->status = meeting->status;
	facts_copy(arena, &card->facts, &meeting->facts);
	card->stem = danish_slug(arena, stem(card->source));
	card->plain_id = make_id(arena, card);
	card->pinned = meeting->id != NULL;
}

struct card *
card_new(const struct meeting *meeting)
{
	struct card *new = xcalloc(1, sizeof(*new));
	struct meeting_card *card = &new->meeting;
	size_t i;

	fill_meeting(&new->arena, card, meeting);
	card->nitems = meeting->nitems;
	card->items = arena_calloc(&new->arena, card->nitems,
	    sizeof(*card->items));
	for (i = 0; i < card->nitems; i++) {
		card->items[i].meeting = card;
		fill_item(&new->arena, &card->items[i], &meeting->items[i]);
	}
	card_set_id(new, card->pinned ? meeting->id : card->plain_id);
	return new;
}

const char *
meeting_card_title(struct arena *arena, const struct meeting_card *meeting)
{
	struct date date;

	if (meeting->date == NULL || !date_from_iso(meeting->date, &date))
		return arena_printf(arena, "%s, uden dato",
		    meeting->body_name);
	return arena_printf(arena, "%s, %s", meeting->body_name,
	    date_danish_long(arena, date));
}

int
card_compare_texts(const char *a, const char *b)
{
	if (a == NULL || b == NULL)
		return (a == NULL) - (b == NULL);
	return strcmp(a, b);
}

int
meeting_card_compare(const struct meeting_card *a,
    const struct meeting_card *b)
{
	return (a->rank > b->rank) - (a->rank < b->rank);
}

int
item_card_compare(const struct item_card *a, const struct item_card *b)
{
	int order = meeting_card_compare(a->meeting, b->meeting);

	/* Items of one meeting are in one array. */
	return order != 0 ? order : (a > b) - (a < b);
}

void
card_set_id(struct card *card, const char *id)
{
	struct meeting_card *meeting = &card->meeting;
	size_t i;

	meeting->id = arena_dup(&card->arena, id);
	meeting->url = arena_printf(&card->arena, "/moeder/%s/", id);
	for (i = 0; i < meeting->nitems; i++)
		meeting->items[i].url = arena_printf(&card->arena, "%s%s/",
		    meeting->url, meeting->items[i].slug);
}

void
card_free(struct card *card)
{
	if (card == NULL)
		return;
	arena_release(&card->arena);
	free(card);
}
