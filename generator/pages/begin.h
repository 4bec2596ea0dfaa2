/* Begin a page: its title, its description, and the way to it. */
#ifndef PAGES_BEGIN_H
#define PAGES_BEGIN_H

#include "page.h"

/*
 * Begin a page with an empty context.  Then give it a title, and a
 * description for search engines, of which they get the beginning; NULL for
 * none.
 */
void	 page_begin(struct page *, const struct build *, const char *url);
void	 page_title(struct page *, const char *title,
	    const char *description);

/*
 * The next step on the way from the front page to this one; `url` is NULL for
 * the page itself.
 */
void	 page_crumb(struct page *, const char *name, const char *url);

#endif
