#include "collect.h"

#include <stdlib.h>
#include <string.h>

#include "archive/archive.h"
#include "base/alloc.h"
#include "base/array.h"
#include "model/meeting.h"
#include "documents.h"
#include "index.h"
#include "postings.h"
#include "script.h"
#include "tokens.h"
#include "varint.h"

#define SCRIPT	"tekst.js"	/* beside the page of the meeting */
#define OFTEN	3	/* times; then the text is about it */

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

/* A word of the current document. */
struct seen {
	struct str		 folded, printed;
	enum search_class	 class;
	unsigned		 count;
};

struct gathering {
	struct string_set	 set;		/* mark: index in list + 1 */
	struct seen		*list;
	size_t			 count, room;
	enum search_class	 class;		/* of the current piece */
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
see_word(struct gathering *g, const struct search_token *token)
{
	struct string_set_entry *entry = string_set_add(&g->set,
	    token->folded);
	struct seen *seen;

	if (entry->mark == 0) {
		ALLOC_ONE_MORE(g->list, g->count, g->room);
		g->list[g->count] = (struct seen){ str_of(entry->text),
			token->printed, g->class, 0 };
		entry->mark = (unsigned)++g->count;
	}
	seen = &g->list[entry->mark - 1];
	if (g->class > seen->class)
		seen->class = g->class;
	if (++seen->count >= OFTEN && seen->class == CLASS_TEXT)
		seen->class = CLASS_TEXT_OFTEN;
}

/* Groups of case numbers are terms of their own, "#15.00" and "#15.00.00-a00":
   they can have more numbers than a browser should join. */
static void
see_groups(struct gathering *g, struct search_token token)
{
	static const size_t ends[] = { 6, 9, 13 };
	struct str key = token.folded;
	size_t i;

	for (i = 0; i < COUNT(ends); i++) {
		if (key.len <= ends[i] || key.data[3] != '.' ||
		    strchr(".-", key.data[ends[i]]) == NULL)
			continue;
		token.folded = str_cut(key, ends[i]);
		see_word(g, &token);
	}
}

static void
see_token(void *payload, const struct search_token *token)
{
	struct gathering *g = payload;

	see_word(g, token);
	if (token->folded.data[0] == '#')
		see_groups(g, *token);
}

static void
see_text(struct gathering *g, enum search_class class, struct str text)
{
	g->class = class;
	search_tokens(text, see_token, g);
}

static void
see_pieces(struct gathering *g, const struct pieces *pieces)
{
	struct str all = { pieces->text.data, pieces->text.len };
	size_t i, end;

	for (i = 0; i < pieces->count; i++) {
		end = i + 1 < pieces->count ? pieces->list[i + 1].start :
		    all.len;
		see_text(g, pieces->list[i].class, str_from(str_cut(all, end),
		    pieces->list[i].start));
	}
}

/* Take a case number as a word of its own, whatever it looks like. */
static void
see_number(struct gathering *g, const char *number)
{
	struct buf key = BUF_INIT;
	struct search_token token = { .printed = { "", 0 } };

	if (number != NULL) {
		search_case_key(&key, str_of(number));
		token.folded = (struct str){ key.data, key.len };
		g->class = CLASS_NAME;
		if (key.len > 1)
			see_token(g, &token);
	}
	buf_release(&key);
}

static int
by_number(const void *va, const void *vb)
{
	const uint64_t *a = va, *b = vb;

	return (*a > *b) - (*a < *b);
}

/* Returns the g->count numbers of the words with their classes, in order.  The
   caller frees them. */
static uint64_t *
number_words(struct vocabulary *vocabulary, const struct gathering *g)
{
	uint64_t *numbers = xcalloc(g->count + 1, sizeof(*numbers));
	size_t i;

	pthread_mutex_lock(&vocabulary->lock);
	for (i = 0; i < g->count; i++)
		numbers[i] = (uint64_t)vocabulary_add(vocabulary,
		    g->list[i].folded, g->list[i].printed) << CLASS_BITS |
		    g->list[i].class;
	pthread_mutex_unlock(&vocabulary->lock);
	qsort(numbers, g->count, sizeof(*numbers), by_number);
	return numbers;
}

/* Keep what was seen as the document's words, and release it. */
static void
keep(struct search *search, size_t document, struct gathering *g)
{
	uint64_t *numbers = number_words(&search->vocabulary, g), last = 0;
	struct buf packed = BUF_INIT;
	size_t i;

	for (i = 0; i < g->count; i++) {
		varint_add(&packed, numbers[i] - last);
		last = numbers[i] >> CLASS_BITS << CLASS_BITS;
	}
	search->gathered[document] = (struct search_gathered){
		xmalloc(packed.len + 1), packed.len };
	memcpy(search->gathered[document].data, packed.data, packed.len);
	buf_release(&packed);
	free(numbers);
	free(g->list);
	string_set_release(&g->set);
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
collect_item(struct search *search, const struct item *item,
    const struct item_card *card, struct buf *texts)
{
	struct gathering g = { .set = STRING_SET_INIT };
	struct pieces pieces = { .text = BUF_INIT };
	size_t at = (size_t)(card - card->meeting->items);

	add_item(&pieces, item);
	see_pieces(&g, &pieces);
	see_number(&g, card->case_number);
	keep(search, search->item_documents[card->meeting->rank] + at, &g);
	add_text(texts, card->slug, &pieces);
	pieces_release(&pieces);
}

static void
collect_head(struct search *search, const struct meeting *meeting,
    const struct meeting_card *card, struct buf *texts)
{
	struct gathering g = { .set = STRING_SET_INIT };
	struct pieces pieces = { .text = BUF_INIT };
	struct arena arena = ARENA_INIT;

	add_head(&pieces, meeting);
	see_pieces(&g, &pieces);
	/* All meetings of the body have its name: if it were a title, a search
	   for "beskæftigelse" would give those first. */
	see_text(&g, CLASS_TEXT, str_of(meeting_card_title(&arena, card)));
	keep(search, search->meeting_documents[card->rank], &g);
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
	struct buf texts = BUF_INIT;
	int result = 0;
	size_t i;

	collect_head(search, meeting, card, &texts);
	for (i = 0; i < meeting->nitems; i++)
		collect_item(search, &meeting->items[i], &card->items[i],
		    &texts);
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

	see_number(g, file->number);
	for (i = 0; i < file->count; i++)
		see_text(g, file->count > 1 ? CLASS_TITLE_PART : CLASS_TEXT,
		    str_of(file->treatments[i]->title));
}

void
search_add_other(struct search *search, size_t document)
{
	const struct archive *archive = search->archive;
	struct gathering g = { .set = STRING_SET_INIT };
	size_t at = document - search->starts[search_kind_of(search,
	    document)];

	switch (search_kind_of(search, document)) {
	case KIND_BODY:
		see_text(&g, CLASS_NAME, str_of(archive->bodies[at].name));
		break;
	case KIND_PERSON:
		see_text(&g, CLASS_NAME, str_of(archive->people[at].name));
		break;
	case KIND_CASE:
		collect_case(&g, search->cases[at]);
		break;
	case KIND_MEETING:
	case KIND_ITEM:
		/* Their words came with the minutes. */
		return;
	}
	keep(search, document, &g);
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
