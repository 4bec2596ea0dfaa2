/*
 * Words of a web page or a page footer that are not part of the minutes.
 */
#ifndef LANGUAGE_PAGE_NOISE_H
#define LANGUAGE_PAGE_NOISE_H

#include <stdbool.h>

#include "base/str.h"

/* Is the text only what a web page has below an item: "Til toppen",
   "Side 3"? */
bool	 is_page_noise(struct str text);

#endif
