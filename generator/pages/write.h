/* Write a finished page. */
#ifndef PAGES_WRITE_H
#define PAGES_WRITE_H

#include "kinds.h"

/*
 * Render the page with the template of its kind and publish it.  Returns 0,
 * or -1 with a diagnostic.
 */
int	 page_write(struct page *, const struct page_kind *);

#endif
