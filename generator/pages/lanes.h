/*
 * The way of a case as a picture: a lane for each body, and in it a mark for
 * each treatment at its place in time.  The list of treatments on the same
 * page has the same information.
 */
#ifndef PAGES_LANES_H
#define PAGES_LANES_H

#include "page.h"

/* The id of a treatment in that list, before its number; marks link to it. */
#define PAGE_STEP_ID	"_behandling-"

/* Set "lanes" in the context: null if all treatments were on one day. */
void	 page_set_lanes(struct page *, const struct case_file *);

#endif
