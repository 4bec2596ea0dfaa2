/* Numbers and words around a list of actors that say how many they are. */
#ifndef FACTS_ACTOR_COUNT_H
#define FACTS_ACTOR_COUNT_H

#include <stdbool.h>

#include "base/str.h"

/* Take the number before the list off the text, "17 medlemmer ", "6: ";
   returns it, or -1 if there is none. */
int	 actor_count_take(struct str *text);

/* The same of a number after the list: "V, C og O (12 medlemmer)". */
int	 actor_count_take_after(struct str *text);

/* Take "et flertal bestående af " off the text; false if it is not there. */
bool	 actor_count_take_share(struct str *text);

#endif
