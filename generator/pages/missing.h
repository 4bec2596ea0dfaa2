/* The page that a server shows for an address that leads nowhere. */
#ifndef PAGES_MISSING_H
#define PAGES_MISSING_H

#include "page.h"

void	 page_missing(struct page *);

#endif
