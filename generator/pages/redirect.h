/* A page at an old address, which leads to the new one. */
#ifndef PAGES_REDIRECT_H
#define PAGES_REDIRECT_H

#include "page.h"

/* `to` is an address of the site or of another one. */
void	 page_redirect(struct page *, const struct build *, const char *from,
	    const char *to);

#endif
