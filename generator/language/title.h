/*
 * Comparing the titles of items.
 */
#ifndef LANGUAGE_TITLE_H
#define LANGUAGE_TITLE_H

#include "base/arena.h"
#include "base/str.h"

/*
 * Returns a key that is the same for equal titles: in lower case, with single
 * blanks, without "B-sag:", "Lukket:" and quotation marks.  Lives in the
 * arena.
 */
char	*title_key(struct arena *, struct str title);

#endif
