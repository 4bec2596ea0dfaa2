/*
 * Titles of items, as they are compared.
 */
#ifndef LANGUAGE_TITLE_H
#define LANGUAGE_TITLE_H

#include "base/arena.h"
#include "base/str.h"

/*
 * The title in lower case, without "B-sag:", "Lukket:" and quotation marks,
 * with single blanks.  Lives in the arena.
 */
char	*title_key(struct arena *, struct str title);

#endif
