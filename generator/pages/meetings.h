/* All meetings by year; and those of a year by month, and as a calendar. */
#ifndef PAGES_MEETINGS_H
#define PAGES_MEETINGS_H

#include "page.h"

void	 page_meetings(struct page *);
void	 page_year(struct page *, const struct build *, size_t index);

#endif
