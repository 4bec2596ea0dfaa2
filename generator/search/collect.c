#include "collect.h"

#include <stdlib.h>
#include <string.h>

#include "archive/archive.h"
#include "base/alloc.h"
#include "base/array.h"
#include "model/meeting.h"
#include "documents.h"
#include "gathering.h"
#include "index.h"
#include "script.h"
#include "varint.h"

#define SCRIPT	"tekst.js"	/* beside the page of the meeting */

/* A stretch of a document's text. */
struct piece {
	size_t			 start;
	enum search_class	 class;
};

struct pieces {
	struct buf	 text;		/* the pieces, each a line or more */
	struct piece	*list;
	size_t			 count, room;
};

static void
pieces_release(struct pieces *pieces)
{
	buf_release(&pieces->text);
	free(pieces->list);
}

static void
begin_piece(struct pieces *pieces, enum search_class class)
{
	if (pieces->text.len != 0)
		buf_addc(&pieces->text, '\n');
	ALLOC_ONE_MORE(pieces->list, pieces->count, pieces->room);
	pieces->list[pieces->count++] = (struct piece){ pieces->text.len,
		class };
}

static void
add_piece(struct pieces *pieces, enum search_class class, const char *text)
{
	begin_piece(pieces, class);
	buf_adds(&pieces->text, text);
}

static void
add_item(struct pieces *pieces, const struct item *item)
{
	const struct section *section;
	size_t i;

	add_piece(pieces, CLASS_TITLE, item->title);
	for (i = 0; i < item->ndetail_lines; i++)
		add_piece(pieces, CLASS_TEXT, item->detail_lines[i]);
	for (i = 0; i < item->nsections; i++) {
		section = &item->sections[i];
		if (section->heading != NULL)
			add_piece(pieces, CLASS_TEXT, section->heading);
		begin_piece(pieces, section->role == ROLE_DECISION ?
		    CLASS_DECISION : CLASS_TEXT);
		section_to_text(&pieces->text, section);
	}
}

static void
add_head(struct pieces *pieces, const struct meeting *meeting)
{
	size_t i;

	for (i = 0; i < meeting->head.count; i++) {
		begin_piece(pieces, CLASS_TEXT);
		block_to_text(&pieces->text, &meeting->head.list[i]);
	}
}

static void
see_pieces(struct gathering *g, const struct pieces *pieces)
{
	struct str all = { pieces->text.data, pieces->text.len };
	size_t i, end;

	for (i = 0; i < pieces->count; i++) {
		end = i + 1 < pieces->count ? pieces->list[i + 1].start :
		    all.len;
		gathering_add_text(g, pieces->list[i].class, str_from(
		    str_cut(all, end), pieces->list[i].start));
	}
}

/* Add the text of a document under its name in the meeting's folder: that of
   an item, or "" for the head. */
static void
add_text(struct buf *texts, const char *name, const struct pieces *pieces)
{
	varint_add(texts, strlen(name));
	buf_adds(texts, name);
	varint_add(texts, pieces->text.len);
	buf_add(texts, pieces->text.data, pieces->text.len);
}

static void
collect_item(struct gathering *g, const struct item *item,
    const struct item_card *card, struct buf *texts)
{
	struct pieces pieces = { .text = BUF_INIT };

	add_item(&pieces, item);
	see_pieces(g, &pieces);
	gathering_add_number(g, card->case_number);
	add_text(texts, card->slug, &pieces);
	pieces_release(&pieces);
}

static void
collect_head(struct gathering *g, const struct meeting *meeting,
    const struct meeting_card *card, struct buf *texts)
{
	struct pieces pieces = { .text = BUF_INIT };
	struct arena arena = ARENA_INIT;

	add_head(&pieces, meeting);
	see_pieces(g, &pieces);
	/* All meetings of the body have its name: if it were a title, a search
	   for "beskæftigelse" would give those first. */
	gathering_add_text(g, CLASS_TEXT, str_of(meeting_card_title(&arena,
	    card)));
	add_text(texts, "", &pieces);
	pieces_release(&pieces);
	arena_release(&arena);
}

/* The texts of a meeting are one file beside its page, because each file
   costs more than its bytes. */
static int
write_texts(const struct search *search, const struct meeting_card *card,
    const struct buf *texts, struct staging *staging)
{
	struct arena arena = ARENA_INIT;
	int result;

	result = script_write(search->text_deflate, staging,
	    arena_printf(&arena, "%s" SCRIPT, card->url + 1), card->url,
	    (struct str){ texts->data, texts->len });
	arena_release(&arena);
	return result;
}

int
search_add_meeting(struct search *search, const struct meeting *meeting,
    const struct meeting_card *card, struct staging *staging)
{
	struct gathering *g = gathering_new();
	struct buf texts = BUF_INIT;
	int result = 0;
	size_t i;

	collect_head(g, meeting, card, &texts);
	gathering_end_document(g, search->meeting_documents[card->rank]);
	for (i = 0; i < meeting->nitems; i++) {
		collect_item(g, &meeting->items[i], &card->items[i], &texts);
		gathering_end_document(g, search->item_documents[card->rank] +
		    i);
	}
	gathering_keep(g, search);
	gathering_free(g);
	if (staging != NULL)
		result = write_texts(search, card, &texts, staging);
	buf_release(&texts);
	return result;
}

/* A case has the titles of its treatments.  They count less here than in an
   item, so that the items on a matter come before their cases; and least in a
   case of one treatment, about which the item says everything. */
static void
collect_case(struct gathering *g, const struct case_file *file)
{
	size_t i;

	gathering_add_number(g, file->number);
	for (i = 0; i < file->count; i++)
		gathering_add_text(g, file->count > 1 ? CLASS_TITLE_PART :
		    CLASS_TEXT, str_of(file->treatments[i]->title));
}

static void
collect_other(struct gathering *g, const struct search *search,
    size_t document)
{
	const struct archive *archive = search->archive;
	enum search_kind kind = search_kind_of(search, document);
	size_t at = document - search->starts[kind];

	switch (kind) {
	case KIND_BODY:
		gathering_add_text(g, CLASS_NAME, str_of(archive->bodies[
		    at].name));
		break;
	case KIND_PERSON:
		gathering_add_text(g, CLASS_NAME, str_of(archive->people[
		    at].name));
		break;
	case KIND_CASE:
		collect_case(g, search->cases[at]);
		break;
	case KIND_MEETING:
	case KIND_ITEM:
		/* Their words came with the minutes. */
		break;
	}
}

void
search_add_others(struct search *search, size_t first, size_t end)
{
	struct gathering *g = gathering_new();

	for (; first < end; first++) {
		collect_other(g, search, first);
		gathering_end_document(g, first);
	}
	gathering_keep(g, search);
	gathering_free(g);
}

void
search_free_gathered(struct search *search)
{
	size_t i;

	for (i = 0; i < search->starts[KIND_COUNT]; i++) {
		free(search->gathered[i].data);
		search->gathered[i] = (struct search_gathered){ NULL, 0 };
	}
}
