/*
 * Minifies style sheets: removes comments, and the white space that has no
 * meaning (CSS Syntax 3: at braces, semicolons, commas and parentheses, and
 * after a colon; before one it is a combinator of selectors).
 */
#ifndef PUBLISH_CSS_H
#define PUBLISH_CSS_H

#include "base/buf.h"
#include "base/str.h"

/* Append the minified sheet to `out`. */
void	 css_minify(struct buf *out, struct str sheet);

#endif
