#include "reference_list.h"

#include "base/utf8.h"

/* Bytes before a place that are looked at: more than a name of a body and
   what leads up to a day. */
#define BEFORE_MAX	200

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
