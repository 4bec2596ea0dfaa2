/* All votes: the newest; those of a year, of a body, with one result. */
#ifndef PAGES_VOTES_H
#define PAGES_VOTES_H

#include "page.h"

void	 page_votes(struct page *);
void	 page_vote_list(struct page *, const struct build *, size_t index);

#endif
