#include "titles.h"

#include <string.h>

#include "language/title.h"

struct titles {
	const struct meeting	*meeting;
	char			**keys;		/* of the items */
};

struct titles *
titles_new(struct arena *arena, const struct meeting *meeting)
{
	struct titles *titles = arena_calloc(arena, 1, sizeof(*titles));
	size_t i;

	titles->meeting = meeting;
	titles->keys = arena_calloc(arena, meeting->nitems,
	    sizeof(*titles->keys));
	for (i = 0; i < meeting->nitems; i++)
		titles->keys[i] = title_key(arena,
		    str_of(meeting->items[i].title));
	return titles;
}

const struct item *
titles_find(const struct titles *titles, struct arena *arena,
    struct str title)
{
	const struct item *found = NULL;
	const char *key = title_key(arena, title);
	size_t i;

	if (strlen(key) < TITLE_MIN)
		return NULL;
	for (i = 0; i < titles->meeting->nitems; i++) {
		if (strcmp(titles->keys[i], key) != 0)
			continue;
		if (found != NULL)
			return NULL;
		found = &titles->meeting->items[i];
	}
	return found;
}
