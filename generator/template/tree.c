#include "tree.h"

#include "base/alloc.h"

struct template *
template_find(const struct template_set *set, struct str name)
{
	size_t i;

	for (i = 0; i < set->count; i++)
		if (str_eq(set->templates[i]->name, name))
			return set->templates[i];
	return NULL;
}

struct template *
template_named(struct template_set *set, struct str name)
{
	struct template *template = template_find(set, name);

	if (template != NULL)
		return template;
	template = arena_calloc(&set->arena, 1, sizeof(*template));
	template->name.data = arena_dup_str(&set->arena, name);
	template->name.len = name.len;
	ALLOC_ONE_MORE(set->templates, set->count, set->room);
	return set->templates[set->count++] = template;
}

bool
template_first_report(struct template_set *set, const struct op *op)
{
	return !atomic_exchange(&set->reported[op->id], true);
}
