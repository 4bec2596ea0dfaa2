/*
 * What the pictures of several pages share.  A picture is made of plain values
 * that a template draws as SVG without a size of its own: places across are
 * shares of a hundred, so that it is as wide as the screen and its text and
 * forms are not stretched.  All bars begin at zero.
 */
#ifndef PAGE_PICTURE_H
#define PAGE_PICTURE_H

#include "page.h"
#include "weeks.h"

/*
 * Years as strips of their weeks, the newest first, in an object "strips" of
 * the context; null when there are none.  All have the same scale.
 */
void	 page_set_strips(struct page *, const struct year *newest,
	    size_t count);
/* The weeks with a meeting, as "weeks" in the context. */
void	 page_set_weeks(struct page *, const struct year *);

/* The id of a treatment in the list of a case's page, before its number. */
#define PAGE_STEP_ID	"_behandling-"

/* The way of a case through the bodies, as "lanes"; in page_lanes.c. */
void	 page_set_lanes(struct page *, const struct case_file *);

#endif
