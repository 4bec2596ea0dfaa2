/*
 * One person: where the minutes name them, and as what.  Nothing here says
 * more than the minutes do: people who are not named may have been there too.
 */
#ifndef PAGES_PERSON_H
#define PAGES_PERSON_H

#include "page.h"

void	 page_person(struct page *, const struct build *, size_t index);

#endif
