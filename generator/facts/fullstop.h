/*
 * Does a full stop end the sentence? That of "kr.", "W." and "2. udgave" does
 * not. The initial of a name and the letter of a party look the same: "Imod
 * stemte A. Holm (V)." and "Imod stemte A. Bo Dam undlod."
 */
#ifndef FACTS_FULLSTOP_H
#define FACTS_FULLSTOP_H

#include <stdbool.h>
#include <stddef.h>

#include "base/str.h"

/*
 * Of the full stop at `at` in the text.  `rest` is what comes after it, with
 * the blank, and begins with no small letter.
 */
bool	 fullstop_ends(struct str text, size_t at, struct str rest);

#endif
