#include "name.h"

static bool
has_blank(struct str text)
{
	size_t at;

	for (at = 0; at < text.len; at++)
		if (str_blank_len(str_from(text, at)) != 0)
			return true;
	return false;
}

const char *
name_set(struct name *name, struct str text)
{
	name->text = text;
	if (text.len == 0)
		return "has no name";
	return has_blank(text) ? "has a blank in its name" : NULL;
}

const char *
name_split(struct name *name, struct arena *arena)
{
	struct str rest = name->text;
	size_t i, dots = 0;

	if (rest.len == 0 || str_is(rest, "."))
		return NULL;
	for (i = 0; i < rest.len; i++)
		dots += rest.data[i] == '.';
	name->parts = arena_calloc(arena, dots + 1, sizeof(*name->parts));
	for (name->count = 0; name->count <= dots; name->count++) {
		i = str_find_char(rest, '.');
		name->parts[name->count] = str_cut(rest, i);
		rest = str_from(rest, i + 1);
		if (i == 0)
			return "has an empty part in its name";
	}
	return NULL;
}
