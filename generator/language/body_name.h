/*
 * Names of bodies in running text: "Beskæftigelses- og Socialudvalget",
 * "Byrådet", "Udvalget for Kultur og Fritid".
 */
#ifndef LANGUAGE_BODY_NAME_H
#define LANGUAGE_BODY_NAME_H

#include <stdbool.h>

#include "base/str.h"

/* What a body is called on the pages if its name is not known. */
#define BODY_NAME_UNKNOWN	"Ukendt udvalg"

/*
 * Find the first name in the slice, and where it begins.  Returns false if
 * there is none.  A body in the genitive ("udvalgets") does not count: it is
 * not the one that acts.
 */
bool	 body_name_find(struct str text, struct str *name, size_t *at);

/*
 * Returns the name that the slice ends with, in capitals or not:
 * "økonomiudvalget" of "drøftet i økonomiudvalget", "Odense Byråd", even
 * "udvalget" alone.  Empty if there is none.
 */
struct str	 body_name_last(struct str text);

/* Is it the name of that body, which may be NULL?  Capitals do not matter. */
bool	 body_name_is(struct str name, const char *body);

/* Is it the name of a council: "byrådet", "Fjordby Byråd"? */
bool	 body_name_is_council(struct str name);

/* Does it name a council and no town: "byrådet", but not "Fjordby Byråd"? */
bool	 body_name_is_bare_council(struct str name);

/* Do both name a council, by the same word: "byrådet" and "Fjordby Byråd"? */
bool	 body_name_is_same_council(struct str a, struct str b);

#endif
