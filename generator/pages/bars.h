/*
 * Bars of HTML or SVG.  Like all pictures they are made of plain values that a
 * template draws without a size of its own: widths are shares of a hundred, so
 * that a picture is as wide as the screen and its text is not stretched.  All
 * bars begin at zero.
 */
#ifndef PAGES_BARS_H
#define PAGES_BARS_H

#include "page.h"

/* "37.5" of a hundred, for the width of a bar; "0" if `whole` is 0. */
const char	*page_share(struct page *, size_t part, size_t whole);
/* Append a bar to a list whose longest one counts `longest`. */
void	 page_add_bar(struct page *, struct value *list, const char *name,
	    size_t count, size_t longest);

#endif
