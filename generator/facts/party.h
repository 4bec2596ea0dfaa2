/*
 * Parties and lists as minutes name them: by letter ("Ø", "UP-1"), by short
 * name ("SF"), by name ("Enhedslisten", "Det Konservative Folkeparti").
 *
 * Letters are given out for each election, and many lists are local, so
 * nothing here says which party a letter stands for.
 */
#ifndef FACTS_PARTY_H
#define FACTS_PARTY_H

#include <stdbool.h>

#include "base/str.h"

/*
 * The length of the tag that the slice begins with: a letter, letters with a
 * number ("UP-1"), or letters that parties are known by ("SF"; "KL" is no
 * party), with no letter right after.  0 for none.
 */
size_t	 party_tag(struct str text);

/*
 * The length of the name that the slice begins with.  Known ones, and single
 * words that only a list is called by ("Havnelisten").  0 for none.
 */
size_t	 party_name(struct str text);

/*
 * The length of the name or the letters that the slice begins with in the
 * genitive: "Venstres", "SF's".  `name` gets the length without the ending.
 * 0 for none.
 */
size_t	 party_genitive(struct str text, size_t *name);

/* May brackets after a name hold it?  "A", "løsgænger", "Frie Liberale". */
bool	 party_in_brackets(struct str text);

#endif
