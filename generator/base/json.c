#include "json.h"

#include <json-c/json.h>

#include "alloc.h"

void
json_set(struct json_object *object, const char *name,
    struct json_object *value)
{
	if (json_object_object_add(object, name, value) != 0)
		alloc_die();
}

void
json_add(struct json_object *array, struct json_object *value)
{
	if (json_object_array_add(array, value) != 0)
		alloc_die();
}

static struct json_object *
checked(struct json_object *value)
{
	if (value == NULL)
		alloc_die();
	return value;
}

struct json_object *
json_new_object(void)
{
	return checked(json_object_new_object());
}

struct json_object *
json_new_array(void)
{
	return checked(json_object_new_array());
}

struct json_object *
json_new_text(const char *text)
{
	return text != NULL ? checked(json_object_new_string(text)) : NULL;
}

struct json_object *
json_new_bool(bool value)
{
	return checked(json_object_new_boolean(value));
}

struct json_object *
json_new_int(int value)
{
	return checked(json_object_new_int(value));
}

struct json_object *
json_new_size(size_t value)
{
	return checked(json_object_new_int64((int64_t)value));
}

static void
write_as(struct buf *out, struct json_object *object, int flags)
{
	const char *text = json_object_to_json_string_ext(object,
	    flags | JSON_C_TO_STRING_NOSLASHESCAPE);

	if (text == NULL)
		alloc_die();
	buf_adds(out, text);
	json_object_put(object);
}

void
json_write(struct buf *out, struct json_object *object)
{
	write_as(out, object, JSON_C_TO_STRING_PRETTY |
	    JSON_C_TO_STRING_SPACED);
	buf_addc(out, '\n');
}

void
json_write_line(struct buf *out, struct json_object *object)
{
	write_as(out, object, JSON_C_TO_STRING_PLAIN);
}
