/*
 * The pages that stand at old addresses and lead to new ones: [aliases] in
 * site.conf.
 */
#ifndef PAGES_REDIRECTS_H
#define PAGES_REDIRECTS_H

#include "build.h"

/*
 * Write them.  To be called when all other pages are written, because those
 * say what can be led to: an alias of an address that the site has itself is
 * left out, with a warning; one that leads to no page, or only to itself in
 * the end, with an error.  One that leads to another alias leads to where that
 * one does.  An alias of a meeting or a body ("/moeder/x/", "/udvalg/x/")
 * takes the pages below it along: its items, its terms.
 *
 * Returns the number of pages, -1 with a diagnostic when the system failed.
 */
int	 redirects_write(const struct build *);

#endif
