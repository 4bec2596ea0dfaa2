/*
 * Names of people in running text: "Bo W. Ravn", "H.C. de la Cour", "Carl Dam
 * jr." Excluded are names of firms and clubs, and people named after a word
 * that is never used of members ("Naboen Bo Dam").
 */
#ifndef FACTS_PERSON_NAME_H
#define FACTS_PERSON_NAME_H

#include <stdbool.h>

#include "base/str.h"

/* The word of a name at the start, with apostrophes, hyphens and the dots of
   initials ("H.C.") and of what is cut short ("Chr."); 0 for none. */
size_t	 person_name_word(struct str text);

/*
 * The length of the name that the slice begins with: two words with capitals
 * or more, of which the last is no initial.  0 for none.
 */
size_t	 person_name(struct str text);

/* Is it an initial and two whole names or more? */
bool	 person_name_is_lettered(struct str name);

#endif
