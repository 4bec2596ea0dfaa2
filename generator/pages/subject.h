/*
 * What the pages about subjects share.  Titles are KL's, from the publisher's
 * files; without them a subject is its number.
 */
#ifndef PAGES_SUBJECT_H
#define PAGES_SUBJECT_H

#include "page.h"

/* Where KL explains its numbers: /15/ and #_15.20.00 in it. */
#define PAGE_KL_PLAN	"http://www.kle-online.dk/emneplan/"

/* Some items beside each other in time, as a part of a page. */
struct page_period {
	const char		*name;	/* "2017", "Marts"; NULL: it has none */
	const char		*url;	/* "#_2017", or of a page with them */
	const char		*id;	/* NULL with a url: they have a page of
					   their own, and are not listed */
	struct item_card	**items;
	size_t			 nitems;
	size_t			 ncases;	/* when they are not listed */
};
void	 page_add_period(struct page *, struct value *list,
	    const struct page_period *);

/* The items as a list of cases, the newest first; returns how many. */
size_t	 page_set_subject_cases(struct page *, struct value *object,
	    const char *name, struct item_card *const *items, size_t count);

/* "kind", "code" and "title", that of the day (NULL: the newest). */
void	 page_set_subject_title(struct page *, struct value *object,
	    const struct subject *, const char *day);
/* The numbers that the subject was moved to, as "now" and "has_now". */
void	 page_set_successors(struct page *, struct value *object,
	    const struct subject *);
/* The cases of its years as bars, in page_subject_bars.c. */
void	 page_set_subject_bars(struct page *, const struct subject *);
/* The id of a year on the page; its address, there or on a page of its own. */
const char	*page_subject_year_id(struct page *,
		    const struct subject_year *);
const char	*page_subject_year_url(struct page *,
		    const struct subject_year *);
/* "12 sager" and "30 punkter", as "ncases" and "nitems". */
void	 page_set_case_counts(struct page *, struct value *object,
	    size_t ncases, size_t nitems);
/* "15.20.00 Title", or "Emne 15.20.00". */
const char	*page_subject_heading(struct page *, const struct subject *);
/* "2014–2017"; NULL when nothing has a date. */
const char	*page_subject_span(struct page *, const struct subject *);
/* How many of its items have a date, which come first; all if none has. */
size_t	 page_subject_dated(const struct subject *);

/* A subject put last in a list; `deep`: with those below it. */
void	 page_add_subject(struct page *, struct value *list,
	    const struct subject *, bool deep);

#endif
