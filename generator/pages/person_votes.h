/*
 * What a person voted, year by year: a square for each vote in which the
 * minutes name them, by sides, and the numbers beside it.
 */
#ifndef PAGES_PERSON_VOTES_H
#define PAGES_PERSON_VOTES_H

#include "page.h"

/* Set "vote_years", "has_abstains" and "has_options" in the context. */
void	 page_set_vote_years(struct page *, const struct person *);

#endif
