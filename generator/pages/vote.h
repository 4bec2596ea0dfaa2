/*
 * Votes: what was voted on, who was on which side, and the result, as far as
 * the minutes say.
 */
#ifndef PAGES_VOTE_H
#define PAGES_VOTE_H

#include "page.h"

/* "Ændringsforslag", "Indstillingens punkt 2". */
const char	*page_vote_title(struct page *, const struct vote *);
/* "Vedtaget", "Anbefalet", or NULL if it is not known. */
const char	*page_vote_result(const struct vote *,
		    const struct item_card *);
/* "Imod"; the option of a choice between options. */
const char	*page_side_name(struct page *, const struct choice *);
/* "against", for classes. */
const char	*page_side_class(enum side);

void	 page_fill_vote(struct page *, struct value *, const struct vote *,
	    const struct item_card *);
/*
 * The votes of the meeting, or (`earlier`) those that the recommendation
 * reports from other meetings, as a list; returns how many.
 */
size_t	 page_set_vote_list(struct page *, struct value *object,
	    const char *name, const struct item_card *, bool earlier);
/* The votes of the meeting, as "votes" and "has_votes". */
void	 page_set_votes(struct page *, struct value *object,
	    const struct item_card *);

#endif
