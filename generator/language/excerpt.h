/*
 * The beginning of a text, where the whole is too long.
 */
#ifndef LANGUAGE_EXCERPT_H
#define LANGUAGE_EXCERPT_H

#include "base/str.h"

/*
 * Returns how many bytes of the text to show if at most `max` fit, which is at
 * least 1: whole sentences if they fill half of that, else whole words, else
 * whole characters.
 */
size_t	 excerpt_fit(struct str text, size_t max);

#endif
