#include "unique_names.h"

#include <search.h>
#include <stdlib.h>
#include <string.h>

#include "alloc.h"

struct name {
	const char	*text;		/* right after the struct */
	unsigned	 last;		/* the last number tried after it */
};

struct unique_names {
	void	*tree;		/* of struct name, for tsearch(3) */
};

static int
compare(const void *a, const void *b)
{
	return strcmp(((const struct name *)a)->text,
	    ((const struct name *)b)->text);
}

struct unique_names *
unique_names_new(void)
{
	return xcalloc(1, sizeof(struct unique_names));
}

void
unique_names_free(struct unique_names *names)
{
	if (names == NULL)
		return;
	tdestroy(names->tree, free);
	free(names);
}

/* Returns the entry for `text`; `*is_new` is set to whether it is new. */
static struct name *
look_up(struct unique_names *names, const char *text, bool *is_new)
{
	struct name key = { .text = text }, *name, **found;
	size_t size = strlen(text) + 1;

	found = tfind(&key, &names->tree, compare);
	*is_new = found == NULL;
	if (found != NULL)
		return *found;
	name = xmalloc(sizeof(*name) + size);
	name->text = memcpy(name + 1, text, size);
	name->last = 1;
	if (tsearch(name, &names->tree, compare) == NULL)
		alloc_die();
	return name;
}

const char *
unique_names_take(struct unique_names *names, struct arena *arena,
    const char *wanted, bool *repeated)
{
	struct name *name;
	const char *text = wanted;
	bool is_new;

	name = look_up(names, wanted, &is_new);
	if (repeated != NULL)
		*repeated = !is_new;
	while (!is_new) {
		text = arena_printf(arena, "%s-%u", wanted, ++name->last);
		look_up(names, text, &is_new);
	}
	return text == wanted ? arena_dup(arena, wanted) : text;
}
