/*
 * Lists of those who act in a sentence: people with their titles and parties,
 * and parties themselves.
 *
 *	Rådmand Bo Ravn samt udvalgsmedlemmerne Carl Dam (V) og Dorte Holm
 *	V (5), L (2), Gerda Fog (C) og Liste Ø
 *	5 medlemmer (A+V+C)
 *
 * The whole text must be such a list; one word that is none of it, and it is
 * not one.  That is what keeps other sentences from becoming votes of people.
 */
#ifndef FACTS_ACTORS_H
#define FACTS_ACTORS_H

#include "base/arena.h"
#include "base/str.h"
#include "model/fact.h"

/*
 * Read the list.  `count` gets the number that is printed before it ("17
 * (…)", "6: …"), -1 without one; a number may stand alone.  "Ingen" is an
 * empty list with the number 0.  Strings live in the arena.
 */
bool	 actors_read(struct arena *, struct str text, struct actors *,
	    int *count);

/* Is the person or the party in the list? */
bool	 actors_have(const struct actors *, const struct actor *);

#endif
