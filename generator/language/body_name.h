/*
 * Names of bodies in running text: "Beskæftigelses- og Socialudvalget",
 * "Byrådet", "Udvalget for Kultur og Fritid".
 */
#ifndef LANGUAGE_BODY_NAME_H
#define LANGUAGE_BODY_NAME_H

#include <stdbool.h>

#include "base/str.h"

/* What a body is called whose minutes do not name it. */
#define BODYNAME_UNKNOWN	"Ukendt udvalg"

/*
 * Find the first one in the slice.  Returns false for none; `at` gets where
 * it begins.  A body in the genitive ("udvalgets") is not found: it is
 * not the one that acts.
 */
bool	 body_name_find(struct str text, struct str *name, size_t *at);

/*
 * The name that the slice ends with, in capitals or not: "økonomiudvalget" of
 * "drøftet i økonomiudvalget", "Odense Byråd".  "udvalget" alone is one here.
 * Empty for none.
 */
struct str	 body_name_last(struct str text);

/* Is it the name of a council: "byrådet", "Fjordby Byråd"? */
bool	 body_name_is_council(struct str name);

#endif
