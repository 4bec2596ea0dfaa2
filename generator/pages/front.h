/*
 * The front page: what was decided last, what is often treated lately, and the
 * ways into the archive.
 */
#ifndef PAGES_FRONT_H
#define PAGES_FRONT_H

#include "page.h"

void	 page_front(struct page *);

#endif
