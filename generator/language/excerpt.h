/*
 * The beginning of a text, for places where the whole is too much.
 */
#ifndef LANGUAGE_EXCERPT_H
#define LANGUAGE_EXCERPT_H

#include "base/str.h"

/*
 * How much of the text fits into `max` bytes (at least 1): whole sentences if
 * they fill half of that, whole words otherwise, and at the very least whole
 * characters.
 */
size_t	 excerpt_fit(struct str text, size_t max);

#endif
