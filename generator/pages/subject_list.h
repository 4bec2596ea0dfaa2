/* The cases of a subject in a period. */
#ifndef PAGES_SUBJECT_LIST_H
#define PAGES_SUBJECT_LIST_H

#include "page.h"

/* Items next to each other in time, listed on a page. */
struct page_period {
	const char		*name;	/* "2017", "Marts", or NULL */
	const char		*url;	/* "#_2017", or of a page with them */
	const char		*id;	/* NULL with a url: they have a page of
					   their own, and are not listed */
	struct item_card	**items;
	size_t			 nitems;
	size_t			 ncases;	/* if they are not listed */
};

void	 page_add_period(struct page *, struct value *list,
	    const struct page_period *);
/* The items as a list of cases, the newest first; returns how many. */
size_t	 page_set_subject_cases(struct page *, struct value *object,
	    const char *name, struct item_card *const *items, size_t count);

#endif
