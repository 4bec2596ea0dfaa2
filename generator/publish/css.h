/*
 * Style sheets as they are sent: without comments, and without the blanks that
 * mean nothing (CSS Syntax 3: those at braces, semicolons, commas and
 * parentheses, and after a colon; one before it parts two selectors).
 */
#ifndef PUBLISH_CSS_H
#define PUBLISH_CSS_H

#include "base/buf.h"
#include "base/str.h"

/* Add the sheet to `out`.  What it means stays the same. */
void	 css_squeeze(struct buf *out, struct str sheet);

#endif
