/*
 * What the pictures of several pages share.  A picture is made of plain values
 * that a template draws as SVG without a size of its own: places across are
 * shares of a hundred, so that it is as wide as the screen and its text and
 * forms are not stretched.  All bars begin at zero.
 */
#ifndef PAGES_PICTURE_H
#define PAGES_PICTURE_H

#include "page.h"
#include "weeks.h"

/* "37.5" of a hundred, for the width of a bar; "0" of nothing. */
const char	*page_share(struct page *, size_t part, size_t whole);

/* A bar in a list, the whole of which is the longest one. */
void	 page_add_bar(struct page *, struct value *list, const char *name,
	    size_t count, size_t longest);

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

/* The years of all votes of a person, as "vote_years"; and of a case, its way
   through the bodies, as "lanes".  In page_person_votes.c, page_lanes.c. */
void	 page_set_vote_years(struct page *, const struct person *);
void	 page_set_lanes(struct page *, const struct case_file *);
/* The year up to the newest meeting of a body, as "body_year"; in
   page_body_year.c. */
void	 page_set_body_year(struct page *, const struct body *);

#endif
