/* The pages at old addresses that lead to new ones: [aliases] in site.conf. */
#ifndef PAGES_REDIRECTS_H
#define PAGES_REDIRECTS_H

#include "build.h"

/*
 * Write them.  Call this after all other pages are written, because those
 * determine what an alias may be: an alias at the address of a page is left
 * out with a warning; one that leads to no page, or in a circle, with an
 * error.  One that leads to another alias leads to where that one does.  An
 * alias of a meeting or a body ("/moeder/x/", "/udvalg/x/") includes the pages
 * below it: its items, its terms.
 *
 * Returns the number of pages, or -1 with a diagnostic if the system failed.
 */
int	 redirects_write(const struct build *);

#endif
