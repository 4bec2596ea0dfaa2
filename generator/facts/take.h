/* Taking words off the start of a text. */
#ifndef FACTS_TAKE_H
#define FACTS_TAKE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/str.h"

/* Take the first of the list that the text begins with off it, and the blanks
   after it, capitals or not; false if there is none. */
bool	 take_any(struct str *text, const char *const list[], size_t count);

#endif
