#include "meeting_pack.h"

#include "fact_pack.h"
#include "reference_pack.h"
#include "tree_pack.h"

/* Returns whether the row has its cells. */
static bool
pack_row(struct pack *pack, struct row *row, size_t columns,
    struct tree_texts *texts)
{
	size_t count = columns, i;

	PACK_LIST(pack, row->cells, count);
	if (count != columns) {
		pack->broken = true;
		return false;
	}
	for (i = 0; i < count; i++)
		tree_pack(pack, &row->cells[i], texts);
	tree_pack(pack, &row->tail, texts);
	pack_size(pack, &row->tail_column);
	pack_bool(pack, &row->title);
	pack_bool(pack, &row->total);
	return true;
}

static void
pack_table(struct pack *pack, struct table *table, struct tree_texts *texts)
{
	size_t i;

	tree_pack(pack, &table->caption, texts);
	pack_size(pack, &table->header_rows);
	PACK_ALL(pack, table->numeric, table->columns, pack_bool);
	PACK_LIST(pack, table->rows, table->nrows);
	for (i = 0; i < table->nrows; i++)
		if (!pack_row(pack, &table->rows[i], table->columns, texts))
			table->nrows = i;
}

static void
pack_block(struct pack *pack, struct block *block, struct tree_texts *texts)
{
	PACK_ENUM(pack, block->kind);
	pack_unsigned(pack, &block->line);
	pack_text(pack, &block->anchor);
	tree_pack(pack, &block->node, texts);
	if (block->kind != BLOCK_TABLE)
		return;
	if (pack->out == NULL)
		block->table = arena_calloc(pack->arena, 1,
		    sizeof(*block->table));
	pack_table(pack, block->table, texts);
}

static void
pack_blocks(struct pack *pack, struct blocks *blocks,
    struct tree_texts *texts)
{
	size_t i;

	PACK_LIST(pack, blocks->list, blocks->count);
	for (i = 0; i < blocks->count; i++)
		pack_block(pack, &blocks->list[i], texts);
}

static void
pack_section(struct pack *pack, struct section *section,
    struct tree_texts *texts)
{
	pack_text(pack, &section->heading);
	PACK_ENUM(pack, section->role);
	pack_unsigned(pack, &section->line);
	pack_text(pack, &section->anchor);
	pack_blocks(pack, &section->blocks, texts);
}

static void
pack_attachment(struct pack *pack, struct attachment *attachment)
{
	pack_text(pack, &attachment->title);
	pack_text(pack, &attachment->anchor);
}

static void
pack_item(struct pack *pack, struct item *item)
{
	struct tree_texts texts = { NULL, 0, 0 };
	size_t i;

	pack_int(pack, &item->number);
	pack_text(pack, &item->label);
	pack_text(pack, &item->lead);
	pack_text(pack, &item->title);
	pack_text(pack, &item->contents_title);
	pack_char(pack, &item->case_type);
	pack_text(pack, &item->case_number);
	PACK_ALL(pack, item->detail_lines, item->ndetail_lines, pack_text);
	pack_bool(pack, &item->closed);
	pack_unsigned(pack, &item->line);
	pack_text(pack, &item->slug);
	PACK_LIST(pack, item->sections, item->nsections);
	for (i = 0; i < item->nsections; i++)
		pack_section(pack, &item->sections[i], &texts);
	PACK_ALL(pack, item->attachments, item->nattachments, pack_attachment);
	facts_pack(pack, &item->facts);
	references_pack(pack, &item->references, &texts);
	tree_texts_release(&texts);
}

static void
pack_meeting(struct pack *pack, struct meeting *meeting)
{
	struct tree_texts texts = { NULL, 0, 0 };

	pack_text(pack, &meeting->file);
	pack_text(pack, &meeting->path);
	pack_bytes(pack, meeting->sha256, sizeof(meeting->sha256));
	PACK_ENUM(pack, meeting->format);
	pack_text(pack, &meeting->id);
	pack_text(pack, &meeting->body);
	pack_text(pack, &meeting->term);
	pack_text(pack, &meeting->date);
	pack_text(pack, &meeting->start);
	pack_text(pack, &meeting->place);
	PACK_ENUM(pack, meeting->body_basis);
	PACK_ENUM(pack, meeting->date_basis);
	PACK_ENUM(pack, meeting->start_basis);
	PACK_ENUM(pack, meeting->place_basis);
	PACK_ENUM(pack, meeting->status);
	pack_blocks(pack, &meeting->head, &texts);
	PACK_ALL(pack, meeting->items, meeting->nitems, pack_item);
	facts_pack(pack, &meeting->facts);
	tree_texts_release(&texts);
}

void
meeting_pack(struct buf *out, const struct meeting *meeting)
{
	struct pack pack = pack_writer(out);
	struct meeting copy = *meeting;

	pack_meeting(&pack, &copy);
}

struct meeting *
meeting_unpack(struct str data)
{
	struct meeting *meeting = meeting_new();
	struct pack pack;

	data.data = arena_dup_str(&meeting->arena, data);
	pack = pack_reader(data, &meeting->arena);
	pack_meeting(&pack, meeting);
	if (!pack.broken)
		return meeting;
	meeting_free(meeting);
	return NULL;
}
