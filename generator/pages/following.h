/* How to hear what is new: followed cases, feeds, calendars. */
#ifndef PAGES_FOLLOWING_H
#define PAGES_FOLLOWING_H

#include "page.h"

void	 page_following(struct page *);

#endif
