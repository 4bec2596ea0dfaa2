#include "reference.h"

void
references_copy(struct arena *arena, struct references *to,
    const struct references *from)
{
	struct reference *one;
	size_t i;

	to->count = from->count;
	to->list = arena_dup_array(arena, from->list, from->count,
	    sizeof(*from->list));
	for (i = 0; i < to->count; i++) {
		one = &to->list[i];
		one->text = arena_dup(arena, one->text);
		one->date = arena_dup(arena, one->date);
		one->body = arena_dup(arena, one->body);
		one->label = arena_dup(arena, one->label);
		one->target = arena_dup(arena, one->target);
		one->paragraph = arena_dup(arena, one->paragraph);
		one->address = arena_dup(arena, one->address);
		one->anchor = arena_dup(arena, one->anchor);
		one->node = NULL;
	}
}

const char *
reference_kind_name(enum reference_kind kind)
{
	static const char *const names[] = {
		[REFERENCE_MEETING] = "meeting", [REFERENCE_ITEM] = "item",
		[REFERENCE_CASE] = "case", [REFERENCE_LAW] = "law",
	};

	return names[kind];
}
