/*
 * Headings inside a section, which no table lists: what a line is worded like.
 */
#ifndef READ_SUBHEADING_H
#define READ_SUBHEADING_H

#include <stdbool.h>

#include "base/str.h"

#define SUBHEADING_LETTERS 120	/* a longer line is none */

/* Does the line begin like a heading: with a capital or a digit? */
bool	 subheading_begins(struct str);

/* Is it worded like a heading: short, and not a sentence or a note? */
bool	 subheading_is_worded(struct str);

#endif
