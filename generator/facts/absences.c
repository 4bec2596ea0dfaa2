#include "absences.h"

#include <string.h>

#include "base/utf8.h"

static bool
same_items(const struct absence *a, const struct absence *b)
{
	size_t i;

	if (a->nitems != b->nitems)
		return false;
	for (i = 0; i < a->nitems; i++)
		if (strcmp(a->items[i], b->items[i]) != 0)
			return false;
	return true;
}

void
absences_add(struct reading *r, const struct actor *who,
    const struct absence *like)
{
	struct facts *facts = r->facts;
	size_t i;

	for (i = 0; i < facts->nabsences; i++)
		if (strcmp(facts->absences[i].who.name, who->name) == 0 &&
		    utf8_same_text(facts->absences[i].body, like->body) &&
		    facts->absences[i].meeting == like->meeting &&
		    same_items(&facts->absences[i], like))
			return;
	ARENA_ONE_MORE(r->arena, facts->absences, facts->nabsences);
	facts->absences[facts->nabsences] = *like;
	facts->absences[facts->nabsences++].who = *who;
}
