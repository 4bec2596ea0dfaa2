/* Lists that the pages of a body and of its terms share. */
#ifndef PAGES_BODY_LISTS_H
#define PAGES_BODY_LISTS_H

#include "page.h"

/* Links to the terms of the body, of which `current` may be NULL. */
void	 page_set_terms(struct page *, const struct body *,
	    const struct body_term *current);
/* The name of the term, or what stands for it. */
const char	*page_term_name(const struct body_term *);
/* The meetings of the term by year. */
void	 page_set_term_years(struct page *, const struct body_term *);
/* Items postponed at these meetings and not decided since. */
void	 page_set_postponed(struct page *,
	    struct meeting_card *const *meetings, size_t count);
/* Append a link to a list of votes, named by its year. */
void	 page_add_vote_year(struct page *, struct value *list,
	    const struct vote_page *);
/* The address of the body's iCalendar file, or NULL if it has none. */
const char	*page_calendar_url(struct page *, const struct body *);

#endif
