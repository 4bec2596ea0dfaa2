/* What the layout of every page needs: the site, its links, menu and foot. */
#ifndef PAGES_FRAME_H
#define PAGES_FRAME_H

#include "kinds.h"

/* Set what depends on the whole page and on its kind; page_write does. */
void	 page_finish(struct page *, const struct page_kind *);

#endif
