#include "card_pack.h"

#include "base/alloc.h"
#include "base/pack.h"
#include "model/fact_pack.h"
#include "model/reference_pack.h"
#include "other_numbers.h"

static void
pack_other_number(struct pack *pack, struct other_number *other)
{
	pack_text(pack, &other->slug);
	pack_bool(pack, &other->in_title);
}

static void
pack_attachment(struct pack *pack, struct attachment *attachment)
{
	pack_text(pack, &attachment->title);
	pack_text(pack, &attachment->anchor);
}

static void
pack_item(struct pack *pack, struct item_card *item)
{
	pack_text(pack, &item->slug);
	pack_text(pack, &item->label);
	pack_text(pack, &item->title);
	pack_text(pack, &item->case_number);
	pack_text(pack, &item->url);
	pack_text(pack, &item->decision);
	pack_text(pack, &item->decision_anchor);
	pack_bool(pack, &item->decision_cut);
	pack_bool(pack, &item->closed);
	pack_char(pack, &item->case_type);
	PACK_ENUM(pack, item->title_kind);
	pack_text(pack, &item->case_slug);
	PACK_ALL(pack, item->other_numbers, item->nother_numbers,
	    pack_other_number);
	PACK_ALL(pack, item->attachments, item->nattachments,
	    pack_attachment);
	facts_pack(pack, &item->facts);
	references_pack(pack, &item->references, NULL);
}

static void
pack_meeting(struct pack *pack, struct meeting_card *meeting)
{
	pack_text(pack, &meeting->id);
	pack_text(pack, &meeting->plain_id);
	pack_bool(pack, &meeting->pinned);
	pack_text(pack, &meeting->stem);
	pack_text(pack, &meeting->url);
	pack_text(pack, &meeting->source);
	pack_text(pack, &meeting->path);
	pack_bytes(pack, meeting->sha256, sizeof(meeting->sha256));
	pack_text(pack, &meeting->body_name);
	pack_text(pack, &meeting->body_key);
	pack_text(pack, &meeting->term);
	pack_text(pack, &meeting->date);
	pack_text(pack, &meeting->start);
	pack_text(pack, &meeting->place);
	PACK_ENUM(pack, meeting->date_basis);
	PACK_ENUM(pack, meeting->body_basis);
	PACK_ENUM(pack, meeting->status);
	PACK_ALL(pack, meeting->items, meeting->nitems, pack_item);
	facts_pack(pack, &meeting->facts);
}

void
card_pack(struct buf *out, const struct card *card)
{
	struct meeting_card meeting = card->meeting;
	struct pack pack = pack_writer(out);

	pack_meeting(&pack, &meeting);
}

struct card *
card_unpack(struct str data)
{
	struct card *card = xcalloc(1, sizeof(*card));
	struct pack pack;
	size_t i;

	data.data = arena_dup_str(&card->arena, data);
	pack = pack_reader(data, &card->arena);
	pack_meeting(&pack, &card->meeting);
	for (i = 0; i < card->meeting.nitems; i++)
		card->meeting.items[i].meeting = &card->meeting;
	if (!pack.broken)
		return card;
	card_free(card);
	return NULL;
}
