/* The page about the archive: what it rests on, and in short what it holds. */
#ifndef PAGES_ABOUT_H
#define PAGES_ABOUT_H

#include "page.h"

void	 page_about(struct page *);

#endif
