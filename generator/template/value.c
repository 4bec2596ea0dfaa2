#include "value.h"

#include <assert.h>
#include <string.h>

static struct value *
make(struct arena *arena, enum value_kind kind)
{
	struct value *value = arena_calloc(arena, 1, sizeof(*value));

	value->kind = kind;
	return value;
}

struct value *
value_null(struct arena *arena)
{
	return make(arena, VALUE_NULL);
}

struct value *
value_bool(struct arena *arena, bool truth)
{
	struct value *value = make(arena, VALUE_BOOL);

	value->truth = truth;
	return value;
}

struct value *
value_str(struct arena *arena, struct str text)
{
	struct value *value = make(arena, VALUE_TEXT);

	value->text = (struct str){ arena_dup_str(arena, text), text.len };
	return value;
}

struct value *
value_text(struct arena *arena, const char *text)
{
	return text != NULL ? value_str(arena, str_of(text)) :
	    value_null(arena);
}

struct value *
value_number(struct arena *arena, long number)
{
	struct value *value = make(arena, VALUE_TEXT);

	value->text = str_of(arena_printf(arena, "%ld", number));
	return value;
}

struct value *
value_list(struct arena *arena)
{
	return make(arena, VALUE_LIST);
}

struct value *
value_object(struct arena *arena)
{
	return make(arena, VALUE_OBJECT);
}

/* Returns `array` (items or members) with room for one more of `size`. */
static void *
grow(struct arena *arena, struct value *value, void *array, size_t size)
{
	void *larger;

	if (value->count < value->room)
		return array;
	value->room = value->room != 0 ? 2 * value->room : 8;
	larger = arena_alloc(arena, value->room * size);
	if (value->count != 0)
		memcpy(larger, array, value->count * size);
	return larger;
}

void
value_add(struct arena *arena, struct value *list, struct value *item)
{
	assert(list->kind == VALUE_LIST);
	list->items = grow(arena, list, list->items, sizeof(*list->items));
	list->items[list->count++] = item;
}

void
value_set(struct arena *arena, struct value *object, const char *name,
    struct value *value)
{
	struct member *member;

	assert(object->kind == VALUE_OBJECT);
	assert(value_get(object, str_of(name)) == NULL);
	object->members = grow(arena, object, object->members,
	    sizeof(*object->members));
	member = &object->members[object->count++];
	member->name = name;
	member->len = strlen(name);
	member->value = value;
}

void
value_set_text(struct arena *arena, struct value *object, const char *name,
    const char *text)
{
	value_set(arena, object, name, value_text(arena, text));
}

void
value_set_number(struct arena *arena, struct value *object, const char *name,
    long number)
{
	value_set(arena, object, name, value_number(arena, number));
}

void
value_set_bool(struct arena *arena, struct value *object, const char *name,
    bool truth)
{
	value_set(arena, object, name, value_bool(arena, truth));
}

const struct value *
value_get(const struct value *value, struct str name)
{
	const struct member *member;
	size_t i;

	if (value == NULL || value->kind != VALUE_OBJECT)
		return NULL;
	for (i = 0; i < value->count; i++) {
		member = &value->members[i];
		/* Most names differ in their first letter. */
		if (member->len == name.len &&
		    (name.len == 0 || *member->name == *name.data) &&
		    str_eq((struct str){ member->name, member->len }, name))
			return member->value;
	}
	return NULL;
}

bool
value_truth(const struct value *value)
{
	if (value == NULL)
		return false;
	switch (value->kind) {
	case VALUE_NULL:
		return false;
	case VALUE_BOOL:
		return value->truth;
	case VALUE_TEXT:
		return value->text.len != 0;
	case VALUE_LIST:
		return value->count != 0;
	case VALUE_OBJECT:
		break;
	}
	return true;
}
