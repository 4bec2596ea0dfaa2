#include "reference.h"

static const char *
copy(struct arena *arena, const char *text)
{
	return text != NULL ? arena_dup(arena, text) : NULL;
}

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
		one->text = copy(arena, one->text);
		one->date = copy(arena, one->date);
		one->body = copy(arena, one->body);
		one->label = copy(arena, one->label);
		one->target = copy(arena, one->target);
		one->paragraph = copy(arena, one->paragraph);
		one->address = copy(arena, one->address);
		one->anchor = copy(arena, one->anchor);
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
