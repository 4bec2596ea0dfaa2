#include "references.h"

#include <stdlib.h>
#include <string.h>

#include "base/array.h"
#include "base/utf8.h"
#include "language/body_name.h"
#include "language/case_number.h"
#include "model/tree.h"
#include "reference_parts.h"
#include "titles.h"

/* Bytes before a place that are looked at: more than a name of a body and
   what leads up to a day. */
#define BEFORE_MAX	200

static reference_finder *const finders[] = {
	reference_items, reference_cases, reference_laws, reference_meetings,
};

struct str
reference_before(struct str text, size_t at)
{
	return utf8_tail(str_cut(text, at), BEFORE_MAX);
}

bool
reference_add(struct reference_reading *r, struct str text, size_t at,
    size_t len, struct reference what)
{
	const struct reference *other;
	size_t i;

	for (i = r->first; i < r->out->count; i++) {
		other = &r->out->list[i];
		if (at < other->at + other->len && other->at < at + len)
			return false;
	}
	what.text = arena_dup_str(r->arena, str_cut(str_from(text, at), len));
	what.anchor = r->block->anchor;
	what.line = r->block->line;
	what.node = r->node;
	what.at = at;
	what.len = len;
	ARENA_ONE_MORE(r->arena, r->out->list, r->out->count);
	r->out->list[r->out->count++] = what;
	return true;
}

/* Can a case number begin here?  Not in the middle of a word or a number. */
static bool
begins_number(struct str text, size_t at)
{
	char before = at > 0 ? text.data[at - 1] : ' ';

	return strchr(" (\"'\t\n:,;", before) != NULL;
}

/* KLE numbers only: others look like amounts and dates. */
void
reference_cases(struct reference_reading *r, struct str text)
{
	struct reference what = { .kind = REFERENCE_CASE };
	const char *own = r->item->case_number == NULL ? NULL :
	    case_number_slug(r->arena, r->item->case_number);
	size_t at, len;

	for (at = 0; at < text.len; at += len != 0 ? len : 1) {
		len = 0;
		if (text.data[at] < '0' || text.data[at] > '9' ||
		    !begins_number(text, at) ||
		    (len = case_number_kle(str_from(text, at))) == 0)
			continue;
		what.target = case_number_slug(r->arena,
		    arena_dup_str(r->arena, str_cut(str_from(text, at), len)));
		/* A facet without a serial number is no case. */
		if (what.target != NULL && strchr(what.target, '-') !=
		    strrchr(what.target, '-') && (own == NULL ||
		    strcmp(own, what.target) != 0))
			reference_add(r, text, at, len, what);
	}
}

static int
by_place(const void *va, const void *vb)
{
	const struct reference *a = va, *b = vb;

	return (a->at > b->at) - (a->at < b->at);
}

static void
read_text(struct reference_reading *r, struct cmark_node *node)
{
	struct str text = tree_literal(node);
	size_t i;

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

/* Does something that another body did stand in the item?  Then "udvalget"
   may be that one. */
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
}
