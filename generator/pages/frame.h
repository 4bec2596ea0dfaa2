/*
 * What the layout of every page needs: the site, its links, menu and foot.
 *
 * All of that leads to pages and files in the site's top folders, so relative
 * links are the same on all pages of a top folder that are equally deep in it.
 * They share what is made for the first of them.
 */
#ifndef PAGES_FRAME_H
#define PAGES_FRAME_H

#include "kinds.h"

struct frames;

/* The frames of a build, made when they are needed.  The caller frees them,
   after the last page. */
struct frames	*frames_new(void);
void		 frames_free(struct frames *);	/* NULL is fine */

/* Set what depends on the whole page and on its kind; page_write does. */
void	 page_finish(struct page *, const struct page_kind *);

#endif
