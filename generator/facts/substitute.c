#include "substitute.h"

#include <string.h>

#include "absences.h"
#include "actors.h"

struct actor
substitute_named(struct reading *r, struct str name)
{
	struct actors actors;
	int count;

	if (name.len != 0 && actors_read(r->arena, name, &actors, &count) &&
	    actors.count == 1 && !actors.list[0].group)
		return actors.list[0];
	return (struct actor){ .name = NULL };
}

/* The absence of `whose`, or of the person named right before if that is
   empty. */
static struct absence *
absence_of(struct reading *r, struct str whose)
{
	struct actor absent = substitute_named(r, whose);
	struct absence *list = r->facts->absences;
	size_t i = r->facts->nabsences;

	if (whose.len == 0) {
		/* With two away in one sentence, it does not say for whom. */
		if (i == 0 || (i > 1 && list[i - 2].basis.text ==
		    list[i - 1].basis.text))
			return NULL;
		return &list[i - 1];
	}
	while (absent.name != NULL && i-- > 0)
		if (strcmp(list[i].who.name, absent.name) == 0)
			return &list[i];
	return NULL;
}

/* "Emil Fog deltog i stedet for Bo Ravn.": all that says who was away. */
static struct absence *
add_replaced(struct reading *r, struct str whose,
    const struct basis_text *basis)
{
	struct actor absent = substitute_named(r, whose);
	struct absence like = { .body = r->place.body, .meeting = true,
		.basis = *basis };

	if (absent.name == NULL)
		return NULL;
	absences_add(r, &absent, &like);
	return &r->facts->absences[r->facts->nabsences - 1];
}

bool
substitute_read(struct reading *r, const struct phrase_match *match,
    const struct basis_text *basis)
{
	struct actor who = substitute_named(r, phrase_group(match, "sub"));
	struct absence *absence = absence_of(r, phrase_group(match, "for"));

	if (who.name == NULL)
		return false;
	if (absence == NULL && phrase_group(match, "for").len != 0 &&
	    str_contains(str_of(basis->text), "stedet for"))
		absence = add_replaced(r, phrase_group(match, "for"), basis);
	if (absence == NULL || absence->substitute.name != NULL)
		return true;
	absence->substitute = who;
	absence->substitute.basis = arena_dup_array(r->arena, basis, 1,
	    sizeof(*basis));
	return true;
}
