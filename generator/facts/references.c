#include "references.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "base/array.h"
#include "base/utf8.h"
#include "language/body_name.h"
#include "language/case_number.h"
#include "model/tree.h"
#include "reference_case.h"
#include "reference_item.h"
#include "reference_law.h"
#include "reference_meeting.h"

/* Finds all of a kind in the text of r->node. */
typedef void reference_finder(struct reference_reading *, struct str text);

static reference_finder *const finders[] = {
	reference_items, reference_cases, reference_laws, reference_meetings,
};

static int
by_place(const void *va, const void *vb)
{
	const struct reference *a = va, *b = vb;

	return (a->at > b->at) - (a->at < b->at);
}

enum { NOTHING, DIGIT, MARK };

/* What a finder may begin at, by byte: digits, and quotation marks and
   paragraph signs by their lead bytes. */
static const unsigned char beginnings[256] = {
	['0'] = DIGIT, ['1'] = DIGIT, ['2'] = DIGIT, ['3'] = DIGIT,
	['4'] = DIGIT, ['5'] = DIGIT, ['6'] = DIGIT, ['7'] = DIGIT,
	['8'] = DIGIT, ['9'] = DIGIT,
	['"'] = MARK, [0xc2] = MARK, [0xe2] = MARK,
};

/* Note where references may begin, once for all finders. */
static void
look_through(struct reference_reading *r, struct str text)
{
	size_t at;

	r->nnumbers = 0;
	r->marks = false;
	for (at = 0; at < text.len; at++) {
		switch (beginnings[(unsigned char)text.data[at]]) {
		case DIGIT:
			ALLOC_ONE_MORE(r->numbers, r->nnumbers,
			    r->numbers_room);
			r->numbers[r->nnumbers++] = at;
			at += str_digits(str_from(text, at)) - 1;
			break;
		case MARK:
			r->marks = true;
			break;
		}
	}
}

static void
read_text(struct reference_reading *r, struct cmark_node *node)
{
	struct str text = tree_literal(node);
	size_t i;

	look_through(r, text);
	if (r->nnumbers == 0 && !r->marks)
		return;
	r->node = node;
	r->first = r->out->count;
	for (i = 0; i < COUNT(finders); i++)
		finders[i](r, text);
	if (r->out->count > r->first)
		qsort(&r->out->list[r->first], r->out->count - r->first,
		    sizeof(*r->out->list), by_place);
}

static void
read_tree(struct reference_reading *r, struct cmark_node *root)
{
	struct cmark_node *text = NULL;

	if (root == NULL)
		return;
	while ((text = tree_next_text(root, text)) != NULL)
		read_text(r, text);
}

static void
read_table(struct reference_reading *r, const struct table *table)
{
	size_t row, column;

	read_tree(r, table->caption);
	for (row = 0; row < table->nrows; row++) {
		for (column = 0; column < table->columns; column++)
			read_tree(r, table->rows[row].cells[column]);
		read_tree(r, table->rows[row].tail);
	}
}

/* Is something that another body did reported in the item? Then "udvalget" may
   be that one. */
static bool
is_own_clear(const struct meeting *meeting, const struct item *item)
{
	const struct facts *facts = &item->facts;
	size_t i;

	if (meeting->body == NULL ||
	    body_name_is_council(str_of(meeting->body)) ||
	    utf8_same_text(meeting->body, "Økonomiudvalget"))
		return false;
	for (i = 0; i < facts->nvotes; i++)
		if (facts->votes[i].earlier)
			return false;
	return facts->nopinions == 0;
}

static void
read_item(struct reference_reading *r, struct item *item)
{
	const struct block *block;
	size_t i, j;

	r->item = item;
	r->out = &item->references;
	r->own_clear = is_own_clear(r->meeting, item);
	r->own_case = item->case_number == NULL ? NULL :
	    case_number_slug(r->arena, item->case_number);
	for (i = 0; i < item->nsections; i++) {
		r->section = &item->sections[i];
		for (j = 0; j < r->section->blocks.count; j++) {
			block = r->block = &r->section->blocks.list[j];
			if (block->kind == BLOCK_TABLE)
				read_table(r, block->table);
			else
				read_tree(r, block->node);
		}
	}
}

void
references_read(struct meeting *meeting, const struct config *config)
{
	struct reference_reading r = { .arena = &meeting->arena,
		.meeting = meeting, .config = config };
	size_t i;

	r.titles = titles_new(r.arena, meeting);
	for (i = 0; i < meeting->nitems; i++)
		read_item(&r, &meeting->items[i]);
	free(r.numbers);
}
